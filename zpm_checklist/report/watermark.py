"""A word across the page, for paper that must not be taken for what it is not.

It is real text in a light grey: any printer shows it, and all that lies over it stays readable.
"""

from __future__ import annotations

import math

from zpm_checklist.palette import HAIRLINE
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.setting import width_of
from zpm_checklist.report.style import PAGE_HEIGHT, PAGE_WIDTH, Type

_SHARE = 0.62
"""How much of the page's diagonal the word takes."""
_ANGLE = math.degrees(math.atan2(PAGE_HEIGHT, PAGE_WIDTH))


def draw_watermark(pen: Pen, word: str) -> None:
    """Lay the word along the diagonal, its middle on the middle of the page."""
    width = math.hypot(PAGE_WIDTH, PAGE_HEIGHT) * _SHARE
    size = width / width_of(word, Type(1, 1, bold=True))
    kind = Type(size, size, HAIRLINE, bold=True)
    across, up = math.cos(math.radians(_ANGLE)), math.sin(math.radians(_ANGLE))
    rise = size * 0.33  # half the height of a capital
    x = PAGE_WIDTH / 2 - across * width / 2 + up * rise
    y = PAGE_HEIGHT / 2 - up * width / 2 - across * rise
    pen.ground((x, y), _ANGLE, word, kind)
