"""How a part of a chart is filled: colour and pattern, so that grey tells them apart."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from zpm_checklist.model.status import Status
from zpm_checklist.ui.look.design import Design, StatusInk

_HATCH = 2.0
"""Grid units between two lines of a pattern."""
_HATCHED = (Status.AT_RISK, Status.NOT_APPLICABLE)


class WordInk(NamedTuple):
    """What stands on a part."""

    colour: QColor
    ground: QColor

    def as_shape(self) -> StatusInk:
        """For a shape in one colour."""
        return StatusInk(self.colour, self.colour, self.ground)


def words_on(design: Design, status: Status) -> WordInk:
    """Words and shapes on a part of this status."""
    ink = design.status_ink(status)
    if status in (Status.OPEN, Status.NOT_APPLICABLE):
        return WordInk(design.colour("ink"), design.colour("surface"))
    return WordInk(ink.mark if status is Status.DONE else design.on_status(status), ink.fill)


def fill_part(painter: QPainter, design: Design, status: Status, area: QPainterPath) -> None:
    """Fill an area. Open is an empty frame; at risk is hatched, and so is what does not apply."""
    ink = design.status_ink(status)
    is_empty = status in (Status.OPEN, Status.NOT_APPLICABLE)
    painter.setPen(ink.edge)
    painter.setBrush(design.colour("surface") if is_empty else ink.fill)
    painter.drawPath(area)
    if status in _HATCHED:
        _hatch(painter, design, area, ink.edge if is_empty else design.colour("surface"))
        painter.setPen(ink.edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(area)


def _hatch(painter: QPainter, design: Design, area: QPainterPath, colour: QColor) -> None:
    """Slanting lines within the area; one pixel sharp, so that they stay as light as they are."""
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(colour, 1))
    box, step = area.boundingRect(), design.px(_HATCH)
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QLineF(x, box.bottom(), x + box.height(), box.top()))
        x += step
    painter.restore()
