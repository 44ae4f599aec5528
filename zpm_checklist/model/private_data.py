"""What in a free text looks like personal data of a patient: shown before the text goes out.

It looks for what has a form. A name has none, so that nothing is found never means that nothing
is there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.round import Round


class PrivateKind(StrEnum):
    """What a piece of text looks like."""

    BSN = "bsn"
    """A citizen service number: eight or nine digits that pass the eleven-test."""
    EMAIL = "email"
    PHONE = "phone"
    """A Dutch number, or one with a country's code before it."""
    BIRTH_DATE = "birth_date"
    """A whole date beside a word about birth, or before `_PLANS_FROM`."""


@dataclass(frozen=True, slots=True)
class PrivatePiece:
    """A piece of a text."""

    kind: PrivateKind
    text: str
    """As it stands there."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece and where it stands."""

    piece: PrivatePiece
    item_id: str = ""
    """Of the item that it stands with; empty for an answer of the monitor."""
    question_id: str = ""


_PLANS_FROM = 2015
"""An earlier year is nobody's plan for the ZPM, so its date is taken for a date of birth."""

_NEAR = 24
"""Characters between a word about birth and the date that it may be about."""

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
"""Of the digits of a BSN; what they weigh together is a multiple of eleven."""

_MONTHS = "jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec"
_BORN = re.compile(r"\bgeb(?:oren|oorte\w*|\.|\b)", re.IGNORECASE)
_DATES = (
    re.compile(r"(?<![\d.-])(?:[0-2]?\d|3[01])[-/. ](?:0?\d|1[0-2])[-/. ]((?:19|20)\d\d)(?!\d)"),
    re.compile(r"(?<![\d.-])((?:19|20)\d\d)[-/](?:0?\d|1[0-2])[-/](?:[0-2]?\d|3[01])(?!\d)"),
    re.compile(
        rf"(?<!\d)(?:[0-2]?\d|3[01])\.? (?:{_MONTHS})[a-z]{{0,6}}\.? ((?:19|20)\d\d)(?!\d)",
        re.IGNORECASE,
    ),
)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PHONE = re.compile(
    r"(?<![\w+])(?:(?:\+|00)[1-9]\d{0,2}[ -]?(?:\(0\)[ -]?)?|0)[1-9](?:[ -]?\d){6,10}(?!\d)"
)
_DIGITS = re.compile(r"(?<![\d.-])\d(?:[ .-]?\d){7,8}(?![\d]|[.-]\d)")
_DUTCH_PHONE = 10
_LENGTHS = range(9, 16)
"""How many digits a phone number has, the country's code included."""


def private_pieces(text: str) -> tuple[PrivatePiece, ...]:
    """All that looks private, in the order of the text; each stretch of it counts once."""
    taken: list[tuple[int, int, PrivateKind]] = []
    for kind, spans in (
        (PrivateKind.EMAIL, (found.span() for found in _EMAIL.finditer(text))),
        (PrivateKind.BIRTH_DATE, _birth_dates(text)),
        (PrivateKind.BSN, _numbers(text, _DIGITS, is_bsn)),
        (PrivateKind.PHONE, _numbers(text, _PHONE, _is_phone)),
    ):
        for start, end in spans:
            if all(end <= other[0] or start >= other[1] for other in taken):
                taken.append((start, end, kind))
    return tuple(PrivatePiece(kind, text[start:end]) for start, end, kind in sorted(taken))


def is_bsn(number: str) -> bool:
    """The eleven-test, on the digits alone; one of eight digits has a nought before it."""
    digits = [int(sign) for sign in number if sign.isdecimal()]
    if len(digits) == len(_WEIGHTS) - 1:
        digits = [0, *digits]
    if len(digits) != len(_WEIGHTS) or not any(digits):
        return False
    return sum(w * digit for w, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0


def private_findings(
    marks: Mapping[str, Mark], rounds: Sequence[Round], disclosure: Disclosure
) -> tuple[Finding, ...]:
    """What looks private in all that this disclosure lets go along, each piece once a place."""
    found: dict[Finding, None] = {}
    for item_id, mark in disclosure.of_marks(marks).items():
        for text in (mark.note, mark.applies_why, *mark.links):
            found |= {Finding(piece, item_id=item_id): None for piece in private_pieces(text)}
    for entry in disclosure.of_rounds(rounds):
        for question_id, answer in entry.answers.items():
            pieces = private_pieces(answer.why)
            found |= {Finding(piece, question_id=question_id): None for piece in pieces}
    return tuple(found)


def _birth_dates(text: str) -> Iterator[tuple[int, int]]:
    words = [found.end() for found in _BORN.finditer(text)]
    for pattern in _DATES:
        for found in pattern.finditer(text):
            is_told = any(0 <= found.start() - end <= _NEAR for end in words)
            if is_told or int(found[1]) < _PLANS_FROM:
                yield found.span()


def _numbers(
    text: str, pattern: re.Pattern[str], holds: Callable[[str], bool]
) -> Iterator[tuple[int, int]]:
    return (found.span() for found in pattern.finditer(text) if holds(found[0]))


def _is_phone(number: str) -> bool:
    digits = sum(sign.isdecimal() for sign in number)
    is_abroad = number.startswith(("+", "00"))
    return digits in _LENGTHS if is_abroad else digits == _DUTCH_PHONE
