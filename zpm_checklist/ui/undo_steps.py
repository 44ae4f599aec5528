"""Edits as steps of undo: a step is on the list only when all of it is on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from zpm_checklist.model.errors import UserError

if TYPE_CHECKING:  # the services come after the first paint
    from zpm_checklist.services.changes import AnyChange as Change


class Write(Protocol):
    """Puts one change on disk, or raises UserError."""

    def __call__(self, change: Change, *, goes: bool) -> None:
        """`goes` where the window then goes to the practice that the change is about."""


class UndoSteps(QObject):
    """Does steps, takes them back and does them again, each wholly or not at all."""

    failed = Signal(object)
    """A UserError to tell; what is written and what is on the list are as they were."""

    def __init__(self, stack: QUndoStack, write: Write) -> None:
        """A new step stays where one is; who takes back or does again goes to what it is about."""
        super().__init__(stack)
        self._stack = stack
        self._write = write

    def do(self, words: str, *makes: Callable[[], Change | None]) -> bool:
        """One step called `words`. False where it could not be written.

        Each change is made once the former is on disk; None where there is nothing to change.
        """
        changes = self._written(makes, goes=False)
        if changes:
            self._stack.push(_Step(words, changes))
        return changes is not None

    def undo(self) -> None:
        """Take the last step back; where that cannot be written, all stays as it is."""
        step = self._stack.command(self._stack.index() - 1)
        if not isinstance(step, _Step) or self._written(
            (change.inverse for change in reversed(step.changes)), goes=True
        ):
            self._stack.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        step = self._stack.command(self._stack.index())
        if not isinstance(step, _Step) or self._written(map(_once, step.changes), goes=True):
            self._stack.redo()

    def _written(
        self, makes: Iterable[Callable[[], Change | None]], *, goes: bool
    ) -> tuple[Change, ...] | None:
        """The changes, each made once the former is on disk. None: it failed.

        All or none, unless the disk does not even take back what it took: the error is told, and
        what stands on disk is what is shown.
        """
        done: list[Change] = []
        try:
            for make in makes:
                change = make()
                if change is not None:
                    self._write(change, goes=goes)
                    done.append(change)
        except UserError as error:
            for change in reversed(done):
                with suppress(UserError):
                    self._write(change.inverse(), goes=goes)
            self.failed.emit(error)
            return None
        return tuple(done)


class _Step(QUndoCommand):
    """One entry of the undo list. It writes nothing itself: Qt drops a step that fails."""

    def __init__(self, words: str, changes: tuple[Change, ...]) -> None:
        super().__init__(words)
        self.changes = changes


def _once(change: Change) -> Callable[[], Change]:
    return lambda: change
