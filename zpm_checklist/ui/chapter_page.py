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
from zpm_checklist.ui.surface import Surface
from zpm_checklist.ui.translation import tr

if TYPE_CHECKING:
    from zpm_checklist.ui.detail_pane import DetailPane

_LIST = 90
"""The list needs this width (grid units) to have the explanation beside it."""


class ListAndPane(QSplitter):
    """A list with its explanation beside it, or in a narrow window in its place."""

    narrowed = Signal(bool)
    """Whether there is room for only one of the two."""

    def __init__(self, design: Design, left: QWidget) -> None:
        """`left` holds the list; an empty surface keeps the place of the pane."""
        super().__init__(Qt.Orientation.Horizontal)
        self._design = design
        self._left = left
        self._beside: QWidget = Surface()
        self._beside.setMinimumWidth(design.px(_LIST))
        self._reading = False
        self._arranged: tuple[bool, bool] | None = None
        self._has_pane = False
        self._is_alone = False
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(self._beside)

    def set_pane(self, pane: QWidget) -> None:
        """The pane itself, which may come later than the list."""
        self.replaceWidget(1, pane)
        self._beside.deleteLater()
        self._beside = pane
        self._has_pane = True
        self.arrange()

    def read(self, reading: bool) -> None:
        """In a narrow window: the explanation in place of the list, or back."""
        self._reading = reading
        self.arrange()

    def leave_alone(self, alone: bool) -> None:
        """Whether the list has all the room, for there is nothing to explain."""
        self._is_alone = alone
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Show what there is room for."""
        wide = self.width() >= self._design.px(_LIST) + self._beside.minimumWidth()
        self._left.setVisible(wide or not self._reading or self._is_alone)
        self._beside.setVisible((wide or self._reading) and not self._is_alone)
        self.narrowed.emit(not wide)
        if self._arranged != (wide, self._has_pane):
            self._arranged = (wide, self._has_pane)
            self.setSizes([self.width() * 54 // 100, self.width() * 46 // 100])

    def smallest(self) -> QSize:
        """Of the narrow form: a larger text size must not push the window wider."""
        px = self._design.px
        return QSize(px(_LIST), px(_LIST) // 2)


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
        self._title = Label("", "headline")
        self._progress = Label("", "caption")
        self._filters = QButtonGroup(self)
        self._head = self._make_head()
        self.list = ItemList(design, session)
        left = Surface()
        column = QVBoxLayout(left)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.list, 1)
        self._column = column
        self._split = ListAndPane(design, left)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._split)
        self._filters.idClicked.connect(
            lambda number: self.list.items.set_filter(list(Filter)[number])
        )
        self.list.item_chosen.connect(self._on_chosen)
        self.list.status_asked.connect(self._on_status)
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(
            lambda _index: self._split.read(self.list.current_item is not None)
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
        self._split.read(False)
        self._filters.button(0).setChecked(True)
        self.list.items.set_filter(Filter.ALL)
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
            self._filters.button(0).click()
        self.list.select_item(item)
        self._split.read(True)

    def finish(self) -> None:
        """Make the explanation pane: called once after the first paint."""
        if self._pane is not None:
            return
        # The pane and its editors are half of the window; they come after the first paint.
        from zpm_checklist.ui.detail_pane import DetailPane  # noqa: PLC0415

        self._pane = DetailPane(self._design, self._session)
        self._pane.followed.connect(self.followed)
        self._pane.left.connect(self._leave_pane)
        self._pane.fitted.connect(self._split.arrange)
        self._split.narrowed.connect(self._pane.show_way_back)
        self._split.set_pane(self._pane)
        self._pane.show_item(self.list.current_item)

    def save(self) -> bool:
        """Save what is being typed; False where text waits because it could not be written."""
        if self._pane is None:
            return True
        self._pane.save()
        return not self._pane.has_unsaved

    def minimumSizeHint(self) -> QSize:
        """Of the narrow form."""
        return self._split.smallest()

    def _leave_pane(self) -> None:
        self._split.read(False)
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
            self._split.read(True)
            self._pane.focus_note()

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(px(3), px(5), px(1), 0)
        self._head.setContentsMargins(px(4), 0, px(4), px(3))
        self._head.setSpacing(px(2))
        self._split.arrange()


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
