"""What a search found: items, notes, chapters and terms."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QVBoxLayout

from zpm_checklist.model import search
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_frame import FocusFrame
from zpm_checklist.ui.reference.hit_delegate import EXCERPT_ROLE, HitDelegate
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.rich_text import CHAPTER_LINK, ITEM_LINK, TERM_LINK
from zpm_checklist.ui.widgets.surface import Surface

_LINK_ROLE = Qt.ItemDataRole.UserRole + 1
_KINDS = {
    search.KIND_ITEM: (tr("Punt"), ITEM_LINK),
    search.KIND_NOTE: (tr("Uw notitie"), ITEM_LINK),
    search.KIND_CHAPTER: (tr("Hoofdstuk"), CHAPTER_LINK),
    search.KIND_TERM: (tr("Begrip"), TERM_LINK),
}


class HitList(QListWidget):
    """Enter opens the current hit."""

    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)


class SearchPage(Surface):
    """Follows the search field in the window's head."""

    followed = Signal(str)
    """A link to an item, chapter or term."""

    def __init__(self, design: Design, session: Session) -> None:
        """Indexes the content once; notes are read at each search."""
        super().__init__("surface")
        self._design = design
        self._session = session
        self._entries = search.entries_of(session.pack)
        self._said = Label("", "caption")
        self._told = ""
        self._hits = HitList()
        self._hits.setAccessibleName(tr("Zoekresultaten"))
        FocusFrame(design, self._hits)
        self._hits.setItemDelegate(HitDelegate(design, self._hits))
        self._hits.setResizeMode(QListView.ResizeMode.Adjust)
        self._hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(tr("Zoeken"), "headline"))
        self._column.addWidget(self._said)
        self._column.addWidget(self._hits, 1)
        self._column.addStretch()
        self._hits.itemActivated.connect(lambda _entry: self.open_current())
        self._hits.itemClicked.connect(lambda _entry: self.open_current())
        self._hits.opened.connect(self.open_current)
        design.changed.connect(self._space)
        self._space()

    def search(self, query: str) -> None:
        """Show what this finds."""
        notes = search.entries_of_notes(self._session.pack, self._session.marks)
        found = search.find((*self._entries, *notes), query)
        self._hits.clear()
        for hit in found:
            kind, prefix = _KINDS[hit.entry.kind]
            entry = QListWidgetItem(hit.entry.title)
            entry.setData(EXCERPT_ROLE, f"{kind}: {hit.excerpt}")
            entry.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{hit.entry.title}. {kind}: {hit.excerpt}"
            )
            entry.setData(_LINK_ROLE, f"{prefix}{hit.entry.id}")
            self._hits.addItem(entry)
        self._hits.setCurrentRow(0)
        self._hits.setVisible(bool(found))
        if not found:
            self._said.setText(
                tr(
                    "Niets gevonden voor “{query}”. Probeer een korter woord of een ander begrip.",
                    query=query,
                )
            )
        else:
            self._said.setText(
                tr("{found} gevonden. Kies met de pijltjes en open met Enter.", found=len(found))
            )
        first = self._hits.item(0)
        self._tell(f"{self._said.text()} {first.text() if first is not None else ''}".rstrip())

    def walk(self, steps: int) -> None:
        """Arrows in the search field walk through the hits."""
        row = self._hits.currentRow() + steps
        self._hits.setCurrentRow(min(max(row, 0), self._hits.count() - 1))
        entry = self._hits.currentItem()
        if entry is not None:
            self._tell(entry.data(Qt.ItemDataRole.AccessibleTextRole))

    def open_current(self) -> None:
        """Follow the current hit."""
        entry = self._hits.currentItem()
        if entry is not None:
            self.followed.emit(entry.data(_LINK_ROLE))

    def _tell(self, words: str) -> None:
        """What is new: the focus is in the search field, so nobody hears what changes here."""
        if words != self._told:
            self._told = words
            announce(self._said, words)

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(px(7), px(5), px(4), 0)
        self._column.setSpacing(px(2))
        self._hits.setSpacing(px(1))
