"""Answering one question as people do it: the first answer begins the first round."""

from __future__ import annotations

from datetime import date

from zpm_checklist.model.answer import Answer
from zpm_checklist.services.round_edits import answered
from zpm_checklist.services.workspace import Workspace


def answer_question(
    workspace: Workspace, practice_id: str, question_id: str, after: Answer, today: date
) -> None:
    """Write one answer into the open round, and begin one where the practice never had any.

    Raises NotFoundError or InvalidInputError; then nothing was written, no round either.
    """
    if not workspace.rounds(practice_id):
        theme, question = workspace.find_question(practice_id, question_id)
        begin = workspace.begin_round(practice_id, today)
        assert begin.after is not None
        answered(practice_id, (begin.after,), theme, question, after)
        workspace.apply_round(begin)
    change = workspace.edit_answer(practice_id, question_id, after)
    if change is not None:
        workspace.apply_answers([change])
