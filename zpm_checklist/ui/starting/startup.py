"""Opens the register after the first paint, beside the event loop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.errors import UserError
from zpm_checklist.ui.background import Job

if TYPE_CHECKING:
    from zpm_checklist.services.workspace import Workspace


def open_register(pack: Pack, register: Path, *, is_exercise: bool = False) -> Workspace:
    """Import the services and open the register; slow the first time, so not for the event loop."""
    from zpm_checklist.services.workspace import Workspace  # noqa: PLC0415

    workspace = Workspace(pack, register, is_exercise=is_exercise)
    for practice in workspace.practices:
        workspace.marks(practice.id)
        workspace.rounds(practice.id)
    return workspace


class RegisterLoader(QObject):
    """Loads a register and hands the workspace over in the window's thread."""

    loaded = Signal(object)
    """The Workspace."""
    failed = Signal(object)
    """The UserError."""
    warned = Signal(str)
    """A sentence about a backup that failed."""

    def __init__(self, pack: Pack, parent: QObject, *, is_exercise: bool = False) -> None:
        """Nothing is opened yet."""
        super().__init__(parent)
        self._pack = pack
        self._is_exercise = is_exercise
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a register is being opened."""
        return self._job is not None

    def load(self, register: Path) -> None:
        """Open this register in a thread; while one is being opened, nothing."""
        if self._job is not None:
            return  # a second try would find the register locked by the first
        self._job = Job(
            lambda: open_register(self._pack, register, is_exercise=self._is_exercise), self
        )
        self._job.done.connect(self._on_opened)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_failed(self, error: UserError) -> None:
        self._job = None
        self.failed.emit(error)

    def _on_opened(self, workspace: Workspace) -> None:
        from zpm_checklist.services.safekeeping import keep_backups  # noqa: PLC0415

        warn: Callable[[str], None] = self.warned.emit
        self._job = None
        keep_backups(workspace, warn, self._beside)
        self.loaded.emit(workspace)

    def _beside(self, work: Callable[[], str], then: Callable[[str], None]) -> None:
        job = Job(work, self)
        job.done.connect(then)
        job.failed.connect(lambda error: then(str(error)))
        job.start()
