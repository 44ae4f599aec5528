"""F1: what this screen is for and what one can do on it."""

from __future__ import annotations

from zpm_checklist.ui.design import Design
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.scroll_page import ScrollPage
from zpm_checklist.ui.translation import tr

_READABLE = 180


class HelpPage(ScrollPage):
    """Help tied to the screen one came from."""

    def __init__(self, design: Design) -> None:
        """Empty until `show_topic`."""
        super().__init__(design, _READABLE)
        self.setAccessibleName(tr("Hulp"))
        self.column.addWidget(Label(tr("Hulp"), "headline"))
        self.column.addStretch(1)

    def show_topic(self, place: str) -> None:
        """The help of a place."""
