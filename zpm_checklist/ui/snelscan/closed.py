"""The card of a round that is closed: nothing can be answered in it any more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from zpm_checklist.model.round import Round
from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class ClosedCard(Card):
    """Says so, and leads to a new round or to the answers."""

    begin_asked = Signal()
    """Begin a new round."""
    monitor_asked = Signal()

    def __init__(self, design: Design) -> None:
        """Of no round yet."""
        super().__init__(design)
        self._title = Label("", "headline")
        self.begin = QPushButton(tr("Nieuwe meting beginnen (Enter)"))
        self.begin.setProperty("kind", "primary")
        look = QPushButton(tr("Naar de monitor"))
        row = QHBoxLayout()
        row.setSpacing(design.px(2))
        row.addWidget(self.begin)
        row.addWidget(look)
        row.addStretch(1)
        self.column.addWidget(self._title)
        self.column.addWidget(
            Label(tr("Deze antwoorden blijven staan. Begin een meting voor nieuwe antwoorden."))
        )
        self.column.addLayout(row)
        self.begin.clicked.connect(self.begin_asked)
        look.clicked.connect(self.monitor_asked)

    def show_round(self, now: Round | None) -> None:
        """Which round it is."""
        self._title.setText(tr("{label} is afgesloten", label=capital(now.label)) if now else "")
