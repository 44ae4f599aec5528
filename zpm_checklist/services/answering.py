"""Answering one question as people do it: the first answer begins the first round."""

from __future__ import annotations

from datetime import date

from zpm_checklist.model.answer import Answer
from zpm_checklist.model.change import RoundChange
from zpm_checklist.services.round_edits import answered
from zpm_checklist.services.workspace import Workspace


def first_round(workspace: Workspace, practice_id: str, today: date) -> RoundChange | None:
    """The round that a first answer begins; None where the practice has had one."""
    if workspace.rounds(practice_id):
        return None
    return workspace.begin_round(practice_id, today)


def answer_question(
    workspace: Workspace, practice_id: str, question_id: str, after: Answer, today: date
) -> None:
    """Write one answer into the open round, and begin one where the practice never had any.

    Raises NotFoundError or InvalidInputError; then nothing was written, no round either. Nor is
    one begun to answer nothing.
    """
    begin = first_round(workspace, practice_id, today)
    if begin is not None:
        theme, question = workspace.find_question(practice_id, question_id)
        assert begin.after is not None
        if answered(practice_id, (begin.after,), theme, question, after) is None:
            return
        workspace.apply_round(begin)
    change = workspace.edit_answer(practice_id, question_id, after)
    if change is not None:
        workspace.apply_answers([change])
