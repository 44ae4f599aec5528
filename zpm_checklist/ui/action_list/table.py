"""The table of actions: arrows walk, Shift and Ctrl choose more, a status key marks all of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from zpm_checklist.model.actions import Action
from zpm_checklist.translation import tr
from zpm_checklist.ui.action_list.groups import Group
from zpm_checklist.ui.action_list.model import HEADINGS, ROW_ROLE, ActionModel, Column
from zpm_checklist.ui.action_list.rows import ActionRows
from zpm_checklist.ui.checklist.item_list import STATUS_KEYS
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.when_shown import WhenShown
from zpm_checklist.ui.session import Session

_WIDTHS = {Column.WHO: 46, Column.WHEN: 36, Column.LINKS: 20}
"""Grid units of the columns beside the title, which takes what is left."""
_LEAST, _LEAST_WHAT = 12, 60
"""Grid units below which a column, or that of the title, says nothing any more."""
_SHAPE = 12

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class ActionTable(QTableView):
    """Headings and actions; any number of actions can be chosen."""

    chosen_changed = Signal()
    """Other actions are chosen."""
    current_changed = Signal(object)
    """The Action under the cursor, or None."""
    status_asked = Signal(object)
    """The Status that a key asks for what is chosen."""
    opened = Signal()
    """Enter: read and write beside the list."""
    went = Signal(str)
    """Double click: the id of the item to go to."""
    escaped = Signal()

    def __init__(self, design: Design, session: Session, parent: QWidget | None = None) -> None:
        """An empty table."""
        super().__init__(parent)
        self._design = design
        self._zoom = design.zoom
        self._shows_owners = True
        self._model = ActionModel(session, self)
        self._rows = ActionRows(design, self._model, self)
        self.setModel(self._model)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(tr("Lijst met acties"))
        self.setObjectName("plaintable")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self._set_up_headers()
        self.doubleClicked.connect(self._on_double_click)
        self.selectionModel().selectionChanged.connect(lambda _new, _old: self._on_chosen())
        for key, status in STATUS_KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda status=status: self.status_asked.emit(status))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, design.px(width))
        design.changed.connect(WhenShown(self, self._on_design).ask)
        self._arrange()

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        heading = self.horizontalHeader()
        heading.setObjectName("columns.actions")
        heading.setHighlightSections(False)
        heading.setSectionsClickable(False)
        heading.setMinimumSectionSize(1)
        heading.setSectionResizeMode(Column.STATUS, QHeaderView.ResizeMode.Fixed)
        heading.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        heading.sectionResized.connect(lambda _column, _old, _new: self.fit())

    # What is shown

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these; what was chosen and is still there stays chosen."""
        chosen = {action.id for action in self.chosen}
        current, at = self.current, self.currentIndex().row()
        blocked = self.selectionModel().blockSignals(True)
        self._model.show_groups(groups)
        self.clearSpans()
        for number, row in enumerate(self._model.rows):
            if row.action is None:
                self.setSpan(number, 0, 1, len(Column))
        self.fit()
        self._choose(chosen)
        number = self._model.row_of(current.id) if current is not None else -1
        if number < 0 and at >= 0:
            number = self._model.nearest(at)
        self._make_current(number)
        self.selectionModel().blockSignals(blocked)
        self._on_chosen()
        self.current_changed.emit(self.current)

    def show_owners(self, shown: bool) -> None:
        """Whether there is a column for who does it."""
        if shown != self._shows_owners:
            self._shows_owners = shown
            self._arrange()

    def forget_heights(self) -> None:
        """The actions are not what they were."""
        self._rows.forget()

    @property
    def chosen(self) -> list[Action]:
        """What is chosen, from top to bottom."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.size())]
        rows = {row for part in ranges for row in range(part.top(), part.bottom() + 1)}
        found = (self._model.rows[row].action for row in sorted(rows))
        return [action for action in found if action is not None]

    @property
    def current(self) -> Action | None:
        """What is under the cursor."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.action if row is not None else None

    def select(self, item_id: str) -> bool:
        """Go to an item and choose it alone; False where it is not shown."""
        number = self._model.row_of(item_id)
        if number < 0:
            return False
        index = self._model.index(number, Column.WHAT)
        self.selectionModel().setCurrentIndex(index, _SELECT)
        self.scrollTo(index)
        return True

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """With the heading above the first of a group, as far as there is room for both."""
        above = index.sibling(index.row() - 1, index.column())
        row = above.data(ROW_ROLE)
        if row is not None and row.action is None:
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)

    def begin(self) -> None:
        """The cursor on the first action where it is nowhere."""
        if self.current is None:
            self._make_current(self._model.nearest(0))

    def _choose(self, item_ids: Collection[str]) -> None:
        last = len(Column) - 1
        wanted = QItemSelection()
        for number, row in enumerate(self._model.rows):
            if row.action is not None and row.action.id in item_ids:
                index = self._model.index
                wanted.select(index(number, 0), index(number, last))
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _make_current(self, number: int) -> None:
        index = self._model.index(number, Column.WHAT) if number >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    # Sizes

    def fit(self) -> None:
        """Give each row the height that it needs."""
        header = self.verticalHeader()
        blocked = header.blockSignals(True)
        for number, row in enumerate(self._model.rows):
            header.resizeSection(number, self._rows.height(row))
        header.blockSignals(blocked)
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """All columns, or where room is short everything under the title."""
        px, heading = self._design.px, self.horizontalHeader()
        blocked = heading.blockSignals(True)
        wanted = [c for c in _WIDTHS if c is not Column.WHO or self._shows_owners]
        needed = px(_SHAPE + _LEAST_WHAT + sum(_WIDTHS[column] for column in wanted))
        shown = wanted if self.viewport().width() >= needed else []
        for column in _WIDTHS:
            self.setColumnHidden(column, column not in shown)
        heading.setVisible(bool(shown))
        others = sum(self.columnWidth(column) for column in shown)
        is_squeezed = self.viewport().width() - others - px(_SHAPE) < px(_LEAST_WHAT)
        for column in shown:
            if is_squeezed or self.columnWidth(column) < self._least(column):
                self.setColumnWidth(column, px(_WIDTHS[column]))
        self.setColumnWidth(Column.STATUS, px(_SHAPE))
        heading.blockSignals(blocked)
        self.updateGeometries()
        self.fit()

    def _least(self, column: Column) -> int:
        """Room for its heading."""
        px = self._design.px
        words = self._design.metrics("caption").horizontalAdvance(HEADINGS[column])
        return max(px(_LEAST), words + px(4))

    def _on_design(self) -> None:
        """Columns grow with the text."""
        for column in _WIDTHS:
            width = round(self.columnWidth(column) * self._design.zoom / self._zoom)
            self.setColumnWidth(column, width)
        self._zoom = self._design.zoom
        self._arrange()

    # Keys and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard begins at the first action."""
        self.begin()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Escape goes back; the rest is as in any list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters choose nothing: some of them mark."""

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell what is under the cursor now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.current_changed.emit(self.current)

    def _on_chosen(self) -> None:
        self.viewport().update()
        self.chosen_changed.emit()

    def _on_double_click(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None and row.action is not None:
            self.went.emit(row.action.id)
