"""Measures and type, on a grid of four points."""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.palette import ACCENT, INK, INK_SOFT

PAGE_WIDTH, PAGE_HEIGHT = 595.276, 841.89
LEFT = 60.0
RIGHT = PAGE_WIDTH - 60
WIDTH = RIGHT - LEFT
TOP = PAGE_HEIGHT - 76
"""Where the text begins on a page; above it runs the head."""
BOTTOM = 72.0
"""Where the text ends; below it runs the foot."""
HEAD = PAGE_HEIGHT - 44
FOOT = 40.0


@dataclass(frozen=True, slots=True)
class Type:
    """How a line is set."""

    size: float
    leading: float
    color: str = INK
    bold: bool = False


KICKER = Type(9, 12, ACCENT, bold=True)
TITLE = Type(24, 28, INK, bold=True)
TITLE_LONG = Type(14, 18, INK, bold=True)
TITLE_ENDLESS = Type(9, 12, INK, bold=True)
SUBTITLE = Type(12, 16, INK_SOFT)
PART = Type(15, 20, ACCENT, bold=True)
LEAD = Type(13, 20)
BODY = Type(10, 16)
BODY_BOLD = Type(10, 16, bold=True)
BODY_SOFT = Type(10, 16, INK_SOFT)
FIGURE = Type(22, 28, bold=True)
LABEL = Type(8.5, 12, INK_SOFT)
RUNNING = Type(8, 12, INK_SOFT)
TAG = Type(8, 12, ACCENT, bold=True)


@dataclass(frozen=True, slots=True)
class Density:
    """How tight the rows stand; the lists and figures of page one are never tightened."""

    cell: Type
    cell_soft: Type
    detail: Type
    heading: Type
    row_gap: float
    """Space after a row."""
    list_gap: float
    """Space before a list with a heading of its own."""
    part_gap: float
    part: Type = PART
    """The heading of a part."""
    text: Type = BODY
    """A paragraph."""
    is_dense: bool = False
    """Heads and their sums on one line; a long list of terms may go on over the page."""


COMFORTABLE = Density(
    cell=Type(9.5, 12),
    cell_soft=Type(9.5, 12, INK_SOFT),
    detail=Type(8.5, 12, INK_SOFT),
    heading=Type(11, 16, bold=True),
    row_gap=4,
    list_gap=16,
    part_gap=32,
)
SNUG = Density(
    cell=Type(9, 12),
    cell_soft=Type(9, 12, INK_SOFT),
    detail=Type(8, 10, INK_SOFT),
    heading=Type(10.5, 12, bold=True),
    row_gap=1,
    list_gap=10,
    part_gap=20,
)
CLOSE = Density(
    cell=Type(8.5, 10),
    cell_soft=Type(8.5, 10, INK_SOFT),
    detail=Type(7.5, 8.5, INK_SOFT),
    heading=Type(9.5, 10.5, bold=True),
    row_gap=0,
    list_gap=6,
    part_gap=14,
    part=Type(13, 16, ACCENT, bold=True),
    text=Type(9, 12),
    is_dense=True,
)
TIGHT = Density(
    cell=Type(8, 9.5),
    cell_soft=Type(8, 9.5, INK_SOFT),
    detail=Type(7, 8, INK_SOFT),
    heading=Type(9, 10, bold=True),
    row_gap=0,
    list_gap=6,
    part_gap=12,
    part=Type(12, 14, ACCENT, bold=True),
    text=Type(9, 12),
    is_dense=True,
)
SMALL = Density(
    cell=Type(7.5, 8.5),
    cell_soft=Type(7.5, 8.5, INK_SOFT),
    detail=Type(6.5, 7.5, INK_SOFT),
    heading=Type(8.5, 9.5, bold=True),
    row_gap=0,
    list_gap=4,
    part_gap=8,
    part=Type(11, 12, ACCENT, bold=True),
    text=Type(8.5, 10),
    is_dense=True,
)
"""Only where six pages hold it in no other way."""
