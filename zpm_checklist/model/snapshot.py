"""Everything a report or file needs of one practice, frozen at one moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.monitor import PracticeMonitor, monitor_of
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.readiness import Readiness, assess
from zpm_checklist.model.round import Round


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One practice at one moment; safe to hand to another thread."""

    pack: Pack
    practice: Practice
    marks: Mapping[str, Mark]
    """By item id; also marks of items that this pack version no longer has."""
    counter: int
    """How many edits the practice has had; the larger of two dossiers is the newer."""
    today: date
    readiness: Readiness
    rounds: tuple[Round, ...]
    """Oldest first, each with its answers."""
    monitor: PracticeMonitor
    lineage: tuple[str, ...]
    """Digest of each edit in order, for the dossier that a report carries."""
    is_exercise: bool = False
    """Whether it comes from the training room: then no paper may pass for real."""

    @classmethod
    def take(
        cls,
        pack: Pack,
        practice: Practice,
        marks: Mapping[str, Mark],
        counter: int,
        today: date,
        rounds: Sequence[Round] = (),
        lineage: Sequence[str] = (),
        *,
        is_exercise: bool = False,
    ) -> Snapshot:
        """Freeze these values and count them."""
        kept = dict(marks)
        readiness = assess(pack, practice, kept)
        ordered = tuple(sorted(rounds, key=lambda entry: entry.id))
        monitor = monitor_of(pack, practice, readiness, ordered, today)
        return cls(
            pack=pack,
            practice=practice,
            marks=kept,
            counter=counter,
            today=today,
            readiness=readiness,
            rounds=ordered,
            monitor=monitor,
            lineage=tuple(lineage),
            is_exercise=is_exercise,
        )
