"""Every action of the window with its words and key: menus, help and keyboard take it from here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


@dataclass(frozen=True, slots=True)
class Entry:
    """One action; an empty `key` has none."""

    id: str
    words: str
    keys: tuple[str, ...] = ()
    checkable: bool = False


SEPARATOR = Entry("", "")

MENUS: dict[str, tuple[Entry, ...]] = {
    "&Bestand": (
        Entry("practice.new", "&Nieuwe praktijk …", ("Ctrl+N",)),
        Entry("practice.edit", "&Gegevens van de praktijk …"),
        Entry("practice.example", "&Voorbeeldpraktijk toevoegen"),
        Entry("practice.remove", "Praktijk ver&wijderen …"),
        SEPARATOR,
        Entry("report", "&Rapport maken …", ("Ctrl+P",)),
        Entry("dossier.export", "Dossier &bewaren als …", ("Ctrl+S",)),
        Entry("dossier.import", "Dossier &inlezen …", ("Ctrl+O",)),
        SEPARATOR,
        Entry("quit", "&Afsluiten", ("Ctrl+Q",)),
    ),
    "Be&werken": (
        Entry("undo", "&Ongedaan maken", ("Ctrl+Z",)),
        Entry("redo", "O&pnieuw", ("Ctrl+Y", "Ctrl+Shift+Z")),
        SEPARATOR,
        Entry("search", "&Zoeken", ("Ctrl+F",)),
    ),
    "B&eeld": (
        Entry("go.overview", "Over&zicht", ("Alt+1",)),
        Entry("go.all", "Alle &punten", ("Alt+2",)),
        Entry("go.reference", "&Naslag", ("Alt+3",)),
        Entry("back", "&Terug", ("Alt+Left",)),
        SEPARATOR,
        Entry("zoom.in", "Tekst &groter", ("Ctrl++", "Ctrl+=")),
        Entry("zoom.out", "Tekst &kleiner", ("Ctrl+-",)),
        Entry("zoom.reset", "Tekst gewone gr&ootte", ("Ctrl+0",)),
        SEPARATOR,
        Entry("look.system", "Licht of donker als het &systeem", checkable=True),
        Entry("look.light", "&Licht", checkable=True),
        Entry("look.dark", "&Donker", checkable=True),
    ),
    "&Monitor": (
        Entry("go.monitor", "&Monitor", ("Alt+4",)),
        Entry("go.snelscan", "&Snelscan", ("Alt+5",)),
        Entry("go.merge", "Sa&menvoegen", ("Alt+6",)),
        SEPARATOR,
        Entry("round.begin", "&Nieuwe meting"),
        Entry("round.close", "Meting &afsluiten …"),
    ),
    "&Help": (
        Entry("help.keys", "&Sneltoetsen", ("F1", "?", "Shift+?")),
        Entry("help.about", "&Over ZPM-Checklist"),
    ),
}


class MenuBar(QMenuBar):
    """The menus by their titles."""

    def __init__(self, window: QWidget) -> None:
        """Made in Python; a menu bar that Qt makes is dear to wrap."""
        super().__init__(window)
        self.menus = {title: QMenu(title, self) for title in MENUS}
        for menu in self.menus.values():
            self.addMenu(menu)


class Actions(QObject):
    """The actions by id."""

    def __init__(self, window: QWidget) -> None:
        """Shortcuts work in the whole window."""
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for entry in (entry for entries in MENUS.values() for entry in entries if entry.id):
            action = QAction(entry.words, window)
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setCheckable(entry.checkable)
            window.addAction(action)
            self._actions[entry.id] = action

    def __getitem__(self, id_: str) -> QAction:
        """One action."""
        return self._actions[id_]

    def fill(self, bar: MenuBar) -> None:
        """Put all actions into the menus."""
        for title, menu in bar.menus.items():
            for entry in MENUS[title]:
                if entry.id:
                    menu.addAction(self._actions[entry.id])
                else:
                    menu.addSeparator()
