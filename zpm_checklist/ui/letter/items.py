"""An item as a link, and the items that wait while nobody is asked about them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.wording import status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import short_date
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.rich_text import ITEM_LINK
from zpm_checklist.ui.widgets.scroll_page import Card
from zpm_checklist.ui.widgets.status_sign import StatusSign


class ItemLink(QWidget):
    """An item as a link, with how far it is."""

    followed = Signal(str)
    """The target of the link."""

    def __init__(self, design: Design, session: Session, state: ItemState) -> None:
        """As it is now; it does not follow changes."""
        super().__init__()
        item, mark = state.item, state.mark
        title = QPushButton(item.title)
        title.setProperty("kind", "quiet")
        title.setAccessibleName(tr("Naar het punt: {title}", title=item.title))
        title.clicked.connect(lambda: self.followed.emit(f"{ITEM_LINK}{item.id}"))
        told = [
            session.pack.chapter_by_id[item.chapter].title,
            tr("punt {number}", number=item.label),
            status_word(mark.status, session.purpose),
            *([tr("klaar op {due}", due=short_date(mark.due))] if mark.due else []),
        ]
        about = Label(" · ".join(told), "caption")
        about.setIndent(design.px(1.5))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.px(2))
        row.addWidget(StatusSign(design, mark.status))
        row.addLayout(words, 1)


class OtherItems(Card):
    """Items that wait for a third party while there is no question about them."""

    followed = Signal(str)
    """The target of a link to an item."""

    def __init__(self, design: Design, session: Session) -> None:
        """Hidden until `show_items`."""
        super().__init__(design)
        self._session = session
        self.column.addWidget(Label(tr("Hierbij hoort nog geen vraag"), "lead"))
        self.column.addWidget(
            Label(
                tr("Ook dit wacht op een derde partij. Schrijf uw vraag zelf in de brief."),
                "caption",
            )
        )
        self._links: list[ItemLink] = []
        self.hide()

    def show_items(self, states: Iterable[ItemState]) -> None:
        """Show these; without any there is nothing to see."""
        for link in self._links:
            discard(link)
        self._links = [ItemLink(self._design, self._session, state) for state in states]
        for link in self._links:
            link.followed.connect(self.followed)
            self.column.addWidget(link)
        self.setVisible(bool(self._links))


def discard(widget: QWidget) -> None:
    """Take it out of sight now, and away soon."""
    widget.hide()
    widget.deleteLater()
