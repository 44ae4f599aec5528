"""A sign with its word above a chart: as wide as it needs, so that many stand on one line."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.status_sign import SignedLabel


class LegendSign(SignedLabel):
    """One level or status."""

    def __init__(self, design: Design, sign: Status, words: str, colour: Status) -> None:
        """`colour` is the status whose colour the sign has."""
        super().__init__(design, sign, "caption", words, colour=colour)

    def sizeHint(self) -> QSize:
        """With a little room to the next."""
        hint = QWidget.sizeHint(self)
        return QSize(hint.width() + self._design.px(2), hint.height())
