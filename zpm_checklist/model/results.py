"""What the monitor says of a group of respondents. Every number on any screen or paper is here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from zpm_checklist.content.schema import Question, QuestionTheme
from zpm_checklist.model.percent import percent
from zpm_checklist.model.questions import APART, GENERAL, KNOWN
from zpm_checklist.model.shares import Shares, pooled
from zpm_checklist.model.status import Reason

INDICATIVE_BELOW = 5
"""A group with fewer respondents is marked as indicative (monitor-rules, rule 10)."""


@dataclass(frozen=True, slots=True)
class ThemeResult:
    """One theme in one group."""

    theme: QuestionTheme
    shares: Shares
    """Pooled over all respondents and all questions of the theme (rule 2)."""
    with_worst: int
    """Respondents with at least one at risk, or at least one Nee."""
    respondents: int
    """All respondents of the group, those without an answer included (rule 3)."""

    @property
    def respondents_percent(self) -> int | None:
        """The right chart; None in a group without respondents."""
        return percent(self.with_worst, self.respondents) if self.respondents else None


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """One question in one group."""

    theme: QuestionTheme
    question: Question
    shares: Shares

    @property
    def worst(self) -> int:
        """Answers at risk, or Nee: as many respondents, for each answers a question once."""
        return sum(count for level, count in self.shares.counts.items() if level.is_worst)


_Row = TypeVar("_Row", ThemeResult, QuestionResult)


def in_published_order(rows: Iterable[_Row]) -> list[_Row]:
    """Worst on top, ties by best ascending, then as in the list (rule 4); unanswered last."""
    return sorted(rows, key=lambda row: row.shares.sort_key)


@dataclass(frozen=True, slots=True)
class GroupResult:
    """One respondent group, or a combination of groups with the same questionnaire."""

    id: str
    """A practice type, `providers`, `forensic` or `non_forensic`."""
    respondents: int
    answered: int
    """Respondents with at least one answer."""
    with_worst: int
    """Respondents with at least one at risk (or Nee) in any theme."""
    themes: tuple[ThemeResult, ...]
    """In the order of the questionnaire."""
    questions: tuple[QuestionResult, ...]
    """In the order of the questionnaire."""
    reasons: tuple[tuple[Reason, int], ...]
    """Given at an at-risk answer, most given first, ties in the fixed order (rule 7)."""
    is_suppressed: bool = False
    """Whether its figures are withheld; then all but `respondents` is empty."""

    @property
    def any_worst_percent(self) -> int | None:
        """Respondents with at least one at risk (or Nee), out of all; None in an empty group."""
        if not self.respondents or self.is_suppressed:
            return None
        return percent(self.with_worst, self.respondents)

    @property
    def is_indicative(self) -> bool:
        """Whether its figures are shown, though the group is too small to say much."""
        return 0 < self.respondents < INDICATIVE_BELOW and not self.is_suppressed

    @property
    def overall(self) -> Shares:
        """All answers pooled, except those to the settled and general questions (page 5)."""
        return pooled(row.shares for row in self.themes if row.theme.scale not in APART)

    @property
    def charted(self) -> list[ThemeResult]:
        """The themes of the theme page, in published order."""
        return in_published_order(row for row in self.themes if row.theme.scale not in APART)

    @property
    def apart(self) -> list[ThemeResult]:
        """What has no bar on the theme chart: first what is settled, then the general questions."""
        return [row for scale in APART for row in self.themes if row.theme.scale == scale]

    @property
    def listed(self) -> list[ThemeResult]:
        """Every theme in the order of the pages: as charted, then those apart."""
        return [*self.charted, *self.apart]

    def theme(self, theme_id: str) -> ThemeResult | None:
        """One theme; None where this group's list has none such."""
        return next((row for row in self.themes if row.theme.id == theme_id), None)

    def worst_percent_of(self, row: QuestionResult) -> int | None:
        """Respondents whose answer to this one question is at risk (or Nee), out of all.

        The right chart where every row is a single question (page 14, "al bepaald").
        """
        return percent(row.worst, self.respondents) if self.respondents else None

    def questions_of(self, theme_id: str) -> list[QuestionResult]:
        """The questions of one theme in published order; the general ones as in the list."""
        rows = [row for row in self.questions if row.theme.id == theme_id]
        is_general = any(row.theme.scale == GENERAL for row in rows)
        return rows if is_general else in_published_order(rows)

    @property
    def is_yes_no(self) -> bool:
        """Whether the group answers yes or no instead of three steps."""
        return any(row.theme.scale == KNOWN for row in self.themes)


PROVIDERS, FORENSIC, NON_FORENSIC = "providers", "forensic", "non_forensic"
COMBINED = (PROVIDERS, FORENSIC, NON_FORENSIC)


@dataclass(frozen=True, slots=True)
class MonitorResult:
    """The whole count."""

    groups: tuple[GroupResult, ...]
    """The five practice types in the order of `PracticeType`, then providers, forensic and
    non-forensic; empty groups included."""

    @property
    def respondents(self) -> int:
        """Everybody, each counted once."""
        return sum(group.respondents for group in self.groups if group.id not in COMBINED)

    def group(self, group_id: str) -> GroupResult:
        """One group; KeyError where there is none such."""
        for group in self.groups:
            if group.id == group_id:
                return group
        raise KeyError(group_id)

    def shown(self, group_ids: Sequence[str]) -> list[GroupResult]:
        """Those of the groups that have respondents."""
        return [group for group in map(self.group, group_ids) if group.respondents]
