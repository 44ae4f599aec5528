"""Shown when the register cannot be opened: the sentence, and ways out."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton

from zpm_checklist.model.errors import UserError
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card, ScrollPage

_READABLE = 180


class FailurePage(ScrollPage):
    """What happened, why, what now."""

    retry_asked = Signal()
    other_asked = Signal()
    return_asked = Signal()
    """Back to the register that was open before."""
    quit_asked = Signal()

    def __init__(self, design: Design, *, can_retry: bool = True) -> None:
        """Empty until `show_error`; without `can_retry` the only way out is to quit."""
        super().__init__(design, _READABLE)
        self.setAccessibleName(tr("Uw gegevens gaan nu niet open"))
        self._title = Label(tr("Uw gegevens openen lukt nu niet"), "headline")
        self._what = Label("", "lead")
        self._why = Label("")
        self._now = Label("")
        card = Card(design)
        for label in (self._what, self._why, self._now):
            card.column.addWidget(label)
        row = FlowLayout()
        row.setSpacing(design.px(2))
        retry = _way_out(tr("Opnieuw proberen"), self.retry_asked)
        retry.setProperty("kind", "primary")
        self._return = _way_out(tr("Terug naar het vorige register"), self.return_asked)
        self._return.hide()
        other = _way_out(tr("Ander register kiezen …"), self.other_asked)
        for button in (retry, self._return, other) if can_retry else ():
            row.addWidget(button)
        row.addWidget(_way_out(tr("Afsluiten"), self.quit_asked))
        card.column.addLayout(row)
        self.column.addWidget(self._title)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def add(self, card: Card) -> None:
        """One more way out, below the others."""
        self.column.insertWidget(self.column.count() - 1, card)

    def offer_return(self, offered: bool) -> None:
        """Whether there is a register to go back to."""
        self._return.setVisible(offered)

    def show_error(self, error: UserError, title: str = "") -> None:
        """Tell this error; `title` replaces the heading about the register."""
        if title:
            self._title.setText(title)
        self._what.setText(error.what)
        self._why.setText(error.why)
        self._now.setText(error.now)


def _way_out(words: str, asked: SignalInstance) -> QPushButton:
    button = QPushButton(words)
    button.clicked.connect(asked)
    return button
