"""From `Spread` to strips: for each item a stacked bar, and below it every number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from zpm_checklist.model.status import Status
from zpm_checklist.palette import INK_SOFT, PAPER
from zpm_checklist.report.charts import Segment, draw_bar
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.papers.paper import Spread, SpreadRow
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.setting import width_of, wrap
from zpm_checklist.report.shapes import draw_status
from zpm_checklist.report.style import LABEL, LEFT, RIGHT, WIDTH, Type

_TITLE = Type(10.5, 15, bold=True)
_INSIDE = Type(9, 14, bold=True)
_NUMBERS = Type(9, 13)
_DETAIL = Type(9, 12, INK_SOFT)
_BAR = 15.0
_BEFORE = 12.0
_SHAPE = 13.0
_PART_GAP = 14.0
_AGAIN = "Vervolg van de punten"


def spread(block: Spread) -> Iterator[Strip]:
    """A row for each item."""
    again = Strip(LABEL.leading + 4, lambda pen, top: pen.lines(LEFT, top, [_AGAIN], LABEL))
    for row in block.rows:
        yield _row(row, again)


def _row(row: SpreadRow, again: Strip) -> Strip:
    title = wrap(row.title, _TITLE, WIDTH)
    numbers = _numbers(row)
    detail = wrap(row.detail, _DETAIL, WIDTH) if row.detail else []
    upper = len(title) * _TITLE.leading + 2
    told = upper + _BAR + 3 + (numbers[-1].line + 1) * _NUMBERS.leading

    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top, title, _TITLE)
        y = top - upper - _BAR
        shares = [(status, count) for status, _, count in row.counts]
        for segment in draw_bar(pen, LEFT, y, WIDTH, _BAR, shares):
            count = next(count for status, _, count in row.counts if status is segment.kind)
            _inside(pen, segment, y, str(count))
        for entry in numbers:
            _draw_entry(pen, y - 3, entry)

        pen.lines(LEFT, top - told, detail, _DETAIL)

    height = told + len(detail) * _DETAIL.leading
    return Strip(height, draw, before=_BEFORE, again=again)


def _inside(pen: Pen, segment: Segment, y: float, text: str) -> None:
    """The number on a clear ground: on hatching, and on any colour in grey print, it reads."""
    width = width_of(text, _INSIDE)
    if width + 6 > segment.width:
        return
    x = segment.x + (segment.width - width) / 2
    pen.box(x - 3, y + 2, width + 6, _BAR - 4, PAPER)
    pen.text(x, y + _BAR / 2 - _INSIDE.size * 0.33, text, _INSIDE)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One number with its word, and its shape before it."""

    status: Status | None
    text: str
    x: float
    line: int


def _numbers(row: SpreadRow) -> list[_Entry]:
    """Every number of the bar with its word, and last how many gave a verdict."""
    parts: list[tuple[Status | None, str]] = [
        (status, f"{count} {word}") for status, word, count in row.counts
    ]
    parts.append((None, f"n = {row.n}" if row.n else "niemand koos iets (n = 0)"))
    found = []
    x, line = LEFT, 0
    for status, text in parts:
        width = width_of(text, _NUMBERS) + (_SHAPE if status else 0)
        if x > LEFT and x + width > RIGHT:
            x, line = LEFT, line + 1
        found.append(_Entry(status, text, x, line))
        x += width + _PART_GAP
    return found


def _draw_entry(pen: Pen, top: float, entry: _Entry) -> None:
    upper = top - entry.line * _NUMBERS.leading
    x = entry.x
    if entry.status:
        draw_status(pen, x + 4, upper - _NUMBERS.leading / 2, entry.status)
        x += _SHAPE
    pen.lines(x, upper, [entry.text], _NUMBERS)
