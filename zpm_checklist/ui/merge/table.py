"""The preview as a table: every file, what becomes of it, and why. Ten thousand rows stay quick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from zpm_checklist.model.monitor_report import Fate, SourceLine
from zpm_checklist.model.wording import in_figures
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.shapes import draw_status
from zpm_checklist.ui.merge.words import FATE_SHAPE, fate_word, group_word, round_words

Index = QModelIndex | QPersistentModelIndex


class _Column(NamedTuple):
    heading: str
    width: int
    """In grid units; what room is left goes to the last."""
    text: Callable[[SourceLine], str]


_COLUMNS = (
    _Column(tr("Telt mee?"), 29, fate_word),
    _Column(tr("Bestand"), 42, lambda line: line.file),
    _Column(tr("Wie"), 38, lambda line: line.who or line.why),
    _Column(tr("Waarom"), 60, lambda line: line.why),
    _Column(tr("Groep"), 33, group_word),
    _Column(tr("Meting"), 53, lambda line: round_words(line.round_label, line.round_date)),
    _Column(tr("Beantwoord"), 23, lambda line: in_figures(line.answered) if line.who else ""),
    _Column(tr("Inhoud"), 15, lambda line: line.pack_version),
)
_WHO = 2
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_TEXT = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class SourceModel(QStandardItemModel):
    """The lines of a state, as they are. How many is told in C++: Qt asks it all the time."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show_lines`."""
        super().__init__(0, len(_COLUMNS), parent)
        self._lines: Sequence[SourceLine] = ()

    def show_lines(self, lines: Sequence[SourceLine]) -> None:
        """Show these."""
        self.setRowCount(0)
        self._lines = lines
        self.setRowCount(len(lines))

    def line(self, row: int) -> SourceLine:
        """One file."""
        return self._lines[row]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _COLUMNS[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _MIDDLE
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, which is also its tip: what is cut off can be read there."""
        if role in _TEXT:
            return _COLUMNS[index.column()].text(self._lines[index.row()])
        if role == _LINE_ROLE:
            return self._lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = _COLUMNS[index.column()]
            text = column.text(self._lines[index.row()])
            return text or tr("{heading}: leeg", heading=column.heading)
        return None


class SourceTable(QTableView):
    """The files; arrows walk, Delete takes away."""

    line_shown = Signal(object)
    """The current SourceLine, or None."""
    chosen_changed = Signal()
    """Other rows are chosen."""
    removal_asked = Signal()

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """An empty table."""
        super().__init__(parent)
        self._design = design
        self._model = SourceModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_SourceDelegate(design, self))
        self.setAccessibleName(tr("Bestanden, en of ze meetellen"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setStretchLastSection(True)
        heading.setSectionsClickable(False)
        selection = self.selectionModel()
        selection.currentRowChanged.connect(lambda now, _before: self._tell(now))
        selection.selectionChanged.connect(lambda _now, _before: self.chosen_changed.emit())
        design.changed.connect(self._space)
        self._space()

    def show_lines(self, lines: Sequence[SourceLine]) -> None:
        """Show these files, with the first as the current one."""
        self._model.show_lines(lines)
        if lines:
            self.selectionModel().setCurrentIndex(
                self._model.index(0, 0), self.selectionModel().SelectionFlag.NoUpdate
            )
        else:
            self.line_shown.emit(None)
        self.chosen_changed.emit()

    def height_of(self, rows: int) -> int:
        """Pixels that so many rows take, with the headings and the scroll bar."""
        row = self.verticalHeader().defaultSectionSize()
        edges = self.horizontalHeader().sizeHint().height() + self._design.px(4)
        return rows * row + edges

    @property
    def chosen(self) -> list[str]:
        """Names of the files that are chosen."""
        rows = (index.row() for index in self.selectionModel().selectedRows())
        return sorted({self._model.line(row).file for row in rows})

    @property
    def has_chosen(self) -> bool:
        """Whether any is; to name them takes long where there are thousands."""
        return self.selectionModel().hasSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen files away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.has_chosen:
            self.removal_asked.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share what room there is."""
        super().resizeEvent(event)
        self._widen()

    def _tell(self, index: QModelIndex) -> None:
        self.line_shown.emit(self._model.line(index.row()) if index.isValid() else None)

    def _space(self) -> None:
        px = self._design.px
        self.verticalHeader().setDefaultSectionSize(self._design.metrics().height() + px(3))
        self._widen()

    def _widen(self) -> None:
        px = self._design.px
        for place, column in enumerate(_COLUMNS):
            self.setColumnWidth(place, px(column.width))


class _SourceDelegate(QStyledItemDelegate):
    """Paints a cell by itself: one call a cell is all that a busy thread can hold up."""

    def __init__(self, design: Design, view: QTableView) -> None:
        super().__init__(view)
        self._design = design
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The background, the shape of the fate, and as much of the text as fits."""
        px, design, view = self._design.px, self._design, self._view
        box = option.rect
        painter.save()
        if view.selectionModel().isSelected(index):
            painter.fillRect(box, design.colour("accent_soft"))
        if view.hasFocus() and view.currentIndex().row() == index.row():
            painter.fillRect(box.adjusted(0, box.height() - 2, 0, 0), design.colour("accent"))
        line, place = index.data(_LINE_ROLE), index.column()
        if place >= _WHO and line.fate is Fate.REFUSED:
            # Nothing is known but the reason, so each cell shows its part of that.
            painter.setClipRect(box)
            place = _WHO
            box.setLeft(view.columnViewportPosition(_WHO))
            box.setRight(max(box.right(), view.viewport().width()))
        room = box.adjusted(px(2), 0, -px(1), 0)
        if place == 0:
            side = px(4.5)
            shape = FATE_SHAPE[line.fate]
            at = QRectF(room.x(), box.y() + (box.height() - side) / 2, side, side)
            draw_status(painter, at, shape, design.status_ink(shape))
            room.adjust(px(6.5), 0, 0, 0)
        painter.setPen(design.colour("ink"))
        painter.setFont(design.font())
        text = _COLUMNS[place].text(line)
        shown = design.metrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _MIDDLE, shown)
        painter.restore()
