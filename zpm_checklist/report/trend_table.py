"""The table of the trend: a row for each theme, a column for each round."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.report.layout import Strip
from zpm_checklist.report.monitor_blocks import Trend, TrendRow
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import width_of, wrap
from zpm_checklist.report.style import LEFT, RIGHT, WIDTH, Density, Type

_COLUMN = 56.0
_TITLE_GAP = 12.0


def trend(block: Trend, density: Density) -> Iterator[Strip]:
    """The rounds as a head, then the themes; the whole stays on one page."""
    ends = [RIGHT - _COLUMN * place for place in reversed(range(len(block.rounds)))]
    caption = wrap(block.caption, density.text, WIDTH - 40)
    yield Strip(
        len(caption) * density.text.leading,
        lambda pen, top: pen.lines(LEFT, top, caption, density.text),
        before=4,
        keep_next=True,
    )
    yield _head(block, ends, density)
    for row in block.rows:
        yield _row(row, ends, density, keep_next=row is not block.rows[-1])


def _head(block: Trend, ends: list[float], density: Density) -> Strip:
    kind = density.detail
    height = max(map(len, block.rounds)) * kind.leading

    def draw(pen: Pen, top: float) -> None:
        for end, lines in zip(ends, block.rounds, strict=True):
            y = top - baseline(kind)
            for line in lines:
                pen.text_right(end, y, line, kind)
                y -= kind.leading
        pen.rule(top - height - 4)

    return Strip(height + 8, draw, before=4, keep_next=True)


def _row(row: TrendRow, ends: list[float], density: Density, *, keep_next: bool) -> Strip:
    cell = density.cell
    bold = Type(cell.size, cell.leading, bold=True)
    title = wrap(row.title, cell, ends[0] - _COLUMN - _TITLE_GAP - LEFT)

    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top, title, cell)
        y = top - baseline(cell)
        for end, found in zip(ends, row.cells, strict=True):
            if found is None:
                pen.text_right(end, y, "–", density.cell_soft)
                continue
            share, n = found
            behind = f" (n {n})"
            pen.text_right(end - width_of(behind, density.detail), y, f"{share}%", bold)
            pen.text_right(end, y, behind, density.detail)

    return Strip(len(title) * cell.leading + density.row_gap, draw, keep_next=keep_next)
