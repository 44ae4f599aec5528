"""Which actions can be done now, and how undo is called."""

from __future__ import annotations

from PySide6.QtCore import QObject

from zpm_checklist.translation import tr
from zpm_checklist.ui.actions import ENTRIES, Actions
from zpm_checklist.ui.look.schemes import SCHEMES
from zpm_checklist.ui.main_window import MainWindow

_ON_REGISTER = ("practice.choose", "practice.new", "practice.example", "dossier.import")
_ON_PRACTICE = (
    *("practice.edit", "practice.remove", "report", "dossier.export"),
    *("go.overview", "go.all", "go.monitor", "go.snelscan", "search"),
    *("export", "go.actions", "go.letter", "tour"),
)

_REAL = ("dossier.export", "dossier.import", "export", "go.merge")
"""They take real data in, or let data pass for real: not in the training room."""


class ActionStates(QObject):
    """Keeps the actions fitting to what is open."""

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        """From now on."""
        super().__init__(window)
        self._window = window
        self._session = session = window.session
        self._actions = actions
        for signal in (
            session.loaded,
            session.practice_changed,
            session.rounds_changed,
        ):
            signal.connect(self._refresh)
        session.undo_stack.indexChanged.connect(lambda _index: self._name_undo())
        window.moved.connect(self._show_ways)
        window.settings.changed.connect(self._tick_look)
        if session.is_exercise:
            self._name_refused()
        self._refresh()
        self._show_ways()
        self._tick_look()

    def _refresh(self) -> None:
        session, actions = self._session, self._actions
        has_practice = session.practice is not None
        for name in _ON_REGISTER:
            actions[name].setEnabled(session.workspace is not None)
        for name in _ON_PRACTICE:
            actions[name].setEnabled(has_practice)
        if session.is_exercise:
            for name in _REAL:
                actions[name].setEnabled(False)
        is_open = any(entry.is_open for entry in session.rounds)
        actions["round.begin"].setEnabled(has_practice and not is_open)
        actions["round.close"].setEnabled(is_open)
        self._name_undo()

    def _name_refused(self) -> None:
        """The reason stands in the menu itself, where a screen reader finds it too."""
        for name in _REAL:
            words = ENTRIES[name].words
            self._actions[name].setText(tr("{words} (niet in de oefenruimte)", words=words))

    def _name_undo(self) -> None:
        stack = self._session.undo_stack
        for name, can, words, text in (
            ("undo", stack.canUndo(), tr("&Ongedaan maken"), stack.undoText()),
            ("redo", stack.canRedo(), tr("O&pnieuw"), stack.redoText()),
        ):
            self._actions[name].setEnabled(can)
            named = text.replace("&", "&&")
            self._actions[name].setText(f"{words}: {named}" if can and text else words)

    def _show_ways(self) -> None:
        self._actions["back"].setEnabled(self._window.trail.can_go_back)
        self._actions["forward"].setEnabled(self._window.trail.can_go_forward)

    def _tick_look(self) -> None:
        look = self._window.settings.look
        for name in ("system", *SCHEMES):
            self._actions[f"look.{name}"].setChecked(name == look)
