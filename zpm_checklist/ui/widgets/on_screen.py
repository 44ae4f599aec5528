"""Brings a window back that no screen shows any more."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_GRIP = QSize(120, 12)
"""Pixels of the upper edge that must be in sight, or nobody can take hold of the window."""
_EDGE = 32
"""Pixels that count as the upper edge."""


def bring_back(window: QWidget) -> None:
    """Where no screen shows enough of its upper edge: into the middle of the main screen."""
    frame = window.frameGeometry()
    edge = QRect(frame.x(), frame.y(), frame.width(), _EDGE)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens or any(_can_be_gripped(edge & screen) for screen in screens):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    border = frame.size() - window.size()
    window.resize(window.size().boundedTo(room.size() - border))
    frame.setSize(window.size() + border)
    frame.moveCenter(room.center())
    window.move(frame.topLeft())


def _can_be_gripped(seen: QRect) -> bool:
    return seen.width() >= _GRIP.width() and seen.height() >= _GRIP.height()


def bring_to_front(window: QWidget) -> None:
    """Show a window that is hidden behind others, minimised, or on a screen that is gone."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    bring_back(window)
    window.raise_()
    window.activateWindow()


class OnScreen(QObject):
    """Watches the screens: one that goes takes no window along."""

    def __init__(self, window: QWidget) -> None:
        """From now on."""
        super().__init__(window)
        self._window = window
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._on_removed)

    def _on_removed(self) -> None:
        # Once the system has moved what it moves itself.
        QTimer.singleShot(500, self, lambda: bring_back(self._window))
