"""Files from outside, dropped or opened with the program: each goes where it belongs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from zpm_checklist.model.errors import UserError
from zpm_checklist.services.files import is_folder
from zpm_checklist.translation import tr
from zpm_checklist.ui.flows import Flows
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places

EXERCISES = (".zpmuitslag", ".zpmles")
"""Results and lessons of the training room."""

_DOSSIERS = (".zpm", ".pdf")
_SURVEY = ".csv"


class FileTaking(QObject):
    """One dossier or report is read in, several are put together."""

    def __init__(self, window: MainWindow, flows: Flows) -> None:
        """What comes before the register is open waits."""
        super().__init__(window)
        self._window = window
        self._flows = flows
        self._waiting: list[Path] = []
        window.ready.connect(self._take_waiting)

    def can_take(self, paths: Sequence[Path]) -> bool:
        """Whether any of them is a kind of file that we read; looks at their names only."""
        known = (*_DOSSIERS, _SURVEY, *EXERCISES)
        return any(path.suffix.casefold() in known or is_folder(path) for path in paths)

    def take(self, paths: Sequence[Path]) -> None:
        """Take these files in; whatever is done can be undone."""
        if self._window.session.workspace is None:
            self._waiting += paths
            return
        exercises = [path for path in paths if self._belongs_in_room(path)]
        others = [path for path in paths if path not in exercises]
        if exercises:
            self._window.go(places.TRAINING)
            self._window.pages.training.take_files(exercises)
        if others and self._window.session.is_exercise:
            self._refuse(others[0])
        elif others and self._belongs_together(others):
            self._window.go(places.MERGE)
            self._window.pages.merge.add(others)
        elif others:
            self._flows.import_from(others)

    def goes_to_merge(self, paths: Sequence[Path]) -> bool:
        """Whether these would be put together instead of read in."""
        others = [path for path in paths if not self._belongs_in_room(path)]
        is_exercise = self._window.session.is_exercise
        return bool(others) and not is_exercise and self._belongs_together(others)

    def _belongs_in_room(self, path: Path) -> bool:
        """A folder there holds results."""
        is_room = self._window.session.is_exercise
        return (is_room and is_folder(path)) or path.suffix.casefold() in EXERCISES

    def _belongs_together(self, paths: Sequence[Path]) -> bool:
        first = paths[0]
        return (
            self._window.place == places.MERGE
            or len(paths) > 1
            or first.suffix.casefold() == _SURVEY
            or is_folder(first)
        )

    def _refuse(self, path: Path) -> None:
        """In the training room: told before a file is looked into."""
        from zpm_checklist.services.walls import check_may_enter  # noqa: PLC0415

        what = tr("{name} is niet ingelezen.", name=path.name)
        try:
            check_may_enter(is_exercise=True, what=what)
        except UserError as error:
            self._flows.failed.emit(error)

    def _take_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.take(waiting)
