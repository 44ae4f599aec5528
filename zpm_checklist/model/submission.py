"""What files bring to a count over many, and how doubles are settled.

Settling is commutative, associative and idempotent: it looks at the set of submissions, never at
their order, and takes of each practice the one state that all others lead to. Where two states
went their own way it settles nothing: the user chooses.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from zpm_checklist.model.ballot import UNANSWERED_CODE, Ballot
from zpm_checklist.model.change import DIGEST_LENGTH


class Submission(NamedTuple):
    """One practice as one file has it. A tuple: thousands pass from one process to another."""

    file: str
    """Name of the file, as the user knows it."""
    key: str
    """The practice's id: permanent, the same on every laptop."""
    name: str
    ballot: Ballot
    """The round that counts; blank where there is none."""
    round_label: str
    """As "meting 1 van 2026"; empty where there is none."""
    round_date: date | None
    previous: Ballot | None
    """The round before, where there is one."""
    pack_version: str
    lineage: str
    """The digests of all edits in order, `DIGEST_LENGTH` characters each, run together: a
    hundred thousand of them fit in memory, and a prefix is a prefix."""
    fullness: int = 0
    """How much of the practice the file discloses; of equal states the fuller is taken."""
    holds_reasons: bool = True
    """False for a file that was made without reasons, such as an insurer's report."""

    @property
    def counter(self) -> int:
        """The number of edits: the larger of two that follow from one another is the newer."""
        return len(self.lineage) // DIGEST_LENGTH

    @property
    def state(self) -> tuple[str, bytes | Ballot]:
        """Equal for two files that say the same of the practice.

        One history may be told with its reasons or without; without a history all must be equal.
        """
        return (self.lineage, self.ballot.answers if self.lineage else self.ballot)

    def covers(self, other: Submission) -> bool:
        """Whether it says all that the other says of the same history, and perhaps more.

        Of one history a report may hold fewer rounds than the dossier, and a register that took a
        newer file in keeps what that file never had.
        """
        ours, theirs = self.ballot, other.ballot
        return (
            bool(self.lineage)
            and self.lineage == other.lineage
            and (ours.group, ours.forensic) == (theirs.group, theirs.forensic)
            and all(
                said in (UNANSWERED_CODE, code)
                for code, said in zip(ours.answers, theirs.answers, strict=True)
            )
        )

    def leads_to(self, other: Submission) -> bool:
        """Whether the other is the same history, further on."""
        return self.lineage != other.lineage and other.lineage.startswith(self.lineage)


@dataclass(frozen=True, slots=True)
class Double:
    """A file that another stands for, which has the same practice as new or newer.

    That other is counted, unless the user still has to choose between it and a third.
    """

    kept: Submission
    left: Submission

    @property
    def is_older(self) -> bool:
        """Older; else the same, or the user chose the other of two that went their own way."""
        return self.left.leads_to(self.kept)


@dataclass(frozen=True, slots=True)
class Settled:
    """The submissions sorted out."""

    counted: tuple[Submission, ...]
    """One per practice, by id."""
    doubles: tuple[Double, ...]
    conflicts: tuple[tuple[Submission, ...], ...]
    """Per practice the states that went their own way; none of them is counted."""


def settle(submissions: Iterable[Submission], chosen: Collection[str] = ()) -> Settled:
    """One state per practice. `chosen` are the files that the user picked where states forked."""
    by_practice: dict[str, list[Submission]] = {}
    for submission in submissions:
        by_practice.setdefault(submission.key, []).append(submission)
    counted: list[Submission] = []
    doubles: list[Double] = []
    conflicts: list[tuple[Submission, ...]] = []
    for key in sorted(by_practice):
        found = by_practice[key]
        if len(found) == 1:
            counted += found
            continue
        found = sorted(set(found), key=_order)
        newest = _newest(found)
        picked = [s for s in newest if any(f.file in chosen for f in found if _says(s, f))]
        if len(newest) > 1 and len(picked) != 1:
            conflicts.append(tuple(newest))
            ends = set(newest)
            doubles += [
                Double(_stands_for(left, newest), left) for left in found if left not in ends
            ]
            continue
        kept = picked[0] if picked else newest[0]
        counted.append(kept)
        doubles += [Double(kept, left) for left in found if left is not kept]
    return Settled(tuple(counted), tuple(doubles), tuple(conflicts))


def _stands_for(left: Submission, newest: list[Submission]) -> Submission:
    """The one of the newest states that says the same, or that this one leads to."""
    return next(state for state in newest if _says(state, left) or left.leads_to(state))


def _says(state: Submission, other: Submission) -> bool:
    return state.state == other.state or state.covers(other)


def _order(submission: Submission) -> tuple[object, ...]:
    """Fullest first; of the rest any order will do, as long as it is always the same."""
    return (
        -submission.fullness,
        submission.lineage,
        submission.ballot,
        submission.pack_version,
        submission.file,
    )


def _newest(found: list[Submission]) -> list[Submission]:
    """States that no other is the continuation of, each in its fullest file.

    Sorted, whatever goes on from a lineage stands right behind it.
    """
    lineages = sorted({submission.lineage for submission in found})
    ends = {
        lineage
        for lineage, after in zip(lineages, [*lineages[1:], ""], strict=True)
        if not after.startswith(lineage) or not after
    }
    by_state: dict[object, Submission] = {}
    for submission in found:
        if submission.lineage in ends:
            by_state.setdefault(submission.state, submission)
    by_lineage: dict[str, list[Submission]] = {}
    for state in by_state.values():
        by_lineage.setdefault(state.lineage, []).append(state)
    return [
        state
        for state in by_state.values()
        if not any(s.covers(state) for s in by_lineage[state.lineage] if s is not state)
    ]
