"""The trend over the rounds: a column for each, and lines that lead from one to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zpm_checklist.ui.charts.base import ROOM, Chart, Stop
from zpm_checklist.ui.charts.data import Figure
from zpm_checklist.ui.charts.ink import fill_part
from zpm_checklist.ui.charts.painted import bar_parts, draw_words, n_words
from zpm_checklist.ui.look.design import Design

_HIGH = 34
_WIDEST = 22
"""Grid units of a column, where there is room."""


class TrendChart(Chart):
    """Rounds from left to right, oldest first; in a column the best answers are below."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Empty until `show_rounds`."""
        super().__init__(design, parent)
        self._rounds: list[tuple[str, Figure]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_rounds(self, rounds: Sequence[tuple[str, Figure]]) -> None:
        """Each round with the short words that stand below it; all have the same levels."""
        self._rounds = [(words, figure) for words, figure in rounds if figure.parts]
        self.show_said(" ".join(figure.said for _, figure in self._rounds))

    def sizeHint(self) -> QSize:
        """Low and wide."""
        px = self._design.px
        return QSize(px(60), px(_HIGH) + 2 * self._design.metrics("caption").height())

    def stops(self) -> list[Stop]:
        """Round by round, best first, then what the round counts."""
        found = []
        for number, (_, figure) in enumerate(self._rounds):
            shown = [part for part in figure.parts if part.weight]
            for part, area in zip(shown, self._column(number), strict=True):
                found.append(Stop(_path(area), part.said, part.link))
            found.append(Stop(_path(self._below(number)), figure.n_said, figure.n_link))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines, the columns, and the words below them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        design = self._design
        self._paint_links(painter)
        for number, (words, figure) in enumerate(self._rounds):
            parts = [part for part in bar_parts(figure) if part.weight]
            for part, area in zip(parts, self._column(number), strict=True):
                fill_part(painter, design, part.colour, _path(area.adjusted(0.5, 0.5, -0.5, -0.5)))
                if area.height() >= design.metrics("caption").height():
                    draw_words(painter, area, part, design)
            painter.setFont(design.font("caption"))
            painter.setPen(design.colour("soft"))
            below = self._below(number)
            top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(below, top | Qt.TextFlag.TextDontClip, words)
            low = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(below, low, n_words(figure.n))
        self.paint_focus_on(painter)

    def _paint_links(self, painter: QPainter) -> None:
        """From each border within a column to the same one in the next."""
        painter.setPen(QPen(self._design.colour("edge"), 1, Qt.PenStyle.DashLine))
        for number in range(len(self._rounds) - 1):
            here, there = self._borders(number), self._borders(number + 1)
            left, right = self._area(number).right(), self._area(number + 1).left()
            for one, other in zip(here, there, strict=False):
                painter.drawLine(QPointF(left, one), QPointF(right, other))

    # Places

    def _area(self, number: int) -> QRectF:
        """All of a column."""
        px, high = self._design.px, self._design.metrics("caption").height()
        box = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM - 2 * high - px(2))
        each = box.width() / max(len(self._rounds), 1)
        wide = min(each * 0.7, px(_WIDEST))
        middle = box.left() + each * (number + 0.5)
        return QRectF(middle - wide / 2, box.top(), wide, box.height())

    def _below(self, number: int) -> QRectF:
        area = self._area(number)
        high = self._design.metrics("caption").height()
        return QRectF(area.x(), area.bottom() + self._design.px(1), area.width(), 2 * high)

    def _column(self, number: int) -> list[QRectF]:
        """The parts with weight from below to the top."""
        area, figure = self._area(number), self._rounds[number][1]
        whole = sum(part.weight for part in figure.parts)
        found, y = [], area.bottom()
        for part in figure.parts:
            if part.weight:
                high = area.height() * part.weight / whole
                found.append(QRectF(area.x(), y - high, area.width(), max(high - 1, 1)))
                y -= high
        return found

    def _borders(self, number: int) -> list[float]:
        """The upper side of each level but the last, those without weight included."""
        area, figure = self._area(number), self._rounds[number][1]
        whole = sum(part.weight for part in figure.parts)
        found, so_far = [], 0
        for part in figure.parts[:-1]:
            so_far += part.weight
            found.append(area.bottom() - area.height() * so_far / whole)
        return found


def _path(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(area)
    return path
