"""Ctrl+Z in a field that has nothing to take back is the window's Ctrl+Z."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_Field = QLineEdit | QPlainTextEdit | QTextEdit


class UndoKey(QObject):
    """Qt's fields claim the key even when they are untouched; then a removal could not be undone.

    Only the field with the focus is watched: to look at every event would cost too much.
    """

    def __init__(self, window: QWidget) -> None:
        """Works as long as the window lives."""
        super().__init__(window)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._watch)
        self._watch(None, QApplication.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the claim from a field that has nothing to take back."""
        return (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and isinstance(watched, _Field)
            and not _can_undo(watched)
        )

    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        for field, turn in ((before, QObject.removeEventFilter), (now, QObject.installEventFilter)):
            if isinstance(field, _Field):
                turn(field, self)


def _can_undo(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return not field.isReadOnly() and field.document().isUndoAvailable()
