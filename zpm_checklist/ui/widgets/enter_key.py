"""Enter presses the button that has the focus, as everywhere but in Qt's own windows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterKey(QObject):
    """Takes an Enter that no page wanted; a box that is ticked leaves it alone, as it should."""

    def __init__(self, window: QWidget) -> None:
        """Works as long as the window lives."""
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key comes to the window when none of those below it took it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        assert isinstance(watched, QWidget)
        button = watched.focusWidget()
        is_meant = event.key() in _ENTER and not event.isAutoRepeat()
        if is_meant and isinstance(button, QAbstractButton) and not isinstance(button, QCheckBox):
            button.click()
            return True
        return False
