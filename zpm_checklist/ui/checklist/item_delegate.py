"""Paints the rows of an item list: status shape, number, title, what was noted, status word."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import REASON, capital, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.checklist.item_model import ROW_ROLE, STATE_ROLE, ItemModel, Row, RowKind
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.rows import (
    Block,
    Index,
    blocks_of,
    height_of,
    paint_blocks,
    paint_ground,
)
from zpm_checklist.ui.look.shapes import draw_status
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import short_date

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

_NARROW = 90
"""Below this width (grid units) the status word stands under the title."""


class ItemDelegate(QStyledItemDelegate):
    """Rows grow with their text: nothing is ever cut off."""

    def __init__(self, design: Design, session: Session, view: QAbstractItemView) -> None:
        """`view` is the list, whose width the rows take."""
        super().__init__(view)
        self._view = view
        self._design = design
        self._session = session
        self._word_widths: dict[tuple[Purpose, float], int] = {}
        self._lefts: dict[float, int] = {}
        """Edges of the text column by text size."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height that the wrapped texts need at the list's width."""
        px = self._design.px
        row: Row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        if row.kind is not RowKind.ITEM:
            height = self._design.metrics("strong").height()
            return QSize(width, height + px(7 if row.kind is RowKind.HEADING else 5))
        blocks = self._blocks(index.data(STATE_ROLE), row, width)
        return QSize(width, max(height_of(self._design, blocks) + px(5), px(13)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        if row.kind is RowKind.HEADING:
            self._paint_heading(painter, option.rect, row.text)
        elif row.kind is RowKind.FOLD:
            paint_ground(painter, self._view, self._design, option.rect, index)
            self._paint_fold(painter, option.rect, row, index)
        else:
            paint_ground(painter, self._view, self._design, option.rect, index)
            self._paint_item(painter, option.rect, row, index.data(STATE_ROLE))
        painter.restore()

    def _blocks(self, state: ItemState, row: Row, width: int) -> list[Block]:
        _, room = self._columns(width)
        found = [(row.text, "body", "ink")]
        if self._is_narrow(width):
            word = capital(status_word(state.mark.status, self._session.purpose))
            found.append((word, "caption", "soft"))
        if caption := self._caption(state):
            found.append((caption, "caption", "soft"))
        return blocks_of(self._design, found, room)

    def _is_narrow(self, width: int) -> bool:
        return width < self._design.px(_NARROW)

    def _word_width(self) -> int:
        key = (self._session.purpose, self._design.zoom)
        if key not in self._word_widths:
            metrics = self._design.metrics()
            words = (capital(status_word(status, self._session.purpose)) for status in Status)
            self._word_widths[key] = max(metrics.horizontalAdvance(word) for word in words)
        return self._word_widths[key]

    def _columns(self, width: int) -> tuple[int, int]:
        """Left edge and width of the text column."""
        px = self._design.px
        zoom = self._design.zoom
        if zoom not in self._lefts:
            number = self._design.metrics("caption").horizontalAdvance("A12")
            self._lefts[zoom] = px(4) + px(5.5) + px(3) + number + px(2)
        left = self._lefts[zoom]
        right = px(4) if self._is_narrow(width) else self._word_width() + px(6)
        return left, max(width - left - right, px(20))

    def _caption(self, state: ItemState) -> str:
        mark = state.mark
        if not state.verdict.applies:
            return state.verdict.reason
        parts = []
        if mark.due is not None and mark.status is not Status.DONE:
            late = state.is_overdue(self._session.today)
            parts.append(f"{tr('te laat, was') if late else tr('klaar op')} {short_date(mark.due)}")
        if mark.owner:
            parts.append(mark.owner)
        parts += [REASON[reason] for reason in mark.reasons]
        if mark.note:
            parts.append(tr("met notitie"))
        return capital(" · ".join(parts))

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        px = self._design.px
        painter.setFont(self._design.font("strong"))
        painter.setPen(self._design.colour("soft"))
        painter.drawText(rect.adjusted(px(4), px(3), -px(4), 0), _MIDDLE, text)

    def _paint_fold(self, painter: QPainter, rect: QRect, row: Row, index: Index) -> None:
        px = self._design.px
        model = index.model()
        is_open = isinstance(model, ItemModel) and row.fold and model.is_open(row.fold)
        painter.setFont(self._design.font("strong"))
        painter.setPen(self._design.colour("accent"))
        arrow = "▾" if is_open else "▸"
        painter.drawText(rect.adjusted(px(4), 0, -px(4), 0), _MIDDLE, f"{arrow}  {row.text}")

    def _paint_item(self, painter: QPainter, rect: QRect, row: Row, state: ItemState) -> None:
        px, design = self._design.px, self._design
        assert row.item is not None
        status = state.mark.status
        if not state.verdict.applies:
            status = Status.NOT_APPLICABLE
        blocks = self._blocks(state, row, rect.width())
        top = rect.y() + (rect.height() - height_of(design, blocks) + px(0.5)) // 2
        line = design.metrics("body").height()
        side = px(5)
        shape = QRectF(rect.x() + px(4), top + (line - side) / 2, side, side)
        draw_status(painter, shape, status, design.status_ink(status))
        left, room = self._columns(rect.width())
        painter.setFont(design.font("caption"))
        painter.setPen(design.colour("soft"))
        number = QRect(rect.x() + px(12), top, left - px(14), line)
        painter.drawText(
            number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.item.label
        )
        paint_blocks(painter, design, blocks, QPoint(rect.x() + left, top), room)
        if not self._is_narrow(rect.width()):
            painter.setFont(design.font("body"))
            painter.setPen(design.colour("soft" if status is Status.OPEN else "ink"))
            word = capital(status_word(status, self._session.purpose))
            at = QRect(rect.right() - self._word_width() - px(3), top, self._word_width(), line)
            painter.drawText(at, _MIDDLE, word)
