"""What a group said of one item: a bar with its numbers and their shapes below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.ui.charts.painted import BarPart, draw_bar
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.shapes import draw_status
from zpm_checklist.ui.training.words import count_words, counted

if TYPE_CHECKING:
    from zpm_checklist.model.lesson_result import ItemResult


class Sign(NamedTuple):
    """A shape with its word, as it stands in a row of them."""

    status: Status
    words: str


class SignRow:
    """Signs side by side, on as many lines as they need; sizes follow the font."""

    def __init__(self, signs: Sequence[Sign], font: QFont) -> None:
        """Measured at once."""
        self._signs = signs
        self._font = font
        self._metrics = QFontMetrics(font)
        self._line = round(self._metrics.height() * 1.35)
        self._side = round(self._metrics.height() * 0.8)
        before = self._side * 1.45
        advance = self._metrics.horizontalAdvance
        self._widths = [before + advance(sign.words) + 2 for sign in signs]

    def places(self, width: float) -> list[QRectF]:
        """Where each sign stands in so much room, from the top left on."""
        found, x, y = [], 0.0, 0.0
        gap = self._metrics.height()
        for wide in self._widths:
            if x and x + wide > width:
                x, y = 0.0, y + self._line
            found.append(QRectF(x, y, wide, self._line))
            x += wide + gap
        return found

    @property
    def widest(self) -> float:
        """What the longest takes."""
        return max(self._widths, default=0)

    def height(self, width: float) -> int:
        """What all take in so much room."""
        places = self.places(width)
        return round(places[-1].bottom()) if places else 0

    def paint(self, painter: QPainter, box: QRectF, design: Design) -> None:
        """Paint them from the top left of the box."""
        painter.setFont(self._font)
        for sign, place in zip(self._signs, self.places(box.width()), strict=True):
            at = place.translated(box.topLeft())
            top = at.y() + (at.height() - self._side) / 2
            shape = QRectF(at.x(), top, self._side, self._side)
            draw_status(painter, shape, sign.status, design.status_ink(sign.status))
            painter.setPen(design.colour("ink"))
            words = at.adjusted(self._side * 1.45, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, sign.words)


def bar_parts(entry: ItemResult) -> list[BarPart]:
    """The parts of the bar, in the order of the signs."""
    return [BarPart(status, n, 0) for status, n in entry.counts.items()]


class CountBar(QWidget):
    """The bar of one item, with how many chose what."""

    def __init__(self, design: Design) -> None:
        """Empty until `show_entry`."""
        super().__init__()
        self._design = design
        self._entry: ItemResult | None = None
        self._measured: SignRow | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        design.changed.connect(self._forget_sizes)

    def show_entry(self, entry: ItemResult, title: str) -> None:
        """Show these counts of the item with this title."""
        self._entry = entry
        self.setAccessibleName(f"{title}: {count_words(entry)}")
        self.setToolTip(count_words(entry))
        self._forget_sizes()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The signs may need more than one line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The bar and the signs under it."""
        return self._thick + self._design.px(1) + self._signs().height(width)

    def sizeHint(self) -> QSize:
        """For a usual width."""
        width = self._design.px(120)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest sign is never cut off."""
        return QSize(round(self._signs().widest), self._thick)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both."""
        if self._entry is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, 0, self.width(), self._thick)
        draw_bar(painter, bar, bar_parts(self._entry), self._design, words=False)
        below = QRectF(self.rect()).adjusted(0, self._thick + self._design.px(1), 0, 0)
        self._signs().paint(painter, below, self._design)

    @property
    def _thick(self) -> int:
        return self._design.px(5)

    def _signs(self) -> SignRow:
        if self._measured is None:
            self._measured = SignRow(_signs_of(self._entry), self._design.font())
        return self._measured

    def _forget_sizes(self) -> None:
        self._measured = None
        self.updateGeometry()


def _signs_of(entry: ItemResult | None) -> list[Sign]:
    return [Sign(*one) for one in counted(entry)] if entry else []
