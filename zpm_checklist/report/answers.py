"""From `AnswerList` to strips: the questions of one theme with their answers."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.model.answer import DRAWN_AS
from zpm_checklist.model.monitor_wording import PROVENANCE
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.lists import head, kept_rows
from zpm_checklist.report.monitor_blocks import AnswerList, AnswerRow
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import wrap
from zpm_checklist.report.shapes import draw_status
from zpm_checklist.report.style import LEFT, RIGHT, Density, Type

_NUMBER_X, _TEXT_X, _WORD_X = LEFT + 16, LEFT + 62, LEFT + 352
_TEXT_WIDTH = _WORD_X - _TEXT_X - 12
_WORD_WIDTH = RIGHT - _WORD_X


def answers(block: AnswerList, density: Density) -> Iterator[Strip]:
    """A heading with its sum, then a row for each question."""
    if block.title:
        yield head(block.title, block.summary, density, has_rows=bool(block.rows))
    yield from kept_rows(block.title, block.rows, _row, density)


def _row(row: AnswerRow, density: Density, again: Strip | None, *, keep_next: bool) -> Strip:
    cell = density.cell
    text = wrap(row.text, cell, _TEXT_WIDTH)
    bold = Type(cell.size, cell.leading, bold=row.value is not None)
    word = wrap(row.word, bold, _WORD_WIDTH)
    small = [wrap(line, density.detail, RIGHT - _TEXT_X) for line in _below(row)]
    below = [line for lines in small for line in lines]
    upper = max(len(text), len(word)) * cell.leading

    def draw(pen: Pen, top: float) -> None:
        draw_status(pen, LEFT + 4, top - cell.leading / 2, DRAWN_AS[row.value])
        pen.text(_NUMBER_X, top - baseline(cell), row.number, density.cell_soft)
        pen.lines(_TEXT_X, top, text, cell)
        pen.lines(_WORD_X, top, word, bold)
        pen.lines(_TEXT_X, top - upper, below, density.detail)

    height = upper + len(below) * density.detail.leading + density.row_gap
    return Strip(height, draw, again=again, keep_next=keep_next)


def _below(row: AnswerRow) -> list[str]:
    return [text for text in (row.below, PROVENANCE[row.provenance]) if text]
