"""From `ShortAnswers` to strips: a theme's questions in as little room as can be read."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.model.answer import DRAWN_AS
from zpm_checklist.model.monitor_wording import SIGN
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.lists import head_on_one_line
from zpm_checklist.report.monitor_blocks import AnswerRow, ShortAnswers
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import shortened, width_of, wrap
from zpm_checklist.report.shapes import draw_status
from zpm_checklist.report.style import LEFT, RIGHT, Density, Type

_NUMBER_X, _TEXT_X = LEFT + 14, LEFT + 48
_GAP = 8.0


def short_answers(block: ShortAnswers, density: Density) -> Iterator[Strip]:
    """A heading and its sum on one line, then the questions."""
    yield head_on_one_line(block.title, block.summary, density)
    last = len(block.rows) - 1
    for place, row in enumerate(block.rows):
        below = _below(row, density, block.most_lines)
        yield _row(row, below, density, keep_next=last > 1 and place in (0, last - 1))


def _row(row: AnswerRow, below: list[str], density: Density, *, keep_next: bool) -> Strip:
    cell = density.cell
    bold = Type(cell.size, cell.leading, bold=row.value is not None)
    text = wrap(row.text, cell, RIGHT - _TEXT_X - width_of(row.word, bold) - _GAP)
    upper = len(text) * cell.leading

    def draw(pen: Pen, top: float) -> None:
        y = top - baseline(cell)
        draw_status(pen, LEFT + 4, top - cell.leading / 2, DRAWN_AS[row.value])
        pen.text(_NUMBER_X, y, row.number + SIGN[row.provenance], density.cell_soft)
        pen.lines(_TEXT_X, top, text, cell)
        pen.text_right(RIGHT, y, row.word, bold)
        pen.lines(_TEXT_X, top - upper, below, density.detail)

    height = upper + len(below) * density.detail.leading + density.row_gap
    return Strip(height, draw, keep_next=keep_next)


def _below(row: AnswerRow, density: Density, most_lines: int | None) -> list[str]:
    """At most so many lines, unless what is no word of the user takes more."""
    if not row.below:
        return []
    kind, width = density.detail, RIGHT - _TEXT_X
    lines = wrap(row.below, kind, width)
    whole = wrap(row.detail, kind, width) if row.detail else []
    most = max(most_lines or len(lines), len(whole))
    if len(lines) <= most:
        return lines
    last = shortened(" ".join(lines[most - 1 :]), kind, width)
    if len(whole) == most and not last.startswith(whole[-1]):
        return whole
    return [*lines[: most - 1], last]
