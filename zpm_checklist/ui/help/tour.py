"""The tour: a few cards beside real parts of the window. It never blocks: all else works on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from shiboken6 import isValid

from zpm_checklist.translation import tr
from zpm_checklist.ui.help.tour_steps import Step, steps_for
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card

_WIDE = 88
_GLANCE, _ARRIVAL = 100, 3
"""Milliseconds between two looks where the part is; in the first looks it is scrolled to."""


class Ring(QWidget):
    """Drawn around a part; the mouse goes through it."""

    def __init__(self, window: MainWindow) -> None:
        """Hidden until `show_around`."""
        super().__init__(window.body)
        self._design = window.design
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_around(self, area: QRect) -> None:
        """An area of the window's body."""
        edge = self._design.px(1)
        inside = self.parentWidget().rect()
        self.setGeometry(area.adjusted(-edge, -edge, edge, edge).intersected(inside))
        if not self.isVisible():
            self.show()
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a rounded line."""
        px = self._design.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2, px(0.75))
        painter.setPen(QPen(self._design.colour("accent"), width))
        half = width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, px(2), px(2))


class Tour(Card):
    """The card of the tour, and the offer of it. Made once, shown when it is called for."""

    def __init__(self, window: MainWindow) -> None:
        """Lies over the window's body."""
        super().__init__(window.design)
        self.setParent(window.body)
        self.setObjectName("tourcard")
        self._window = window
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._part: QWidget | None = None
        self._place = ""
        self._arriving = 0
        self._ring = Ring(window)
        self._count = Label("", "caption")
        self._title = Label("", "lead")
        self._text = Label("")
        self._next = self._button("", self._go_on)
        self._next.setProperty("kind", "primary")
        self._back = self._button(tr("Vorige"), lambda: self._show_step(self._at - 1))
        self._stop = self._button("", self.stop)
        self._stop.setProperty("kind", "quiet")
        buttons = button_row(window.design, self._next, self._back, self._stop)
        for widget in (self._count, self._title, self._text, buttons):
            self.column.addWidget(widget)
        self._watch = QTimer(self)
        self._watch.setInterval(_GLANCE)
        self._watch.timeout.connect(self._keep_place)
        window.moved.connect(self._make_way)
        window.body.installEventFilter(self)
        window.design.changed.connect(self._arrive)
        self.hide()

    def offer(self) -> None:
        """Ask, in a corner, whether one wants the tour; the focus stays where it is."""
        self._steps = ()
        self._part = None
        self._place = self._window.place
        self._count.hide()
        self._back.hide()
        self._title.setText(tr("Wilt u een rondleiding?"))
        self._text.setText(tr("Vijf korte stappen. U vindt ze later terug in het menu Help."))
        self._next.setText(tr("Begin de rondleiding"))
        self._stop.setText(tr("Nu niet"))
        self._show_card()
        announce(self, f"{self._title.text()} {self._text.text()}")

    def start(self) -> None:
        """From the first step; the focus comes to the card."""
        self._steps = steps_for(self._window)
        self._count.show()
        self._back.show()
        self._stop.setText(tr("Stoppen (Esc)"))
        self._show_step(0)

    def stop(self) -> None:
        """Away; it can be called back."""
        had_focus = self.isAncestorOf(self._window.focusWidget() or self._window)
        self._watch.stop()
        self.hide()
        self._ring.hide()
        if had_focus:
            page = self._window.pages.currentWidget()
            page.setFocus()
            page.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops, Enter presses the button; the arrows walk through the buttons."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.stop()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self._window.focusWidget()
            (focused if isinstance(focused, QPushButton) else self._next).click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._arrive()
        return super().eventFilter(watched, event)

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(act)
        return button

    def _go_on(self) -> None:
        if not self._steps:
            self.start()
        elif self._at + 1 < len(self._steps):
            self._show_step(self._at + 1)
        else:
            self.stop()

    def _show_step(self, at: int) -> None:
        step = self._steps[at]
        self._at = at
        self._place = step.place
        if self._window.place != step.place:
            self._window.go(step.place)
        self._part = step.find(self._window)
        count = tr("Stap {at} van {steps}", at=at + 1, steps=len(self._steps))
        self._count.setText(count)
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._back.setEnabled(at > 0)
        self._next.setText(tr("Klaar") if at + 1 == len(self._steps) else tr("Volgende"))
        self._show_card()
        self._next.setFocus()
        announce(self, f"{count}. {step.title}. {step.text}")

    def _show_card(self) -> None:
        self.setAccessibleName(self._title.text())
        self.show()
        if self._steps:
            self._watch.start()
        self._arrive()
        self.raise_()

    def _arrive(self) -> None:
        """The window, or what it shows, is laid out anew in a moment."""
        self._arriving = _ARRIVAL
        self._refit()
        QTimer.singleShot(0, self, self._keep_place)

    def _make_way(self) -> None:
        """One went elsewhere."""
        if self.isVisible() and self._window.place != self._place:
            self.stop()

    def _keep_place(self) -> None:
        """Where a part moved, the card follows; a page that is new is laid out in a moment."""
        if self._arriving and self._part is not None and isValid(self._part):
            self._arriving -= 1
            _bring_into_sight(self._part)
        self._refit()

    def _refit(self) -> None:
        if not self.isVisible():
            return
        px, body = self._design.px, self._window.body
        width = min(px(_WIDE), body.width() - px(8))
        self.setFixedWidth(width)
        size = QSize(width, max(self.heightForWidth(width), 1))
        area = self._area(self._part)
        if area.isEmpty():
            self._ring.hide()
            corner = QPoint(body.width() - width - px(6), body.height() - size.height() - px(6))
            self.setGeometry(QRect(corner, size))
        else:
            self._ring.show_around(area)
            self.setGeometry(self._beside(area, size))

    def _area(self, part: QWidget | None) -> QRect:
        """The part as far as it is in sight; empty where it is not."""
        if part is None or not isValid(part) or not part.isVisible():
            return QRect()
        body = self._window.body
        seen = part.visibleRegion().boundingRect()
        return QRect(part.mapTo(body, seen.topLeft()), seen.size())

    def _beside(self, area: QRect, size: QSize) -> QRect:
        """Beside the part where there is room, else under or above it, else over it."""
        gap = self._design.px(3)
        inside = self._window.body.rect().adjusted(gap, gap, -gap, -gap)
        spots = (
            QPoint(area.right() + gap, area.top()),
            QPoint(area.left() - gap - size.width(), area.top()),
            QPoint(area.left(), area.bottom() + gap),
            QPoint(area.left(), area.top() - gap - size.height()),
        )
        for spot in spots:
            if inside.contains(QRect(spot, size)):
                return QRect(spot, size)
        corner = QPoint(inside.right() - size.width(), inside.bottom() - size.height())
        return QRect(corner, size)


def _bring_into_sight(part: QWidget) -> None:
    """Scroll what scrolls; of a part that is higher than the view the top counts."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(part)
        inner = above.widget()
        assert inner is not None
        top = part.mapTo(inner, QPoint(0, 0)).y()
        bar = above.verticalScrollBar()
        bar.setValue(min(bar.value(), top))
