"""What changed since the round before, over those who took part in both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.monitor_wording import WORST_IN_SHORT
from zpm_checklist.model.results import GroupResult
from zpm_checklist.model.theme_change import ThemeChange, theme_change
from zpm_checklist.model.wording import in_figures
from zpm_checklist.report.aggregate.naming import GROUPS, Naming, in_sentence
from zpm_checklist.report.aggregate.paper import Column, Grid, Heading, Paragraph, Sheet, SheetBlock
from zpm_checklist.report.aggregate.standing import has_answers


class Changed(NamedTuple):
    """One theme of one group with answers in both rounds."""

    group: GroupResult
    change: ThemeChange
    answers_then: int
    answers_now: int

    @property
    def points(self) -> int:
        """Percentage points up (worse) or down (better)."""
        assert self.change.points is not None
        return self.change.points

    @property
    def then(self) -> str:
        """The share in the round before, with its n."""
        return f"{self.change.then}% (n = {in_figures(self.answers_then)})"

    @property
    def now(self) -> str:
        """The share in this round, with its n."""
        return f"{self.change.now}% (n = {in_figures(self.answers_now)})"

    @property
    def worst(self) -> str:
        """What the shares are of, in short."""
        return WORST_IN_SHORT[self.change.worst]


def changed_groups(report: MonitorReport) -> Iterator[tuple[GroupResult, list[Changed]]]:
    """Each group with answers in both rounds and its themes, in this round's order."""
    if report.previous is None or report.comparable is None:
        return
    for group_id in GROUPS:
        before, now = report.previous.group(group_id), report.comparable.group(group_id)
        if has_answers(before) and has_answers(now):
            rows = list(_themes(before, now))
            if rows:
                yield now, rows


def _themes(before: GroupResult, now: GroupResult) -> Iterator[Changed]:
    for theme in now.charted:
        change = theme_change(before, theme)
        earlier = before.theme(theme.theme.id)
        if change.points is not None and earlier is not None:
            yield Changed(now, change, earlier.shares.n, theme.shares.n)


def change_page(report: MonitorReport, naming: Naming) -> Sheet | None:
    """A short table per group; None where nobody can be compared."""
    found = list(changed_groups(report))
    if not found:
        return None
    blocks: list[SheetBlock] = [
        Paragraph(
            "Dit deel vergelijkt alleen wie aan beide metingen meedeed. Daardoor kan een cijfer "
            "hier anders zijn dan in de rest van het rapport. Een plus betekent: vaker in gevaar "
            "(of vaker nee) dan bij de vorige meting."
        )
    ]
    for group, rows in found:
        blocks.append(Heading(naming.heading(group)))
        blocks.append(_grid(rows))
    return Sheet(
        "Veranderd sinds de vorige meting",
        _headline([row for _, rows in found for row in rows], naming),
        tuple(blocks),
        starts_page=False,
    )


def _grid(rows: Sequence[Changed]) -> Grid:
    return Grid(
        (
            Column("Thema", 175),
            Column("Vorige meting", 110, is_right=True),
            Column("Deze meting", 110, is_right=True),
            Column("Verschil", 80, is_right=True),
        ),
        tuple((row.change.theme.title, row.then, row.now, difference(row.points)) for row in rows),
    )


def difference(points: int) -> str:
    """As "+3 punten", "−1 punt", "gelijk"."""
    if not points:
        return "gelijk"
    sign = "+" if points > 0 else "−"
    return f"{sign}{abs(points)} {'punt' if abs(points) == 1 else 'punten'}"


def _headline(rows: Sequence[Changed], naming: Naming) -> str:
    largest = max(rows, key=lambda row: abs(row.points))
    if not largest.points:
        return "Geen enkel thema is sinds de vorige meting veranderd"
    return (
        f"Het meest veranderde {in_sentence(largest.change.theme.title)} bij "
        f"{naming.group(largest.group.id)}: van {largest.change.then}% naar "
        f"{largest.change.now}% {largest.worst}"
    )


def changes_in_short(report: MonitorReport, naming: Naming, most: int = 3) -> list[tuple[str, str]]:
    """The largest changes, for a board: the theme, and what became of it."""
    rows = [row for _, rows in changed_groups(report) for row in rows if row.points]
    rows.sort(key=lambda row: -abs(row.points))
    return [
        (
            _short_title(row, naming),
            f"{row.worst}: van {row.then} naar {row.now}, {difference(row.points)}",
        )
        for row in rows[:most]
    ]


def _short_title(row: Changed, naming: Naming) -> str:
    where = f" ({naming.group(row.group.id)})" if naming.several_types else ""
    how = "beter" if row.points < 0 else "slechter"
    return f"{row.change.theme.title}{where} staat er {how} voor"
