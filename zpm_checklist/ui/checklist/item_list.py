"""The list of items, driven by arrows and status keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from zpm_checklist.content.schema import Item
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.status import Status
from zpm_checklist.translation import tr
from zpm_checklist.ui.checklist.item_delegate import ItemDelegate
from zpm_checklist.ui.checklist.item_model import ROW_ROLE, STATE_ROLE, ItemModel, Row, RowKind
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.announce import announce

STATUS_KEYS = {
    "1": Status.DONE,
    "2": Status.ON_SCHEDULE,
    "3": Status.BEHIND,
    "4": Status.AT_RISK,
    "N": Status.NOT_APPLICABLE,
    "0": Status.OPEN,
}
"""Keys that mark; text fields take them as text."""


class ItemList(QListView):
    """Rows of items. A status key marks the current item and moves on to the next."""

    item_chosen = Signal(object)
    """The current Item, or None."""
    status_asked = Signal(object, object)
    """An Item and the Status that the user asks for it."""
    opened = Signal()
    """Enter: the user wants to read or write in the pane."""

    def __init__(self, design: Design, session: Session, parent: QWidget | None = None) -> None:
        """An empty list; its `items` model is filled by the page."""
        super().__init__(parent)
        # Made here: the first widget that Qt made and Python asks for makes PySide6 load every
        # kind of widget there is, which costs 18 ms.
        self._surface = QWidget()
        self.setViewport(self._surface)
        self.items = ItemModel(session, self)
        self.setModel(self.items)
        self.setItemDelegate(ItemDelegate(design, session, self))
        self.setAccessibleName(tr("Punten van de checklist"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.items.modelReset.connect(self._keep_current)
        self.clicked.connect(self._on_clicked)
        self._wanted = ""
        self._said = ""
        """What was last told of an item: a note or a date changes nothing in that."""
        self._comes_in_sight = False
        """Somebody went to an item before there was anything to scroll."""
        design.changed.connect(self.scheduleDelayedItemsLayout)
        session.changed.connect(self._announce)

    @property
    def current_item(self) -> Item | None:
        """The item under the cursor; None on a heading or fold."""
        row: Row | None = self.currentIndex().data(ROW_ROLE)
        return row.item if row else None

    def select_item(self, item: Item) -> None:
        """Go to an item, opening the fold it stands in."""
        self._wanted = item.id
        self.items.open_fold_of(item)
        index = self.items.index_of(item.id)
        if index.isValid():
            self.setCurrentIndex(index)
            if self.isVisible():
                self.scrollTo(index)
            else:
                self._comes_in_sight = True

    def take_keys(self) -> None:
        """Listen to the status keys: called once, after the first paint."""
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415 (2 ms)

        for key, status in STATUS_KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda status=status: self.mark_current(status))

    def select_first(self) -> None:
        """Go to the first item."""
        for number in range(self.items.rowCount()):
            index = self.items.index(number)
            if index.data(ROW_ROLE).kind is RowKind.ITEM:
                self.setCurrentIndex(index)
                return
        self.item_chosen.emit(None)

    def mark_current(self, status: Status) -> None:
        """What a status key does: mark, then go on to the next item."""
        item = self.current_item
        if item is None:
            return
        self.status_asked.emit(item, status)
        state: ItemState | None = self.currentIndex().data(STATE_ROLE)
        if state is not None and state.item.id == item.id and state.mark.status is status:
            self._select_next()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell which item is current."""
        super().currentChanged(current, previous)
        row: Row | None = current.data(ROW_ROLE)
        if row is not None and row.item is not None:
            self._wanted = row.item.id
            self._said = current.data(Qt.ItemDataRole.AccessibleTextRole)
            self.item_chosen.emit(row.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the pane or a fold; arrows skip headings."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row: Row | None = self.currentIndex().data(ROW_ROLE)
            if row is not None and row.fold is not None:
                self.items.toggle_fold(row.fold)
            else:
                self.opened.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys are about an item, so one is current."""
        super().focusInEvent(event)
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if not by_mouse and not self.selectionModel().hasSelection():
            self.select_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Now there is a size to scroll in."""
        super().showEvent(event)
        if self._comes_in_sight:
            self._comes_in_sight = False
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Row heights depend on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _announce(self, item_ids: list[str]) -> None:
        if len(item_ids) != 1:
            return  # who changes many is told how many; nobody wants to hear them all
        index = self.items.index_of(item_ids[0])
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else ""
        if said and said != self._said:
            announce(self, said)
        self._said = said

    def _select_next(self) -> None:
        for number in range(self.currentIndex().row() + 1, self.items.rowCount()):
            index = self.items.index(number)
            if index.data(ROW_ROLE).kind is RowKind.ITEM:
                self.setCurrentIndex(index)
                return

    def _keep_current(self) -> None:
        index = self.items.index_of(self._wanted)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.select_first()

    def _on_clicked(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        if row.fold is not None:
            self.items.toggle_fold(row.fold)
