"""Lets the open register go and takes another, or an earlier state of the same one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand

from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.starting.startup import RegisterLoader

if TYPE_CHECKING:
    from zpm_checklist.services.restoring import Restored, RestorePoint


class RegisterKeeper(QObject):
    """Chooses, opens and puts back registers while the window stays."""

    told = Signal(str)
    """A sentence about what was done."""
    failed = Signal(object)
    """A UserError; the register that was open is open again."""

    def __init__(self, window: MainWindow, loader: RegisterLoader) -> None:
        """`loader` opens what the keeper asks for."""
        super().__init__(window)
        self._window = window
        self._loader = loader
        self._then: Callable[[], None] | None = None
        """What to do once the register is open again."""
        self._former: Path | None = None
        """Register that was open last, while another is being opened."""
        window.settings.register_asked.connect(self.choose)
        window.settings.restore_asked.connect(self._on_restore_asked)
        window.ready.connect(self._on_ready)

    def choose(self) -> None:
        """Ask which register, and open it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Register kiezen"),
            str(self._window.register.parent),
            tr("Register (*.sqlite)"),
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, register: Path) -> None:
        """Open another register in place of this one."""
        is_open, former = self._window.session.workspace is not None, self._window.register
        if self._let_go():
            self._former = former if is_open else self._former
            self._window.use_register(register)
            self._loader.load(register)

    @property
    def can_return(self) -> bool:
        """Whether a register was left for one that does not open."""
        return self._former is not None

    def return_to_former(self) -> None:
        """Open the register again that was left."""
        if self._former is not None and not self._loader.is_busy:
            self._window.use_register(self._former)
            self._loader.load(self._former)

    def put_back(self, source: Path, words: str) -> None:
        """Put the register back from a file; `words` tell that it was done."""
        if self._window.session.workspace is None or not self._let_go():
            return  # one at a time
        job = self.restoring(source)
        job.done.connect(lambda restored: self.reopen(lambda: self._tell(restored, words)))
        job.failed.connect(lambda error: self.reopen(lambda: self.failed.emit(error)))
        job.start()

    def restoring(self, source: Path) -> Job:
        """The work that puts the register back from a file; not begun yet. Gives `Restored`."""
        window, session = self._window, self._window.session
        pack, register, is_exercise = session.pack, window.register, session.is_exercise

        def work() -> Restored:
            from zpm_checklist.services.restoring import restore  # noqa: PLC0415

            now = datetime.now()  # noqa: DTZ005 (file names for people: local time)
            return restore(pack, source, register, now, is_exercise=is_exercise)

        return Job(work, self)

    def _on_restore_asked(self, point: RestorePoint) -> None:
        from zpm_checklist.ui.preferences.backup_choice import moment_words  # noqa: PLC0415

        words = tr("Teruggezet: de stand van {moment}.", moment=moment_words(point.at))
        self.put_back(point.path, words)

    def _let_go(self) -> bool:
        """False where text that cannot be written would be lost, or a register is being opened."""
        window = self._window
        if self._loader.is_busy or not window.pages.save():
            return False
        if window.session.workspace is not None:
            practice = window.session.practice
            window.memory.put(practice=practice.id if practice else "")
        window.session.release()
        return True

    def reopen(self, then: Callable[[], None]) -> None:
        """Open the register again, and do that once it is open."""
        self._then = then
        self._loader.load(self._window.register)

    def _on_ready(self) -> None:
        self._former = None
        then, self._then = self._then, None
        if then is not None:
            then()

    def _tell(self, restored: Restored, words: str) -> None:
        if restored.aside is not None:
            self._window.session.undo_stack.push(_PutBack(self, restored.aside))
        self.told.emit(words)


class _PutBack(QUndoCommand):
    """The step that a restore is; to undo it puts back what stood there before."""

    def __init__(self, keeper: RegisterKeeper, before: Path) -> None:
        super().__init__(tr("Reservekopie terugzetten"))
        self._keeper = keeper
        self._before = before

    def undo(self) -> None:
        """Later: the undo list itself is emptied meanwhile."""
        words = tr("Het terugzetten is ongedaan gemaakt.")
        QTimer.singleShot(0, self._keeper, lambda: self._keeper.put_back(self._before, words))
