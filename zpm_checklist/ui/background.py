"""Work beside the event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from zpm_checklist.model.errors import UserError


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
