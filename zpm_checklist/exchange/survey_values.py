"""What may stand in the cells of a survey, and what it becomes in a ballot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.ballot import CODE, form_of
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.status import Reason

COLUMNS = ("respondent", "group", "forensic", "question", "answer", "reason")
MOST_RESPONDENT = 200
FORENSIC = {"yes": True, "no": False}
REASONS = tuple(reason.value for reason in Reason)
BLANK = max(CODE.values()) + 1
"""Stands for a cell without an answer, so that a second line for the same question is noticed."""

_PART = ";"
_BIT = {reason: 1 << place for place, reason in enumerate(REASONS)}

Asked = Mapping[str, tuple[int, Mapping[str, int]]]
"""Question id to its place in the ballot, and the code of each answer that it takes."""


@dataclass(frozen=True, slots=True)
class Values:
    """What each group is asked."""

    asked: Mapping[str, Asked]
    """By the group as a cell names it."""

    @classmethod
    def of(cls, pack: Pack) -> Values:
        """The values of a pack's questionnaires."""
        return cls(
            {form.group: _asked(pack, PracticeType(form.group)) for form in pack.questionnaires}
        )


def _asked(pack: Pack, kind: PracticeType) -> Asked:
    form = form_of(pack, kind)
    codes = {allowed: _codes(allowed) for allowed in form.allowed}
    return {question: (place, codes[form.allowed[place]]) for question, place in form.place.items()}


def _codes(allowed: frozenset[int]) -> dict[str, int]:
    return {value.value: code for value, code in CODE.items() if code in allowed} | {"": BLANK}


def is_respondent(cell: str) -> bool:
    """Whether the eye can tell it from every other: printable, nothing white around it."""
    return 0 < len(cell) <= MOST_RESPONDENT and cell.isprintable() and cell == cell.strip()


def asks_reasons(answer: str) -> bool:
    """Whether reasons may stand beside this answer; an empty cell asks for none."""
    return bool(answer) and AnswerValue(answer).asks_reasons


def reason_bits(cell: str) -> int:
    """A bit per `Reason` in the fixed order. Raises KeyError or ValueError where it is no list."""
    reasons = cell.split(_PART) if cell else []
    if len(reasons) > len(REASONS):
        raise ValueError(cell)
    bits = 0
    for reason in reasons:
        bits |= _BIT[reason]
    return bits
