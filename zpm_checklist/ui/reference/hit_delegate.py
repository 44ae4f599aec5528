"""Paints a search hit: the title, and under it where it was found with the words around it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.rows import Block, Index, blocks_of, paint_blocks, paint_ground

EXCERPT_ROLE = Qt.ItemDataRole.UserRole + 2


class HitDelegate(QStyledItemDelegate):
    """Rows grow with their text."""

    def __init__(self, design: Design, view: QAbstractItemView) -> None:
        """`view` is the list, whose width the rows take."""
        super().__init__(view)
        self._design = design
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height of title and excerpt at the list's width."""
        px = self._design.px
        height = sum(block.height for block in self._blocks(index))
        return QSize(self._view.viewport().width() - px(2), height + px(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        px, design = self._design.px, self._design
        painter.save()
        paint_ground(painter, self._view, design, option.rect, index)
        corner = option.rect.topLeft() + QPoint(px(3), px(1.5))
        paint_blocks(painter, design, self._blocks(index), corner, self._room())
        painter.restore()

    def _room(self) -> int:
        return self._view.viewport().width() - self._design.px(8)

    def _blocks(self, index: Index) -> list[Block]:
        """Title and excerpt."""
        title = (index.data(), "strong", "ink")
        excerpt = (index.data(EXCERPT_ROLE), "caption", "soft")
        return blocks_of(self._design, (title, excerpt), self._room())
