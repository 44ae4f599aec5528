"""The burn-up: what is done, week by week, the date ahead, and where the pace leads."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from zpm_checklist.model.pace import BurnUp
from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.base import ROOM, Chart, Stop
from zpm_checklist.ui.charts.pace import ahead_words, moment_words
from zpm_checklist.ui.charts.painted import dot
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation.narrowing import items_link
from zpm_checklist.ui.widgets.dutch_dates import short_date

_HIGH = 36
_BEYOND = 3
"""The axis goes on past the date ahead by one part in so many, to show a late end."""


class BurnUpChart(Chart):
    """Days from left to right, items done from none below to all on top."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Empty until `show_burn_up`."""
        super().__init__(design, parent)
        self._burn_up: BurnUp | None = None
        self._purpose = Purpose.INTRODUCTION
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_burn_up(self, burn_up: BurnUp, purpose: Purpose) -> None:
        """Show this one; `purpose` decides the word for what is done."""
        self._burn_up, self._purpose = burn_up, purpose
        self.show_said(ahead_words(burn_up))

    def sizeHint(self) -> QSize:
        """Low and wide."""
        px = self._design.px
        return QSize(px(60), px(_HIGH) + 2 * self._design.metrics("caption").height())

    def stops(self) -> list[Stop]:
        """Each week, then the date ahead."""
        burn_up = self._burn_up
        if burn_up is None:
            return []
        word = status_word(Status.DONE, self._purpose)
        found = [
            Stop(
                dot(self._point(moment.day.toordinal(), moment.done), self._design.px(2)),
                moment_words(burn_up, number, self._purpose),
                items_link(
                    moment.newly, tr("{word} op {day}", word=word, day=short_date(moment.day))
                ),
            )
            for number, moment in enumerate(burn_up.moments)
        ]
        line = QPainterPath()
        box, x = self._box(), self._x(burn_up.ahead.toordinal())
        line.addRect(QRectF(x - self._design.px(1), box.top(), self._design.px(2), box.height()))
        return [*found, Stop(line, ahead_words(burn_up))]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the way so far, and the way ahead."""
        if self._burn_up is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, self._burn_up)
        self._paint_way_ahead(painter, self._burn_up)
        self._paint_way_so_far(painter, self._burn_up)
        self.paint_focus_on(painter)

    def _paint_ground(self, painter: QPainter, burn_up: BurnUp) -> None:
        design, box = self._design, self._box()
        metrics = design.metrics("caption")
        painter.setFont(design.font("caption"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for count in (0, burn_up.whole.total):
            y = self._y(count)
            painter.setPen(QPen(design.colour("line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(design.colour("soft"))
            left = QRectF(0, y - metrics.height() / 2, box.left() - design.px(2), metrics.height())
            painter.drawText(left, right, str(count))
        x = self._x(burn_up.ahead.toordinal())
        painter.setPen(QPen(design.colour("ink"), 2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        days = [(burn_up.moments[0].day, 0.0), (burn_up.ahead, 0.5)]
        painter.setPen(design.colour("soft"))
        for day, share in days:
            words = short_date(day)
            wide = metrics.horizontalAdvance(words) + 2
            at = min(max(self._x(day.toordinal()) - wide * share, 0), self.width() - wide)
            below = QRectF(at, box.bottom() + design.px(1.5), wide, metrics.height())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_way_so_far(self, painter: QPainter, burn_up: BurnUp) -> None:
        design, box = self._design, self._box()
        ink = design.status_ink(Status.DONE)
        points = [self._point(moment.day.toordinal(), moment.done) for moment in burn_up.moments]
        below = [QPointF(points[-1].x(), box.bottom()), QPointF(points[0].x(), box.bottom())]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.colour("accent_soft"))
        painter.drawPolygon(QPolygonF([*points, *below]))
        painter.setPen(QPen(ink.edge, design.px(0.5)))
        painter.drawPolyline(points)
        painter.setBrush(ink.fill)
        for point in points:
            painter.drawEllipse(point, design.px(1), design.px(1))
        words = str(burn_up.whole.done)
        wide = design.metrics("caption").horizontalAdvance(words) + 2
        high = design.metrics("caption").height()
        last = points[-1]
        above = QRectF(last.x() - wide / 2, last.y() - high - design.px(1.5), wide, high)
        painter.setPen(design.colour("ink"))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_way_ahead(self, painter: QPainter, burn_up: BurnUp) -> None:
        """A dashed line from today to the last item, as far as there is room."""
        needed = burn_up.whole.days_needed
        if not needed:
            return
        design, today = self._design, burn_up.today.toordinal()
        start = self._point(today, burn_up.whole.done)
        end = QPointF(self._x(today + needed), self._y(burn_up.whole.total))
        painter.save()
        painter.setClipRect(self._box())
        painter.setPen(QPen(design.colour("soft"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(start, end)
        painter.restore()

    # Places

    def _box(self) -> QRectF:
        """The field of the line."""
        metrics = self._design.metrics("caption")
        left = metrics.horizontalAdvance("000") + self._design.px(3)
        high = metrics.height() + self._design.px(1.5)
        return QRectF(self.rect()).adjusted(left, high, -ROOM - 1, -high - ROOM)

    def _span(self) -> tuple[int, int]:
        """The first and last day of the axis, as ordinals."""
        assert self._burn_up is not None
        first = self._burn_up.moments[0].day
        ahead = self._burn_up.ahead
        return first.toordinal(), ahead.toordinal() + (ahead - first).days // _BEYOND

    def _x(self, ordinal: int) -> float:
        box, (first, last) = self._box(), self._span()
        return box.left() + box.width() * (ordinal - first) / max(last - first, 1)

    def _y(self, count: int) -> float:
        assert self._burn_up is not None
        box = self._box()
        return box.bottom() - box.height() * count / max(self._burn_up.whole.total, 1)

    def _point(self, ordinal: int, count: int) -> QPointF:
        return QPointF(self._x(ordinal), self._y(count))
