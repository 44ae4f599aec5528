"""When the window is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_SOON = 1
"""Milliseconds; no less, for a timer of 0 has its turn together with what was asked before it."""


class PaintApart(QObject):
    """Paints a window in turns of the event loop that have nothing else to do.

    To make a page ready and to paint it take as long as each other. Qt does both in one turn;
    between two turns a key or a click can come in.
    """

    def __init__(self, window: QWidget, is_busy: Callable[[], bool] = lambda: False) -> None:
        """From now on; the window owns it. Nothing is painted as long as something `is_busy`."""
        super().__init__(window)
        self._window = window
        self._is_busy = is_busy
        self._was_busy = False
        self._is_its_turn = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(_SOON)
        self._turn.timeout.connect(self._on_turn)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold what asks for a paint. Qt asks once, however much there is to paint."""
        if event.type() == QEvent.Type.UpdateRequest and not self._is_its_turn:
            self._turn.start()
            return True
        return super().eventFilter(watched, event)

    def _on_turn(self) -> None:
        """What was busy until now has yet to be laid out: that takes another turn."""
        waits = self._is_busy() or self._was_busy
        self._was_busy = self._is_busy()
        if waits:
            self._turn.start()
        else:
            self._paint()

    def _paint(self) -> None:
        self._is_its_turn = True
        QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        self._is_its_turn = False
