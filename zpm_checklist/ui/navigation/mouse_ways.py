"""The two side buttons of a mouse: back and forward, as in a browser."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from zpm_checklist.ui.main_window import MainWindow


class MouseWays(QObject):
    """Listens at the window as the system knows it, before any widget takes the button."""

    def __init__(self, window: MainWindow) -> None:
        """The window is on screen by now."""
        super().__init__(window)
        self._window = window
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Side buttons go no further."""
        if event.type() != QEvent.Type.MouseButtonPress or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if event.button() == Qt.MouseButton.BackButton:
            self._window.go_back()
            return True
        if event.button() == Qt.MouseButton.ForwardButton:
            self._window.go_forward()
            return True
        return super().eventFilter(watched, event)
