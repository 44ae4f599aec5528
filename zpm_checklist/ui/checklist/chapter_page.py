"""A bedrijfsproces: the items, and the explanation beside them or, in a narrow window, behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from zpm_checklist.content.schema import Chapter, Item
from zpm_checklist.model.readiness import Tally
from zpm_checklist.model.status import Status
from zpm_checklist.translation import tr
from zpm_checklist.ui.checklist.item_list import ItemList
from zpm_checklist.ui.checklist.item_model import Filter
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation.spots import Spot, scroll, scrolled
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.list_and_pane import ListAndPane
from zpm_checklist.ui.widgets.one_of import chip_group
from zpm_checklist.ui.widgets.surface import Surface

if TYPE_CHECKING:
    from zpm_checklist.ui.checklist.detail_pane import DetailPane
    from zpm_checklist.ui.navigation.narrow_strip import NarrowStrip


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
        self._strip: NarrowStrip | None = None
        self._title = Label("", "headline")
        self._progress = Label("", "caption")
        self._filters = chip_group(self, (entry.value for entry in Filter))
        self._head = self._make_head()
        self.list = ItemList(design, session)
        left = Surface()
        column = QVBoxLayout(left)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        self._column = column
        self.split = ListAndPane(design, left, "items")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.split)
        self._filters.idClicked.connect(
            lambda number: self.list.items.set_filter(list(Filter)[number])
        )
        self.list.item_chosen.connect(self._on_chosen)
        self.list.status_asked.connect(self._on_status)
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(
            lambda _index: self.split.read(self.list.current_item is not None)
        )
        session.changed.connect(lambda _ids: self._show_progress())
        session.practice_changed.connect(self._show_progress)
        design.changed.connect(self._space)
        self._space()

    def _make_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._progress)
        chips = QHBoxLayout()
        for chip in self._filters.buttons():
            chips.addWidget(chip)
        chips.addStretch(1)
        head.addLayout(chips)
        return head

    def show_chapter(self, chapter: Chapter | None) -> None:
        """Show one chapter's items, or (None) those of all chapters."""
        self._chapter = chapter
        self.split.read(False)
        if self._strip is not None:
            self._strip.show_link("")
        self._filters.button(0).setChecked(True)
        pack = self._session.pack
        self._title.setText(chapter.title if chapter else tr("Alle punten"))
        if chapter:
            self.list.items.show_items(chapter.items)
        else:
            self.list.items.show_items(pack.items, {c.id: c.title for c in pack.chapters})
        self.list.select_first()
        self._show_progress()

    def show_item(self, item: Item) -> None:
        """Go to one item of what is shown; a filter that hides it is lifted."""
        if not self.list.items.index_of(item.id).isValid():
            self.show_only("")
            self._filters.button(0).click()
        self.list.select_item(item)
        self.split.read(True)

    def show_only(self, link: str) -> None:
        """Show the items that a link of a number counts; an empty one shows all again."""
        if self._strip is None:
            from zpm_checklist.ui.navigation.narrow_strip import NarrowStrip  # noqa: PLC0415

            self._strip = NarrowStrip(self._design)
            self._strip.lifted.connect(lambda: self.show_only(""))
            self._head.addWidget(self._strip)
        found = self._strip.show_link(link)
        self.list.items.narrow(found.ids if found else None)

    @property
    def main(self) -> ItemList:
        """The list of items."""
        return self.list

    def spot(self) -> Spot:
        """The item, the filter and how far the list is scrolled."""
        item = self.list.current_item
        return {
            "item": item.id if item else "",
            "filter": list(Filter)[self._filters.checkedId()].name,
            "only": self._strip.link if self._strip else "",
            "scroll": scrolled(self.list),
        }

    def return_to(self, spot: Spot) -> None:
        """The same item under the same filter, as far as it is still there."""
        if link := str(spot.get("only", "")):
            self.show_only(link)
        for number, entry in enumerate(Filter):
            button = self._filters.button(number)
            if entry.name == spot.get("filter") and not button.isChecked():
                button.setChecked(True)
                self.list.items.set_filter(entry)
        self.begin_at(spot)
        self.list.executeDelayedItemsLayout()  # else it scrolls by the heights of before
        scroll(self.list, spot)

    def begin_at(self, spot: Spot) -> None:
        """The same item, where it is in this list."""
        item = self._session.pack.item_by_id.get(str(spot.get("item")))
        if item is not None and self.list.items.index_of(item.id).isValid():
            self.list.select_item(item)

    def finish(self) -> None:
        """Listen to keys, and make the explanation pane: called once after the first paint."""
        if self._pane is not None:
            return
        self.list.take_keys()
        # The pane and its editors are half of the window; they come after the first paint.
        from zpm_checklist.ui.checklist.detail_pane import DetailPane  # noqa: PLC0415

        self._pane = DetailPane(self._design, self._session)
        self._pane.followed.connect(self.followed)
        self._pane.left.connect(self._leave_pane)
        self.split.escaped.connect(self._leave_pane)
        self._pane.fitted.connect(self.split.arrange)
        self.split.narrowed.connect(self._pane.show_way_back)
        self.split.set_pane(self._pane)
        self._pane.show_item(self.list.current_item)

    def save(self) -> bool:
        """Save what is being typed; False where text waits because it could not be written."""
        if self._pane is None:
            return True
        self._pane.save()
        return not self._pane.has_unsaved

    def minimumSizeHint(self) -> QSize:
        """Of the narrow form."""
        return self.split.smallest()

    def _leave_pane(self) -> None:
        self.split.read(False)
        self.list.setFocus()

    def _show_progress(self) -> None:
        if self._session.practice is None:
            self._progress.setText(tr("Stand van de {state}", state=self._session.pack.state))
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
            self.split.read(True)
            self._pane.focus_note()

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(px(3), px(5), px(1), 0)
        self._head.setContentsMargins(px(4), 0, px(4), px(3))
        self._head.setSpacing(px(2))
        self.split.arrange()


def _said(tally: Tally) -> str:
    left_out = tally.total - tally.applicable
    if not tally.applicable:
        return tr("Geen van de {total} punten geldt voor u.", total=tally.total)
    rest = tr("; {left_out} niet voor u", left_out=left_out) if left_out else ""
    return tr(
        "{judged} van {applicable} punten beoordeeld{rest}",
        judged=tally.judged,
        applicable=tally.applicable,
        rest=rest,
    )
