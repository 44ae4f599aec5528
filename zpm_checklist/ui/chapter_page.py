"""A bedrijfsproces: the items on the left, the explanation beside or under them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from zpm_checklist.content.schema import Chapter, Item
from zpm_checklist.model.readiness import Tally
from zpm_checklist.model.status import Status
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.item_list import ItemList
from zpm_checklist.ui.item_model import Filter
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.session import Session

_WIDE = 210
"""From this width (grid units) the explanation stands beside the list."""


class ChapterPage(QWidget):
    """The items of one chapter, or of all chapters."""

    followed = Signal(str)
    """A link in the explanation."""

    def __init__(self, design: Design, session: Session) -> None:
        """The explanation pane is made after the first paint."""
        super().__init__(objectName="page")
        self.setProperty("tone", "surface")
        self._design = design
        self._session = session
        self._chapter: Chapter | None = None
        self._pane = None
        self._title = Label("", "headline")
        self._progress = Label("", "caption")
        self._filters = QButtonGroup(self)
        head = QVBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._progress)
        chips = QHBoxLayout()
        for number, entry in enumerate(Filter):
            chip = QPushButton(entry.value)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self._filters.addButton(chip, number)
            chips.addWidget(chip)
        chips.addStretch(1)
        head.addLayout(chips)
        self._head = head
        self.list = ItemList(design, session)
        left = QWidget(objectName="surface")
        column = QVBoxLayout(left)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._column = column
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._empty = QWidget(objectName="surface")
        self._splitter.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        self._filters.idClicked.connect(
            lambda number: self.list.items.set_filter(list(Filter)[number])
        )
        self.list.item_chosen.connect(self._on_chosen)
        self.list.status_asked.connect(self._on_status)
        self.list.opened.connect(self._on_opened)
        session.changed.connect(lambda _ids: self._show_progress())
        session.practice_changed.connect(self._show_progress)
        design.changed.connect(self._space)
        self._space()

    def show_chapter(self, chapter: Chapter | None) -> None:
        """Show one chapter's items, or (None) those of all chapters."""
        self._chapter = chapter
        pack = self._session.pack
        self._title.setText(chapter.title if chapter else "Alle punten")
        if chapter:
            self.list.items.show_items(chapter.items)
        else:
            self.list.items.show_items(pack.items, {c.id: c.title for c in pack.chapters})
        self.list.select_first()
        self._show_progress()

    def show_item(self, item: Item) -> None:
        """Go to one item of what is shown; a filter that hides it is lifted."""
        if not self.list.items.index_of(item.id).isValid():
            self._filters.button(0).click()
        self.list.select_item(item)

    def finish(self) -> None:
        """Make the explanation pane: called once after the first paint."""
        if self._pane is not None:
            return
        # The pane and its editors are half of the window; they come after the first paint.
        from zpm_checklist.ui.detail_pane import DetailPane  # noqa: PLC0415

        self._pane = DetailPane(self._design, self._session)
        self._splitter.replaceWidget(1, self._pane)
        self._empty.deleteLater()
        self._pane.followed.connect(self.followed)
        self._arrange()
        self._pane.show_item(self.list.current_item)

    def save(self) -> None:
        """Save what is being typed."""
        if self._pane is not None:
            self._pane.save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the list where there is room, else under it."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text size changes what fits."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self._arrange)

    def _arrange(self) -> None:
        wide = self.width() >= self._design.px(_WIDE)
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        room = self.width() if wide else self.height()
        if self._splitter.orientation() is not wanted or not self._splitter.property("arranged"):
            self._splitter.setOrientation(wanted)
            self._splitter.setSizes([room * 54 // 100, room * 46 // 100])
            self._splitter.setProperty("arranged", self._pane is not None)

    def _show_progress(self) -> None:
        readiness = self._session.readiness
        if self._session.practice is None:
            self._progress.setText(f"Stand van de {self._session.pack.state}")
            return
        tally = readiness.guide
        for entry in readiness.chapters:
            if self._chapter is not None and entry.chapter.id == self._chapter.id:
                tally = entry.guide
        self._progress.setText(_said(tally))

    def _on_chosen(self, item: Item | None) -> None:
        if self._pane is not None:
            self._pane.show_item(item)

    def _on_status(self, item: Item, status: Status) -> None:
        if not self._session.is_editable:
            return
        from zpm_checklist.ui.detail_pane import with_status  # noqa: PLC0415

        after = with_status(self._session.state(item).mark, status)
        self._session.edit(item.id, after, item.title)

    def _on_opened(self) -> None:
        if self._pane is not None:
            self._pane.focus_note()

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(px(3), px(5), px(1), 0)
        self._head.setContentsMargins(px(4), 0, px(4), px(3))
        self._head.setSpacing(px(2))
        self._arrange()


def _said(tally: Tally) -> str:
    left_out = tally.total - tally.applicable
    if not tally.applicable:
        return f"Geen van de {tally.total} punten geldt voor u."
    rest = f"; {left_out} niet voor u" if left_out else ""
    return f"{tally.judged} van {tally.applicable} punten beoordeeld{rest}"
