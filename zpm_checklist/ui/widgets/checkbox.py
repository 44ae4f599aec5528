"""A check box in the design's own look: the box and its tick stay visible in every scheme."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QWidget

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_ring import paint_focus


class CheckBox(QCheckBox):
    """Box, tick and words."""

    def __init__(self, design: Design, words: str, parent: QWidget | None = None) -> None:
        """`words` stand on one line."""
        super().__init__(words, parent)
        self._design = design
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        design.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for box and words."""
        metrics = self._design.metrics()
        width = metrics.horizontalAdvance(self.text()) + self._design.px(9)
        return QSize(width, metrics.height() + self._design.px(2))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut off."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The words can be clicked too."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the tick and the words."""
        px, design = self._design.px, self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(4.5)
        box = QRectF(px(0.75), (self.height() - side) / 2, side, side)
        checked = self.isChecked()
        strong = checked or self.underMouse()
        edge = ("accent" if strong else "edge") if self.isEnabled() else "line"
        painter.setPen(QPen(design.colour(edge), px(0.4)))
        painter.setBrush(design.colour("accent" if checked else "surface"))
        painter.drawRoundedRect(box, px(1), px(1))
        if checked:
            painter.setPen(QPen(design.colour("on_accent"), side * 0.13))
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(box.x() + side * x, box.y() + side * y)
                        for x, y in ((0.24, 0.54), (0.43, 0.72), (0.77, 0.32))
                    ]
                )
            )
        painter.setPen(design.colour("ink" if self.isEnabled() else "soft"))
        painter.setFont(design.font("body"))
        words = self.rect().adjusted(px(8), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_focus(painter, design, self.rect(), px(1))
