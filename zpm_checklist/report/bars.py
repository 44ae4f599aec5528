"""From `Bars` to strips: the monitor's two charts side by side, every bar with its numbers.

A row reads, in this order: the label, the percents within the bar, the mark or the right chart,
and below the bar the line that holds every number of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.wording import in_figures
from zpm_checklist.palette import ACCENT, HAIRLINE, PAPER
from zpm_checklist.report.bar_columns import (
    BAR,
    BOTH_CHARTS,
    CAPTION,
    INSIDE,
    LABEL,
    LEFT_ONLY,
    MARK,
    NUMBERS,
    SHARE,
    THIN,
    Columns,
)
from zpm_checklist.report.bar_legend import head
from zpm_checklist.report.charts import Segment, draw_bar
from zpm_checklist.report.layout import Strip
from zpm_checklist.report.monitor_blocks import BarRow, Bars, Reference
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import width_of, wrap
from zpm_checklist.report.style import LEFT, WIDTH

_ROW_GAP = 6.5
_BAR_TO_NUMBERS = 1.5


def bars(block: Bars) -> Iterator[Strip]:
    """The legend, a row for each bar, and the footnote; long charts go on with the legend."""
    if not block.rows:
        return
    has_right = bool(block.right_caption) or any(
        row.right is not None or row.mark for row in block.rows
    )
    columns = BOTH_CHARTS if has_right else LEFT_ONLY
    yield head(block, columns, title=block.title, before=10)
    title = f"{block.title} (vervolg)" if block.title else ""
    again = head(block, columns, title=title, before=0)
    last = len(block.rows) - 1
    for place, row in enumerate(block.rows):
        # Neither the first nor the last row stands alone on a page; nor does the footnote.
        keep = (last > 1 and place in (0, last - 1)) or (place == last and bool(block.footnote))
        yield _row(row, columns, again, keep_next=keep)
    if block.footnote:
        yield _footnote(block.footnote)


def _row(row: BarRow, columns: Columns, again: Strip, *, keep_next: bool) -> Strip:
    label = wrap(row.label, LABEL, columns.label_width)
    numbers = wrap(_numbers(row), NUMBERS, columns.bar_width)
    mark = wrap(row.mark, MARK, columns.right_width) if row.mark else []
    reference = _Published.of(row.reference, columns) if row.reference else None
    bar_height = BAR + _BAR_TO_NUMBERS + len(numbers) * NUMBERS.leading
    below = reference.height if reference else 0.0

    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top - 1, label, LABEL)
        lower = top - BAR
        shares = [(level, count) for level, count, _ in row.shares]
        segments = draw_bar(pen, columns.bar_x, lower, columns.bar_width, BAR, shares)
        percents = {level: percent for level, _, percent in row.shares}
        for segment in segments:
            _inside(pen, segment, lower, f"{percents[AnswerValue(segment.kind.value)]}%")
        pen.lines(columns.right_x, top - 1, mark, MARK)
        if row.right is not None:
            _right_bar(pen, columns, lower, row)
        pen.lines(columns.bar_x, lower - _BAR_TO_NUMBERS, numbers, NUMBERS)
        if reference:
            reference.draw(pen, columns, top - bar_height)

    height = max(len(label) * LABEL.leading + 1, bar_height + below, len(mark) * MARK.leading)
    return Strip(height + _ROW_GAP, draw, keep_next=keep_next, again=again)


def _numbers(row: BarRow) -> str:
    """Numerators, percents and the denominator: "217 (42%) · 164 (32%) · 133 (26%) · n = 514"."""
    if not row.shares:
        return "geen antwoorden (n = 0)"
    parts = [f"{in_figures(count)}\u00a0({percent}%)" for _, count, percent in row.shares]
    return " ·\u00a0".join((*parts, f"n\u00a0=\u00a0{in_figures(row.n)}"))


def _inside(pen: Pen, segment: Segment, y: float, text: str) -> None:
    """The percent within its segment; where it does not fit it stands in the line below."""
    width = width_of(text, INSIDE)
    if width + 4 > segment.width:
        return
    x = segment.x + (segment.width - width) / 2
    # A clear ground: on hatching, and on any colour in grey print, a figure is hard to read.
    pen.box(x - 2, y + 2, width + 4, BAR - 4, PAPER)
    pen.text(x, y + BAR - baseline(INSIDE), text, INSIDE)


def _right_bar(pen: Pen, columns: Columns, y: float, row: BarRow) -> None:
    assert row.right is not None
    _share_of_respondents(pen, columns, y, BAR, row.right)
    line = y + BAR - baseline(SHARE)
    share = f"{row.right}%"
    pen.text(columns.share_x, line, share, SHARE)
    if row.right_count is not None:
        x = columns.share_x + width_of(share, SHARE)
        pen.text(x, line, f" ({in_figures(row.right_count)})", NUMBERS)


def _share_of_respondents(
    pen: Pen, columns: Columns, y: float, height: float, percent: int
) -> None:
    whole = columns.right_bar_width
    pen.box(columns.right_x, y, whole, height, HAIRLINE)
    if percent:
        pen.box(columns.right_x, y, whole * percent / 100, height, ACCENT)


@dataclass(frozen=True, slots=True)
class _Published:
    """The published bar, thin below the own one, with what it is."""

    reference: Reference
    lines: tuple[str, ...]

    @classmethod
    def of(cls, reference: Reference, columns: Columns) -> _Published:
        shares = " ·\u00a0".join(f"{percent}%" for _, percent in reference.percent)
        text = f"{reference.note}: {shares or 'alleen rechtergrafiek bekend'}"
        return cls(reference, tuple(wrap(text, NUMBERS, columns.bar_width)))

    @property
    def height(self) -> float:
        return 2 + THIN + 1 + len(self.lines) * NUMBERS.leading - self._rise

    @property
    def _rise(self) -> float:
        """Without a thin bar its line moves up."""
        return 0.0 if self.reference.percent else THIN

    def draw(self, pen: Pen, columns: Columns, top: float) -> None:
        y = top - 2 - THIN
        if self.reference.percent:
            shares = list(self.reference.percent)
            draw_bar(pen, columns.bar_x, y, columns.bar_width, THIN, shares)
        pen.lines(columns.bar_x, y - 1 + self._rise, self.lines, NUMBERS)
        right = self.reference.right
        if right is not None:
            _share_of_respondents(pen, columns, y, THIN, right)
            line = y + THIN / 2 - NUMBERS.size * 0.33
            pen.text(columns.share_x, line, f"{right}%", NUMBERS)


def _footnote(text: str) -> Strip:
    lines = wrap(text, CAPTION, WIDTH)
    return Strip(
        len(lines) * CAPTION.leading + 4,
        lambda pen, top: pen.lines(LEFT, top, lines, CAPTION),
    )
