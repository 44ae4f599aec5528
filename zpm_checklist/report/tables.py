"""From blocks to strips: the tables. Columns stand at the same place on every page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from zpm_checklist.model.status import Status
from zpm_checklist.report.blocks import (
    ActionRow,
    Actions,
    Definitions,
    ItemList,
    ItemRow,
    LeftOut,
    Legend,
)
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.lists import head, head_on_one_line, kept_rows
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import width_of, wrap
from zpm_checklist.report.shapes import draw_status
from zpm_checklist.report.style import BODY, LABEL, LEFT, RIGHT, WIDTH, Density, Type

# --- Items -------------------------------------------------------------------------------

_LABEL_X, _TITLE_X, _WORD_X = LEFT + 16, LEFT + 40, LEFT + 300
_TITLE_WIDTH = _WORD_X - _TITLE_X - 12
_DETAIL_WIDTH = RIGHT - _TITLE_X


def items(block: ItemList, density: Density) -> Iterator[Strip]:
    """A heading with its sum, then a row for each item."""
    if block.title:
        yield _item_head(block, density)
    yield from kept_rows(block.title, block.rows, _item_row, density)


def _item_head(block: ItemList, density: Density) -> Strip:
    on_one_line = width_of(block.title, density.heading) + width_of(block.summary, density.detail)
    if density.is_dense and block.rows and on_one_line < WIDTH - 8:
        return head_on_one_line(block.title, block.summary, density)
    return head(block.title, block.summary, density, has_rows=bool(block.rows))


def _item_row(row: ItemRow, density: Density, again: Strip | None, *, keep_next: bool) -> Strip:
    cell = density.cell
    title = wrap(row.title, cell, _TITLE_WIDTH)
    detail = wrap(row.detail, density.detail, _DETAIL_WIDTH) if row.detail else []
    upper = len(title) * cell.leading

    def draw(pen: Pen, top: float) -> None:
        y = top - baseline(cell)
        draw_status(pen, LEFT + 4, top - cell.leading / 2, row.status)
        pen.text(_LABEL_X, y, row.label, density.cell_soft)
        pen.lines(_TITLE_X, top, title, cell)
        pen.text(_WORD_X, y, row.word, cell)
        if row.due:
            pen.text_right(RIGHT, y, row.due, density.cell_soft)
        pen.lines(_TITLE_X, top - upper, detail, density.detail)

    height = upper + len(detail) * density.detail.leading + density.row_gap
    return Strip(height, draw, again=again, keep_next=keep_next)


# --- Actions -----------------------------------------------------------------------------

_ACTION_TITLE_X, _ACTION_OWNER_X, _ACTION_SHAPE_X = LEFT + 96, LEFT + 304, LEFT + 388
_ACTION_WORD_X = _ACTION_SHAPE_X + 12
_MOST_OWNER_LINES = 24
"""Enough for any name that the program takes; with the item it stands in full."""


def actions(block: Actions, density: Density) -> Iterator[Strip]:
    """When, what, who and how far."""
    if not block.rows:
        lines = wrap(block.if_none, BODY, WIDTH)
        yield Strip(len(lines) * BODY.leading, lambda pen, top: pen.lines(LEFT, top, lines, BODY))
        return

    def draw(pen: Pen, top: float) -> None:
        y = top - baseline(LABEL)
        columns = (
            (LEFT, "Wanneer"),
            (_ACTION_TITLE_X, "Wat"),
            (_ACTION_OWNER_X, "Wie"),
            (_ACTION_SHAPE_X, "Stand"),
        )
        for x, text in columns:
            pen.text(x, y, text, LABEL)
        pen.rule(top - LABEL.leading - 4)

    head = Strip(LABEL.leading + 8, draw, keep_next=True)
    yield head
    for row in block.rows:
        yield _action_row(row, density, head)


def _action_row(row: ActionRow, density: Density, head: Strip) -> Strip:
    cell = density.cell
    title = wrap(row.title, cell, _ACTION_OWNER_X - _ACTION_TITLE_X - 8)
    owner = wrap(row.owner, cell, _ACTION_SHAPE_X - _ACTION_OWNER_X - 8)[:_MOST_OWNER_LINES]
    small = Type(density.detail.size, cell.leading)
    word = wrap(row.word, small, RIGHT - _ACTION_WORD_X)
    past_x = LEFT + width_of(row.due, cell) + 4

    def draw(pen: Pen, top: float) -> None:
        y = top - baseline(cell)
        pen.text(LEFT, y, row.due, cell)
        if row.is_overdue:
            pen.text(past_x, y, "voorbij", density.detail)
        pen.lines(_ACTION_TITLE_X, top, title, cell)
        pen.lines(_ACTION_OWNER_X, top, owner, cell)
        draw_status(pen, _ACTION_SHAPE_X + 4, top - cell.leading / 2, row.status)
        pen.lines(_ACTION_WORD_X, top, word, small)

    lines = max(len(title), len(owner), len(word))
    return Strip(lines * cell.leading + density.row_gap, draw, again=head)


# --- Left out, definitions, legend -------------------------------------------------------


def left_out(block: LeftOut, density: Density) -> Iterator[Strip]:
    """The reason as a heading, the items run in below it."""
    bold = Type(density.cell.size, density.cell.leading, bold=True)
    reason = wrap(block.reason, bold, WIDTH - 80)

    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top, reason, bold)
        pen.text_right(RIGHT, top - baseline(bold), block.count, density.cell_soft)

    yield Strip(
        len(reason) * bold.leading,
        draw,
        before=density.list_gap / 2,
        keep_next=True,
    )
    soft = density.cell_soft
    for line in wrap("\u00a0· ".join(block.titles), soft, WIDTH):
        yield Strip(soft.leading, partial(_line, line=line, kind=soft))


def _line(pen: Pen, top: float, line: str, kind: Type) -> None:
    pen.lines(LEFT, top, [line], kind)


_TERM = 112.0


def definitions(block: Definitions, density: Density) -> Iterator[Strip]:
    """Terms on the left, their meaning beside them."""
    cell = density.cell
    bold = Type(cell.size, cell.leading, bold=True)
    for row in block.rows:
        term, meaning = row
        lines = wrap(meaning, cell, WIDTH - _TERM)

        def draw(pen: Pen, top: float, term: str = term, lines: list[str] = lines) -> None:
            pen.lines(LEFT, top, [term], bold)
            pen.lines(LEFT + _TERM, top, lines, cell)

        # The whole of it stays on one page, unless room is scarce.
        keep = not density.is_dense or row is block.rows[0] or row is block.rows[-1]
        yield Strip(len(lines) * cell.leading + 2 + density.row_gap, draw, keep_next=keep)


def legend(block: Legend, density: Density) -> Iterator[Strip]:
    """The shapes, each with our word and the monitor's."""
    cell = density.cell
    x = LEFT + _TERM
    for place, (status, word, term) in enumerate(block.rows):

        def draw(
            pen: Pen,
            top: float,
            status: Status = status,
            texts: tuple[str, str] = (word, term),
            place: int = place,
        ) -> None:
            if place == 0:
                bold = Type(cell.size, cell.leading, bold=True)
                pen.lines(LEFT, top, ["Tekens"], bold)
            draw_status(pen, x + 4, top - cell.leading / 2, status)
            pen.lines(x + 16, top, texts[:1], cell)
            pen.lines(x + 136, top, texts[1:], density.cell_soft)

        yield Strip(cell.leading + density.row_gap / 2, draw, keep_next=place < len(block.rows) - 1)
