"""Pages below one another, as in a reader: they follow the width and are drawn when in sight."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_ring import paint_focus
from zpm_checklist.ui.paper.pages import PaperPages
from zpm_checklist.ui.widgets.announce import announce

_GAP = 4
"""Grid units around a page."""
_WIDEST = 220
"""Grid units: a page wider than this is no easier to read."""
_SHARPEST = 2_500
"""Pixels across a page: 300 to the inch of A4, as a printer has."""
_KEPT = 2
"""Pages before and after those in sight whose pictures are kept."""
_PATIENCE = 120
"""Milliseconds without a change of size after which pages are drawn anew."""


class PaperView(QAbstractScrollArea):
    """Takes pictures of pages from outside; asks for those that it misses."""

    wanted = Signal(list, int)
    """Pages (from 0) to draw, and how many pixels wide."""
    turned = Signal()
    """Another page is the one in sight."""

    def __init__(self, design: Design) -> None:
        """Empty until `show_pages`."""
        super().__init__()
        self._design = design
        self._pages: PaperPages | None = None
        self._places: list[QRect] = []
        self._pictures: dict[int, QImage] = {}
        self._stale: set[int] = set()
        """Pages whose pictures are of the paper before this one."""
        self._current = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_PATIENCE)
        self._redraw.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        design.changed.connect(self._arrange)
        self._name()

    @property
    def current(self) -> int:
        """The page in sight, from 0."""
        return self._current

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._places)

    @property
    def is_complete(self) -> bool:
        """Whether everything in sight is drawn, and as sharp as the screen is."""
        return not self._missing()

    def picture(self, number: int) -> QImage | None:
        """A page (from 0) as it was drawn; None where it is out of sight."""
        return self._pictures.get(number)

    def show_pages(self, pages: PaperPages) -> None:
        """Another paper; one of as many pages stays where it was scrolled to."""
        is_like = self._pages is not None and len(self._pages) == len(pages)
        self._pages = pages
        if not is_like:
            self._pictures = {}
            self.verticalScrollBar().setValue(0)
        self._arrange()
        self._stale = set(self._pictures)
        self._name()
        self._ask()

    def put_picture(self, number: int, image: QImage) -> None:
        """A page as it was drawn."""
        self._stale.discard(number)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures[number] = image
        self.viewport().update()

    def go_to(self, number: int) -> None:
        """Scroll to the top of a page; past the ends it stays at the first or the last."""
        if not self._places:
            return
        number = min(max(number, 0), self.count - 1)
        self.verticalScrollBar().setValue(self._places[number].top() - self._design.px(_GAP))
        self._set_current(number)
        announce(self, tr("Bladzijde {page} van {pages}", page=number + 1, pages=self.count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up, Page Down and the arrows scroll; left and right go to another page."""
        bar = self.verticalScrollBar()
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go_to(self._current + (1 if key == Qt.Key.Key_Right else -1))
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            steps = bar.SliderAction
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.triggerAction(steps.SliderPageStepSub if is_back else steps.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are as wide as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is in sight; a page that is still being drawn is white paper."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self._design.colour("window"))
        for number in self._in_sight():
            place = self._places[number].translated(0, -self.verticalScrollBar().value())
            picture = self._pictures.get(number)
            if picture is None:
                painter.fillRect(place, self._design.colour("paper"))
            else:
                painter.drawImage(place, picture)
            painter.setPen(QPen(self._design.colour("line"), 1))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            paint_focus(painter, self._design, self.viewport().rect(), 0)

    # Where the pages lie

    def _arrange(self) -> None:
        """Lay the pages out for this width, with the same part of the paper in sight."""
        bar, before = self.verticalScrollBar(), self._total()
        share = bar.value() / before if before else 0
        gap = self._design.px(_GAP)
        width = max(min(self.viewport().width() - 2 * gap, self._design.px(_WIDEST)), 1)
        left, top = (self.viewport().width() - width) // 2, gap
        self._places = []
        for wide, high in self._pages.sizes if self._pages else ():
            place = QRect(left, top, width, round(width * high / wide))
            self._places.append(place)
            top = place.bottom() + 1 + gap
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._design.px(10))
        bar.setRange(0, max(self._total() - self.viewport().height(), 0))
        if before and self._total() != before:
            bar.setValue(round(share * self._total()))
        self._redraw.start()
        self.viewport().update()

    def _total(self) -> int:
        return self._places[-1].bottom() + 1 + self._design.px(_GAP) if self._places else 0

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        seen = [n for n, at in enumerate(self._places) if at.bottom() >= top and at.top() <= bottom]
        return range(seen[0], seen[-1] + 1) if seen else range(0)

    # Which pictures there are

    def _sharp(self) -> int:
        """Pixels across a page on this screen."""
        width = self._places[0].width() if self._places else 0
        return min(round(width * self.devicePixelRatioF()), _SHARPEST)

    def _missing(self) -> list[int]:
        sharp = self._sharp()
        return [
            number
            for number in self._in_sight()
            if number in self._stale
            or number not in self._pictures
            or self._pictures[number].width() != sharp
        ]

    def _ask(self) -> None:
        """Ask for what is missing, in sight first; let go of what is far."""
        seen = self._in_sight()
        if not seen:
            return
        near = range(max(seen.start - _KEPT, 0), min(seen.stop + _KEPT, self.count))
        self._pictures = {n: image for n, image in self._pictures.items() if n in near}
        self._stale &= self._pictures.keys()
        missing = self._missing()
        if seen.stop < self.count and seen.stop not in self._pictures:
            missing.append(seen.stop)  # the next one is ready when one scrolls
        if missing:
            self.wanted.emit(missing, self._sharp())

    def _on_scrolled(self) -> None:
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        starts = [place.top() for place in self._places]
        self._set_current(max(bisect_right(starts, top) - 1, 0))
        if self._missing():
            self._ask()
        self.viewport().update()

    def _set_current(self, number: int) -> None:
        if number != self._current:
            self._current = number
            self._name()
            self.turned.emit()

    def _name(self) -> None:
        """What a screen reader reads out: the page, and all that stands on it."""
        if self._pages is None:
            self.setAccessibleName(tr("Voorbeeld van het papier"))
            return
        self._current = min(self._current, self.count - 1)
        self.setAccessibleName(
            tr("Bladzijde {page} van {pages}", page=self._current + 1, pages=self.count)
        )
        self.setAccessibleDescription(self._pages.texts[self._current])
