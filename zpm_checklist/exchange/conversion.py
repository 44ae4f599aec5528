"""Between the document inside a dossier file and the program's own values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

import msgspec

from zpm_checklist.exchange.document import (
    HOLDS,
    LACKS,
    AnswerShape,
    Document,
    MarkShape,
    RoundShape,
)
from zpm_checklist.model.disclosure import EVERYTHING, Disclosure
from zpm_checklist.model.mark import Mark, in_fixed_order
from zpm_checklist.model.practice import Practice, Profile
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason

_NO_MARK, _NO_ANSWER = MarkShape(), AnswerShape()


def practice_of(document: Document) -> Practice:
    """The practice as the program has it."""
    practice, profile = document.practice, document.practice.profile
    return Practice(
        practice.id,
        practice.name,
        Profile(
            type=profile.type,
            purpose=profile.purpose,
            date=profile.date,
            staff=profile.staff,
            before_2022=profile.before_2022,
            contracts=frozenset(profile.contracts),
            care=frozenset(profile.care),
            subcontracting=profile.subcontracting,
            multi_setting=profile.multi_setting,
            horizontal=profile.horizontal,
        ),
        practice.agb,
    )


def marks_of(document: Document) -> dict[str, Mark]:
    """The marks as the program has them."""
    marks = msgspec.convert(document.marks, dict[str, Mark], from_attributes=True)
    loose = {item: mark for item, mark in marks.items() if not _is_tidy(mark.reasons)}
    for item, mark in loose.items():
        marks[item] = replace(mark, reasons=in_fixed_order(mark.reasons))
    return marks


def rounds_of(document: Document) -> tuple[Round, ...]:
    """The rounds as the program has them, oldest first."""
    rounds = msgspec.convert(document.rounds, list[Round], from_attributes=True)
    return tuple(sorted((_tidy(entry) for entry in rounds), key=lambda entry: entry.id))


def _tidy(entry: Round) -> Round:
    loose = {key: given for key, given in entry.answers.items() if not _is_tidy(given.reasons)}
    tidy = {
        key: replace(given, reasons=in_fixed_order(given.reasons)) for key, given in loose.items()
    }
    return replace(entry, answers={**entry.answers, **tidy}) if tidy else entry


def _is_tidy(reasons: tuple[Reason, ...]) -> bool:
    """In the fixed order and without doubles, as the program itself writes them."""
    return len(reasons) <= 1 or _in_fixed_order(reasons) == reasons


_in_fixed_order = lru_cache(maxsize=1024)(in_fixed_order)


def disclosure_of(document: Document) -> Disclosure:
    """What the file holds."""
    held = {part: part in document.holds for part in HOLDS}
    return Disclosure(**held, **{part: part not in document.lacks for part in LACKS})


def written_practice(practice: Practice) -> dict[str, Any]:
    """The practice as the document has it."""
    profile = practice.profile
    return {
        "id": practice.id,
        "name": practice.name,
        "agb": practice.agb,
        "profile": {
            "type": profile.type,
            "purpose": profile.purpose,
            "date": profile.date,
            "before_2022": profile.before_2022,
            "contracts": sorted(profile.contracts),
            "care": sorted(profile.care),
            "staff": profile.staff,
            "subcontracting": profile.subcontracting,
            "multi_setting": profile.multi_setting,
            "horizontal": profile.horizontal,
        },
    }


def written_marks(marks: Mapping[str, Mark], disclosure: Disclosure) -> dict[str, MarkShape]:
    """The marks that say something, without what stays inside."""
    shown = marks if disclosure == EVERYTHING else disclosure.of_marks(marks)
    written = {
        item: MarkShape(
            m.applies, m.applies_why, m.due, m.links, m.note, m.owner, m.reasons, m.status
        )
        for item, m in shown.items()
    }
    return {item: mark for item, mark in written.items() if mark != _NO_MARK}


def written_rounds(rounds: Iterable[Round], disclosure: Disclosure) -> list[RoundShape]:
    """The rounds, oldest first, without what stays inside."""
    shown = rounds if disclosure == EVERYTHING else disclosure.of_rounds(rounds)
    return [
        RoundShape(_written_answers(entry), entry.closed, entry.id, entry.opened)
        for entry in sorted(shown, key=lambda entry: entry.id)
    ]


def _written_answers(entry: Round) -> dict[str, AnswerShape]:
    written = {key: AnswerShape(a.reasons, a.value, a.why) for key, a in entry.answers.items()}
    return {key: answer for key, answer in written.items() if answer != _NO_ANSWER}


def written_disclosure(disclosure: Disclosure) -> dict[str, list[str]]:
    """The members that say what the file holds and lacks."""
    return {
        "holds": [part for part in HOLDS if getattr(disclosure, part)],
        "lacks": [part for part in LACKS if not getattr(disclosure, part)],
    }
