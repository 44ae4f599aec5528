"""Paints a search hit: the title, and under it where it was found with the words around it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from zpm_checklist.ui.checklist.item_delegate import paint_row
from zpm_checklist.ui.look.design import WRAP, Design

EXCERPT_ROLE = Qt.ItemDataRole.UserRole + 2


Index = QModelIndex | QPersistentModelIndex


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
        heights = [height for _, _, _, height in self._lines(index)]
        return QSize(self._view.viewport().width() - px(2), sum(heights) + px(4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        px, design = self._design.px, self._design
        painter.save()
        paint_row(painter, self._view, design, option.rect, index)
        y = option.rect.y() + px(1.5)
        for text, role, colour, height in self._lines(index):
            painter.setFont(design.font(role))
            painter.setPen(design.colour(colour))
            painter.drawText(QRect(option.rect.x() + px(3), y, self._room(), height), WRAP, text)
            y += height + px(0.5)
        painter.restore()

    def _room(self) -> int:
        return self._view.viewport().width() - self._design.px(8)

    def _lines(self, index: Index) -> list[tuple[str, str, str, int]]:
        """Text, role, colour name and height of title and excerpt."""
        height, room = self._design.wrapped_height, self._room()
        return [
            (text, role, colour, height(text, room, role))
            for text, role, colour in (
                (index.data(), "strong", "ink"),
                (index.data(EXCERPT_ROLE), "caption", "soft"),
            )
        ]
