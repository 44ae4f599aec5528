"""Rows of a list that wrap at its width; the style sheet's padding is counted in."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from zpm_checklist.ui.look.design import Design

_SIDE, _ABOVE = 3, 1.75
"""Grid units that the padding takes on each side, with some room to spare."""


class WrappedRows(QStyledItemDelegate):
    """Qt leaves the padding out when it wraps, and its rows become wider than the list."""

    def __init__(self, design: Design, view: QListView) -> None:
        """For one list."""
        super().__init__(view)
        self._design = design
        self._view = view

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the list."""
        px = self._design.px
        wide = self._view.viewport().width()
        high = self._design.wrapped_height(str(index.data() or ""), wide - 2 * px(_SIDE))
        return QSize(wide, high + 2 * px(_ABOVE))
