"""From `Tasks` to strips: a box to tick, what to do, and room to write."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.palette import INK_SOFT
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.papers.by_hand import FIELD_HEIGHT, draw_box, draw_fields
from zpm_checklist.report.papers.paper import FieldRow, Task, Tasks
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.setting import wrap
from zpm_checklist.report.style import LABEL, LEFT, RIGHT, WIDTH, Type

_HEADING = Type(11, 16, bold=True)
_TITLE = Type(10.5, 15, bold=True)
_ONLY_TITLE = Type(10.5, 15)
_DETAIL = Type(9, 12, INK_SOFT)
_BOX = 11.0
_X = LEFT + 24
_ROOM = RIGHT - _X
_BEFORE = 9.0


def tasks(block: Tasks) -> Iterator[Strip]:
    """The heading, then every task."""
    if block.title and block.rows:
        heading = wrap(block.title, _HEADING, WIDTH)
        yield Strip(
            len(heading) * _HEADING.leading,
            lambda pen, top: pen.lines(LEFT, top, heading, _HEADING),
            before=16,
            keep_next=True,
        )
    again = _again(block.title) if block.title else None
    for row in block.rows:
        yield _row(row, block.fields, again)


def _again(title: str) -> Strip:
    lines = wrap(f"{title} (vervolg)", LABEL, WIDTH)
    return Strip(
        len(lines) * LABEL.leading + 4,
        lambda pen, top: pen.lines(LEFT, top, lines, LABEL),
    )


def _row(row: Task, fields: FieldRow, again: Strip | None) -> Strip:
    kind = _TITLE if row.detail or fields else _ONLY_TITLE
    title = wrap(row.title, kind, _ROOM)
    detail = wrap(row.detail, _DETAIL, _ROOM) if row.detail else []
    upper = len(title) * kind.leading
    read = upper + len(detail) * _DETAIL.leading

    def draw(pen: Pen, top: float) -> None:
        draw_box(pen, LEFT, top - kind.leading / 2, _BOX)
        pen.lines(_X, top, title, kind)
        pen.lines(_X, top - upper, detail, _DETAIL)
        if fields:
            draw_fields(pen, _X, top - read, _ROOM, fields)

    height = read + (FIELD_HEIGHT if fields else 0)
    return Strip(height, draw, before=_BEFORE, again=again)
