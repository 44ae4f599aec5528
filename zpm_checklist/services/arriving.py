"""What an incoming dossier becomes here: what it left out on purpose is never lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from zpm_checklist.exchange.dossier import Dossier
from zpm_checklist.model.answer import UNANSWERED, Answer
from zpm_checklist.model.change import Arrival
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.mark import BLANK, REASONED, Mark
from zpm_checklist.model.round import Round


def newer(own: Arrival, dossier: Dossier) -> Arrival:
    """The dossier's state, in which what its file leaves out stays as it is here."""
    held = dossier.disclosure
    marks = {
        item: _kept_mark(own.marks.get(item, BLANK), dossier.marks.get(item, BLANK), held)
        for item in own.marks.keys() | dossier.marks.keys()
    }
    rounds = _kept_rounds(own.rounds, dossier.rounds, held) if held.answers else own.rounds
    return Arrival(dossier.practice, marks, dossier.lineage, _with_lost_rounds(own.rounds, rounds))


def fuller(own: Arrival, dossier: Dossier) -> Arrival:
    """The own state of an equal history, with what was missing filled in; nothing is overwritten.

    Equal to `own` where the file has nothing to add.
    """
    filled = {
        item: _filled_mark(own.marks.get(item, BLANK), mark) for item, mark in dossier.marks.items()
    }
    marks = {**own.marks, **{item: mark for item, mark in filled.items() if mark != BLANK}}
    rounds = _filled_rounds(own.rounds, dossier.rounds)
    return replace(own, marks=marks, rounds=rounds)


def _kept_mark(here: Mark, came: Mark, held: Disclosure) -> Mark:
    # Reasons explain a status, and a why explains an overruling: with another they mean nothing.
    reasons_fit = came.status is here.status or came.status in REASONED
    why_fits = came.applies is here.applies
    return replace(
        came,
        note=came.note if held.notes else here.note,
        owner=came.owner if held.names else here.owner,
        due=came.due if held.dates else here.due,
        reasons=came.reasons if held.reasons else here.reasons if reasons_fit else (),
        applies_why=came.applies_why if held.reasons else here.applies_why if why_fits else "",
    )


def _kept_rounds(
    here: Sequence[Round], came: Sequence[Round], held: Disclosure
) -> tuple[Round, ...]:
    if held.reasons:
        return tuple(came)
    own = {entry.id: entry for entry in here}
    return tuple(
        replace(entry, answers=_kept_answers(own[entry.id], entry)) if entry.id in own else entry
        for entry in came
    )


def _with_lost_rounds(here: Sequence[Round], came: Sequence[Round]) -> tuple[Round, ...]:
    """A round with answers is never taken away, so a sender without it never had it: it stays."""
    known = {entry.id for entry in came}
    is_one_open = any(entry.is_open for entry in came)
    lost = [
        entry
        for entry in here
        if entry.id not in known and entry.answers and not (entry.is_open and is_one_open)
    ]
    return tuple(sorted((*came, *lost), key=lambda entry: entry.id))


def _kept_answers(here: Round, came: Round) -> dict[str, Answer]:
    return _said(
        {
            question: _kept_answer(here.answer(question), came.answer(question))
            for question in here.answers.keys() | came.answers.keys()
        }
    )


def _kept_answer(here: Answer, came: Answer) -> Answer:
    if came.value is None and here.value is not None:
        return came  # taken back, and with it what explained it
    fits = came.value is here.value or (came.value is not None and came.value.asks_reasons)
    return Answer(came.value, here.reasons if fits else (), here.why)


def _filled_mark(here: Mark, came: Mark) -> Mark:
    return replace(
        here,
        note=here.note or came.note,
        owner=here.owner or came.owner,
        due=here.due or came.due,
        reasons=here.reasons or (came.reasons if came.status is here.status else ()),
        applies_why=here.applies_why or (came.applies_why if came.applies is here.applies else ""),
    )


def _filled_rounds(here: Sequence[Round], came: Sequence[Round]) -> tuple[Round, ...]:
    own, other = ({entry.id: entry for entry in rounds} for rounds in (here, came))
    both = other | {
        key: _filled_round(entry, other[key]) if key in other else entry
        for key, entry in own.items()
    }
    if sum(entry.is_open for entry in both.values()) > 1:
        return tuple(here)  # one that the sender took away is still open here
    return tuple(both[key] for key in sorted(both))


def _filled_round(here: Round, came: Round) -> Round:
    filled = {
        question: _filled_answer(here.answer(question), answer)
        for question, answer in came.answers.items()
    }
    answers = {**here.answers, **_said(filled)}
    return replace(here, closed=here.closed or came.closed, answers=answers)


def _filled_answer(here: Answer, came: Answer) -> Answer:
    if here.value is not None and here.value is not came.value:
        return here
    return Answer(came.value, here.reasons or came.reasons, here.why or came.why)


def _said(answers: dict[str, Answer]) -> dict[str, Answer]:
    return {question: answer for question, answer in answers.items() if answer != UNANSWERED}
