"""Every action of the window with its words and key: menus, help and keyboard take it from here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from zpm_checklist.translation import tr


@dataclass(frozen=True, slots=True)
class Entry:
    """One action; an empty `key` has none."""

    id: str
    words: str
    keys: tuple[str, ...] = ()
    checkable: bool = False

    @property
    def plain(self) -> str:
        """The words without the sign that marks the letter for Alt."""
        return self.words.replace("&", "")


SEPARATOR = Entry("", "")

MENUS: dict[str, tuple[Entry, ...]] = {
    tr("&Bestand"): (
        Entry("practice.new", tr("&Nieuwe praktijk …"), ("Ctrl+N",)),
        Entry("practice.choose", tr("Andere praktijk &kiezen …"), ("Ctrl+Shift+K",)),
        Entry("practice.edit", tr("&Gegevens van de praktijk …"), ("Ctrl+E",)),
        Entry("practice.example", tr("&Voorbeeldpraktijk toevoegen"), ("Ctrl+Shift+N",)),
        Entry("practice.remove", tr("Praktijk ver&wijderen"), ("Ctrl+Shift+Del",)),
        SEPARATOR,
        Entry("report", tr("&Rapport maken …"), ("Ctrl+P",)),
        Entry("dossier.export", tr("Dossier &bewaren als …"), ("Ctrl+S",)),
        Entry("dossier.import", tr("Dossier &inlezen …"), ("Ctrl+O",)),
        Entry("export", tr("Lijst bewaren voor E&xcel of agenda …"), ("Ctrl+Shift+S",)),
        SEPARATOR,
        Entry("quit", tr("&Afsluiten"), ("Ctrl+Q",)),
    ),
    tr("Be&werken"): (
        Entry("undo", tr("&Ongedaan maken"), ("Ctrl+Z",)),
        Entry("redo", tr("O&pnieuw"), ("Ctrl+Y", "Ctrl+Shift+Z")),
        SEPARATOR,
        Entry("search", tr("&Zoeken"), ("Ctrl+F",)),
    ),
    tr("B&eeld"): (
        Entry("go.overview", tr("Over&zicht"), ("Alt+1",)),
        Entry("go.all", tr("Alle &punten"), ("Alt+2",)),
        Entry("go.reference", tr("&Naslag"), ("Alt+3",)),
        Entry("go.actions", tr("&Acties"), ("Alt+7",)),
        Entry("go.letter", tr("&Brief aan …"), ("Alt+8",)),
        Entry("go.training", tr("&Oefenruimte"), ("Alt+9",)),
        Entry("go.settings", tr("&Instellingen"), ("Ctrl+,",)),
        SEPARATOR,
        Entry("back", tr("&Terug"), ("Alt+Left",)),
        Entry("forward", tr("&Vooruit"), ("Alt+Right",)),
        SEPARATOR,
        Entry("zoom.in", tr("Tekst &groter"), ("Ctrl++", "Ctrl+=")),
        Entry("zoom.out", tr("Tekst &kleiner"), ("Ctrl+-",)),
        Entry("zoom.reset", tr("Tekst ge&wone grootte"), ("Ctrl+0",)),
        SEPARATOR,
        Entry("look.system", tr("Kleuren zoals het &systeem"), ("Ctrl+F5",), checkable=True),
        Entry("look.light", tr("&Licht"), ("Ctrl+F6",), checkable=True),
        Entry("look.dark", tr("&Donker"), ("Ctrl+F7",), checkable=True),
        Entry("look.contrast", tr("&Hoog contrast"), ("Ctrl+F8",), checkable=True),
    ),
    tr("&Monitor"): (
        Entry("go.monitor", tr("&Monitor"), ("Alt+4",)),
        Entry("go.snelscan", tr("&Snelscan"), ("Alt+5",)),
        Entry("go.merge", tr("Samen&voegen"), ("Alt+6",)),
        SEPARATOR,
        Entry("round.begin", tr("&Nieuwe meting"), ("Ctrl+M",)),
        Entry("round.close", tr("Meting &afsluiten …"), ("Ctrl+Shift+M",)),
    ),
    tr("&Help"): (
        Entry("help.here", tr("&Help bij dit scherm"), ("F1",)),
        Entry("help.keys", tr("Alle &sneltoetsen"), ("?", "Shift+?", "Ctrl+F1")),
        Entry("palette", tr("Alle o&pdrachten …"), ("Ctrl+K",)),
        Entry("tour", tr("&Rondleiding"), ("Ctrl+Shift+F1",)),
        SEPARATOR,
        Entry("help.accessibility", tr("&Toegankelijkheid"), ("Shift+F1",)),
        Entry("help.about", tr("&Over ZPM-Checklist"), ("Ctrl+Shift+F2",)),
    ),
}


ENTRIES = {entry.id: entry for entries in MENUS.values() for entry in entries if entry.id}
"""Every action by its id, in the order of the menus."""

PRACTICE_ACTIONS = ("practice.new", "practice.edit", "practice.example", "practice.remove")
"""What stands under the list of practices."""


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
        for entry in ENTRIES.values():
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
