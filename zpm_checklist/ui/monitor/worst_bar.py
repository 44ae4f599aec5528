"""The right chart of the monitor: the share of respondents with at least one at risk."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.ui.charts.base import ROOM, Chart, Stop
from zpm_checklist.ui.charts.ink import fill_part
from zpm_checklist.ui.look.design import Design

_WHOLE = 100


class WorstBar(Chart):
    """One bar on a track; its number stands beside it."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Empty until `show_share`."""
        super().__init__(design, parent)
        self._percent = 0
        self._said = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_share(self, percent: int, said: str) -> None:
        """Show whole percents; `said` is the same in words."""
        self._percent, self._said = percent, said
        self.show_said(said)

    def sizeHint(self) -> QSize:
        """As high as the bar to its left."""
        metrics = self._design.metrics("caption")
        return QSize(self._design.px(16), metrics.height() + self._design.px(1.5) + 2 * ROOM)

    def stops(self) -> list[Stop]:
        """The whole of it."""
        return [Stop(_area(self._box()), self._said)] if self._said else []

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and the share."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        box = self._box()
        painter.fillRect(box, self._design.colour("track"))
        if self._percent:
            box.setWidth(box.width() * self._percent / _WHOLE)
            share = _area(box.adjusted(0.5, 0.5, -0.5, -0.5))
            fill_part(painter, self._design, Status.AT_RISK, share)
        self.paint_focus_on(painter)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)


def _area(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(box)
    return path
