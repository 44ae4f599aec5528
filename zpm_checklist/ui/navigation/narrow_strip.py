"""Says that a list shows only some of its rows, which, and takes one back to all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation.narrowing import QUESTIONS_LINK, Narrowing, narrowing_of
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.surface import Surface


class NarrowStrip(Surface):
    """Above the list, as long as it is narrowed by a link."""

    lifted = Signal()
    """Show all rows again."""

    def __init__(self, design: Design) -> None:
        """Out of sight until `show_link`."""
        super().__init__("quietbox")
        self.link = ""
        """What the list is narrowed by; empty where it is not."""
        self._words = Label("", "strong")
        button = QPushButton(tr("Toon alles"))
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        button.clicked.connect(self.lifted)
        row = QHBoxLayout(self)
        row.setContentsMargins(design.px(3), design.px(2), design.px(2), design.px(2))
        row.addWidget(self._words, 1)
        row.addWidget(button)
        self.hide()

    def show_link(self, link: str) -> Narrowing | None:
        """Say what this link narrows the list to; none hides the strip."""
        found = narrowing_of(link)
        self.link = link if found else ""
        self.setVisible(found is not None)
        if found is not None:
            said = tr(
                "Getoond: {rows}. {words}.",
                rows=_rows(link, len(found.ids)),
                words=found.words,
            )
            self._words.setText(said)
            announce(self, said)
        return found


def _rows(link: str, count: int) -> str:
    if link.startswith(QUESTIONS_LINK):
        return tr("1 vraag") if count == 1 else tr("{count} vragen", count=count)
    return tr("1 punt") if count == 1 else tr("{count} punten", count=count)
