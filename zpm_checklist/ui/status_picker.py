"""Six large buttons, one for each status, in the words of the purpose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import MONITOR_TERM, capital, status_word
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.item_list import STATUS_KEYS
from zpm_checklist.ui.shapes import draw_status

_KEY_OF = {status: key for key, status in STATUS_KEYS.items()}
_COLUMNS = 2


class StatusButton(QAbstractButton):
    """Shape, word and key of one status."""

    def __init__(self, design: Design, status: Status, parent: QWidget) -> None:
        """Checkable; the picker decides which one is on."""
        super().__init__(parent)
        self.status = status
        self._design = design
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def set_words(self, purpose: Purpose) -> None:
        """The word on the button follows the purpose; the tip gives the monitor's term."""
        self.setText(capital(status_word(self.status, purpose)))
        level = self.status.level
        term = f" In de monitor: {MONITOR_TERM[level]}." if level else ""
        self.setToolTip(f"{self.text()}: toets {_KEY_OF[self.status]}.{term}")
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for shape, word and key."""
        px = self._design.px
        words = self._design.metrics("strong").horizontalAdvance(self.text())
        return QSize(words + px(21), self._design.metrics().height() + px(5))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button."""
        px, design = self._design.px, self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        painter.setBrush(design.colour("accent_soft" if chosen else "surface"))
        strong = chosen or self.hasFocus() or self.underMouse()
        pen = painter.pen()
        pen.setColor(design.colour("accent" if strong else "line"))
        pen.setWidthF(2 if chosen or self.hasFocus() else 1)
        painter.setPen(pen)
        painter.drawRoundedRect(box, px(2), px(2))
        side = px(5)
        middle = box.center().y()
        shape = QRectF(box.x() + px(3), middle - side / 2, side, side)
        draw_status(painter, shape, self.status, design.status_colour(self.status))
        painter.setFont(design.font("strong" if chosen else "body"))
        painter.setPen(design.colour("ink" if self.isEnabled() else "soft"))
        words = box.adjusted(px(10), 0, -px(7), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(design.font("caption"))
        painter.setPen(design.colour("soft"))
        painter.drawText(
            box.adjusted(0, 0, -px(3), 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            _KEY_OF[self.status],
        )

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer enters or leaves."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)


class StatusPicker(QWidget):
    """The six statuses, of which one is on."""

    picked = Signal(object)
    """The Status that the user asks for."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Buttons in the order of their keys."""
        super().__init__(parent)
        self._design = design
        self._buttons = [StatusButton(design, status, self) for status in STATUS_KEYS.values()]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
            button.clicked.connect(lambda _=False, b=button: self._on_clicked(b))
        design.changed.connect(self._space)
        self._space()

    def show_status(self, status: Status, purpose: Purpose) -> None:
        """Which button is on, and the words on all of them."""
        for button in self._buttons:
            button.set_words(purpose)
            button.setChecked(button.status is status)

    def _on_clicked(self, button: StatusButton) -> None:
        # What is on is decided by the session, once the mark is on disk.
        button.setChecked(not button.isChecked())
        self.picked.emit(button.status)

    def _space(self) -> None:
        self._grid.setSpacing(self._design.px(1.5))
