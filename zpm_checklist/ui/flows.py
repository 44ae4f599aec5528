"""What the menus do with practices and files: ask what must be asked, then call the services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from zpm_checklist.model.errors import UserError
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session

if TYPE_CHECKING:
    from zpm_checklist.services.dossiers import Intake
    from zpm_checklist.services.workspace import Workspace

_DOSSIERS = tr("Dossiers (*.zpm)")

_SOON = 1
"""Milliseconds; with 0 Qt posts an event, which comes in the same turn of the event loop."""
_MOST_NAMED = 3
"""Practices that a sentence names one by one."""


class Flows(QObject):
    """Import, example and removal."""

    told = Signal(str)
    """A sentence about what was done."""
    failed = Signal(object)
    """A UserError."""
    practice_ready = Signal(str)
    """Id of a practice to show now."""
    leaving = Signal()
    """Another practice may come: what is being typed must be saved now."""

    def __init__(self, design: Design, session: Session, window: QWidget) -> None:
        """`window` is the parent of dialogs."""
        super().__init__(window)
        self._design = design
        self._session = session
        self._window = window

    def add_example(self, then: Callable[[], object] = lambda: None) -> None:
        """The example practice, or the one that is there already; `then` once it is shown."""
        from zpm_checklist.services.example import EXAMPLE_NAME, add_example  # noqa: PLC0415

        workspace = self._session.workspace
        if workspace is None:  # asked on the first page, before the register was open
            return
        for practice in workspace.practices:
            if practice.name == EXAMPLE_NAME:
                self._show(practice.id, then)
                return
        self._try(lambda: self._show(add_example(workspace, self._session.today).id, then))

    def remove_practice(self) -> None:
        """Take the practice at hand out, with its history. It does not ask: undo brings it back."""
        practice = self._session.practice
        if practice is None:
            return
        workspace, name = self._workspace, practice.name
        self.leaving.emit()
        if not self._session.replace_practices(
            lambda: workspace.removal_of(practice.id), tr("Verwijderen van “{name}”", name=name)
        ):
            return
        if self._session.practice is not None:
            self.practice_ready.emit(self._session.practice.id)
        self.told.emit(tr("“{name}” is verwijderd. Ctrl+Z haalt alles terug.", name=name))

    def import_dossiers(self) -> None:
        """Ask which files."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Dossiers inlezen"), self._documents(), _DOSSIERS
        )
        if chosen:
            self.import_from([Path(name) for name in chosen])

    def import_from(self, paths: list[Path]) -> None:
        """Read dossiers; all of them or none."""
        from zpm_checklist.services.dossiers import judge_dossiers  # noqa: PLC0415
        from zpm_checklist.ui.background import wait_for  # noqa: PLC0415  (no thread before paint)

        self.leaving.emit()
        self._try(
            lambda: self._take_in(
                wait_for(
                    lambda between: judge_dossiers(self._workspace, *paths, between=between),
                    len(paths),
                )
            )
        )

    def _take_in(self, intake: Intake) -> None:
        change, names = intake.change, _named([entry.practice.name for entry in intake.imported])
        if change is None:
            told = tr("In wat u inlas, staat niets nieuws: {names}.", names=names)
        elif self._session.replace_practices(
            lambda: change, tr("Inlezen van {names}", names=names)
        ):
            told = tr("Ingelezen: {names}. Ctrl+Z maakt dat ongedaan.", names=names)
        else:
            return
        self.told.emit(told)
        self._show(intake.imported[-1].practice.id)

    def _show(self, practice_id: str, then: Callable[[], object] = lambda: None) -> None:
        """Choose it, then show it, each in a turn of its own: all at once would be a pause."""

        def choose() -> None:
            if self._is_there(practice_id):
                self._session.choose(practice_id)
                QTimer.singleShot(_SOON, self, show)

        def show() -> None:
            if self._is_there(practice_id):
                self.practice_ready.emit(practice_id)
                then()

        QTimer.singleShot(_SOON, self, choose)

    def _is_there(self, practice_id: str) -> bool:
        """Not where a key took it back meanwhile, or the window was closed."""
        workspace = self._session.workspace
        there = workspace.practices if workspace is not None else ()
        return any(practice.id == practice_id for practice in there)

    @property
    def _workspace(self) -> Workspace:
        assert self._session.workspace is not None
        return self._session.workspace

    def _documents(self) -> str:
        from PySide6.QtCore import QStandardPaths  # noqa: PLC0415

        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except UserError as error:
            self.failed.emit(error)


def _named(names: list[str]) -> str:
    """For a sentence; one practice may have come in more than one file."""
    each = list(dict.fromkeys(names))
    if len(each) > _MOST_NAMED:
        return tr("{count} praktijken", count=len(each))
    return ", ".join(tr("“{name}”", name=name) for name in each)
