"""Ctrl+Z or Ctrl+Y in a field that has nothing to take back is the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_Field = QLineEdit | QPlainTextEdit | QTextEdit


class UndoKey(QObject):
    """Qt's fields claim the keys even when they are untouched; then a removal could not be undone.

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
        """Keep the claim from a field that has nothing to take back, or to do again."""
        return (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and isinstance(watched, _Field)
            and (
                (event.matches(QKeySequence.StandardKey.Undo) and not _can_undo(watched))
                or (event.matches(QKeySequence.StandardKey.Redo) and not _can_redo(watched))
            )
        )

    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        for field, turn in ((before, QObject.removeEventFilter), (now, QObject.installEventFilter)):
            if isinstance(field, _Field):
                turn(field, self)


def _can_undo(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return not field.isReadOnly() and field.document().isUndoAvailable()


def _can_redo(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable()
    return not field.isReadOnly() and field.document().isRedoAvailable()
