"""The window's one link to the services: the practice at hand, edits with undo, and signals.

File first, memory second, screen third: `changed` is sent after the write.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from zpm_checklist.content.schema import Item, Pack
from zpm_checklist.model.applicability import applies
from zpm_checklist.model.errors import UserError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.readiness import ItemState, Readiness, assess

if TYPE_CHECKING:  # the services bring SQLAlchemy along, and that comes after the first paint
    from zpm_checklist.model.change import Change, HistoryEntry, PracticeChange
    from zpm_checklist.model.snapshot import Snapshot
    from zpm_checklist.services.workspace import Workspace


class Session(QObject):
    """What is open now. Before the register is loaded every item is blank and applies."""

    loaded = Signal()
    """The register is open; marks can be edited."""
    practice_changed = Signal()
    """Another practice, or another profile: everything may differ."""
    changed = Signal(list)
    """Item ids whose marks were written."""
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, pack: Pack, today: date, parent: QObject | None = None) -> None:
        """Without a register yet."""
        super().__init__(parent)
        self.pack = pack
        self.today = today
        self.undo_stack = QUndoStack(self)
        self.practice: Practice | None = None
        self._workspace: Workspace | None = None
        self._readiness: Readiness | None = None
        self._is_closed = False

    # The register

    @property
    def workspace(self) -> Workspace | None:
        """None until the register is loaded."""
        return self._workspace

    @property
    def is_editable(self) -> bool:
        """Whether a mark can be given now."""
        return self.practice is not None and self.practice.profile.type.has_checklist

    def attach(self, workspace: Workspace, practice_id: str = "") -> None:
        """The register is open: show this practice, or the first."""
        if self._is_closed:  # the window was closed while the register was being opened
            workspace.close()
            return
        self._workspace = workspace
        practices = workspace.practices
        chosen = [practice for practice in practices if practice.id == practice_id]
        self._show(next(iter(chosen or practices), None))
        self.loaded.emit()

    def close(self) -> None:
        """Release the register; the window closes."""
        self._is_closed = True
        self.undo_stack.blockSignals(True)  # its end would still tell of an index
        self.undo_stack.clear()
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def choose(self, practice_id: str) -> None:
        """Go to another practice; its edits start a new undo list."""
        assert self._workspace is not None
        self.undo_stack.clear()
        self._show(self._workspace.practice(practice_id))

    def forget_practice(self) -> None:
        """No practice at hand (the last one was removed)."""
        self.undo_stack.clear()
        self._show(None)

    def _show(self, practice: Practice | None) -> None:
        self.practice = practice
        self._readiness = None
        self.practice_changed.emit()

    # Reading

    @property
    def purpose(self) -> Purpose:
        """Decides the words on the buttons."""
        return self.practice.profile.purpose if self.practice else Purpose.SELF_AUDIT

    @property
    def marks(self) -> Mapping[str, Mark]:
        """Marks of the practice at hand."""
        if self._workspace is None or self.practice is None:
            return {}
        return self._workspace.marks(self.practice.id)

    def state(self, item: Item) -> ItemState:
        """One item as it is now."""
        mark = self.marks.get(item.id, BLANK)
        profile = self.practice.profile if self.practice else _ANYBODY
        return ItemState(item, mark, applies(item, profile, mark))

    @property
    def readiness(self) -> Readiness:
        """All numbers as they are now."""
        if self._readiness is None:
            practice = self.practice or Practice("", "", _ANYBODY)
            self._readiness = assess(self.pack, practice, self.marks)
        return self._readiness

    def snapshot(self) -> Snapshot:
        """The practice frozen, for a report."""
        assert self._workspace is not None
        assert self.practice is not None
        return self._workspace.snapshot(self.practice.id, self.today)

    def history(self, item_id: str) -> list[HistoryEntry]:
        """What happened to one item, oldest first."""
        if self._workspace is None or self.practice is None:
            return []
        return self._workspace.history(self.practice.id, item_id)

    # Editing

    def edit(self, item_id: str, after: Mark, words: str) -> bool:
        """Give a mark, as one step of undo called `words`. False where it could not be written."""
        workspace, practice = self._workspace, self.practice
        if workspace is None or practice is None:
            return False
        return self._do(words, lambda: workspace.edit(practice.id, item_id, after))

    def edit_practice(self, after: Practice, words: str) -> bool:
        """Change name or profile, as one step of undo."""
        workspace = self._workspace
        assert workspace is not None
        return self._do(words, lambda: workspace.edit_practice(after))

    def undo(self) -> None:
        """Take the last step back; where that cannot be written, all stays as it is."""
        step = self.undo_stack.command(self.undo_stack.index() - 1)
        if isinstance(step, _Step) and self._write(step.change.inverse()):
            self.undo_stack.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        step = self.undo_stack.command(self.undo_stack.index())
        if isinstance(step, _Step) and self._write(step.change):
            self.undo_stack.redo()

    def _do(self, words: str, make: Callable[[], Change | PracticeChange | None]) -> bool:
        try:
            change = make()
        except UserError as error:
            self.failed.emit(error)
            return False
        if change is None:
            return True
        if not self._write(change):
            return False
        self.undo_stack.push(_Step(words, change))
        return True

    def _write(self, change: Change | PracticeChange) -> bool:
        from zpm_checklist.model.change import PracticeChange  # noqa: PLC0415

        assert self._workspace is not None
        try:
            if isinstance(change, PracticeChange):
                self._workspace.apply_to_practice(change)
                self._show(change.after)
            else:
                self._write_mark(self._workspace, change)
        except UserError as error:
            self.failed.emit(error)
            return False
        return True

    def _write_mark(self, workspace: Workspace, change: Change) -> None:
        try:
            workspace.apply([change])
        finally:
            # After a failure too: then the register was read again, and may hold the mark.
            self._readiness = None
            self.changed.emit([change.item_id])


_ANYBODY = Profile.for_type(PracticeType.VRIJGEVESTIGD)


class _Step(QUndoCommand):
    """One entry of the undo list. It writes nothing itself: Qt drops a step that fails."""

    def __init__(self, words: str, change: Change | PracticeChange) -> None:
        super().__init__(words)
        self.change = change
