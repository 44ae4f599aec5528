"""Subject and floor in turn, and what comes of it."""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 15
"""At least nine; after one run of each that does not count."""


@dataclass(frozen=True)
class Spread:
    """The middle of some measurements, and how far they lie apart."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        return cls(statistics.median(values), min(values), max(values))


@dataclass(frozen=True)
class Result:
    """One line of the table. Without a floor the goal is a value, else it is a ratio."""

    name: str
    goal: float
    subject: Spread
    floor: Spread | None = None
    ratio: Spread | None = None
    unit: str = "ms"

    @classmethod
    def against(
        cls,
        name: str,
        goal: float,
        subject: Sequence[float],
        floor: Sequence[float],
        unit: str = "ms",
    ) -> Result:
        """Measurements of the same moment, pairwise."""
        ratios = [ours / bare for ours, bare in zip(subject, floor, strict=True)]
        return cls(name, goal, Spread.of(subject), Spread.of(floor), Spread.of(ratios), unit)

    @property
    def is_within(self) -> bool:
        """Whether the median keeps to the goal."""
        return (self.ratio or self.subject).median <= self.goal


def in_turn(
    subject: Callable[[], float], floor: Callable[[], float], runs: int = RUNS
) -> tuple[list[float], list[float]]:
    """What both measured, A B A B, after a warm-up."""
    subject(), floor()
    pairs = [(subject(), floor()) for _ in range(runs)]
    return [ours for ours, _ in pairs], [bare for _, bare in pairs]


def child_environment(**more: str) -> dict[str, str]:
    """Byte code is kept and found, as on a user's machine; no window is needed."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "SOURCE_DATE_EPOCH")
    }
    return kept | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"} | more


def python(*arguments: str | Path) -> list[str]:
    """A command line for the interpreter that runs this."""
    return [sys.executable, *map(str, arguments)]
