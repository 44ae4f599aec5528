"""Offers to take back what a message tells of, as long as that is the last thing that was done."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from zpm_checklist.translation import tr
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.message_strip import MessageStrip


class UndoOffer(QObject):
    """Tells messages; one that comes with a step of undo gets the button."""

    def __init__(self, session: Session, strip: MessageStrip) -> None:
        """Watches the undo list."""
        super().__init__(strip)
        self._session = session
        self._strip = strip
        self._stack = session.undo_stack
        self._index = self._stack.index()
        self._is_fresh = False
        self._stack.indexChanged.connect(self._on_step)
        strip.undo_asked.connect(self.undo)

    def tell(self, text: str) -> None:
        """Show a sentence about what was done."""
        self._strip.tell(text, can_undo=self._is_fresh and self._stack.canUndo())

    def undo(self) -> None:
        """Take the last step back and tell which: it may be about what is not on screen."""
        index, words = self._stack.index(), self._stack.undoText()
        self._session.undo()
        if self._stack.index() == index - 1:
            self._strip.tell(tr("Ongedaan gemaakt: {words}.", words=words))

    def redo(self) -> None:
        """Do it again, and tell which."""
        index, words = self._stack.index(), self._stack.redoText()
        self._session.redo()
        if self._stack.index() == index + 1:
            self._strip.tell(tr("Opnieuw gedaan: {words}.", words=words))

    def _on_step(self, index: int) -> None:
        """A step belongs to the message that is told in the same turn of the event loop."""
        self._strip.forget_undo()
        self._strip.let_pass()
        self._is_fresh = index > self._index
        self._index = index
        QTimer.singleShot(0, self, self._grow_stale)

    def _grow_stale(self) -> None:
        self._is_fresh = False
