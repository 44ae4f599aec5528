"""How answers are distributed: one definition for every bar of the monitor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.percent import percent


@dataclass(frozen=True, slots=True)
class Shares:
    """Answers counted per level of one scale (monitor-rules, rules 2 and 5)."""

    counts: Mapping[AnswerValue, int]
    """For each counted level of the scale, best first; unanswered and n.v.t. are left out."""

    @property
    def n(self) -> int:
        """Answers given: the denominator."""
        return sum(self.counts.values())

    @property
    def percent(self) -> dict[AnswerValue, int]:
        """Whole percents, each rounded by itself; empty where nothing was answered."""
        n = self.n
        return {level: percent(count, n) for level, count in self.counts.items()} if n else {}

    @property
    def sort_key(self) -> tuple[bool, int, int]:
        """Worst share descending, ties by best share ascending (rule 4); empty last.

        The rounded shares decide, so that the order never contradicts what is printed.
        """
        shares = list(self.percent.values())
        return (False, -shares[-1], shares[0]) if shares else (True, 0, 0)


def pooled(parts: Iterable[Shares]) -> Shares:
    """Answers of several questions or groups taken together (rule 6: never a mean)."""
    total: dict[AnswerValue, int] = {}
    for part in parts:
        for level, count in part.counts.items():
            total[level] = total.get(level, 0) + count
    return Shares(total)
