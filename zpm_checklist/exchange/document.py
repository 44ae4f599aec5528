"""The JSON document inside a dossier file: its typed shape, and what is right beyond it.

Members of what is written from here are declared in the order of their names, for that is how
they are written. What would cost a call per text (a pattern for each id) is checked over all
texts at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, Struct

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.link import MOST_LINK, MOST_LINKS, are_links
from zpm_checklist.model.practice import Care, Contract, PracticeType, Purpose
from zpm_checklist.model.status import Reason, Status

MOST_ITEMS = 5_000
MOST_ROUNDS = 300
MOST_ANSWERS = 2_000
"""Questions in one round."""
MOST_NOTE = 64 * 1024
MOST_NAME = 200
MOST_LINEAGE = 200_000

HOLDS = ("names", "notes")
"""Parts that travel only when a file says that it holds them."""
LACKS = ("answers", "dates", "reasons")
"""Parts that travel unless a file says that it lacks them."""

_REASONED = frozenset(value for value in AnswerValue if value.asks_reasons)
_DIGITS = b"0123456789abcdef"
_ITEMS = b"abcdefghijklmnopqrstuvwxyz0123456789.-"
_QUESTIONS = _ITEMS + b"_"

Id = Annotated[str, Meta(min_length=1, max_length=100)]
Name = Annotated[str, Meta(min_length=1, max_length=MOST_NAME)]
Note = Annotated[str, Meta(max_length=MOST_NOTE)]
Digest = Annotated[str, Meta(min_length=16, max_length=16)]
Reasons = Annotated[tuple[Reason, ...], Meta(max_length=len(Reason))]
Link = Annotated[str, Meta(min_length=1, max_length=MOST_LINK)]


class _Strict(Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True, gc=False):
    """Holds plain values only, so the collector of cycles need not look at it."""


class PackRef(_Strict, frozen=True):
    """Which content the practice worked with."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9.-]+\Z", max_length=100)]
    version: Annotated[str, Meta(pattern=r"^[0-9]+(\.[0-9]+)*\Z", max_length=40)]


class _Profile(_Strict, frozen=True):
    type: PracticeType
    purpose: Purpose
    before_2022: bool
    contracts: Annotated[list[Contract], Meta(max_length=len(Contract))]
    care: Annotated[list[Care], Meta(max_length=len(Care))]
    staff: bool
    subcontracting: bool
    multi_setting: bool
    horizontal: bool
    date: date | None = None


class _Practice(_Strict, frozen=True):
    id: Annotated[
        str, Meta(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
    ]
    name: Name
    profile: _Profile
    agb: Annotated[str, Meta(pattern=r"^([0-9]{8})?\Z")] = ""


class MarkShape(_Strict, frozen=True):
    """A mark; what it does not say is absent."""

    applies: bool | None = None
    applies_why: Note = ""
    due: date | None = None
    links: Annotated[tuple[Link, ...], Meta(max_length=MOST_LINKS)] = ()
    note: Note = ""
    owner: Annotated[str, Meta(max_length=MOST_NAME)] = ""
    reasons: Reasons = ()
    status: Status = Status.OPEN


class AnswerShape(_Strict, frozen=True):
    """An answer; what it does not say is absent."""

    reasons: Reasons = ()
    value: AnswerValue | None = None
    why: Note = ""


class RoundShape(_Strict, frozen=True):
    """A round; `closed` is null while it is open."""

    answers: Annotated[dict[Id, AnswerShape], Meta(max_length=MOST_ANSWERS)]
    closed: date | None
    id: Annotated[str, Meta(pattern=r"^[0-9]{4}-[1-3]\Z")]
    opened: date


class Document(_Strict, frozen=True):
    """The whole file."""

    format: Literal[1]
    pack: PackRef
    practice: _Practice
    marks: Annotated[dict[Id, MarkShape], Meta(max_length=MOST_ITEMS)]
    rounds: Annotated[list[RoundShape], Meta(max_length=MOST_ROUNDS)]
    counter: Annotated[int, Meta(ge=0, le=2**53)]
    lineage: Annotated[tuple[Digest, ...], Meta(max_length=MOST_LINEAGE)]
    holds: Annotated[list[Literal["names", "notes"]], Meta(max_length=len(HOLDS))]
    exported_at: date
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    lacks: Annotated[list[Literal["answers", "dates", "reasons"]], Meta(max_length=len(LACKS))] = []

    def fault(self) -> str:
        """What is off beyond the shape, as a Dutch sentence; empty for a document that is right."""
        name = self.practice.name
        if self.counter != len(self.lineage):
            return "De teller klopt niet met de geschiedenis."
        if not name.isprintable() or name != " ".join(name.split()):
            return "In de naam van de praktijk staat een onzichtbaar teken."
        if not _holds_only(_DIGITS, self.lineage):
            return "De geschiedenis klopt niet."
        if not _holds_only(_ITEMS, self.marks):
            return "Een punt heeft een naam die niet kan."
        if not all(are_links(mark.links) for mark in self.marks.values() if mark.links):
            return "Bij een punt staat een verwijzing die niet kan."
        return self._fault_in_rounds()

    def _fault_in_rounds(self) -> str:
        if self.rounds and "answers" in self.lacks:
            return "Er staan metingen in, maar het bestand zegt van niet."
        if len({entry.id for entry in self.rounds}) < len(self.rounds):
            return "Een meting staat er twee keer in."
        if sum(entry.closed is None for entry in self.rounds) > 1:
            return "Er is meer dan één meting open."
        for entry in self.rounds:
            if not _holds_only(_QUESTIONS, entry.answers):
                return "Een vraag heeft een naam die niet kan."
            for answer in entry.answers.values():
                if answer.reasons and answer.value not in _REASONED:
                    return f"In meting {entry.id} staan redenen bij een antwoord zonder redenen."
        return ""


def _holds_only(allowed: bytes, texts: Iterable[str]) -> bool:
    """Whether the texts are made of these characters; a table is a fifth of a pattern's time."""
    return not "".join(texts).encode("utf-8", "surrogatepass").translate(None, allowed)
