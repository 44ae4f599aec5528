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

_running = 0
_counting = Lock()


@contextmanager
def _without_pauses() -> Iterator[None]:
    """No search for garbage meanwhile: among a million objects it stops the window for 0.3 s."""
    global _running  # noqa: PLW0603  (of all jobs of this process)
    with _counting:
        _running += 1
        gc.disable()
        sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        with _counting:
            _running -= 1
            if not _running:
                gc.enable()


class Job(QThread):
    """Runs one function in a thread; its outcome arrives as a signal in the window's thread."""

    done = Signal(object)
    """What the function gave."""
    failed = Signal(object)
    """The UserError that it raised."""

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
        with _without_pauses():
            try:
                self._result = self._work()
            except UserError as error:
                self._error = error
            except BaseException as error:  # raised again in the window's thread
                self._bug = error

    def _tell(self) -> None:
        self.deleteLater()
        if self._bug is not None:
            raise self._bug
        if self._error is not None:
            self.failed.emit(self._error)
        else:
            self.done.emit(self._result)
