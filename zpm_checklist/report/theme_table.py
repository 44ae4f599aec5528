"""The table of themes: every bar of the monitor's chart stands beside its own numbers."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.model.status import Level
from zpm_checklist.model.wording import MONITOR_TERM
from zpm_checklist.report.blocks import ThemeRow, Themes
from zpm_checklist.report.charts import draw_bar
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import wrap
from zpm_checklist.report.style import LABEL, LEFT, RIGHT, WIDTH, Density, Type

_BAR_X, _BAR_WIDTH = LEFT + 136, 96.0
_LEVEL_X = {Level.ON_SCHEDULE: LEFT + 248, Level.BEHIND: LEFT + 312, Level.AT_RISK: LEFT + 376}
_LEVEL_COUNT, _LEVEL_PERCENT = 18.0, 48.0
"""Where the count and the percentage end, within the column of a level."""
_N_END, _OPEN_END = LEFT + 450, RIGHT
_HEAD = Type(8, 10, LABEL.color)
_SWATCH = 10.0
_GAP, _DENSE_GAP = 4.0, 2.0
"""Above and below a row."""


def themes(block: Themes, density: Density) -> Iterator[Strip]:
    """Chart and table in one: every bar stands beside its own numbers."""
    if block.rows:
        yield _theme_head()
    for row in block.rows:
        # A chart is compared within itself, so it is never parted.
        yield _theme_row(row, density, keep_next=row is not block.rows[-1])
    if block.not_judged:
        text = f"Nog niets beoordeeld: {', '.join(block.not_judged)}."
        kind = density.text
        lines = wrap(text, kind, WIDTH)
        yield Strip(
            len(lines) * kind.leading, lambda pen, top: pen.lines(LEFT, top, lines, kind), before=8
        )


def _theme_head() -> Strip:
    terms = {level: wrap(MONITOR_TERM[level], _HEAD, 60) for level in Level}
    height = _SWATCH + max(map(len, terms.values())) * _HEAD.leading

    def draw(pen: Pen, top: float) -> None:
        for level, lines in terms.items():
            draw_bar(pen, _LEVEL_X[level], top - 6, 20, 6, [(level, 1)])
            pen.lines(_LEVEL_X[level], top - _SWATCH, lines, _HEAD)
        y = top - height + _HEAD.leading - baseline(_HEAD)
        pen.text_right(_N_END, y, "n", _HEAD)
        pen.text_right(_OPEN_END, y, "open", _HEAD)
        pen.rule(top - height - 4)

    return Strip(height + 8, draw, keep_next=True)


def _theme_row(row: ThemeRow, density: Density, *, keep_next: bool) -> Strip:
    kind, soft = density.cell, density.cell_soft
    bold = Type(kind.size, kind.leading, bold=True)
    gap = _DENSE_GAP if density.is_dense else _GAP
    title = wrap(row.title, kind, _BAR_X - LEFT - 8)
    height = len(title) * kind.leading + 2 * gap

    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top - gap, title, kind)
        shares = [(level, count) for level, count, _ in row.counts]
        lower = top - gap - kind.leading
        draw_bar(pen, _BAR_X, lower, _BAR_WIDTH, kind.leading, shares)
        y = top - gap - baseline(kind)
        for level, count, percent in row.counts:
            x = _LEVEL_X[level]
            pen.text_right(x + _LEVEL_COUNT, y, str(count), soft)
            pen.text_right(x + _LEVEL_PERCENT, y, f"{percent}%", bold)
        pen.text_right(_N_END, y, str(row.judged), kind)
        pen.text_right(_OPEN_END, y, str(row.open), soft)

    return Strip(height, draw, keep_next=keep_next)
