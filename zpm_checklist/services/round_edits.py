"""What may be done with rounds and answers. Each refusal says what, why and what now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from zpm_checklist.content.schema import Pack, Question, QuestionTheme
from zpm_checklist.model.answer import Answer
from zpm_checklist.model.change import AnswerChange, RoundChange
from zpm_checklist.model.errors import InvalidInputError, NotFoundError
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.questions import all_questions, find_question, questionnaire
from zpm_checklist.model.round import MOST_A_YEAR, Round, current_round, next_id, open_round
from zpm_checklist.model.wording import PRACTICE_TYPE, capital
from zpm_checklist.services.guard import checked_answer, nearest


def asked(pack: Pack, kind: PracticeType, question_id: str) -> tuple[QuestionTheme, Question]:
    """The question with its theme. Raises NotFoundError where this type's list has none such."""
    form = questionnaire(pack, kind)
    found = find_question(form, question_id)
    if found is not None:
        return found
    near = nearest(question_id, [question.id for _, question in all_questions(form)])
    raise NotFoundError(
        f"De vraag “{question_id}” is niet gevonden.",
        f"Die id staat niet in de vragenlijst voor een {PRACTICE_TYPE[kind]}.",
        near or "“content --json” toont alle vragen.",
    )


def begun(practice_id: str, rounds: Sequence[Round], today: date) -> RoundChange:
    """A new round, empty. Raises InvalidInputError where one is open or the year is full."""
    _refuse_second_open(rounds, None)
    new = next_id(rounds, today)
    if new is None:
        raise InvalidInputError(
            "De meting is niet begonnen.",
            f"Dit jaar zijn er al {MOST_A_YEAR} metingen geweest.",
            "Begin de volgende in het nieuwe jaar.",
        )
    return RoundChange(practice_id, None, Round(new, today))


def closed(practice_id: str, rounds: Sequence[Round], today: date) -> RoundChange:
    """The open round closed. Raises InvalidInputError where none is open."""
    now = open_round(rounds)
    if now is None:
        raise InvalidInputError(
            "De meting is niet afgesloten.",
            _why_none_is_open(rounds),
            "Begin eerst een nieuwe meting.",
        )
    bare = replace(now, answers={})
    # A clock that was set back does not close a round before it was begun.
    return RoundChange(practice_id, bare, replace(bare, closed=max(today, now.opened)))


def answered(
    practice_id: str,
    rounds: Sequence[Round],
    theme: QuestionTheme,
    question: Question,
    after: Answer,
) -> AnswerChange | None:
    """The change that makes this answer so in the open round; None where nothing differs."""
    now = open_round(rounds)
    if now is None:
        raise InvalidInputError(
            f"Het antwoord op “{question.id}” is niet bewaard.",
            _why_none_is_open(rounds),
            "Begin eerst een nieuwe meting.",
        )
    before = now.answer(question.id)
    wanted = checked_answer(after, question.id, theme.scale)
    if before == wanted:
        return None
    return AnswerChange(practice_id, now.id, question.id, before, wanted)


def check_answer_change(rounds: Sequence[Round], change: AnswerChange) -> None:
    """Raises InvalidInputError for a round that takes no answers, also where undo asks for it."""
    now = open_round(rounds)
    if now is None or now.id != change.round_id:
        raise InvalidInputError(
            f"Het antwoord op “{change.question_id}” is niet veranderd.",
            "Het hoort bij een meting die niet open is.",
            "Antwoorden in een afgesloten meting blijven zoals ze zijn.",
        )


def check_round_change(rounds: Sequence[Round], change: RoundChange) -> None:
    """Raises InvalidInputError where it would leave two open rounds, or bring back a lost one."""
    is_there = any(entry.id == change.round_id for entry in rounds)
    if is_there != (change.before is not None):
        raise InvalidInputError(
            "De meting is niet veranderd.",
            "Die is intussen weggehaald of opnieuw begonnen.",
            "Kijk eerst welke metingen er nu zijn.",
        )
    if change.after is not None and change.after.is_open:
        _refuse_second_open(rounds, change.round_id)


def _refuse_second_open(rounds: Sequence[Round], round_id: str | None) -> None:
    now = open_round(rounds)
    if now is not None and now.id != round_id:
        raise InvalidInputError(
            "Er kan geen tweede meting open zijn.",
            f"{capital(now.label)} is nog open.",
            "Sluit die eerst af.",
        )


def _why_none_is_open(rounds: Sequence[Round]) -> str:
    newest = current_round(rounds)
    if newest is None:
        return "Er is nog geen meting begonnen."
    return f"{capital(newest.label)} is al afgesloten."
