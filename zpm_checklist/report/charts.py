"""Stacked bars. Each step has its own pattern, so that grey print tells them apart."""

from __future__ import annotations

from collections.abc import Iterable

from zpm_checklist.model.status import Level, Status
from zpm_checklist.palette import INK_SOFT, PAPER, STATUS
from zpm_checklist.report.pen import Pen

_GAP = 1.0
_HATCH = 3.5


def draw_bar(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    shares: Iterable[tuple[Status | Level, int]],
) -> None:
    """A bar of `width`, parted by the counts in `shares`; `y` is its lower side."""
    filled = [(kind, count) for kind, count in shares if count]
    whole = sum(count for _, count in filled)
    if not whole:
        pen.frame(x, y, width, height, STATUS[Status.OPEN])
        return
    unit = (width - _GAP * (len(filled) - 1)) / whole
    for kind, count in filled:
        long = count * unit
        _segment(pen, x, y, long, height, kind)
        x += long + _GAP


def _segment(
    pen: Pen, x: float, y: float, width: float, height: float, kind: Status | Level
) -> None:
    if kind == Status.OPEN:
        pen.frame(x, y, width, height, INK_SOFT)
        return
    pen.box(x, y, width, height, STATUS[kind])
    if kind == Status.AT_RISK:
        _hatch(pen, x, y, width, height)


def _hatch(pen: Pen, x: float, y: float, width: float, height: float) -> None:
    """White slanting lines, each cut off where it leaves the segment."""
    strokes = []
    start = _HATCH - height
    while start < width:
        left, right = max(start, 0.0), min(start + height, width)
        strokes.append(((x + left, y + left - start), (x + right, y + right - start)))
        start += _HATCH
    if strokes:
        pen.strokes(strokes, PAPER, 0.75)
