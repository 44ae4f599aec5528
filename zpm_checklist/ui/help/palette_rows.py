"""Paints a line of the command palette: what it does, what it is, and its key at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from zpm_checklist.ui.look.design import WRAP, Design

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
KEYS_ROLE = Qt.ItemDataRole.UserRole + 2

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class PaletteRows(QStyledItemDelegate):
    """Rows grow with their words."""

    def __init__(self, design: Design, view: QAbstractItemView) -> None:
        """`view` is the list, whose width the rows take."""
        super().__init__(view)
        self._design = design
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height of the words and of the line under them."""
        px = self._design.px
        height = self._words(index).height() + self._design.metrics("caption").height()
        return QSize(self._view.viewport().width() - px(1), height + px(2.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        px, design = self._design.px, self._design
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or hovered:
            painter.setPen(design.colour("accent") if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(design.colour("accent_soft" if chosen else "raised"))
            box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, px(1.5), px(1.5))
        words = self._words(index).translated(option.rect.x() + px(3), option.rect.y() + px(1))
        painter.setFont(design.font())
        painter.setPen(design.colour("ink"))
        painter.drawText(words, WRAP, index.data())
        painter.setFont(design.font("caption"))
        painter.setPen(design.colour("ink" if chosen else "soft"))
        painter.drawText(words.left(), words.bottom() + px(4), index.data(KIND_ROLE))
        painter.drawText(option.rect.adjusted(0, 0, -px(3), 0), _RIGHT, index.data(KEYS_ROLE))
        painter.restore()

    def _words(self, index: Index) -> QRect:
        px = self._design.px
        keys = self._design.metrics("caption").horizontalAdvance(index.data(KEYS_ROLE))
        room = self._view.viewport().width() - keys - px(10)
        return QRect(0, 0, room, self._design.wrapped_height(index.data(), room))
