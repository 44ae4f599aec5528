"""From `BlankItems` to strips: what to judge on the left, the boxes always at the same place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from zpm_checklist.palette import INK_SOFT
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.papers.by_hand import BOX, FIELD_HEIGHT, draw_box, draw_fields
from zpm_checklist.report.papers.paper import BlankItem, BlankItems
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import wrap
from zpm_checklist.report.shapes import draw_status
from zpm_checklist.report.style import LABEL, LEFT, RIGHT, WIDTH, Type

_GROUP = Type(11, 14, bold=True)
_TITLE = Type(10, 13, bold=True)
_NUMBER = Type(10, 13, INK_SOFT)
_TEXT = Type(9, 11)
_CHOICE = Type(9, 12.5)

_TITLE_X = LEFT + 22
_BOX_X = RIGHT - 100
_SHAPE_X = _BOX_X + BOX + 10
_WORD_X = _SHAPE_X + 8
_TEXT_WIDTH = _BOX_X - _TITLE_X - 14
_INDENT, _HANGING = 14.0, 7.0
"""Of a subpoint behind its box, and of a bullet's second line behind its dash."""
_POINT_BOX, _POINT_GAP = 7.0, 2.5
_BEFORE, _AFTER = 4.0, 5.0
"""Between the hairline and the item below it, and between an item and the next hairline."""


def blank_items(block: BlankItems) -> Iterator[Strip]:
    """The group's heading, then a form for each item."""
    if block.title:
        yield _group(block.title)
    again = _again(block)
    for row in block.rows:
        yield from _row(row, block, again)


def _group(title: str) -> Strip:
    lines = wrap(title, _GROUP, WIDTH)
    return Strip(
        len(lines) * _GROUP.leading + 4,
        lambda pen, top: pen.lines(LEFT, top, lines, _GROUP),
        before=6,
        keep_next=True,
    )


def _again(block: BlankItems) -> Strip:
    lines = wrap(f"{block.again} (vervolg)", LABEL, WIDTH)
    return Strip(
        len(lines) * LABEL.leading + 6,
        lambda pen, top: pen.lines(LEFT, top, lines, LABEL),
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """One line to read."""

    text: str
    indent: float = 0.0
    has_box: bool = False
    """Whether a small box to tick stands before it."""

    @property
    def height(self) -> float:
        return _TEXT.leading + (_POINT_GAP if self.has_box else 0.0)


def _row(row: BlankItem, block: BlankItems, again: Strip) -> Iterator[Strip]:
    """One strip; subpoints below the boxes have one each, so that a long list may be parted."""
    title = wrap(row.title, _TITLE, _TEXT_WIDTH)
    lines = _text_lines(row.text)
    points = [_point_lines(point) for point in row.subpoints]
    beside = _boxes(block) - len(title) * _TITLE.leading
    while points and _height(lines) < beside:
        lines += points.pop(0)
    yield _item((row.label, title, lines), block, again, is_whole=not points)
    for place, point in enumerate(points, start=1):
        yield _point(point, again, keep_next=place == len(points))
    if points:
        foot = _room(block) + _AFTER
        yield Strip(foot, lambda pen, top: _fields(pen, top, block), again=again)


def _item(
    told: tuple[str, list[str], list[_Line]], block: BlankItems, again: Strip, *, is_whole: bool
) -> Strip:
    label, title, lines = told
    upper = len(title) * _TITLE.leading
    room = _room(block) if is_whole else 0.0
    height = max(upper + _height(lines) + room, _boxes(block))

    def draw(pen: Pen, top: float) -> None:
        pen.rule(top)
        top -= _BEFORE
        pen.text(LEFT, top - baseline(_NUMBER), label, _NUMBER)
        pen.lines(_TITLE_X, top, title, _TITLE)
        _lines(pen, top - upper, lines)
        if is_whole:
            # At the foot, also where the boxes reach lower than the text.
            _fields(pen, top - height + room, block)
        _choices(pen, top, block)

    after = _AFTER if is_whole else 0.0
    return Strip(_BEFORE + height + after, draw, keep_next=not is_whole, again=again)


def _text_lines(text: str) -> list[_Line]:
    """The lines of an item's text; those of a bullet hang behind its dash."""
    found = []
    for paragraph in filter(None, text.split("\n")):
        is_bullet = paragraph.startswith("- ")
        bare = f"– {paragraph[2:]}" if is_bullet else paragraph
        hanging = _HANGING if is_bullet else 0.0
        first, *rest = wrap(bare, _TEXT, _TEXT_WIDTH - hanging)
        found += [_Line(first), *(_Line(line, hanging) for line in rest)]
    return found


def _point_lines(text: str) -> list[_Line]:
    first, *rest = wrap(text, _TEXT, _TEXT_WIDTH - _INDENT)
    return [_Line(first, _INDENT, has_box=True), *(_Line(line, _INDENT) for line in rest)]


def _point(lines: list[_Line], again: Strip, *, keep_next: bool) -> Strip:
    return Strip(
        _height(lines),
        lambda pen, top: _lines(pen, top, lines),
        keep_next=keep_next,
        again=again,
    )


def _height(lines: list[_Line]) -> float:
    return sum(line.height for line in lines)


def _lines(pen: Pen, top: float, lines: list[_Line]) -> None:
    for line in lines:
        upper = top - line.height + _TEXT.leading
        if line.has_box:
            draw_box(pen, _TITLE_X, upper - _TEXT.leading / 2, _POINT_BOX)
        pen.lines(_TITLE_X + line.indent, upper, [line.text], _TEXT)
        top -= line.height


def _choices(pen: Pen, top: float, block: BlankItems) -> None:
    for status, word in block.choices:
        middle = top - _CHOICE.leading / 2
        draw_box(pen, _BOX_X, middle)
        draw_status(pen, _SHAPE_X, middle, status)
        pen.lines(_WORD_X, top, [word], _CHOICE)
        top -= _CHOICE.leading


def _boxes(block: BlankItems) -> float:
    return len(block.choices) * _CHOICE.leading


def _room(block: BlankItems) -> float:
    return len(block.fields) * FIELD_HEIGHT


def _fields(pen: Pen, top: float, block: BlankItems) -> None:
    for place, fields in enumerate(block.fields):
        draw_fields(pen, _TITLE_X, top - place * FIELD_HEIGHT, _TEXT_WIDTH, fields)
