"""A small picture of one status."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.shapes import draw_status
from zpm_checklist.ui.widgets.labels import Label

_COLUMN = 44


class StatusSign(QWidget):
    """The shape of a status beside its word."""

    def __init__(
        self,
        design: Design,
        status: Status,
        parent: QWidget | None = None,
        *,
        colour: Status | None = None,
    ) -> None:
        """The word stands beside it, so a screen reader passes it by.

        `colour` is a status whose colour differs from the shape's.
        """
        super().__init__(parent)
        self._design = design
        self._status = status
        self._colour = colour or status
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_status(self, status: Status, colour: Status | None = None) -> None:
        """Another sign in the same place."""
        self._status = status
        self._colour = colour or status
        self.update()

    def sizeHint(self) -> QSize:
        """A square of five grid units."""
        side = self._design.px(5)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        draw_status(painter, box, self._status, self._design.status_ink(self._colour))


class SignedLabel(QWidget):
    """A status with its word or count, on one line."""

    def __init__(
        self,
        design: Design,
        status: Status,
        role: str,
        text: str = "",
        *,
        colour: Status | None = None,
    ) -> None:
        """`role` is a role of the type scale; `colour` as for the sign."""
        super().__init__()
        self._design = design
        self._label = Label(text, role)
        self._label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.px(2))
        row.addWidget(StatusSign(design, status, colour=colour))
        row.addWidget(self._label, 1)

    def setText(self, text: str) -> None:
        """Other words."""
        self._label.setText(text)

    def sizeHint(self) -> QSize:
        """At least so wide that several stand in columns."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._design.px(_COLUMN)), hint.height())
