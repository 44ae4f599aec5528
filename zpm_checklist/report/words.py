"""How the paper speaks: to whom, and dates and numbers the Dutch way."""

from __future__ import annotations

import re
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


@lru_cache(maxsize=512)
def day_of_week(day: date) -> str:
    """As in a diary: "zondag 22 november"."""
    return str(format_date(day, "EEEE d MMMM", locale="nl"))


def due_in_words(due: date, today: date) -> str:
    """A date that the user set, and whether it has passed."""
    return f"{'had klaar moeten zijn' if due < today else 'klaar'} op {long_date(due)}"


_MOST_SHORT = 400


def in_short(text: str) -> str:
    """A text of any length on one line, cut with "…" where it would become a story."""
    line = " ".join(text.split())
    return line if len(line) <= _MOST_SHORT else f"{line[: _MOST_SHORT - 1]}…"


def counted(status: Status, purpose: Purpose, count: int) -> str:
    """A status with its number, as part of a sentence: "3 deels geregeld", "2 lopen"."""
    word = status_word(status, purpose)
    if word == "loopt" and count != 1:
        word = "lopen"
    return f"{count} {word.replace('achter, in', 'achter maar in')}"


@dataclass(frozen=True, slots=True)
class Voice:
    """The user is "u"; to all others the paper speaks of "deze praktijk"."""

    direct: bool
    noun: str
    """What it calls itself: "praktijk" or "instelling"."""

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
            bare = _ABOUT_USER.sub(lambda found: _THIRD_PERSON[found[1]], bare)
            bare = f"deze {self.noun} {bare}"
        return capital(bare)


_ABOUT_USER = re.compile(r"\bu (werkt|bent|hebt|doet|geeft)\b")
_THIRD_PERSON = {
    "werkt": "werkt",
    "bent": "is",
    "hebt": "heeft",
    "doet": "doet",
    "geeft": "geeft",
}
"""The verbs of the reasons in `model.applicability`, and what they become about somebody else."""
