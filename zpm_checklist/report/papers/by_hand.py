"""For the pen: boxes to tick and lines to write on."""

from __future__ import annotations

from zpm_checklist.palette import INK_SOFT
from zpm_checklist.report.papers.paper import FieldRow
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.setting import width_of
from zpm_checklist.report.style import Type

BOX = 8.5
"""A box to tick: three millimetres."""
FIELD = Type(8.5, 12, INK_SOFT)
FIELD_HEIGHT = 23.0
"""A row to write in: eight millimetres, as in a ruled notebook."""
_GAP = 10.0
"""Between the fields of a row."""
_LABEL_GAP = 4.0


def draw_box(pen: Pen, x: float, middle: float, size: float = BOX) -> None:
    """An empty square with its middle at this height."""
    pen.frame(x, middle - size / 2, size, size, INK_SOFT)


def draw_fields(pen: Pen, x: float, top: float, width: float, fields: FieldRow) -> None:
    """Labels, each with a line behind it; `top` is the upper side of the room to write in."""
    y = top - FIELD_HEIGHT + 4
    part = (width - _GAP * (len(fields) - 1)) / sum(field.share for field in fields)
    for field in fields:
        end = x + part * field.share
        pen.text(x, y + 1.5, field.label, FIELD)
        pen.writing_line(y, x + width_of(field.label, FIELD) + _LABEL_GAP, end)
        x = end + _GAP
