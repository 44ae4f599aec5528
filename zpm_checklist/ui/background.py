"""Work beside the event loop."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, Signal
from PySide6.QtGui import QGuiApplication

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.long_task import Between, Cancelled, nothing_between

_TURN = 0.0002
"""Seconds that a busy thread keeps the interpreter while the window waits for it. Python's own 5 ms
would make a window that paints some hundred cells stand still for seconds."""

_STRETCH, _STEP_ASIDE = 0.0003, 0.00001
"""Seconds that a job works on, and then sleeps, to give way."""

_FEW = 5
"""Pieces that are done before anybody notices."""

_NO_INPUT = (
    QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    | QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers
)
"""No keys and clicks, and nothing from a second start of the program."""

_Value = TypeVar("_Value")


class _Pace:
    """How this process runs while any job does; after the last one it is as it was before.

    Begun and ended in the window's thread, around the whole life of a job's thread: in whichever
    thread garbage is looked for, it is taken away, and a window outside its own thread is a crash.
    """

    def __init__(self) -> None:
        self._running = 0
        self._turn = 0.0
        self._collects = True

    def begin(self) -> None:
        """No search for garbage meanwhile; among a million objects it would take 0.3 s besides."""
        if not self._running:
            self._turn, self._collects = sys.getswitchinterval(), gc.isenabled()
            gc.disable()
            sys.setswitchinterval(_TURN)
        self._running += 1

    def end(self) -> None:
        """One job less."""
        self._running -= 1
        if not self._running:
            sys.setswitchinterval(self._turn)
            if self._collects:
                gc.enable()


_PACE = _Pace()


class Job(QThread):
    """Runs one function in a thread; its outcome arrives as a signal in the window's thread.

    The function leaves Qt alone, even images and imports of it: PySide6 makes each of its classes
    when it is first needed, and where two threads do so at once the process dies.
    """

    done = Signal(object)
    """What the function gave; None where it was cancelled."""
    failed = Signal(object)
    """The UserError that it raised; after a mistake of our own, one that says so."""

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        """`work` knows nothing of Qt."""
        super().__init__(parent)
        self._work = work
        self._result: Any = None
        self._error: UserError | None = None
        self._bug: BaseException | None = None
        self._gave_way_at = 0.0
        self.is_waited_for = False
        """Whether it was started and has not told its outcome."""
        self.finished.connect(self._tell)

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        """Run it; once."""
        self.is_waited_for = True
        _PACE.begin()
        super().start(priority)

    def run(self) -> None:
        """In the thread."""
        try:
            self._result = self._work()
        except Cancelled:
            pass
        except UserError as error:
            self._error = error
        except BaseException as error:  # told and raised again in the window's thread
            self._bug = error

    def is_cancelled(self) -> bool:
        """Whether the work is to stop. It asks this in its thread, as often as it likes.

        Asking lets the window's thread go first. Python's own turns do not, where file after file
        is opened: at each the wait for a turn begins anew, and the window would stand still.
        """
        if time.perf_counter() - self._gave_way_at > _STRETCH:
            time.sleep(_STEP_ASIDE)
            self._gave_way_at = time.perf_counter()
        return self.isInterruptionRequested()

    def end(self) -> None:
        """Wait for it and tell its outcome at once. Reading stops, writing goes on to the end."""
        self.requestInterruption()
        self.wait()
        try:
            self._tell()
        except Exception:
            sys.excepthook(*sys.exc_info())  # as where the event loop had called

    def _tell(self) -> None:
        """One of the two signals comes in any case: who waits for an ending gets it."""
        if not self.is_waited_for:
            return
        self.is_waited_for = False
        _PACE.end()
        self.deleteLater()
        if self._bug is not None:
            self.failed.emit(_our_own_mistake())
            raise self._bug
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.done.emit(self._result)


def wait_for(work: Callable[[Between], _Value], pieces: int) -> _Value:
    """What the work gives. With many pieces the window lives on meanwhile, but takes no input.

    Then it is done in a thread: it leaves Qt alone. What it raises is raised here.
    """
    if pieces <= _FEW:
        return work(nothing_between)

    def caught() -> tuple[_Value | None, BaseException | None]:
        try:
            return work(job.is_cancelled), None
        except BaseException as error:
            return None, error

    outcomes: list[tuple[_Value, BaseException | None]] = []
    job, turns = Job(caught), QEventLoop()
    job.done.connect(outcomes.append)
    job.done.connect(turns.quit)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    job.start()
    turns.exec(_NO_INPUT)
    job.end()  # where the whole program was told to end, this did not come to an end by itself
    QGuiApplication.restoreOverrideCursor()
    value, error = outcomes[0]
    if error is not None:
        raise error
    return value


@contextmanager
def beside_threads() -> Iterator[None]:
    """For threads that are no jobs: no search for garbage as long as they may run."""
    _PACE.begin()
    try:
        yield
    finally:
        _PACE.end()


def end_jobs(window: QObject) -> None:
    """Before a window goes: a thread that outlives its job takes the whole process along."""
    while waited_for := [job for job in window.findChildren(Job) if job.is_waited_for]:
        for job in waited_for:  # the outcome of one may begin another
            job.end()


def _our_own_mistake() -> UserError:
    return UserError(
        "Dit is niet gelukt.",
        "Er zit een fout in het programma zelf.",
        "Uw gegevens zijn niet veranderd. Probeer het nog eens, of sluit het programma en open "
        "het opnieuw.",
    )
