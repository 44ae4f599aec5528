"""From a paper to strips: what it shares with the report stands in `report.compose`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from zpm_checklist.report.blocks import LeftOut
from zpm_checklist.report.compose import compose_block, heading, title
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.papers.blank_rows import blank_items
from zpm_checklist.report.papers.by_hand import FIELD_HEIGHT, draw_fields
from zpm_checklist.report.papers.paper import (
    BlankItems,
    FieldRow,
    Form,
    Paper,
    PaperBlock,
    Spread,
    Tasks,
)
from zpm_checklist.report.papers.spread_rows import spread
from zpm_checklist.report.papers.task_rows import tasks
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.style import CLOSE, LEFT, SNUG, WIDTH

_DENSITY = replace(SNUG, part_gap=16, list_gap=6)
_FINE_PRINT = replace(CLOSE, list_gap=5)
"""For what is only looked up."""


def strips(paper: Paper) -> Iterator[Strip]:
    """The whole paper."""
    yield from title(paper)
    for block in paper.first:
        yield from _block(block)
    for part in paper.parts:
        yield heading(part.title, _DENSITY)
        for block in part.blocks:
            yield from _block(block)


def _block(block: PaperBlock) -> Iterator[Strip]:
    match block:
        case Form():
            return _form(block)
        case BlankItems():
            return blank_items(block)
        case Tasks():
            return tasks(block)
        case Spread():
            return spread(block)
        case LeftOut():
            return compose_block(block, _FINE_PRINT)
        case _:
            return compose_block(block, _DENSITY)


def _form(block: Form) -> Iterator[Strip]:
    for fields in block.rows:

        def draw(pen: Pen, top: float, fields: FieldRow = fields) -> None:
            draw_fields(pen, LEFT, top, WIDTH, fields)

        yield Strip(FIELD_HEIGHT, draw, before=8)
