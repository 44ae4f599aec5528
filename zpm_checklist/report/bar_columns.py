"""Measures of the monitor's charts: where label, left chart and right chart stand."""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.palette import INK, INK_SOFT
from zpm_checklist.report.style import LEFT, RIGHT, Type

TITLE = Type(10.5, 15, bold=True)
CAPTION = Type(8, 10, INK_SOFT)
TERM = Type(8.5, 12)
LABEL = Type(9, 11)
INSIDE = Type(7.5, 13, INK, bold=True)
SHARE = Type(9, 13, INK, bold=True)
MARK = Type(8.5, 11)
NUMBERS = Type(7.5, 10, INK_SOFT)

BAR, THIN = 13.0, 4.0
"""Height of an own bar and of a published one."""
SHARE_WIDTH = 50.0
"""Room for the percentage behind a bar of the right chart."""
_GUTTER = 10.0


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the label, the left chart and the right chart stand."""

    label_width: float
    bar_x: float
    bar_width: float
    right_x: float

    @property
    def right_width(self) -> float:
        """From the right chart's first point to the edge of the text."""
        return RIGHT - self.right_x

    @property
    def right_bar_width(self) -> float:
        """A bar of the right chart at 100%."""
        return self.right_width - SHARE_WIDTH

    @property
    def share_x(self) -> float:
        """Where the percentage behind such a bar begins."""
        return RIGHT - SHARE_WIDTH + 6


def _columns(label_width: float, right_width: float) -> Columns:
    bar_x = LEFT + label_width + _GUTTER
    right_x = RIGHT - right_width
    end = right_x - (_GUTTER + 2 if right_width else 0)
    return Columns(label_width, bar_x, end - bar_x, right_x)


BOTH_CHARTS = _columns(122, 108)
LEFT_ONLY = _columns(190, 0)
