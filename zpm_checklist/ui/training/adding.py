"""Finds an item by its words and adds it to the lesson."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from zpm_checklist.content.schema import Item, Pack
from zpm_checklist.model.search import fold
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.wrapped_rows import WrappedRows

_MOST = 8
_ID = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WALKED = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class AddingField(QWidget):
    """Type, walk with the arrows, Enter adds."""

    added = Signal(str)
    """An item id."""

    def __init__(self, design: Design, pack: Pack) -> None:
        """Nothing typed; every item can be found."""
        super().__init__()
        self._design = design
        self._found_in = [(item, fold(f"{item.title} {item.text}")) for item in pack.items]
        self._chapter = {chapter.id: chapter.title for chapter in pack.chapters}
        self._chosen: frozenset[str] = frozenset()
        self.field = _Field(self)
        self.field.setPlaceholderText(tr("Zoek een punt"))
        self.field.setAccessibleName(tr("Zoek een punt om toe te voegen"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Gevonden punten; Enter voegt toe"))
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappedRows(design, self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(1))
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(lambda _text: self._find())
        self.list.itemActivated.connect(self._add)
        self.list.itemClicked.connect(self._add)
        design.changed.connect(self._fit)
        self._find()

    def leave_out(self, chosen: Collection[str]) -> None:
        """These are in the lesson already."""
        self._chosen = frozenset(chosen)
        self._find()

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys of the field that work on the list under it."""
        if event.key() in _ENTER and self.list.count():
            self._add(self.list.item(max(self.list.currentRow(), 0)))
        elif event.key() in _WALKED and self.list.count():
            steps = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.list.currentRow() + steps
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap: another width is another height."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _add(self, entry: QListWidgetItem) -> None:
        self.added.emit(entry.data(_ID))
        self.field.selectAll()

    def _find(self) -> None:
        words = fold(self.field.text()).split()
        self.list.clear()
        if words:
            for item in self._hits(words):
                entry = QListWidgetItem(f"{item.title} · {self._chapter[item.chapter]}")
                entry.setData(_ID, item.id)
                self.list.addItem(entry)
            self.list.setCurrentRow(0)
        self._fit()

    def _hits(self, words: list[str]) -> list[Item]:
        found = [
            item
            for item, text in self._found_in
            if item.id not in self._chosen and all(word in text for word in words)
        ]
        # Those that name it in their title come first; the order of the pack otherwise.
        found.sort(key=lambda item: not all(word in fold(item.title) for word in words))
        return found[:_MOST]

    def _fit(self) -> None:
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth() + self._design.px(1))
        self.list.setVisible(self.list.count() > 0)


class _Field(QLineEdit):
    """Hands Enter and the arrows to the list."""

    def __init__(self, box: AddingField) -> None:
        super().__init__(box)
        self._box = box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the list takes goes no further."""
        if not self._box.take_key(event):
            super().keyPressEvent(event)
