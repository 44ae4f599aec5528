"""Paints one item for a whole room to read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.painted import draw_bar
from zpm_checklist.ui.look.design import WRAP, Design
from zpm_checklist.ui.look.focus_ring import paint_focus
from zpm_checklist.ui.training.figures import bar_parts
from zpm_checklist.ui.training.presenter_slide import (
    Arranged,
    Line,
    Slide,
    arrange,
    foot_line,
    spoken,
)


class PresenterSheet(QWidget):
    """As large as it is given; lets the mouse through."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Empty until `show_slide`."""
        super().__init__(parent)
        self._design = design
        self._slide: Slide | None = None
        self._is_blank = self._has_ring = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        design.changed.connect(self.update)

    def show_slide(self, slide: Slide, *, is_blank: bool = False) -> None:
        """Show this, or (blank) nothing at all."""
        self._slide, self._is_blank = slide, is_blank
        self.setAccessibleName(tr("Het scherm is zwart") if is_blank else spoken(slide))
        self.update()

    def show_ring(self, shown: bool) -> None:
        """The ring of the focus, around everything."""
        if shown != self._has_ring:
            self._has_ring = shown
            self.update()

    def arranged(self) -> Arranged | None:
        """Where everything stands now; None without a slide."""
        return arrange(self._slide, self.size(), self._design) if self._slide else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it all."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_blank:
            painter.fillRect(self.rect(), self._design.colour("blank"))
            return
        painter.fillRect(self.rect(), self._design.colour("surface"))
        painter.fillRect(0, 0, self.width(), self.height() // 80, self._design.colour("accent"))
        if (found := self.arranged()) is None or self._slide is None:
            return
        for line in (*found.lines, foot_line(self._slide, self.size(), self._design)):
            self._write(painter, line)
        if found.bar_at is not None and self._slide.entry is not None:
            parts = bar_parts(self._slide.entry)
            draw_bar(painter, found.bar_at, parts, self._design, words=False)
        self._frame_model(painter, self._slide, found)
        found.signs.paint(painter, found.signs_at, self._design)
        if self._has_ring:
            paint_focus(painter, self._design, self.rect(), 0)

    def _write(self, painter: QPainter, line: Line) -> None:
        painter.setFont(line.font)
        painter.setPen(self._design.colour(line.colour))
        painter.drawText(line.box, WRAP, line.text)

    def _frame_model(self, painter: QPainter, slide: Slide, found: Arranged) -> None:
        """A frame around the model answer."""
        for sign, place in zip(
            slide.signs, found.signs.places(found.signs_at.width()), strict=True
        ):
            if sign.status is slide.model:
                air = place.height() * 0.12
                box = QRectF(place).translated(found.signs_at.topLeft())
                painter.setBrush(self._design.colour("accent_soft"))
                painter.setPen(QPen(self._design.colour("accent"), max(air * 0.6, 2)))
                painter.drawRoundedRect(box.adjusted(-air * 2, 0, air * 2, 0), air, air)
