"""The head of a chart: its title, the steps with the monitor's terms, and what is counted."""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor_wording import ANSWER_TERM
from zpm_checklist.report.bar_columns import CAPTION, TERM, TITLE, Columns
from zpm_checklist.report.charts import draw_bar
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.monitor_blocks import Bars
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.setting import width_of, wrap
from zpm_checklist.report.style import LEFT, RIGHT, WIDTH

_SWATCH, _SWATCH_HEIGHT, _SWATCH_GAP = 16.0, 8.0, 5.0
_TERM_GAP = 16.0


def head(block: Bars, columns: Columns, *, title: str, before: float) -> Strip:
    """The lines above the first bar, or above the first on a new page."""
    heading = wrap(title, TITLE, WIDTH) if title else []
    legend = _legend([kind for kind in AnswerValue if _is_used(kind, block)])
    left = wrap(block.left_caption, CAPTION, columns.bar_width)
    right = wrap(block.right_caption, CAPTION, columns.right_width) if block.right_caption else []
    heading_height = len(heading) * TITLE.leading + (4 if heading else 0)
    legend_height = (legend[-1].line + 1) * TERM.leading + 4 if legend else 0.0

    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top, heading, TITLE)
        for entry in legend:
            entry.draw(pen, top - heading_height)
        lower = top - heading_height - legend_height
        pen.lines(columns.bar_x, lower, left, CAPTION)
        pen.lines(columns.right_x, lower, right, CAPTION)

    captions = max(len(left), len(right)) * CAPTION.leading + 5
    height = heading_height + legend_height + captions
    return Strip(height, draw, before=before, keep_next=True)


def _is_used(kind: AnswerValue, block: Bars) -> bool:
    return any(kind == level for row in block.rows for level, _, _ in row.shares)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A swatch with its term, on one of the legend's lines."""

    kind: AnswerValue
    x: float
    line: int

    def draw(self, pen: Pen, top: float) -> None:
        upper = top - self.line * TERM.leading
        lower = upper - (TERM.leading + _SWATCH_HEIGHT) / 2
        draw_bar(pen, self.x, lower, _SWATCH, _SWATCH_HEIGHT, [(self.kind, 1)])
        pen.lines(self.x + _SWATCH + _SWATCH_GAP, upper, [ANSWER_TERM[self.kind]], TERM)


def _legend(kinds: list[AnswerValue]) -> list[_Entry]:
    entries = []
    x, line = LEFT, 0
    for kind in kinds:
        width = _SWATCH + _SWATCH_GAP + width_of(ANSWER_TERM[kind], TERM)
        if x > LEFT and x + width > RIGHT:
            x, line = LEFT, line + 1
        entries.append(_Entry(kind, x, line))
        x += width + _TERM_GAP
    return entries
