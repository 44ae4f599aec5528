"""Says on every page of the training room's window that nothing in it is real."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.surface import Surface


class TrainingBanner(Surface):
    """Always there; nothing closes it."""

    def __init__(self, design: Design) -> None:
        """In the colour of the room."""
        super().__init__("exercise")
        self._design = design
        words = Label(tr("OEFENRUIMTE · hier staan geen echte gegevens"), "strong")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setAccessibleName(tr("Oefenruimte: hier staan geen echte gegevens"))
        self._row = QHBoxLayout(self)
        self._row.addWidget(words)
        design.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._design.px
        self._row.setContentsMargins(px(4), px(1), px(4), px(1))
