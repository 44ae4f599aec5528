"""Shown when the register cannot be opened: the sentence, and ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from zpm_checklist.model.errors import UserError
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.flow_layout import FlowLayout
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.scroll_page import Card, ScrollPage

_READABLE = 180


class FailurePage(ScrollPage):
    """What happened, why, what now."""

    retry_asked = Signal()
    other_asked = Signal()
    quit_asked = Signal()

    def __init__(self, design: Design) -> None:
        """Empty until `show_error`."""
        super().__init__(design, _READABLE)
        self._what = Label("", "lead")
        self._why = Label("")
        self._now = Label("")
        card = Card(design)
        for label in (self._what, self._why, self._now):
            card.column.addWidget(label)
        row = FlowLayout()
        row.setSpacing(design.px(2))
        for words, kind, signal in (
            ("Opnieuw proberen", "primary", self.retry_asked),
            ("Ander register kiezen …", "", self.other_asked),
            ("Afsluiten", "", self.quit_asked),
        ):
            button = QPushButton(words)
            button.setProperty("kind", kind)
            button.clicked.connect(signal)
            row.addWidget(button)
        card.column.addLayout(row)
        self.column.addWidget(Label("Uw gegevens gaan nu niet open", "headline"))
        self.column.addWidget(card)
        self.column.addStretch(1)

    def show_error(self, error: UserError) -> None:
        """Tell this error."""
        self._what.setText(error.what)
        self._why.setText(error.why)
        self._now.setText(error.now)
