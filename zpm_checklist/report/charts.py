"""Stacked bars. Each step has its own pattern, so that grey print tells them apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.status import Level, Status
from zpm_checklist.palette import INK_SOFT, PAPER, STATUS
from zpm_checklist.report.pen import Pen

Kind = Status | Level | AnswerValue

_GAP = 1.0
_HATCH = 3.5
_FILL = {
    **STATUS,
    AnswerValue.YES.value: STATUS[AnswerValue.ON_SCHEDULE],
    AnswerValue.NO.value: STATUS[AnswerValue.AT_RISK],
}
_HATCHED = {AnswerValue.AT_RISK, AnswerValue.NO}


class Segment(NamedTuple):
    """A part of a bar: one step with its place."""

    kind: Kind
    x: float
    width: float


def parted(x: float, width: float, shares: Iterable[tuple[Kind, int]]) -> list[Segment]:
    """A bar of `width` from `x`, parted by the counts in `shares`; without the empty steps."""
    filled = [(kind, count) for kind, count in shares if count]
    whole = sum(count for _, count in filled)
    segments = []
    for kind, count in filled:
        long = (width - _GAP * (len(filled) - 1)) * count / whole
        segments.append(Segment(kind, x, long))
        x += long + _GAP
    return segments


def draw_bar(
    pen: Pen,
    x: float,
    y: float,
    width: float,
    height: float,
    shares: Iterable[tuple[Kind, int]],
) -> list[Segment]:
    """A bar of `width`, parted by the counts in `shares`; `y` is its lower side."""
    segments = parted(x, width, shares)
    if not segments:
        pen.frame(x, y, width, height, STATUS[Status.OPEN])
    for segment in segments:
        _draw_segment(pen, segment, y, height)
    return segments


def _draw_segment(pen: Pen, segment: Segment, y: float, height: float) -> None:
    kind, x, width = segment
    if kind == Status.OPEN:
        pen.frame(x, y, width, height, INK_SOFT)
        return
    if kind == Status.NOT_APPLICABLE:
        _hatch(pen, segment, y, height, _FILL[kind.value])
        pen.frame(x, y, width, height, INK_SOFT)
        return
    pen.box(x, y, width, height, _FILL[kind.value])
    if kind.value in _HATCHED:
        _hatch(pen, segment, y, height, PAPER)


def _hatch(pen: Pen, segment: Segment, y: float, height: float, color: str) -> None:
    """Slanting lines, each cut off where it leaves the segment."""
    _, x, width = segment
    strokes = []
    start = _HATCH - height
    while start < width:
        left, right = max(start, 0.0), min(start + height, width)
        strokes.append(((x + left, y + left - start), (x + right, y + right - start)))
        start += _HATCH
    if strokes:
        pen.strokes(strokes, color, 0.75)
