"""Painted figures: a ring of statuses and a stacked bar of the monitor's three levels."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zpm_checklist.model.readiness import Tally, ThemeTally
from zpm_checklist.model.status import Level, Status
from zpm_checklist.model.wording import MONITOR_TERM
from zpm_checklist.ui.design import Design

_FULL_CIRCLE = 360 * 16
_TOP = 90 * 16
_RING = (Status.DONE, Status.ON_SCHEDULE, Status.BEHIND, Status.AT_RISK, Status.OPEN)
_ON_COLOUR = {Level.ON_SCHEDULE: "#0B1F19", Level.BEHIND: "#201500", Level.AT_RISK: "#1C0B00"}


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
        said = f"{tally.judged} van {tally.applicable} punten beoordeeld"
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


class StackedBar(QWidget):
    """The three levels of one theme, with the percentages inside where they fit."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Empty until `show_theme`."""
        super().__init__(parent)
        self._design = design
        self._percent: Mapping[Level, int] = {}
        self._counts: Mapping[Level, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_theme(self, theme: ThemeTally) -> None:
        """Show this theme's distribution."""
        self._percent, self._counts = theme.percent, theme.counts
        shares = "; ".join(
            f"{MONITOR_TERM[level]} {share}% ({theme.counts[level]} van {theme.judged})"
            for level, share in self._percent.items()
        )
        said = f"{theme.title}: {shares or 'nog niets beoordeeld'}. Open: {theme.open}."
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a line of text."""
        metrics = self._design.metrics("caption")
        return QSize(self._design.px(40), metrics.height() + self._design.px(1.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts from left to right: on schedule, behind, at risk."""
        design = self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        total = sum(self._counts.values())
        box = QRectF(self.rect())
        if not total:
            painter.setBrush(design.colour("line"))
            painter.drawRoundedRect(box, design.px(1), design.px(1))
            return
        painter.setFont(design.font("caption"))
        metrics = design.metrics("caption")
        x = box.x()
        for level, share in self._percent.items():
            width = box.width() * self._counts[level] / total
            if not width:
                continue
            part = QRectF(x, box.y(), max(width - 1, 1), box.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(design.status_colour(Status(level.value)))
            painter.drawRect(part)
            text = f"{share}%"
            if metrics.horizontalAdvance(text) + design.px(2) <= part.width():
                painter.setPen(_ON_COLOUR[level])
                painter.drawText(part, Qt.AlignmentFlag.AlignCenter, text)
            x += width
