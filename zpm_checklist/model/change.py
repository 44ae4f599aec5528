"""One edit, with what it takes to undo it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zpm_checklist.model.answer import Answer
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.round import Round

DIGEST_LENGTH = 16
"""Hex digits of the digest of one edit in a practice's lineage."""


class Change(NamedTuple):
    """A mark before and after. Undo is the inverse through the same door."""

    practice_id: str
    item_id: str
    before: Mark
    after: Mark

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.practice_id, self.item_id, self.after, self.before)


class Changes(NamedTuple):
    """Marks of one practice, written in one go and taken back in one go."""

    changes: tuple[Change, ...]
    """At least one; no item twice."""

    @property
    def practice_id(self) -> str:
        """Whose marks they are."""
        return self.changes[0].practice_id

    def inverse(self) -> Changes:
        """The changes that take these back."""
        return Changes(tuple(change.inverse() for change in self.changes))


class AnswerChange(NamedTuple):
    """An answer in an open round before and after."""

    practice_id: str
    round_id: str
    question_id: str
    before: Answer
    after: Answer

    def inverse(self) -> AnswerChange:
        """The change that takes this one back."""
        return AnswerChange(
            self.practice_id, self.round_id, self.question_id, self.after, self.before
        )


class RoundChange(NamedTuple):
    """A round begun (`before` is None), closed, reopened by undo, or taken away (`after` None).

    Only a round without answers is ever taken away; the answers themselves are no part of it.
    """

    practice_id: str
    before: Round | None
    after: Round | None

    @property
    def round_id(self) -> str:
        """Which round it is about."""
        entry = self.after or self.before
        assert entry is not None
        return entry.id

    def inverse(self) -> RoundChange:
        """The change that takes this one back."""
        return RoundChange(self.practice_id, self.after, self.before)


class PracticeChange(NamedTuple):
    """A practice's name or profile before and after."""

    before: Practice
    after: Practice

    @property
    def practice_id(self) -> str:
        """Whose name or profile it is."""
        return self.after.id

    def inverse(self) -> PracticeChange:
        """The change that takes this one back."""
        return PracticeChange(self.after, self.before)


class Arrival(NamedTuple):
    """A practice as a file brings it: it takes the place of what the register has of it."""

    practice: Practice
    marks: Mapping[str, Mark]
    """By item id, complete: what is absent becomes blank."""
    lineage: Sequence[str]
    """Digest of each edit in order; becomes the practice's own."""
    rounds: Sequence[Round] = ()
    """Complete, with their answers."""


class Kept(NamedTuple):
    """All that the register has of a practice, history included, to put back as it was."""

    practice: Practice
    rows: Mapping[str, Sequence[Mapping[str, object]]]
    """By table; only the store knows what they say."""


Wholes = Mapping[str, Kept | Arrival | None]
"""Whole practices by their id; None where there is no such practice."""


class Replacement(NamedTuple):
    """Whole practices before and after: dossiers that come in, or a practice that is removed.

    What comes back is exactly what was kept. Edits that were made and taken back meanwhile are
    no part of its history then: nothing that was said is lost with them.
    """

    before: Wholes
    after: Wholes
    """Of the same practices."""

    def inverse(self) -> Replacement:
        """The replacement that takes this one back."""
        return Replacement(self.after, self.before)


class HistoryEntry(NamedTuple):
    """One line of the append-only log. Order comes from the counter, never from the clock."""

    counter: int
    """1, 2, 3 … within one practice."""
    at: str
    """ISO 8601 in UTC, to the second; for people, not for sorting."""
    item_id: str
    before: Mark
    after: Mark
