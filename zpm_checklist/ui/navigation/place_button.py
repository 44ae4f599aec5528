"""A button of the side bar that leads to a place."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from zpm_checklist.model.readiness import Tally
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_ring import paint_focus
from zpm_checklist.ui.look.icons import SIDE, draw_icon
from zpm_checklist.ui.navigation import places

WIDTH = 66
"""Of the side bar, in grid units."""

_ICON = {
    places.OVERVIEW: "overview",
    places.ALL_ITEMS: "list",
    places.SNELSCAN: "snelscan",
    places.MONITOR: "monitor",
    places.ACTIONS: "actions",
    places.MERGE: "merge",
    places.REPORT: "report",
    places.LETTER: "letter",
    places.REFERENCE: "reference",
    places.TRAINING: "training",
    places.SETTINGS: "settings",
}
"""Chapters have none: their bars tell them apart."""

_MARGIN = 2.5
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class PlaceButton(QAbstractButton):
    """One place: its icon and name, and for a chapter how far it is."""

    def __init__(self, design: Design, place: str, title: str) -> None:
        """`place` is the id that the side bar tells."""
        super().__init__()
        self.place = place
        self._design = design
        self._icon = _ICON.get(place, "")
        self._tally: Tally | None = None
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_tally(self, tally: Tally) -> None:
        """Progress: judged out of what applies."""
        self._tally = tally
        said = tr(
            "{judged} van {applicable} beoordeeld", judged=tally.judged, applicable=tally.applicable
        )
        self.setAccessibleDescription(said)
        self.setToolTip(
            tr(
                "{text_}: {said}; {total} punten in de handreiking",
                text_=self.text(),
                said=said,
                total=tally.total,
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The name may take two lines."""
        px = self._design.px
        wide = px(WIDTH) - px(6)
        room = wide - self._left() - self._right()
        height = self._design.wrapped_height(self.text(), room, "strong")
        return QSize(wide, height + px(4 if self._tally else 3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, name and progress."""
        px, design = self._design.px, self._design
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(design.colour("accent_soft" if chosen else "surface"))
            painter.drawRoundedRect(box, px(1.5), px(1.5))
        if self._icon:
            side = px(SIDE)
            at = QRectF(px(_MARGIN), (self.height() - side) / 2, side, side)
            draw_icon(painter, at, self._icon, design.colour("accent" if chosen else "soft"))
        painter.setPen(design.colour("ink"))
        painter.setFont(design.font("strong" if chosen else "body"))
        words = self.rect().adjusted(self._left(), 0, -self._right(), 0)
        painter.drawText(words, _WRAP, self.text())
        if self._tally is not None and self._tally.applicable:
            self._paint_progress(painter, self._tally)
        if self.hasFocus():
            paint_focus(painter, design, self.rect(), px(1.5))

    def _left(self) -> int:
        return self._design.px(_MARGIN + (SIDE + 2 if self._icon else 0))

    def _right(self) -> int:
        if self._tally is None:
            return self._design.px(_MARGIN)
        words = self._design.metrics("caption").horizontalAdvance(_count(self._tally))
        return self._design.px(_MARGIN + 1.5) + words

    def _paint_progress(self, painter: QPainter, tally: Tally) -> None:
        px, design = self._design.px, self._design
        whole = tally.judged == tally.applicable
        painter.setFont(design.font("caption"))
        painter.setPen(design.colour("accent" if whole else "soft"))
        painter.drawText(
            self.rect().adjusted(0, 0, -px(_MARGIN), 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            _count(tally),
        )
        left, high = self._left(), px(0.5)
        width = self.width() - left - px(_MARGIN)
        track = QRectF(left, self.height() - px(1), width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.colour("track"))
        painter.drawRoundedRect(track, high / 2, high / 2)
        track.setWidth(width * tally.judged / tally.applicable)
        painter.setBrush(design.colour("accent"))
        painter.drawRoundedRect(track, high / 2, high / 2)


def _count(tally: Tally) -> str:
    return f"{tally.judged}/{tally.applicable}"
