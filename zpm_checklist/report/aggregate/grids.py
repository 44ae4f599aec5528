"""From a grid to strips: a table whose head comes back on every page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from zpm_checklist.palette import INK_SOFT
from zpm_checklist.report.aggregate.paper import Column, Grid
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import wrap
from zpm_checklist.report.style import LEFT, Type

_CELL = Type(9.5, 13)
_SMALL = Type(8, 10.5)
_HEAD = Type(8, 10.5, INK_SOFT)
_BETWEEN = 8.0
"""Room that a cell leaves before the next column."""
_SHORT = 12
"""Rows of a table that stays on one page."""
_BEFORE_HEADLESS = 2.0


def grid(block: Grid) -> Iterator[Strip]:
    """The head, where columns have titles, and a strip for each row."""
    kind = _SMALL if block.is_small else _CELL
    head = _head(block) if any(column.title for column in block.columns) else None
    if head is not None:
        yield head
    else:
        yield Strip(_BEFORE_HEADLESS, _nothing, keep_next=True)
    last = len(block.rows) - 1
    for place, cells in enumerate(block.rows):
        # A short table is not parted; of a long one no row stands alone.
        keep = place < last and (last < _SHORT or place in (0, last - 1))
        yield _row(block.columns, cells, kind, head, keep_next=keep)


def _nothing(pen: Pen, top: float) -> None:
    """Only the space is wanted."""


def _head(block: Grid) -> Strip:
    titles = [wrap(column.title, _HEAD, column.width - _BETWEEN) for column in block.columns]
    height = max(map(len, titles)) * _HEAD.leading

    def draw(pen: Pen, top: float) -> None:
        _cells(pen, top, block.columns, titles, _HEAD)
        pen.rule(top - height - 2)

    return Strip(height + 6, draw, before=8, keep_next=True)


def _row(
    columns: tuple[Column, ...],
    cells: tuple[str, ...],
    kind: Type,
    head: Strip | None,
    *,
    keep_next: bool,
) -> Strip:
    lines = [
        wrap(text, _kind(column, kind), column.width - _BETWEEN)
        for column, text in zip(columns, cells, strict=True)
    ]
    height = max(map(len, lines)) * kind.leading + 2.5

    def draw(pen: Pen, top: float) -> None:
        _cells(pen, top, columns, lines, kind)

    return Strip(height, draw, again=head, keep_next=keep_next)


def _cells(
    pen: Pen, top: float, columns: tuple[Column, ...], cells: list[list[str]], kind: Type
) -> None:
    x = LEFT
    for column, lines in zip(columns, cells, strict=True):
        face = _kind(column, kind)
        for place, line in enumerate(lines):
            y = top - baseline(kind) - place * kind.leading
            if column.is_right:
                pen.text_right(x + column.width - _BETWEEN, y, line, face)
            else:
                pen.text(x, y, line, face)
        x += column.width


def _kind(column: Column, kind: Type) -> Type:
    return replace(kind, bold=True) if column.is_bold else kind
