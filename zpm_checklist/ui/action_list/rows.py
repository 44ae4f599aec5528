"""Paints the rows of the list of actions: quiet, with the overdue date as the only loud thing."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from zpm_checklist.model.actions import Action
from zpm_checklist.ui.action_list.model import (
    ROW_ROLE,
    ActionModel,
    Column,
    Index,
    Row,
    links_words,
)
from zpm_checklist.ui.look.design import WRAP, Design
from zpm_checklist.ui.look.icons import draw_icon
from zpm_checklist.ui.look.rows import is_under_pointer, paint_box
from zpm_checklist.ui.look.shapes import draw_status

_ANYWHERE = Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_TALL = 10_000
"""No wrapped text is higher than this."""


class Line(NamedTuple):
    """A wrapped text in a cell."""

    text: str
    role: str
    colour: str


class ActionRows(QStyledItemDelegate):
    """Rows grow with their texts: nothing is ever cut off."""

    def __init__(self, design: Design, model: ActionModel, view: QTableView) -> None:
        """`view` is the table, whose columns the cells take."""
        super().__init__(view)
        self._design, self._model, self._view = design, model, view
        self._measured: dict[tuple[str, str, int], tuple[int, int]] = {}
        self._known: dict[str, int] = {}  # heights by item, at these widths:
        self._known_for: tuple[int, ...] = ()
        design.changed.connect(self._measured.clear)

    def height(self, row: Row) -> int:
        """Pixels that a row needs at the widths that the columns have now."""
        px = self._design.px
        if row.action is None:
            return self._design.metrics("strong").height() + px(7)
        if (widths := self._widths()) != self._known_for:
            self.forget()
            self._known_for = widths
        if row.action.id not in self._known:
            self._known[row.action.id] = max(*self._cells(row.action), px(6)) + px(5)
        return self._known[row.action.id]

    def forget(self) -> None:
        """Other actions: their heights are asked anew."""
        self._known.clear()

    def _widths(self) -> tuple[int, ...]:
        return (self._design.px(100), *map(self._view.columnWidth, Column))

    def _cells(self, action: Action) -> list[int]:
        """Pixels that the texts of each cell need."""
        return [
            sum(self._height(line, self._room(column)) for line in self.lines(action, column))
            for column in Column
            if not self._view.isColumnHidden(column)
        ]

    def lines(self, action: Action, column: Column) -> list[Line]:
        """What stands in a cell; hidden columns are told under the title."""
        model = self._model
        if column is Column.WHAT:
            found = [Line(action.title, "body", "soft" if action.is_done else "ink")]
            found.append(Line(action.chapter, "caption", "soft"))
            is_hidden = self._view.isColumnHidden
            narrow = is_hidden(Column.WHEN)
            owner = action.owner if is_hidden(Column.WHO) else ""
            told = (owner, model.cell(action, Column.WHEN), links_words(action))
            colour = "alarm" if action.is_overdue and narrow else "ink"
            found.append(
                Line(" · ".join(filter(None, told)) if narrow else owner, "caption", colour)
            )
        elif column is Column.WHO:
            found = [Line(action.owner, "body", "ink")]
        elif column is Column.WHEN:
            words, day = model.when(action)
            found = [Line(words, "body", "alarm" if action.is_overdue else "ink")]
            found.append(Line(day, "caption", "soft"))
        else:
            found = []
        return [line for line in found if line.text]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        if row.action is None:
            self._paint_heading(painter, option.rect, row.text, is_first=not index.row())
        else:
            painter.setClipRect(option.rect)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, option.rect, index)
            self._paint_cell(painter, option.rect, row.action, Column(index.column()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str, *, is_first: bool) -> None:
        px, design = self._design.px, self._design
        if not is_first:
            line = QRect(rect.x() + px(4), rect.y() + px(1.5), rect.width() - px(8), 1)
            painter.fillRect(line, design.colour("line"))
        painter.setFont(design.font("strong"))
        painter.setPen(design.colour("soft"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(px(4), px(3), -px(4), 0), flags, text)

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The row's own box, of which each cell paints its part."""
        view = self._view
        whole = QRect(0, rect.y(), view.horizontalHeader().length(), rect.height())
        paint_box(
            painter,
            self._design,
            whole,
            is_chosen=view.selectionModel().isSelected(index),
            is_hovered=is_under_pointer(view, whole),
            has_focus=view.hasFocus() and view.currentIndex().row() == index.row(),
        )

    def _paint_cell(self, painter: QPainter, rect: QRect, action: Action, column: Column) -> None:
        px, design = self._design.px, self._design
        top = rect.y() + px(2.5)
        line, side = design.metrics("body").height(), px(5)
        middle = top + (line - side) / 2
        if column is Column.STATUS:
            shape = QRectF(rect.x() + px(4), middle, side, side)
            draw_status(painter, shape, action.status, design.status_ink(action.status))
        elif column is Column.LINKS and action.links:
            draw_icon(
                painter, QRectF(rect.x() + px(2), middle, side, side), "link", design.colour("soft")
            )
            painter.setFont(design.font("caption"))
            painter.setPen(design.colour("soft"))
            at = QRect(rect.x() + px(8), top, rect.width() - px(8), line)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, str(len(action.links)))
        room = self._room(column)
        for text in self.lines(action, column):
            height = self._height(text, room)
            painter.setFont(design.font(text.role))
            painter.setPen(design.colour(text.colour))
            at = QRect(rect.x() + px(2), top, room, height)
            painter.drawText(at, self._flags(text, room), text.text)
            top += height

    def _room(self, column: Column) -> int:
        return max(self._view.columnWidth(column) - self._design.px(5), 1)

    def _height(self, line: Line, room: int) -> int:
        return self._measure(line, room)[0]

    def _flags(self, line: Line, room: int) -> int:
        return self._measure(line, room)[1]

    def _measure(self, line: Line, room: int) -> tuple[int, int]:
        """Height, and how it wraps: between words, or anywhere where one word is too long."""
        key = (line.text, line.role, room)
        if key not in self._measured:
            metrics, box = self._design.metrics(line.role), QRect(0, 0, room, _TALL)
            flags = WRAP
            rect = metrics.boundingRect(box, flags, line.text)
            if rect.width() > room:
                flags = _ANYWHERE
                rect = metrics.boundingRect(box, flags, line.text)
            self._measured[key] = (rect.height(), int(flags))
        return self._measured[key]
