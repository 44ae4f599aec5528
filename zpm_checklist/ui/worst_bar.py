"""The right chart of the monitor: the share of respondents with at least one at risk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.ui.design import Design

_WHOLE = 100


class WorstBar(QWidget):
    """One bar on a track; its number stands beside it."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Empty until `show_share`."""
        super().__init__(parent)
        self._design = design
        self._percent = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_share(self, percent: int, said: str) -> None:
        """Show whole percents; `said` is the same in words."""
        self._percent = percent
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the bar to its left."""
        metrics = self._design.metrics("caption")
        return QSize(self._design.px(16), metrics.height() + self._design.px(1.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and the share."""
        design = self._design
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(design.colour("line"))
        painter.drawRect(box)
        box.setWidth(box.width() * self._percent / _WHOLE)
        painter.setBrush(design.status_colour(Status.AT_RISK))
        painter.drawRect(box)
