"""Painted figures: a ring of statuses, and stacked bars."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import in_figures
from zpm_checklist.ui.charts.base import ROOM, Chart, Stop
from zpm_checklist.ui.charts.data import Figure
from zpm_checklist.ui.charts.ink import fill_part, words_on
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.shapes import draw_status

_FULL_CIRCLE = 360.0
_TOP = 90.0
_LARGEST_N = 999


class BarPart(NamedTuple):
    """One level of a stacked bar."""

    colour: Status
    """The status whose colour and pattern it has."""
    weight: int
    """Its width, relative to the other parts."""
    percent: int
    """What stands inside where it fits."""
    sign: Status | None = None
    """The shape before the words, where that fits too."""


def parted(box: QRectF, parts: Iterable[BarPart]) -> list[tuple[BarPart, QRectF]]:
    """Each part with its place, from left to right; those without weight have none."""
    shown = [part for part in parts if part.weight]
    total = sum(part.weight for part in shown)
    found, x = [], box.x()
    for part in shown:
        width = box.width() * part.weight / total
        found.append((part, QRectF(x, box.y(), max(width - 1, 1), box.height())))
        x += width
    return found


def draw_bar(
    painter: QPainter, box: QRectF, parts: Iterable[BarPart], design: Design, *, words: bool = True
) -> None:
    """Parts from left to right, best first; an empty bar where there is nothing to show."""
    places = parted(box, parts)
    if not places:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.colour("track"))
        painter.drawRoundedRect(box, design.px(1), design.px(1))
        return
    for part, area in places:
        path = QPainterPath()
        path.addRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        fill_part(painter, design, part.colour, path)
        if words:
            draw_words(painter, area, part, design)


def draw_words(painter: QPainter, area: QRectF, part: BarPart, design: Design) -> None:
    """The percentage, with its shape where there is room, on a ground without pattern."""
    px, metrics = design.px, design.metrics("caption")
    text = f"{part.percent}%"
    wide, side = metrics.horizontalAdvance(text), px(3)
    with_sign = part.sign is not None and wide + side + px(4) <= area.width()
    needed = wide + (side + px(1) if with_sign else 0)
    if needed + px(2) > area.width():
        return
    ink = words_on(design, part.colour)
    middle = area.center()
    box = QRectF(0, 0, needed, min(metrics.height(), area.height() - 4))
    box.moveCenter(middle)
    ground = design.status_ink(part.colour).fill
    if part.colour is not Status.OPEN:
        painter.fillRect(box.adjusted(-px(0.5), 0, px(0.5), 0), ground)
    if with_sign and part.sign is not None:
        sign = QRectF(box.x(), middle.y() - side / 2, side, side)
        draw_status(painter, sign, part.sign, ink.as_shape())
        box.setLeft(sign.right() + px(1))
    painter.setFont(design.font("caption"))
    painter.setPen(ink.colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)


def bar_parts(figure: Figure) -> list[BarPart]:
    """The bar of a figure."""
    return [BarPart(part.status, part.weight, part.percent, part.sign) for part in figure.parts]


class ProgressRing(Chart):
    """How the applicable items are spread over the statuses."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Empty until `show_figure`."""
        super().__init__(design, parent)
        self._figure: Figure | None = None
        self._middle = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_figure(self, figure: Figure, middle: str) -> None:
        """Show these counts around what stands in the middle: the share judged."""
        self._figure, self._middle = figure, middle
        self.show_said(figure.said)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._design.px(34)
        return QSize(side, side)

    def stops(self) -> list[Stop]:
        """Each part of the ring from the top on, then the middle."""
        if self._figure is None:
            return []
        outer, inner = self._circles()
        whole = sum(part.weight for part in self._figure.parts)
        found, start = [], _TOP
        for part in self._figure.parts:
            if part.weight:
                span = -_FULL_CIRCLE * part.weight / whole
                found.append(Stop(_sector(outer, inner, start, span), part.said, part.link))
                start += span
        middle = QPainterPath()
        middle.addEllipse(inner)
        return [*found, Stop(middle, self._figure.n_said, self._figure.n_link)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring with the share judged in the middle."""
        if self._figure is None:
            return
        design = self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = [part for part in self._figure.parts if part.weight]
        for part, stop in zip(shown, self.stops(), strict=False):
            fill_part(painter, design, part.status, stop.area)
        painter.setPen(design.colour("ink"))
        painter.setFont(design.font("headline"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._middle)
        self._paint_focus(painter)

    def _circles(self) -> tuple[QRectF, QRectF]:
        outer = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        thick = self._design.px(4.5)
        return outer, outer.adjusted(thick, thick, -thick, -thick)

    def _paint_focus(self, painter: QPainter) -> None:
        """Along the outline of the part: a box around a piece of a ring says too little."""
        stop = self.current_stop
        if not self.hasFocus() or stop is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for name, width in (("surface", 6), ("accent", 3)):
            painter.setPen(QPen(self._design.colour(name), width))
            painter.drawPath(stop.area)


def _sector(outer: QRectF, inner: QRectF, start: float, span: float) -> QPainterPath:
    """A piece of a ring, with a hair of room to the next one."""
    path = QPainterPath()
    if span <= -_FULL_CIRCLE:
        path.addEllipse(outer)
        hole = QPainterPath()
        hole.addEllipse(inner)
        return path.subtracted(hole)
    gap = min(math.degrees(2 / outer.width()), -span / 4)
    start, span = start - gap / 2, span + gap
    path.arcMoveTo(outer, start)
    path.arcTo(outer, start, span)
    path.arcTo(inner, start + span, -span)
    path.closeSubpath()
    return path


class StackedBar(Chart):
    """The levels of one theme, with the percentages inside where they fit.

    Behind it `n`, and thin beneath it the published bar, where one asks for these.
    """

    def __init__(
        self,
        design: Design,
        parent: QWidget | None = None,
        *,
        thin: bool = False,
        with_n: bool = False,
    ) -> None:
        """Empty until it is shown something; a thin one has no words inside."""
        super().__init__(design, parent)
        self._thin = thin
        self._with_n = with_n
        self._figure: Figure | None = None
        self._published: Figure | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_figure(self, figure: Figure, published: Figure | None = None) -> None:
        """Show this figure, and thin beneath it a published one."""
        taller = (published is None) != (self._published is None)
        self._figure, self._published = figure, published
        said = (figure.said, published.said if published else "")
        self.show_said(" ".join(sentence for sentence in said if sentence))
        if taller:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as a line of text, or thin."""
        px = self._design.px
        high = self._high + (px(2) if self._published else 0)
        return QSize(px(40), high + 2 * ROOM)

    def stops(self) -> list[Stop]:
        """Its parts, then `n`, then the published bar."""
        figure = self._figure
        if figure is None:
            return []
        own, n, thin = self._places()
        shown = [part for part in figure.parts if part.weight]
        places = parted(own, bar_parts(figure))
        found = [
            Stop(_box(area), part.said, part.link)
            for part, (_, area) in zip(shown, places, strict=True)
        ]
        if self._with_n:
            found.append(Stop(_box(n), figure.n_said, figure.n_link))
        if self._published:
            found.append(Stop(_box(thin), self._published.said))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts, and what stands with them."""
        if self._figure is None:
            return
        design = self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        own, n, thin = self._places()
        draw_bar(painter, own, bar_parts(self._figure), design, words=not self._thin)
        if self._published:
            draw_bar(painter, thin, bar_parts(self._published), design, words=False)
        if self._with_n:
            painter.setFont(design.font("caption"))
            painter.setPen(design.colour("soft"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(n, flags, n_words(self._figure.n))
        self.paint_focus_on(painter)

    @property
    def _high(self) -> int:
        px = self._design.px
        return px(1.25) if self._thin else self._design.metrics("caption").height() + px(1.5)

    def _places(self) -> tuple[QRectF, QRectF, QRectF]:
        """Of the own bar, of `n` and of the published bar."""
        px = self._design.px
        box = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        aside = 0
        if self._with_n:
            aside = self._design.metrics("caption").horizontalAdvance(n_words(_LARGEST_N)) + px(2)
        own = QRectF(box.x(), box.y(), box.width() - aside, self._high)
        n = QRectF(own.right() + px(1), box.y(), aside - px(1), self._high)
        thin = QRectF(own.x(), own.bottom() + px(0.75), own.width(), px(1.25))
        return own, n, thin


def n_words(count: int) -> str:
    """The denominator as it stands beside a bar."""
    return f"n = {in_figures(count)}"


def _box(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(area)
    return path


def dot(middle: QPointF, radius: float) -> QPainterPath:
    """The area of a point of a line."""
    path = QPainterPath()
    path.addEllipse(middle, radius, radius)
    return path
