"""A round (meting): the answers of one practice at one moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from zpm_checklist.model.answer import UNANSWERED, Answer

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
        year, number = self.id.split("-")
        return f"meting {int(number)} van {year}"

    def answer(self, question_id: str) -> Answer:
        """What was answered; blank where nothing was."""
        return self.answers.get(question_id, UNANSWERED)


def open_round(rounds: Sequence[Round]) -> Round | None:
    """The round that takes answers now; there is at most one."""
    return next((entry for entry in rounds if entry.is_open), None)


def current_round(rounds: Sequence[Round]) -> Round | None:
    """The newest round, open or closed: what the reports speak of."""
    return max(rounds, key=lambda entry: entry.id, default=None)


def previous_round(rounds: Sequence[Round]) -> Round | None:
    """The one before the newest: what a change is measured from."""
    ordered = sorted(rounds, key=lambda entry: entry.id)
    return ordered[-2] if len(ordered) > 1 else None


def next_id(rounds: Sequence[Round], today: date) -> str | None:
    """The id of a round begun today; None where this year has had its three.

    Never before an earlier round: with a clock that was set back, the newest round's year goes on.
    """
    year = max([today.year, *(int(entry.id.split("-")[0]) for entry in rounds)])
    taken = [int(entry.id.split("-")[1]) for entry in rounds if entry.id.startswith(f"{year:04}-")]
    number = max(taken, default=0) + 1
    return f"{year:04}-{number}" if number <= MOST_A_YEAR else None
