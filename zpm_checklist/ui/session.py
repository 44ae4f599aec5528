"""The window's one link to the services: the practice at hand, edits with undo, and signals.

File first, memory second, screen third: `changed` is sent after the write.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from zpm_checklist.content.schema import Item, Pack
from zpm_checklist.model.applicability import applies
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Practice, Purpose
from zpm_checklist.model.readiness import ItemState, Readiness
from zpm_checklist.translation import tr
from zpm_checklist.ui.numbers import ANYBODY, Numbers
from zpm_checklist.ui.scope import Scope, scope_of
from zpm_checklist.ui.undo_steps import UndoSteps

if TYPE_CHECKING:  # the services bring SQLAlchemy along, and that comes after the first paint
    from zpm_checklist.model import change as kinds
    from zpm_checklist.model.answer import Answer
    from zpm_checklist.model.monitor import PracticeMonitor
    from zpm_checklist.model.round import Round
    from zpm_checklist.model.snapshot import Snapshot
    from zpm_checklist.services.changes import AnyChange
    from zpm_checklist.services.workspace import Workspace


class Session(QObject):
    """What is open now. Before the register is loaded every item is blank and applies."""

    loaded = Signal()
    """The register is open; marks can be edited."""
    practice_changed = Signal()
    """Another practice, or another profile: everything may differ."""
    changed = Signal(list)
    """Item ids whose marks were written."""
    answers_changed = Signal(list)
    """Question ids whose answers were written."""
    rounds_changed = Signal()
    """A round was begun, closed, opened again or taken away."""
    scope_changed = Signal()
    """Who works alone asked to see everything, or no longer; see `scope`."""
    moved = Signal()
    """A step that was done, taken back or done again brought another practice, or left none."""
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(
        self,
        pack: Pack,
        today: date,
        parent: QObject | None = None,
        *,
        is_exercise: bool = False,
    ) -> None:
        """Without a register yet."""
        super().__init__(parent)
        self.pack = pack
        self.today = today
        self.is_exercise = is_exercise
        """Whether the window is the training room's; for good, as its register is."""
        self.undo_stack = QUndoStack(self)
        self._steps = UndoSteps(self.undo_stack, self._write)
        self._steps.failed.connect(self.failed)
        self.practice: Practice | None = None
        self._workspace: Workspace | None = None
        self._numbers = Numbers(pack)
        self._former = ""
        """Id of the practice that was at hand before this one."""
        self._is_closed = False
        self.is_wide = False  # see `scope`

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
        self._let_go()

    def release(self) -> None:
        """Let the register go, so that another can be attached."""
        self._let_go()
        self._show(None)

    def _let_go(self) -> None:
        self.undo_stack.clear()
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def choose(self, practice_id: str) -> None:
        """Go to another practice. The undo list stays: each step knows whose it is."""
        assert self._workspace is not None
        self._show(self._workspace.practice(practice_id))

    def _show(self, practice: Practice | None) -> None:
        if self.practice is not None and practice is not None and practice.id != self.practice.id:
            self._former = self.practice.id
        self.practice = practice
        self._numbers.forget()
        self.practice_changed.emit()

    # Reading

    @property
    def purpose(self) -> Purpose:
        """Decides the words on the buttons."""
        return self.practice.profile.purpose if self.practice else Purpose.SELF_AUDIT

    @property
    def scope(self) -> Scope:
        """Which parts of the window there are; who works alone sees all of them if `is_wide`."""
        return scope_of(self.practice, is_wide=self.is_wide, is_exercise=self.is_exercise)

    @property
    def marks(self) -> Mapping[str, Mark]:
        """Marks of the practice at hand."""
        if self._workspace is None or self.practice is None:
            return {}
        return self._workspace.marks(self.practice.id)

    def state(self, item: Item) -> ItemState:
        """One item as it is now."""
        mark = self.marks.get(item.id, BLANK)
        profile = self.practice.profile if self.practice else ANYBODY
        return ItemState(item, mark, applies(item, profile, mark))

    @property
    def readiness(self) -> Readiness:
        """All numbers as they are now."""
        return self._numbers.readiness(self.practice, self.marks)

    @property
    def rounds(self) -> tuple[Round, ...]:
        """Rounds of the practice at hand, oldest first."""
        if self._workspace is None or self.practice is None:
            return ()
        return self._workspace.rounds(self.practice.id)

    @property
    def monitor(self) -> PracticeMonitor:
        """The monitor's questions, answers and numbers as they are now."""
        return self._numbers.monitor(self.practice, self.marks, self.rounds, self.today)

    @property
    def takes_answers(self) -> bool:
        """Whether an answer can be given: in an open round, or as the first, which begins one."""
        now = self.monitor.round
        return self.practice is not None and (now is None or now.is_open)

    def snapshot(self) -> Snapshot:
        """The practice frozen, for a report."""
        workspace, practice_id = self._at_hand()
        return workspace.snapshot(practice_id, self.today)

    def history(self, item_id: str) -> list[kinds.HistoryEntry]:
        """What happened to one item, oldest first."""
        if self._workspace is None or self.practice is None:
            return []
        return self._workspace.history(self.practice.id, item_id)

    def _at_hand(self) -> tuple[Workspace, str]:
        """The register and the id of the practice, which by now must be there."""
        assert self._workspace is not None
        assert self.practice is not None
        return self._workspace, self.practice.id

    # Editing

    def edit(self, item_id: str, after: Mark, words: str) -> bool:
        """Give a mark, as one step of undo called `words`. False where it could not be written."""
        return self.edit_many({item_id: after}, words)

    def edit_many(self, afters: Mapping[str, Mark], words: str) -> bool:
        """Give several marks, by item id, as one step of undo; all or none."""
        workspace, practice = self._workspace, self.practice
        if workspace is None or practice is None:
            return False
        return self._steps.do(words, lambda: workspace.edit_many(practice.id, afters))

    def replace_practices(self, make: Callable[[], kinds.Replacement], words: str) -> bool:
        """Put whole practices in or out, as one step of undo.

        The practice at hand stays, unless it went; undo and redo go to one that they are about.
        """
        return self._steps.do(words, make)

    def edit_practice(self, after: Practice, words: str) -> bool:
        """Change name or profile, as one step of undo."""
        workspace, _ = self._at_hand()
        return self._steps.do(words, lambda: workspace.edit_practice(after))

    def edit_answer(self, question_id: str, after: Answer, words: str) -> bool:
        """Give an answer, as one step of undo. The first one ever begins the first round."""
        workspace, practice_id = self._at_hand()

        def begin() -> AnyChange | None:
            return None if self.rounds else workspace.begin_round(practice_id, self.today)

        return self._steps.do(
            words, begin, lambda: workspace.edit_answer(practice_id, question_id, after)
        )

    def begin_round(self) -> bool:
        """Begin a new round, as one step of undo. False where it cannot be."""
        workspace, practice_id = self._at_hand()
        return self._steps.do(
            tr("Nieuwe meting"), lambda: workspace.begin_round(practice_id, self.today)
        )

    def close_round(self) -> bool:
        """Close the open round, as one step of undo; from then on it is read-only."""
        workspace, practice_id = self._at_hand()
        return self._steps.do(
            tr("Meting afsluiten"), lambda: workspace.close_round(practice_id, self.today)
        )

    def undo(self) -> None:
        """Take the last step back, and go to the practice that it is about.

        Where that cannot be written, all stays as it is.
        """
        self._steps.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._steps.redo()

    def _write(self, change: AnyChange, *, goes: bool) -> None:
        from zpm_checklist.services.changes import practices_in, shown_after, write  # noqa: PLC0415
        from zpm_checklist.ui.background import wait_for  # noqa: PLC0415  (no thread before paint)

        assert self._workspace is not None
        run = partial(wait_for, pieces=practices_in(change))
        around = self.practice.id if self.practice else "", self._former
        is_written = False
        try:
            write(self._workspace, change, run)
            is_written = True
        finally:
            # After a failure too: then the register was read again, and may hold the change.
            goes = goes and is_written
            self._tell(change, shown_after(self._workspace, change, *around, goes=goes))

    def _tell(self, change: AnyChange, shown: Practice | None) -> None:
        """Tell who shows what it is about, or go to the practice that is to be shown now."""
        from zpm_checklist.model import change as kinds  # noqa: PLC0415

        self._numbers.forget()
        if (shown and shown.id) != (self.practice and self.practice.id):
            self._show(shown)
            self.moved.emit()
        elif isinstance(change, kinds.Changes):
            self.changed.emit([entry.item_id for entry in change.changes])
        elif isinstance(change, kinds.AnswerChange):
            self.answers_changed.emit([change.question_id])
        elif isinstance(change, kinds.RoundChange):
            self.rounds_changed.emit()
        elif shown != self.practice or _is_replaced(shown, change):
            self._show(shown)


def _is_replaced(practice: Practice | None, change: AnyChange) -> bool:
    """Whether a practice is another one now under the same id."""
    from zpm_checklist.model.change import Replacement  # noqa: PLC0415

    return isinstance(change, Replacement) and (practice is None or practice.id in change.after)
