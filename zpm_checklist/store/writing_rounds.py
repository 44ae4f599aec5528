"""The rows of rounds and answers. Every function runs inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, delete, exists

from zpm_checklist.model.answer import UNANSWERED, Answer
from zpm_checklist.model.round import Round
from zpm_checklist.store import codec
from zpm_checklist.store.prepared import Prepared, upsert
from zpm_checklist.store.tables import answers, rounds

_UPSERT_ROUND = upsert(rounds)
_UPSERT_ANSWER = upsert(answers)
_DELETE_EMPTY_ROUND = Prepared(
    delete(rounds).where(
        rounds.c.practice_id == bindparam("practice_id"),
        rounds.c.id == bindparam("id"),
        ~exists().where(
            answers.c.practice_id == rounds.c.practice_id, answers.c.round_id == rounds.c.id
        ),
    )
)
_DELETE_ANSWER = Prepared(
    delete(answers).where(
        answers.c.practice_id == bindparam("practice_id"),
        answers.c.round_id == bindparam("round_id"),
        answers.c.question_id == bindparam("question_id"),
    )
)


def write_round(connection: Connection, practice_id: str, entry: Round) -> None:
    """Add a round, or give it other days. Its answers stay as they are."""
    key = {"practice_id": practice_id, "id": entry.id}
    _UPSERT_ROUND.run(connection, key | codec.round_to_row(entry))


def delete_empty_round(connection: Connection, practice_id: str, round_id: str) -> bool:
    """Take a round out; False where it is not there or holds answers, which then stay."""
    key = {"practice_id": practice_id, "id": round_id}
    return _DELETE_EMPTY_ROUND.run(connection, key).rowcount == 1


def write_answer(
    connection: Connection, practice_id: str, round_id: str, question_id: str, answer: Answer
) -> None:
    """Put an answer in place of what there was; an answer that says nothing leaves no row."""
    key = {"practice_id": practice_id, "round_id": round_id, "question_id": question_id}
    if answer == UNANSWERED:
        _DELETE_ANSWER.run(connection, key)
    else:
        _UPSERT_ANSWER.run(connection, key | codec.answer_to_row(answer))


def write_answers(
    connection: Connection, practice_id: str, round_id: str, answers_given: Mapping[str, Answer]
) -> None:
    """Put answers of one round, by question, in place of what there was."""
    keys = {
        question: {"practice_id": practice_id, "round_id": round_id, "question_id": question}
        for question in answers_given
    }
    _DELETE_ANSWER.run_each(
        connection, (keys[key] for key, given in answers_given.items() if given == UNANSWERED)
    )
    _UPSERT_ANSWER.run_each(
        connection,
        (
            keys[key] | codec.answer_to_row(given)
            for key, given in answers_given.items()
            if given != UNANSWERED
        ),
    )
