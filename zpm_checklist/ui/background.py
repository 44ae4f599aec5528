"""Work beside the event loop."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from zpm_checklist.model.errors import UserError

_TURN = 0.0002
"""Seconds that a busy thread keeps the interpreter while the window waits for it. Python's own 5 ms
would make a window that paints some hundred cells stand still for seconds."""


class _Pace:
    """How this process runs while any job does; after the last one it is as it was before."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._running = 0
        self._turn = 0.0
        self._collects = True

    @contextmanager
    def without_pauses(self) -> Iterator[None]:
        """No search for garbage meanwhile: among a million objects it takes 0.3 s."""
        with self._lock:
            if not self._running:
                self._turn, self._collects = sys.getswitchinterval(), gc.isenabled()
                gc.disable()
                sys.setswitchinterval(_TURN)
            self._running += 1
        try:
            yield
        finally:
            with self._lock:
                self._running -= 1
                if not self._running:
                    sys.setswitchinterval(self._turn)
                    if self._collects:
                        gc.enable()


_PACE = _Pace()


class Job(QThread):
    """Runs one function in a thread; its outcome arrives as a signal in the window's thread."""

    done = Signal(object)
    """What the function gave."""
    failed = Signal(object)
    """The UserError that it raised; after a mistake of our own, one that says so."""

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        """`work` touches no widget."""
        super().__init__(parent)
        self._work = work
        self._result: Any = None
        self._error: UserError | None = None
        self._bug: BaseException | None = None
        self.finished.connect(self._tell)

    def run(self) -> None:
        """In the thread."""
        with _PACE.without_pauses():
            try:
                self._result = self._work()
            except UserError as error:
                self._error = error
            except BaseException as error:  # told and raised again in the window's thread
                self._bug = error

    def _tell(self) -> None:
        """One of the two signals comes in any case: who waits for an ending gets it."""
        self.deleteLater()
        if self._bug is not None:
            self.failed.emit(_our_own_mistake())
            raise self._bug
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.done.emit(self._result)


def _our_own_mistake() -> UserError:
    return UserError(
        "Dit is niet gelukt.",
        "Er zit een fout in het programma zelf.",
        "Uw gegevens zijn niet veranderd. Probeer het nog eens, of sluit het programma en open "
        "het opnieuw.",
    )
