"""What a hidden part of the window need not do before it is seen again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WhenShown(QObject):
    """Does something at once where its widget is in sight; else once, when it comes in sight."""

    def __init__(self, widget: QWidget, act: Callable[[], object]) -> None:
        """The widget owns it."""
        super().__init__(widget)
        self._widget = widget
        self._act = act
        self._waits = False

    def ask(self) -> None:
        """Something changed that it is about."""
        if self._widget.isVisible():
            self._act()
        elif not self._waits:
            self._waits = True
            self._widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In sight: catch up."""
        if event.type() == QEvent.Type.Show and self._waits:
            self._waits = False
            watched.removeEventFilter(self)
            self._act()
        return super().eventFilter(watched, event)
