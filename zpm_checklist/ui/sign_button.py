"""A large button with the sign of a status, a word, and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.shapes import draw_status


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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button."""
        px, design = self._design.px, self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        painter.setBrush(design.colour("accent_soft" if chosen else "surface"))
        strong = chosen or self.hasFocus() or (self.underMouse() and self.isEnabled())
        pen = painter.pen()
        pen.setColor(design.colour("accent" if strong else "line"))
        pen.setWidthF(2 if chosen or self.hasFocus() else 1)
        painter.setPen(pen)
        painter.drawRoundedRect(box, px(2), px(2))
        side = px(5)
        middle = box.center().y()
        shape = QRectF(box.x() + px(3), middle - side / 2, side, side)
        draw_status(painter, shape, self._shape, design.status_colour(self._colour))
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

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer enters or leaves."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)
