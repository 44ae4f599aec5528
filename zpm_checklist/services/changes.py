"""Any change through its own door of the workspace: for undo, which meets all kinds."""

from __future__ import annotations

from zpm_checklist.model.change import (
    AnswerChange,
    Changes,
    PracticeChange,
    Replacement,
    RoundChange,
)
from zpm_checklist.model.long_task import Run, at_once
from zpm_checklist.model.practice import Practice
from zpm_checklist.services.workspace import Workspace

AnyChange = Changes | AnswerChange | RoundChange | PracticeChange | Replacement


def write(workspace: Workspace, change: AnyChange, run: Run = at_once) -> None:
    """Write it, all or none; `run` writes whole practices. Raises UserError; see the doors."""
    match change:
        case Changes():
            workspace.apply(change.changes)
        case AnswerChange():
            workspace.apply_answers([change])
        case RoundChange():
            workspace.apply_round(change)
        case PracticeChange():
            workspace.apply_to_practice(change)
        case Replacement():
            workspace.replace_practices(change, run)


def practices_in(change: AnyChange) -> int:
    """How many practices it writes as a whole."""
    return len(change.after) if isinstance(change, Replacement) else 0


def shown_after(
    workspace: Workspace, change: AnyChange, here: str, former: str, *, goes: bool
) -> Practice | None:
    """The practice to show now: one that the change is about, or the one at hand.

    It `goes` where a change was undone or redone; not where it is new, or failed.
    `here` and `former` are ids of practices that are shown now and were shown before. None where
    the register holds no practice any more.
    """
    there = {practice.id: practice for practice in workspace.practices}
    about = tuple(change.after) if isinstance(change, Replacement) else (change.practice_id,)
    stays = here in about or not goes
    ways = (*([here] if stays else []), *reversed(about), former, *there)
    return next((there[way] for way in ways if way in there), None)
