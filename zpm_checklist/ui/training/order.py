"""The items of a lesson in their order, moved by drag or by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem

from zpm_checklist.content.schema import Item
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.wrapped_rows import WrappedRows

_ID = Qt.ItemDataRole.UserRole
_ALT = Qt.KeyboardModifier.AltModifier
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderList(QListWidget):
    """Alt with an arrow moves the current item, Delete takes it out."""

    changed = Signal()
    """Another order, or one item less."""

    def __init__(self, design: Design) -> None:
        """Empty until `show_items`."""
        super().__init__()
        self._design = design
        self._titles: dict[str, str] = {}
        self.setAccessibleName(tr("Punten van de les, in volgorde"))
        self.setAccessibleDescription(
            tr("Alt met pijl omhoog of omlaag verplaatst een punt, Delete haalt het weg.")
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setItemDelegate(WrappedRows(design, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.model().rowsMoved.connect(self._on_changed)
        design.changed.connect(self._fit_soon)

    def show_items(self, items: Sequence[Item]) -> None:
        """These, in this order; where one was stays the current row as far as it is there."""
        row = self.currentRow()
        self._titles = {item.id: item.title for item in items}
        self.clear()
        for item in items:
            entry = QListWidgetItem(item.title)
            entry.setData(_ID, item.id)
            self.addItem(entry)
        self._number()
        self.setCurrentRow(min(max(row, 0), len(items) - 1))
        self._fit_soon()

    @property
    def ids(self) -> list[str]:
        """Item ids as they stand."""
        return [self.item(row).data(_ID) for row in range(self.count())]

    def move_current(self, steps: int) -> None:
        """Up or down; past the ends nothing."""
        row = self.currentRow()
        to = row + steps
        if row < 0 or not 0 <= to < self.count():
            return
        entry = self.takeItem(row)
        self.insertItem(to, entry)
        self.setCurrentRow(to)
        self._on_changed()
        announce(self, entry.text())

    def remove_current(self) -> None:
        """Take the current item out of the lesson."""
        if self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self._on_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with arrows, Delete; the rest is Qt's."""
        steps = _STEPS.get(Qt.Key(event.key()))
        if steps is not None and event.modifiers() & _ALT:
            self.move_current(steps)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_current()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap: another width is another height."""
        super().resizeEvent(event)
        self._fit_soon()

    def minimumSizeHint(self) -> QSize:
        """The page scrolls, not the list."""
        return QSize(self._design.px(40), self._design.px(8))

    def _on_changed(self) -> None:
        self._number()
        self._fit_soon()
        self.changed.emit()

    def _number(self) -> None:
        for row in range(self.count()):
            entry = self.item(row)
            entry.setText(f"{row + 1}. {self._titles[entry.data(_ID)]}")

    def _fit_soon(self) -> None:
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        high = max(rows + 2 * self.frameWidth(), self._design.px(8))
        if high != self.height():
            self.setFixedHeight(high)
