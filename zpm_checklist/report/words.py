"""How the paper speaks: to whom, and dates and numbers the Dutch way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import format_date

from zpm_checklist.model.practice import Practice, PracticeType, Purpose
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import capital, status_word

DOT = " · "


@lru_cache(maxsize=512)
def long_date(day: date) -> str:
    """As in a sentence: "22 november 2026"."""
    return str(format_date(day, "d MMMM y", locale="nl"))


@lru_cache(maxsize=512)
def short_date(day: date) -> str:
    """As in a column: "22 nov 2026"."""
    return str(format_date(day, "d MMM y", locale="nl"))


def points(count: int) -> str:
    """ "1 punt", "2 punten"."""
    return f"{count} punt" if count == 1 else f"{count} punten"


def enumeration(parts: Iterable[str]) -> str:
    """ "a, b en c"."""
    *head, last = parts
    return f"{', '.join(head)} en {last}" if head else last


def one_line(text: str) -> str:
    """A text of several lines as one, for use inside a sentence."""
    return " ".join(text.split())


def counted(status: Status, purpose: Purpose, count: int) -> str:
    """A status with its number, as part of a sentence: "3 deels geregeld", "2 lopen"."""
    word = status_word(status, purpose)
    if word == "loopt" and count != 1:
        word = "lopen"
    return f"{count} {word.replace('achter, in', 'achter maar in')}"


@dataclass(frozen=True, slots=True)
class Voice:
    """ "u" to the user; to all others the paper speaks of "deze praktijk"."""

    direct: bool
    noun: str
    """ "praktijk" or "instelling"."""

    @classmethod
    def of(cls, practice: Practice, reader: Reader) -> Voice:
        """The voice for this reader."""
        solo = practice.profile.type is PracticeType.VRIJGEVESTIGD
        return cls(reader is Reader.SELF, "praktijk" if solo else "instelling")

    @property
    def whom(self) -> str:
        """After a preposition: "voor u", "voor deze praktijk"."""
        return "u" if self.direct else f"deze {self.noun}"

    def left_out(self, reason: str) -> str:
        """A reason of the profile as a heading, in this voice."""
        bare = reason.removeprefix("Niet voor u: ").rstrip(".")
        if not self.direct:
            for ours, theirs in _THIRD_PERSON:
                if bare.startswith(ours):
                    bare = f"deze {self.noun} {theirs}{bare.removeprefix(ours)}"
                    break
        return capital(bare)


_THIRD_PERSON = (
    ("u werkt ", "werkt "),
    ("u bent ", "is "),
    ("u hebt ", "heeft "),
    ("u doet ", "doet "),
    ("u geeft ", "geeft "),
)
"""How the reasons of `model.applicability` begin, and what they become about somebody else."""
