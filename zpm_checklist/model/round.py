"""A round (meting): the answers of one practice at one moment."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Protocol, TypeVar

from zpm_checklist.model.answer import UNANSWERED, Answer, AnswerValue
from zpm_checklist.model.status import Reason
from zpm_checklist.translation import tr

MOST_A_YEAR = 3
"""The monitor was held three times a year."""


@dataclass(frozen=True, slots=True)
class Round:
    """One round. Open until it is closed by hand; from then on it is read-only."""

    id: str
    """Year and number, as "2026-1"; permanent."""
    opened: date
    """The day it was begun; the round's date wherever one is shown."""
    closed: date | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    """By question id; questions that were never answered are absent."""

    @property
    def is_open(self) -> bool:
        """Whether answers can be given."""
        return self.closed is None

    @property
    def label(self) -> str:
        """As people read it: "meting 1 van 2026"."""
        return label_of(self.id)

    def answer(self, question_id: str) -> Answer:
        """What was answered; blank where nothing was."""
        return self.answers.get(question_id, UNANSWERED)


class GivenAnswer(Protocol):
    """An answer as a count needs it: ours, or as a file has it."""

    @property
    def value(self) -> AnswerValue | None:
        """What was answered."""

    @property
    def reasons(self) -> Sequence[Reason]:
        """Why."""


class GivenRound(Protocol):
    """A round as a count needs it."""

    @property
    def id(self) -> str:
        """Year and number."""

    @property
    def opened(self) -> date:
        """The day it was begun."""

    @property
    def answers(self) -> Mapping[str, GivenAnswer]:
        """By question id."""


_Given = TypeVar("_Given", bound=GivenRound)


def is_round_id(text: str) -> bool:
    """Whether it is a year and a number as a round's id has them."""
    return re.fullmatch(rf"[0-9]{{4}}-[1-{MOST_A_YEAR}]", text) is not None


@lru_cache(maxsize=64)
def label_of(round_id: str) -> str:
    """The round as people read it: "meting 1 van 2026"."""
    year, number = round_id.split("-")
    return tr("meting {number} van {year}", number=int(number), year=year)


def open_round(rounds: Sequence[Round]) -> Round | None:
    """The round that takes answers now; there is at most one."""
    return next((entry for entry in rounds if entry.is_open), None)


def current_round(rounds: Sequence[Round]) -> Round | None:
    """The newest round, open or closed: what the reports speak of."""
    return max(rounds, key=lambda entry: entry.id, default=None)


def counted_rounds(
    rounds: Sequence[_Given], round_id: str | None = None
) -> tuple[_Given | None, _Given | None]:
    """The round that a count over many takes, and the one before it.

    That is the newest with an answer, for a round that was only begun says nothing yet; or the
    one that is named.
    """
    answered = sorted(
        (entry for entry in rounds if any(a.value is not None for a in entry.answers.values())),
        key=lambda entry: entry.id,
    )
    if round_id is not None:
        answered = [entry for entry in answered if entry.id <= round_id]
        if not answered or answered[-1].id != round_id:
            return None, None
    now = answered[-1] if answered else None
    before = answered[-2] if len(answered) > 1 else None
    return now, before


def next_id(rounds: Sequence[Round], today: date) -> str | None:
    """The id of a round begun today; None where this year has had its three.

    Never before an earlier round: with a clock that was set back, the newest round's year goes on.
    """
    year = max([today.year, *(int(entry.id.split("-")[0]) for entry in rounds)])
    taken = [int(entry.id.split("-")[1]) for entry in rounds if entry.id.startswith(f"{year:04}-")]
    number = max(taken, default=0) + 1
    return f"{year:04}-{number}" if number <= MOST_A_YEAR else None
