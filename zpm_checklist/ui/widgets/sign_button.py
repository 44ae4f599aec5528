"""A large button with the sign of a status, a word, and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_ring import WIDTH, paint_focus
from zpm_checklist.ui.look.shapes import draw_status
from zpm_checklist.ui.widgets.one_of import keep_reachable

_GAP = WIDTH + 1
"""Between the ring of the focus and the button, which may be the chosen one."""


class SignButton(QAbstractButton):
    """Checkable; the picker that it stands in decides which one is on."""

    def __init__(
        self,
        design: Design,
        shape: Status,
        key: str,
        parent: QWidget,
        *,
        colour: Status | None = None,
        role: str = "body",
    ) -> None:
        """`colour` is a status whose colour differs from the shape's; `role` sets the size."""
        super().__init__(parent)
        self.key = key
        self._design = design
        self._shape = shape
        self._colour = colour or shape
        self._role = role
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    @property
    def _chosen_role(self) -> str:
        return "strong" if self._role == "body" else self._role

    def sizeHint(self) -> QSize:
        """Room for shape, word and key."""
        px, metrics = self._design.px, self._design.metrics
        words = metrics(self._chosen_role).horizontalAdvance(self.text())
        air = px(5 if self._role == "body" else 7)
        return QSize(words + px(21), metrics(self._role).height() + air)

    def minimumSizeHint(self) -> QSize:
        """The word is never cut off."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab and arrows reach the others too."""
        super().focusInEvent(event)
        keep_reachable(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button."""
        px, design = self._design.px, self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        field = box
        if self.hasFocus():
            paint_focus(painter, design, self.rect(), px(2))
            field = box.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        chosen = self.isChecked()
        painter.setBrush(design.colour("accent_soft" if chosen else "surface"))
        strong = chosen or (self.underMouse() and self.isEnabled())
        painter.setPen(QPen(design.colour("accent" if strong else "rim"), 2 if chosen else 1))
        painter.drawRoundedRect(field, px(1.5), px(1.5))
        side = px(5)
        middle = box.center().y()
        shape = QRectF(box.x() + px(3), middle - side / 2, side, side)
        draw_status(painter, shape, self._shape, design.status_ink(self._colour))
        painter.setFont(design.font(self._chosen_role if chosen else self._role))
        painter.setPen(design.colour("ink" if self.isEnabled() else "soft"))
        words = box.adjusted(px(10), 0, -px(7), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(design.font("caption"))
        painter.setPen(design.colour("soft"))
        painter.drawText(
            box.adjusted(0, 0, -px(3), 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            self.key,
        )
