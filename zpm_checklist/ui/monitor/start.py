"""The monitor of a practice that has no round yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card

_WHAT_A_ROUND_IS = tr(
    "Een meting is een momentopname. U beantwoordt de vragen van de landelijke monitor zoals het "
    "er nu voor staat, en sluit de meting af. Bij de volgende ziet u wat er veranderde."
)
_READABLE = 180


class StartCard(Card):
    """Says what a round is, and begins the first."""

    begin_asked = Signal()

    def __init__(self, design: Design) -> None:
        """Always the same."""
        super().__init__(design)
        self.begin = QPushButton(tr("Begin de eerste meting"))
        self.begin.setProperty("kind", "primary")
        self.begin.clicked.connect(self.begin_asked)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch(1)
        self.column.addWidget(Label(tr("Nog geen meting"), "lead"))
        self.column.addWidget(Label(_WHAT_A_ROUND_IS))
        self.column.addLayout(row)
        design.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(self._design.px(_READABLE))
