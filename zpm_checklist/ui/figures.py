"""Painted figures: a ring of statuses and a stacked bar of the monitor's three levels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zpm_checklist.model.readiness import Tally, ThemeTally
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import MONITOR_TERM
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.translation import tr

_FULL_CIRCLE = 360 * 16
_TOP = 90 * 16
_RING = (Status.DONE, Status.ON_SCHEDULE, Status.BEHIND, Status.AT_RISK, Status.OPEN)
_ON_COLOUR = {
    Status.ON_SCHEDULE: "#0B1F19",
    Status.BEHIND: "#201500",
    Status.AT_RISK: "#1C0B00",
}


class ProgressRing(QWidget):
    """How the applicable items are spread over the statuses."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Empty until `show_tally`."""
        super().__init__(parent)
        self._design = design
        self._tally: Tally | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_tally(self, tally: Tally) -> None:
        """Show these counts."""
        self._tally = tally
        said = tr(
            "{judged} van {applicable} punten beoordeeld",
            judged=tally.judged,
            applicable=tally.applicable,
        )
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._design.px(34)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring with the share judged in the middle."""
        if self._tally is None:
            return
        design, tally = self._design, self._tally
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = design.px(4)
        box = QRectF(self.rect()).adjusted(thick, thick, -thick, -thick)
        start = _TOP
        for status in _RING:
            count = tally.counts[status]
            if not count:
                continue
            span = -round(_FULL_CIRCLE * count / tally.applicable)
            colour = design.colour("line") if status is Status.OPEN else None
            pen = QPen(colour or design.status_colour(status), thick)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(box, start, span)
            start += span
        painter.setPen(design.colour("ink"))
        painter.setFont(design.font("headline"))
        share = tally.judged_percent
        text = f"{share}%" if share is not None else "–"
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)


class BarPart(NamedTuple):
    """One level of a stacked bar."""

    colour: Status
    """The status whose colour it has."""
    weight: int
    """Its width, relative to the other parts."""
    percent: int
    """What stands inside where it fits."""


def draw_bar(
    painter: QPainter, box: QRectF, parts: Iterable[BarPart], design: Design, *, words: bool = True
) -> None:
    """Parts from left to right, best first; an empty bar where there is nothing to show."""
    shown = [part for part in parts if part.weight]
    painter.setPen(Qt.PenStyle.NoPen)
    if not shown:
        painter.setBrush(design.colour("line"))
        painter.drawRoundedRect(box, design.px(1), design.px(1))
        return
    total = sum(part.weight for part in shown)
    painter.setFont(design.font("caption"))
    metrics = design.metrics("caption")
    x = box.x()
    for part in shown:
        width = box.width() * part.weight / total
        area = QRectF(x, box.y(), max(width - 1, 1), box.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.status_colour(part.colour))
        painter.drawRect(area)
        text = f"{part.percent}%"
        if words and metrics.horizontalAdvance(text) + design.px(2) <= area.width():
            painter.setPen(_ON_COLOUR[part.colour])
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        x += width


class StackedBar(QWidget):
    """The levels of one theme, with the percentages inside where they fit."""

    def __init__(
        self, design: Design, parent: QWidget | None = None, *, thin: bool = False
    ) -> None:
        """Empty until it is shown something; a thin one has no words inside."""
        super().__init__(parent)
        self._design = design
        self._thin = thin
        self._parts: list[BarPart] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_theme(self, theme: ThemeTally) -> None:
        """Show the distribution of this theme's marks."""
        percent = theme.percent
        shares = "; ".join(
            tr(
                "{level} {share}% ({counts} van {judged})",
                level=MONITOR_TERM[level],
                share=share,
                counts=theme.counts[level],
                judged=theme.judged,
            )
            for level, share in percent.items()
        )
        self.show_parts(
            [
                BarPart(Status(level.value), theme.counts[level], share)
                for level, share in percent.items()
            ],
            tr(
                "{title}: {value}. Open: {open}.",
                title=theme.title,
                value=shares or tr("nog niets beoordeeld"),
                open=theme.open,
            ),
        )

    def show_parts(self, parts: Iterable[BarPart], said: str) -> None:
        """Show these parts; `said` is the same in words."""
        self._parts = list(parts)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of text, or thin."""
        px, metrics = self._design.px, self._design.metrics("caption")
        return QSize(px(40), px(1.25) if self._thin else metrics.height() + px(1.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        draw_bar(painter, box, self._parts, self._design, words=not self._thin)
