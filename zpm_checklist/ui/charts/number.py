"""Words with a number in them that explain themselves, and open what they count."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip

from zpm_checklist.ui.look.design import WRAP, Design
from zpm_checklist.ui.look.focus_ring import paint_focus

_NOT_BY_KEY = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class NumberButton(QAbstractButton):
    """Text that wraps, with a second one below it in small letters."""

    followed = Signal(str)
    """Its link, where it has one."""

    def __init__(
        self, design: Design, role: str = "body", *, wraps: bool = True, colour: str = "ink"
    ) -> None:
        """`role` is a role of the type scale; without `wraps` it is as wide as its words."""
        super().__init__()
        self._design = design
        self._role, self._wraps, self._colour = role, wraps, colour
        self._below = ""
        self._link = ""
        self._known: dict[int, tuple[QRect, QRect]] = {}
        """Boxes of the texts by width: Qt asks a hundred times before a page is laid out."""
        across = QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Maximum
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)
        design.changed.connect(self._measure_anew)

    def show_words(self, text: str, said: str = "", link: str = "", below: str = "") -> None:
        """`said` explains the text; without a `link` it can be read, but not clicked."""
        self._link = link
        self.setToolTip(said)
        self.setAccessibleName(text)
        self.setAccessibleDescription(said or below)
        hand = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
        self.setCursor(hand)
        if (text, below) != (self.text(), self._below):
            self._below = below
            self.setText(text)
            self._measure_anew()

    # Size

    def sizeHint(self) -> QSize:
        """What the words need, in the width that they have."""
        if self._wraps:
            width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 0
            return QSize(self._design.px(40), self.heightForWidth(width or self._design.px(80)))
        words = self._design.metrics(self._role).horizontalAdvance(self.text())
        wide = words + 2 * self._side + 2
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word, where it wraps."""
        if not self._wraps:
            return self.sizeHint()
        metrics = self._design.metrics(self._role)
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest + 2 * self._side + 2, self._design.px(6))

    def hasHeightForWidth(self) -> bool:
        """A narrow column takes more lines."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """Of both texts."""
        heights = [box.height() for box in self._boxes(width)]
        return max(sum(heights) + self._design.px(2), self._design.px(6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if self._wraps and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words; the ground tells that one can click."""
        px, design = self._design.px, self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self._link:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(design.colour("accent_soft"))
            painter.drawRoundedRect(self.rect(), px(1.5), px(1.5))
        texts = ((self.text(), self._role, self._colour), (self._below, "caption", "soft"))
        for (text, role, colour), box in zip(texts, self._boxes(self.width()), strict=True):
            painter.setFont(design.font(role))
            painter.setPen(design.colour(colour))
            painter.drawText(box, WRAP, text)
        if self.hasFocus():
            paint_focus(painter, design, self.rect(), px(1.5))

    def _measure_anew(self) -> None:
        self._known.clear()
        self.updateGeometry()

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        if width not in self._known:
            self._known[width] = self._measured(width)
        return self._known[width]

    def _measured(self, width: int) -> tuple[QRect, QRect]:
        found = []
        top = self._design.px(1)
        room = max(width - 2 * self._side, 1)
        for text, role in ((self.text(), self._role), (self._below, "caption")):
            high = self._design.wrapped_height(text, room, role) if text else 0
            found.append(QRect(self._side, top, room, high))
            top += high
        return found[0], found[1]

    @property
    def _side(self) -> int:
        return self._design.px(0.75)

    # Focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by key reads what the pointer would show."""
        super().focusInEvent(event)
        if event.reason() not in _NOT_BY_KEY:
            QTimer.singleShot(0, self, self._explain)  # a tip goes away while the focus moves

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The tip goes along."""
        super().focusOutEvent(event)
        QToolTip.hideText()

    def _explain(self) -> None:
        if self.hasFocus() and self.toolTip():
            below = self.mapToGlobal(QPoint(self._side, self.height()))
            QToolTip.showText(below, self.toolTip(), self)

    def _open(self) -> None:
        if self._link:
            QToolTip.hideText()
            self.followed.emit(self._link)
