"""The trend: what became of each theme, round after round."""

from __future__ import annotations

from zpm_checklist.model.answer import worst_on
from zpm_checklist.model.monitor import PracticeMonitor, ThemeAnswers
from zpm_checklist.model.monitor_wording import ANSWER_TERM
from zpm_checklist.model.round import Round
from zpm_checklist.report.blocks import Part
from zpm_checklist.report.monitor_blocks import Trend, TrendRow
from zpm_checklist.report.words import short_date

MOST_ROUNDS = 6
"""So many fit beside one another: two years."""


def trend(monitor: PracticeMonitor) -> Part | None:
    """Per theme the share of the worst answer in each round; None before the second."""
    if len(monitor.trend) < _FIRST_TREND:
        return None
    shown = monitor.trend[-MOST_ROUNDS:]
    worst = ANSWER_TERM[worst_on(monitor.themes[0].theme.scale)]
    caption = f"Het deel van de antwoorden “{worst}” per meting, met het aantal antwoorden (n)."
    if len(monitor.trend) > len(shown):
        caption += f" De {MOST_ROUNDS} nieuwste metingen staan hier."
    table = Trend(
        caption,
        rounds=tuple(_head(entry.round) for entry in shown),
        rows=tuple(
            TrendRow(theme.theme.title, tuple(_cell(entry.themes[place]) for entry in shown))
            for place, theme in enumerate(monitor.themes)
        ),
    )
    return Part("Verloop over de metingen", (table,))


_FIRST_TREND = 2


def _head(entry: Round) -> tuple[str, ...]:
    number, year = entry.label.split(" van ")
    return (number, f"van {year}", short_date(entry.opened))


def _cell(theme: ThemeAnswers) -> tuple[int, int] | None:
    if not theme.shares.n:
        return None
    return theme.shares.percent[worst_on(theme.theme.scale)], theme.shares.n
