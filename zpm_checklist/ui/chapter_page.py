"""A bedrijfsproces: the items, and the explanation beside them or, in a narrow window, behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)

from zpm_checklist.content.schema import Chapter, Item
from zpm_checklist.model.readiness import Tally
from zpm_checklist.model.status import Status
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.item_list import ItemList
from zpm_checklist.ui.item_model import Filter
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.surface import Surface

if TYPE_CHECKING:
    from zpm_checklist.ui.detail_pane import DetailPane

_LIST = 90
"""The list needs this width (grid units) to have the explanation beside it."""


class ChapterPage(Surface):
    """The items of one chapter, or of all chapters."""

    followed = Signal(str)
    """A link in the explanation."""

    def __init__(self, design: Design, session: Session) -> None:
        """The explanation pane is made after the first paint."""
        super().__init__("surface")
        self._design = design
        self._session = session
        self._chapter: Chapter | None = None
        self._pane: DetailPane | None = None
        self._arranged: tuple[bool, bool] | None = None
        self._title = Label("", "headline")
        self._progress = Label("", "caption")
        self._filters = QButtonGroup(self)
        self._head = self._make_head()
        self.list = ItemList(design, session)
        self._left = left = Surface()
        self._reading = False
        column = QVBoxLayout(left)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        self._column = column
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._empty = Surface()
        self._empty.setMinimumWidth(design.px(_LIST))
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
        self.list.clicked.connect(lambda _index: self._read(self.list.current_item is not None))
        session.changed.connect(lambda _ids: self._show_progress())
        session.practice_changed.connect(self._show_progress)
        design.changed.connect(self._space)
        self._space()

    def _make_head(self) -> QVBoxLayout:
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
        return head

    def show_chapter(self, chapter: Chapter | None) -> None:
        """Show one chapter's items, or (None) those of all chapters."""
        self._chapter = chapter
        self._reading = False
        self._filters.button(0).setChecked(True)
        self.list.items.set_filter(Filter.ALL)
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
        self._read(True)

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
        self._pane.left.connect(self._leave_pane)
        self._pane.fitted.connect(self._arrange)
        self._arrange()
        self._pane.show_item(self.list.current_item)

    def save(self) -> bool:
        """Save what is being typed; False where text waits because it could not be written."""
        if self._pane is None:
            return True
        self._pane.save()
        return not self._pane.has_unsaved

    def minimumSizeHint(self) -> QSize:
        """Of the narrow form: a larger text size must not push the window wider."""
        px = self._design.px
        return QSize(px(_LIST), px(_LIST) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the list where there is room, else in its place."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self._pane or self._empty
        wide = self.width() >= self._design.px(_LIST) + beside.minimumWidth()
        self._left.setVisible(wide or not self._reading)
        beside.setVisible(wide or self._reading)
        if self._pane is not None:
            self._pane.show_way_back(not wide)
        if self._arranged != (wide, self._pane is not None):
            self._arranged = (wide, self._pane is not None)
            self._splitter.setSizes([self.width() * 54 // 100, self.width() * 46 // 100])

    def _read(self, reading: bool) -> None:
        """In a narrow window: the explanation in place of the list, or back."""
        self._reading = reading
        self._arrange()

    def _leave_pane(self) -> None:
        self._read(False)
        self.list.setFocus()

    def _show_progress(self) -> None:
        if self._session.practice is None:
            self._progress.setText(f"Stand van de {self._session.pack.state}")
            return
        readiness = self._session.readiness
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
        after = self._session.state(item).mark.with_status(status)
        self._session.edit(item.id, after, item.title)

    def _on_opened(self) -> None:
        if self._pane is not None:
            self._read(True)
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
