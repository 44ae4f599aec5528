"""The results as a table: the same numbers as the bars, for who reads cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from zpm_checklist.content.schema import Pack
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.training.words import JUDGED, big

if TYPE_CHECKING:
    from zpm_checklist.model.lesson_result import ItemResult

Index = QModelIndex | QPersistentModelIndex

_TITLE, _FIRST_COUNT = 0, 1
_MODEL = _FIRST_COUNT + len(JUDGED)
_DIVIDED = _MODEL + 1
_NOWHERE = QModelIndex()


class ResultModel(QAbstractTableModel):
    """One row an item; one column a verdict, then the model answer and how divided they are."""

    def __init__(self, pack: Pack, parent: QObject) -> None:
        """Empty until `show_entries`."""
        super().__init__(parent)
        self._pack = pack
        self._entries: tuple[ItemResult, ...] = ()
        self._has_model = True
        verdicts = [big(status) for status in JUDGED]
        self._headings = [tr("Punt"), *verdicts, tr("Modelantwoord"), tr("Verdeeld")]

    def show_entries(self, entries: tuple[ItemResult, ...], *, with_model: bool) -> None:
        """These, in this order."""
        self.beginResetModel()
        self._entries, self._has_model = entries, with_model
        self.endResetModel()

    def rowCount(self, _parent: Index = _NOWHERE) -> int:
        """One for each item."""
        return len(self._entries)

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """See the class."""
        return len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; a number is told with its heading."""
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], index.column()
        text = self._text(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text if column == _TITLE else f"{self._headings[column]}: {text}"
        return text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def _text(self, entry: ItemResult, column: int) -> str:
        if column == _TITLE:
            return self._pack.item_by_id[entry.item_id].title
        if column == _MODEL:
            return big(entry.model) if entry.model is not None and self._has_model else ""
        if column == _DIVIDED:
            return f"{entry.percent_divided}%"
        return str(entry.counts[JUDGED[column - _FIRST_COUNT]])


class _Cells(QStyledItemDelegate):
    """Cells begin where their headings do."""

    def __init__(self, design: Design, parent: QObject) -> None:
        super().__init__(parent)
        self._design = design

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """With room at the left."""
        super().initStyleOption(option, index)
        option.rect.setLeft(option.rect.left() + self._design.px(1))


class ResultTable(QTableView):
    """As high as its rows: the page scrolls."""

    def __init__(self, design: Design, pack: Pack) -> None:
        """Empty."""
        super().__init__()
        self._design = design
        self.results = ResultModel(pack, self)
        self.setModel(self.results)
        self.setItemDelegate(_Cells(design, self))
        self.setAccessibleName(tr("Uitslag van de groep, als tabel"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.results.modelReset.connect(self._fit)
        design.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles take what room there is."""
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        metrics, px = self._design.metrics(), self._design.px
        taken = 0
        for column in range(_FIRST_COUNT, self.results.columnCount()):
            heading = str(self.results.headerData(column, Qt.Orientation.Horizontal))
            texts = (
                str(self.results.index(row, column).data())
                for row in range(self.results.rowCount())
            )
            widths = [self._design.metrics("caption").horizontalAdvance(heading)]
            widths += [metrics.horizontalAdvance(text) for text in texts]
            wide = max(widths) + px(4)
            self.setColumnWidth(column, wide)
            taken += wide
        self.setColumnWidth(_TITLE, max(self.viewport().width() - taken, px(52)))

    def _fit(self) -> None:
        px = self._design.px
        self.verticalHeader().setDefaultSectionSize(self._design.metrics().height() + px(3))
        rows = self.verticalHeader().defaultSectionSize() * self.results.rowCount()
        edges = self.horizontalHeader().sizeHint().height() + px(4)
        self.setFixedHeight(rows + edges)
        self._widen()
