"""A drop-down list in the design's own look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from zpm_checklist.ui.look.design import Design


class ChoiceBox(QComboBox):
    """One of several, with an arrow that grows with the text and shows in every scheme."""

    def __init__(self, design: Design) -> None:
        """Empty."""
        super().__init__()
        self._design = design
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        design.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as a text field; as wide as there is room."""
        px = self._design.px
        return QSize(px(40), self._design.metrics().height() + px(3.5))

    def minimumSizeHint(self) -> QSize:
        """It may be narrower than its longest entry."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it does not change an answer in passing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The arrow over what the style sheet paints."""
        super().paintEvent(event)
        px = self._design.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._design.colour("ink" if self.isEnabled() else "soft"), px(0.4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y, half = self.width() - px(4), self.height() / 2, px(1)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(x - half, y - half / 2),
                    QPointF(x, y + half / 2),
                    QPointF(x + half, y - half / 2),
                ]
            )
        )
