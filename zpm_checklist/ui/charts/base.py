"""What all charts have: each part tells its numbers to pointer, keys and screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_ring import WIDTH
from zpm_checklist.ui.widgets.announce import announce

ROOM = 4
"""Pixels that a chart leaves at its sides for the ring around what has the focus."""

_KEYS_WALK = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Home: -1_000,
    Qt.Key.Key_End: 1_000,
}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_NOT_BY_KEY = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Stop(NamedTuple):
    """A part of a chart that one can point at."""

    area: QPainterPath
    said: str
    link: str = ""


class Chart(QWidget):
    """Base of the charts. A subclass gives `stops`, paints itself, and then `paint_focus_on`."""

    followed = Signal(str)
    """The link of a part that was clicked."""
    entered = Signal()
    """It has the focus now."""
    moved_on = Signal(int)
    """Down (1) or up (-1): to the next chart of a group, or the one before."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Nobody can point at anything until there are stops."""
        super().__init__(parent)
        self._design = design
        self._at = 0
        self.has_neighbours = False
        """Whether up and down lead to other charts; else they scroll."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def stops(self) -> list[Stop]:
        """The parts from left to right, as they lie now."""
        return []

    @property
    def current_stop(self) -> Stop | None:
        """Where the arrow keys are."""
        stops = self.stops()
        return stops[min(self._at, len(stops) - 1)] if stops else None

    def show_said(self, said: str) -> None:
        """Other numbers: `said` are all of them in one line."""
        if said != self.accessibleName():
            self.setAccessibleName(said)
            self.setToolTip(said)
        self.update()

    def paint_focus_on(self, painter: QPainter) -> None:
        """The ring around the part where the keys are."""
        if not self.hasFocus():
            return
        inside = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        stop = self.current_stop
        area = stop.area.boundingRect() if stop else inside
        half = ROOM - WIDTH / 2
        painter.setPen(QPen(self._design.colour("accent"), WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(-half, -half, half, half), ROOM, ROOM)

    # Pointer

    def event(self, event: QEvent) -> bool:
        """The tip is that of the part under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            stop = self._stop_at(QPointF(event.pos()))
            said = stop.said if stop else self.toolTip()
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand where a click leads somewhere; another part has another tip."""
        stop = self._stop_at(event.position())
        hand = stop is not None and stop.link
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        if stop is not None and QToolTip.isVisible() and QToolTip.text() != stop.said:
            QToolTip.showText(event.globalPosition().toPoint(), stop.said, self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is behind the part."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        for number, stop in enumerate(self.stops()):
            if stop.area.contains(event.position()):
                self._at = number
                self.update()
                self._open(stop)
                return

    def _stop_at(self, point: QPointF) -> Stop | None:
        return next((stop for stop in self.stops() if stop.area.contains(point)), None)

    def _open(self, stop: Stop) -> None:
        if stop.link:
            QToolTip.hideText()
            self.followed.emit(stop.link)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk the parts, up and down the charts of a group; Enter opens."""
        key = Qt.Key(event.key())
        stops = self.stops()
        if key in _KEYS_WALK and stops:
            here = min(self._at, len(stops) - 1)
            self._at = min(max(here + _KEYS_WALK[key], 0), len(stops) - 1)
            self.update()
            self._tell()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.has_neighbours:
            self.moved_on.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in _OPENING and (stop := self.current_stop) is not None:
            self._open(stop)
        elif key == Qt.Key.Key_Escape and QToolTip.isVisible():
            QToolTip.hideText()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by key reads what the pointer would show."""
        super().focusInEvent(event)
        self.update()
        self.entered.emit()
        if event.reason() not in _NOT_BY_KEY:
            QTimer.singleShot(0, self, self._tell)  # a tip goes away while the focus moves

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The tip goes along."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def _tell(self) -> None:
        stop = self.current_stop
        if stop is None or not self.hasFocus():
            return
        keys = tr("Pijltjes lopen langs de delen.")
        more = tr("Enter toont wat erachter zit.") if stop.link else ""
        self.setAccessibleDescription(f"{stop.said} {keys} {more}".strip())
        below = stop.area.boundingRect().bottomLeft().toPoint() + QPoint(0, ROOM)
        QToolTip.showText(self.mapToGlobal(below), stop.said, self)
        announce(self, stop.said)


class ChartWalk(QObject):
    """Charts that belong together: Tab stops at one of them, up and down walk them all."""

    def __init__(self, parent: QWidget) -> None:
        """Nobody is in it yet; it lives as long as `parent`."""
        super().__init__(parent)
        self._charts: list[Chart] = []

    def show_charts(self, charts: Sequence[Chart]) -> None:
        """These, in their order on screen; a new one is connected, the former ones stay."""
        for chart in charts:
            if chart not in self._charts:
                chart.entered.connect(lambda chart=chart: self._let_tab_stop_at(chart))
                chart.moved_on.connect(lambda steps, chart=chart: self._walk(chart, steps))
                chart.has_neighbours = True
        self._charts = list(charts)
        focused = [chart for chart in charts if chart.hasFocus()]
        if charts:
            self._let_tab_stop_at((focused or charts)[0])

    def _let_tab_stop_at(self, current: Chart) -> None:
        for chart in self._charts:
            is_it = chart is current
            chart.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_it else Qt.FocusPolicy.ClickFocus)

    def _walk(self, chart: Chart, steps: int) -> None:
        there = self._charts.index(chart) + steps
        if 0 <= there < len(self._charts):
            bring_into_sight(self._charts[there])
            self._charts[there].setFocus(Qt.FocusReason.OtherFocusReason)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the page that it stands on, as Tab does by itself."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)
