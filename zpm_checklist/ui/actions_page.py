"""Acties: everything with an owner or a date."""

from __future__ import annotations

from PySide6.QtCore import Signal

from zpm_checklist.ui.design import Design
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.scroll_page import ScrollPage
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.translation import tr


class ActionsPage(ScrollPage):
    """Acties: everything with an owner or a date."""

    followed = Signal(str)
    """A link to an item, chapter, term or place."""
    told = Signal(str)
    """A sentence about what was done."""
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, design: Design, session: Session) -> None:
        """About the practice at hand."""
        super().__init__(design)
        self._session = session
        self.setAccessibleName(tr("Acties"))
        self.column.addWidget(Label(tr("Acties"), "headline"))
        self.column.addStretch(1)
