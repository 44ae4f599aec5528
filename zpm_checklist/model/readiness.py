"""The one set of numbers that window, paper, file and command line show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from zpm_checklist.content.schema import Chapter, Item, Pack
from zpm_checklist.model.applicability import Verdict, applies
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.percent import percent
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.status import Level, Status


@dataclass(frozen=True, slots=True)
class ItemState:
    """One item of one practice: what it says, and whether it counts."""

    item: Item
    mark: Mark
    verdict: Verdict

    def is_overdue(self, today: date) -> bool:
        """Past a date that the user set, and not done."""
        return (
            self.verdict.applies
            and self.mark.due is not None
            and self.mark.due < today
            and self.mark.status is not Status.DONE
        )


class Tally(NamedTuple):
    """Items counted per status.

    `counts` is over the applicable items plus, under `not_applicable`, those that the user took
    out by hand; items that the profile leaves out are in `total` only.
    """

    total: int
    counts: Mapping[Status, int]

    @property
    def applicable(self) -> int:
        """How many items count."""
        return sum(self.counts[status] for status in Status if status != Status.NOT_APPLICABLE)

    @property
    def judged(self) -> int:
        """How many of the applicable items have a verdict."""
        return self.applicable - self.counts[Status.OPEN]

    @property
    def is_complete(self) -> bool:
        """Whether every applicable item has a verdict."""
        return self.counts[Status.OPEN] == 0

    @property
    def judged_percent(self) -> int | None:
        """Judged out of applicable; None where nothing applies."""
        return percent(self.judged, self.applicable) if self.applicable else None


class ThemeTally(NamedTuple):
    """The marks of one monitor theme (monitor-rules, rules 1 to 5)."""

    theme_id: str
    title: str
    counts: Mapping[Level, int]
    open: int
    """Applicable items of the theme without a verdict; left out of the percentages."""

    @property
    def judged(self) -> int:
        """The denominator of the percentages."""
        return sum(self.counts.values())

    @property
    def percent(self) -> dict[Level, int]:
        """Whole percents of the judged marks; empty where nothing is judged."""
        if not self.judged:
            return {}
        return {level: percent(count, self.judged) for level, count in self.counts.items()}

    @property
    def any_at_risk(self) -> bool:
        """Whether at least one mark of the theme is at risk."""
        return self.counts[Level.AT_RISK] > 0


class ChapterTally(NamedTuple):
    """One business process, with the guide's own items and the supplements apart."""

    chapter: Chapter
    guide: Tally
    supplement: Tally


class Readiness(NamedTuple):
    """Everything that can be counted of one practice at one moment."""

    items: tuple[ItemState, ...]
    """Every item of the pack, in its order, whether it applies or not."""
    chapters: tuple[ChapterTally, ...]
    themes: tuple[ThemeTally, ...]
    """In the pack's order; charts use `in_published_order`."""
    guide: Tally
    """The guide's own items (91 in pack `zpm`)."""
    supplement: Tally

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to judge; else a report is a draft (CONCEPT)."""
        return self.guide.is_complete and self.supplement.is_complete

    def state(self, item_id: str) -> ItemState:
        """The state of one item; KeyError where the pack has no such item."""
        return next(state for state in self.items if state.item.id == item_id)


def assess(pack: Pack, practice: Practice, marks: Mapping[str, Mark]) -> Readiness:
    """Count one practice. `marks` by item id; items without a mark are open."""
    states = tuple(_state(item, practice, marks.get(item.id, BLANK)) for item in pack.items)
    chapters = tuple(
        ChapterTally(
            chapter,
            _tally(s for s in states if s.item.chapter == chapter.id and not s.item.supplement),
            _tally(s for s in states if s.item.chapter == chapter.id and s.item.supplement),
        )
        for chapter in pack.chapters
    )
    themes = tuple(_theme_tally(theme.id, theme.title, states) for theme in pack.themes)
    return Readiness(
        items=states,
        chapters=chapters,
        themes=themes,
        guide=_tally(s for s in states if not s.item.supplement),
        supplement=_tally(s for s in states if s.item.supplement),
    )


def in_published_order(themes: Iterable[ThemeTally]) -> list[ThemeTally]:
    """At risk descending, ties by on schedule ascending (rule 4); empty themes last."""

    def key(theme: ThemeTally) -> tuple[bool, int, int]:
        share = theme.percent
        if not share:
            return (True, 0, 0)
        return (False, -share[Level.AT_RISK], share[Level.ON_SCHEDULE])

    return sorted(themes, key=key)


def _state(item: Item, practice: Practice, mark: Mark) -> ItemState:
    return ItemState(item, mark, applies(item, practice.profile, mark))


def _tally(states: Iterable[ItemState]) -> Tally:
    total = 0
    found: Counter[Status] = Counter()
    for state in states:
        total += 1
        if state.verdict.applies or state.mark.status is Status.NOT_APPLICABLE:
            found[state.mark.status] += 1
    return Tally(total, {status: found[status] for status in Status})


def _theme_tally(theme_id: str, title: str, states: tuple[ItemState, ...]) -> ThemeTally:
    counted = [s.mark.status for s in states if s.verdict.applies and theme_id in s.item.themes]
    levels = Counter(status.level for status in counted)
    return ThemeTally(theme_id, title, {level: levels[level] for level in Level}, levels[None])
