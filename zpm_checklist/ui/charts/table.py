"""The table twin of a chart: the same numbers as text, for whoever would rather read them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.data import NOTHING, Cells
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.when_shown import WhenShown

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = _LEFT | Qt.TextFlag.TextWordWrap
_SAID = Qt.ItemDataRole.AccessibleTextRole


class ChartTable(QTableWidget):
    """Cells to walk with the arrow keys; as high as its rows, so that the page scrolls for it."""

    def __init__(self, design: Design, name: str, parent: QWidget | None = None) -> None:
        """Empty until `show_cells`; `name` says what the numbers are of."""
        super().__init__(parent)
        self._design = design
        self._cells = Cells((), ())
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(_WRAPPED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(1)
        fit = WhenShown(self, lambda: self.show_cells(self._cells))
        design.changed.connect(fit.ask)

    def show_cells(self, cells: Cells) -> None:
        """Show these."""
        self._cells = cells
        self.setColumnCount(len(cells.headings))
        self.setHorizontalHeaderLabels([_heading(words) for words in cells.headings])
        self.setRowCount(len(cells.rows))
        for row, texts in enumerate(cells.rows):
            for column, text in enumerate(texts):
                entry = QTableWidgetItem(text)
                entry.setTextAlignment(_LEFT)
                entry.setFont(self._design.font("caption"))
                entry.setData(_SAID, _spoken(cells.headings[column], text) if column else text)
                self.setItem(row, column, entry)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """No word is cut off; what room is left is shared."""
        if not self._cells.headings:
            return
        px, metrics = self._design.px, self._design.metrics("caption")
        columns = list(zip(self._cells.headings, *self._cells.rows, strict=True))
        edge = px(5)
        least = [
            edge
            + max(
                metrics.horizontalAdvance(_heading(word))
                for text in texts
                for word in text.split(" ")
            )
            for texts in columns
        ]
        spare = self.viewport().width() - sum(least)
        widths = [width + max(spare, 0) // len(least) for width in least]
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        heights = [
            [self._design.wrapped_height(_heading(text), width - edge, "caption") for text in texts]
            for width, texts in zip(widths, columns, strict=True)
        ]
        head, *rows = (max(line) + px(3) for line in zip(*heights, strict=True))
        for number, height in enumerate(rows):
            self.setRowHeight(number, height)
        self.horizontalHeader().setFixedHeight(head)
        bar = self.horizontalScrollBar().sizeHint().height() if spare < 0 else 0
        self.setFixedHeight(head + sum(rows) + bar + 2 * self.frameWidth())


def _spoken(heading: str, text: str) -> str:
    """A number with what it is: a screen reader goes from cell to cell."""
    return f"{_heading(heading)}: {tr('niets') if text == NOTHING else text}"


def _heading(words: str) -> str:
    """With a capital, but "n" stays what it is."""
    return capital(words) if len(words) > 1 else words
