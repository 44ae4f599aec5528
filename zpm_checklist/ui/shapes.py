"""Each status has its own shape, so that colour never stands alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from zpm_checklist.model.status import Status

_DARK = 0.42
"""Lightness below which a shape carries a white mark."""


def draw_status(painter: QPainter, box: QRectF, status: Status, colour: QColor) -> None:
    """Draw the shape of a status into a square box.

    Done: disc with a tick. On schedule: arrow. Behind: half disc. At risk: diamond with an
    exclamation mark. Not applicable: hatched disc. Open: empty ring. The paper has the same.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _DRAW[status](painter, box, colour)
    painter.restore()


def _pen(colour: QColor | str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _mark_colour(colour: QColor) -> str:
    """White on a dark shape, near-black on a light one."""
    return "#FFFFFF" if colour.lightnessF() < _DARK else "#10181C"


def _points(box: QRectF, *pairs: tuple[float, float]) -> QPolygonF:
    return QPolygonF(
        [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in pairs]
    )


def _disc(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(box)


def _done(painter: QPainter, box: QRectF, colour: QColor) -> None:
    _disc(painter, box, colour)
    painter.setPen(_pen(_mark_colour(colour), box.width() * 0.12))
    painter.drawPolyline(_points(box, (0.27, 0.53), (0.44, 0.69), (0.74, 0.34)))


def _on_schedule(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(_pen(colour, box.width() * 0.1))
    painter.setBrush(colour)
    painter.drawPolygon(_points(box, (0.18, 0.08), (0.92, 0.5), (0.18, 0.92)))


def _behind(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(_pen(colour, box.width() * 0.12))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = box.width() * 0.06
    ring = box.adjusted(inset, inset, -inset, -inset)
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(ring, 90 * 16, 180 * 16)


def _at_risk(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(_pen(colour, box.width() * 0.08))
    painter.setBrush(colour)
    painter.drawPolygon(_points(box, (0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)))
    painter.setPen(_pen("#FFFFFF", box.width() * 0.12))
    painter.drawPolyline(_points(box, (0.5, 0.28), (0.5, 0.55)))
    painter.drawPoint(QPointF(box.center().x(), box.y() + box.height() * 0.72))


def _not_applicable(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(_pen(colour, box.width() * 0.1))
    painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
    inset = box.width() * 0.06
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    painter.drawPolyline(_points(box, (0.24, 0.76), (0.76, 0.24)))


def _open(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(_pen(colour, box.width() * 0.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = box.width() * 0.08
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


_DRAW = {
    Status.DONE: _done,
    Status.ON_SCHEDULE: _on_schedule,
    Status.BEHIND: _behind,
    Status.AT_RISK: _at_risk,
    Status.NOT_APPLICABLE: _not_applicable,
    Status.OPEN: _open,
}
