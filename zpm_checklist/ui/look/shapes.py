"""Each status has its own shape, so that colour never stands alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from zpm_checklist.model.status import Status
from zpm_checklist.ui.look.design import StatusInk

_EDGE = 0.07
_MARK = 0.12
_RING = 0.1
"""Widths of lines, relative to the box."""

_HATCH = (
    *(((0.09, 0.5), (0.5, 0.09)), ((0.17, 0.83), (0.83, 0.17))),
    *(((0.11, 0.66), (0.66, 0.11)), ((0.34, 0.89), (0.89, 0.34)), ((0.5, 0.91), (0.91, 0.5))),
)
"""Begin and end of each line, in shares of the box: Qt's own hatching is finer on sharp screens."""


def draw_status(painter: QPainter, box: QRectF, status: Status, ink: StatusInk) -> None:
    """Draw the shape of a status into a square box; `ink` is the design's `status_ink`.

    Done: disc with a tick. On schedule: arrow. Behind: half disc. At risk: diamond with an
    exclamation mark. Not applicable: hatched disc. Open: empty ring. The paper has the same.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _DRAW[status](painter, box, ink)
    painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _points(box: QRectF, *pairs: tuple[float, float]) -> QPolygonF:
    return QPolygonF(
        [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in pairs]
    )


def _inside(box: QRectF, line: float) -> QRectF:
    """The box in which a line of this relative width stays inside."""
    inset = box.width() * line / 2
    return box.adjusted(inset, inset, -inset, -inset)


def _outline(painter: QPainter, box: QRectF, ink: StatusInk, width: float = _EDGE) -> None:
    painter.setPen(_pen(ink.edge, box.width() * width))
    painter.setBrush(ink.fill)


def _done(painter: QPainter, box: QRectF, ink: StatusInk) -> None:
    _outline(painter, box, ink)
    painter.drawEllipse(_inside(box, _EDGE))
    painter.setPen(_pen(ink.mark, box.width() * _MARK))
    painter.drawPolyline(_points(box, (0.27, 0.53), (0.44, 0.69), (0.74, 0.34)))


def _on_schedule(painter: QPainter, box: QRectF, ink: StatusInk) -> None:
    _outline(painter, box, ink)
    painter.drawPolygon(_points(box, (0.18, 0.08), (0.92, 0.5), (0.18, 0.92)))


def _behind(painter: QPainter, box: QRectF, ink: StatusInk) -> None:
    ring = _inside(box, _RING)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.fill)
    painter.drawPie(ring, 90 * 16, 180 * 16)
    painter.setPen(_pen(ink.edge, box.width() * _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)


def _at_risk(painter: QPainter, box: QRectF, ink: StatusInk) -> None:
    _outline(painter, box, ink)
    painter.drawPolygon(
        _points(_inside(box, _EDGE), (0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5))
    )
    painter.setPen(_pen(ink.mark, box.width() * _MARK))
    painter.drawPolyline(_points(box, (0.5, 0.28), (0.5, 0.55)))
    painter.drawPoint(QPointF(box.center().x(), box.y() + box.height() * 0.72))


def _not_applicable(painter: QPainter, box: QRectF, ink: StatusInk) -> None:
    painter.setPen(_pen(ink.edge, box.width() * _EDGE))
    for start, end in _HATCH:
        painter.drawPolyline(_points(box, start, end))
    painter.setPen(_pen(ink.edge, box.width() * _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_inside(box, _RING))


def _open(painter: QPainter, box: QRectF, ink: StatusInk) -> None:
    painter.setPen(_pen(ink.edge, box.width() * _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_inside(box, _RING))


_DRAW = {
    Status.DONE: _done,
    Status.ON_SCHEDULE: _on_schedule,
    Status.BEHIND: _behind,
    Status.AT_RISK: _at_risk,
    Status.NOT_APPLICABLE: _not_applicable,
    Status.OPEN: _open,
}
