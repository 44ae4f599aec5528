"""What the rounds become when a dossier comes in: no answer that is here is ever lost.

A file does not tell whether its sender took an answer away or never had it: reports for others
leave answers out, and the sender's first round then has the same id as one of ours. So what a
file is silent on stays as it is here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from zpm_checklist.model.answer import UNANSWERED, Answer
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.round import Round, open_round


def merged(here: Sequence[Round], came: Sequence[Round], held: Disclosure) -> tuple[Round, ...]:
    """Our rounds with those of a newer state. A round that is closed here is not changed.

    A round without answers that is open here and not in the file was taken away. Where each side
    has another round open, ours is closed.
    """
    if not held.answers:
        return tuple(here)
    own = {entry.id: entry for entry in here}
    both = {
        entry.id: _merged_round(own[entry.id], entry, held) if entry.id in own else entry
        for entry in came
    }
    theirs = open_round(tuple(both.values()))
    for entry in here:
        if entry.id not in both and (entry.answers or not entry.is_open):
            both[entry.id] = _closed_beside(entry, theirs)
    return tuple(both[key] for key in sorted(both))


def filled(here: Sequence[Round], came: Sequence[Round]) -> tuple[Round, ...]:
    """Our rounds with what they lacked of an equal state; nothing that was said is changed."""
    own, other = ({entry.id: entry for entry in rounds} for rounds in (here, came))
    both = other | {
        key: _filled_round(entry, other[key]) if key in other else entry
        for key, entry in own.items()
    }
    if sum(entry.is_open for entry in both.values()) > 1:
        return tuple(here)  # one that the sender took away is still open here
    return tuple(both[key] for key in sorted(both))


def _closed_beside(ours: Round, theirs: Round | None) -> Round:
    """Two rounds cannot be open: the other one is the newer."""
    if theirs is None or not ours.is_open:
        return ours
    return replace(ours, closed=max(ours.opened, theirs.opened))


def _merged_round(here: Round, came: Round, held: Disclosure) -> Round:
    if not here.is_open:
        return _filled_round(here, came)
    return replace(
        came,
        answers=_said(
            {
                question: _merged_answer(here.answer(question), came.answer(question), held)
                for question in here.answers.keys() | came.answers.keys()
            }
        ),
    )


def _merged_answer(here: Answer, came: Answer, held: Disclosure) -> Answer:
    if came.value is here.value:
        return Answer(came.value, came.reasons or here.reasons, came.why or here.why)
    if came.value is None:
        return here
    if held.reasons:
        return came
    # Reasons explain an answer: with one that asks none they mean nothing.
    return Answer(came.value, here.reasons if came.value.asks_reasons else (), here.why)


def _filled_round(here: Round, came: Round) -> Round:
    if not here.is_open and not _is_same_round(here, came):
        return here
    answers = {
        question: _filled_answer(here.answer(question), answer)
        for question, answer in came.answers.items()
    }
    return replace(
        here, closed=here.closed or came.closed, answers={**here.answers, **_said(answers)}
    )


def _is_same_round(here: Round, came: Round) -> bool:
    """Whether it is the one that was closed here, and not another that has its id."""
    return (here.opened, here.closed) == (came.opened, came.closed) and all(
        came.answer(question).value is answer.value
        for question, answer in here.answers.items()
        if answer.value is not None
    )


def _filled_answer(here: Answer, came: Answer) -> Answer:
    if here.value is not None and here.value is not came.value:
        return here
    return Answer(came.value, here.reasons or came.reasons, here.why or came.why)


def _said(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    return {question: answer for question, answer in answers.items() if answer != UNANSWERED}
