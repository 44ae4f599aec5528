"""Paints the rows of the monitor: bars per theme, questions with their answers, outside items."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from zpm_checklist.model.monitor import QuestionState, ThemeAnswers
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.status import Status
from zpm_checklist.ui.charts.painted import draw_bar
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
from zpm_checklist.ui.monitor.answer_figures import own_parts, published_parts
from zpm_checklist.ui.monitor.answer_words import COLOUR, SHAPE
from zpm_checklist.ui.monitor.legend import Legend
from zpm_checklist.ui.monitor.question_model import (
    ROW_ROLE,
    STATE_ROLE,
    QuestionModel,
    Row,
    RowKind,
)
from zpm_checklist.ui.monitor.question_texts import QuestionTexts
from zpm_checklist.ui.session import Session

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class QuestionDelegate(QStyledItemDelegate):
    """Rows grow with their text: nothing is ever cut off."""

    def __init__(self, design: Design, session: Session, view: QAbstractItemView) -> None:
        """`view` is the list, whose width the rows take."""
        super().__init__(view)
        self._view = view
        self._design = design
        self._texts = QuestionTexts(session)
        self._legend = Legend(design, session)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height that bars and wrapped texts need at the list's width."""
        px = self._design.px
        row: Row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        height = height_of(self._design, self._blocks(row, index, width))
        if row.kind is RowKind.THEME:
            height += self._bar_height() + self._thin_height(row) + px(1)
        elif row.kind is RowKind.LEGEND:
            height += self._legend.height(width)
        return QSize(width, height + px(6 if row.kind is RowKind.THEME else 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.can_be_current:
            paint_ground(painter, self._view, self._design, option.rect, index)
        if row.kind is RowKind.THEME:
            self._paint_theme(painter, option.rect, row, index)
        elif row.kind is RowKind.LEGEND:
            below = self._legend.paint(painter, option.rect)
            blocks = self._blocks(row, index, option.rect.width())
            self._paint_blocks(painter, option.rect, row, blocks, below)
        else:
            self._paint_plain(painter, option.rect, row, index)
        painter.restore()

    # Texts

    def _blocks(self, row: Row, index: Index, width: int) -> list[Block]:
        texts = self._texts.of(row, index.data(STATE_ROLE))
        left, right = self._sides(row)
        room = max(width - left - right, self._design.px(20))
        if row.kind is RowKind.THEME and not self._fits_beside(row, texts[-1].text, room):
            texts.append(self._texts.then(row))
        return blocks_of(self._design, (text for text in texts if text.text), room)

    def _fits_beside(self, row: Row, about: str, room: int) -> bool:
        """Whether what the thin bar is fits on the line of what the theme is about."""
        metrics = self._design.metrics("caption")
        then = self._texts.then(row).text
        both = metrics.horizontalAdvance(about) + metrics.horizontalAdvance(then)
        return both + self._design.px(4) <= room

    # Columns

    def _sides(self, row: Row) -> tuple[int, int]:
        """Left and right edge of the text of a row."""
        px = self._design.px
        right = px(4)
        if row.kind is RowKind.QUESTION:
            number = self._design.metrics("caption").horizontalAdvance("COM 17")
            return px(4) + px(5.5) + px(2) + number + px(2), right
        if row.kind is RowKind.ITEM:
            return px(4) + px(5.5) + px(3), right
        if row.kind in (RowKind.THEME, RowKind.OUTSIDE):
            return px(4) + px(5.5), right
        return px(4), right

    def _bar_height(self) -> int:
        return self._design.metrics("caption").height() + self._design.px(1.5)

    def _thin_height(self, row: Row) -> int:
        return self._design.px(2) if self._texts.figure(row) else 0

    # Painting

    def _paint_blocks(
        self, painter: QPainter, rect: QRect, row: Row, blocks: list[Block], top: int
    ) -> int:
        """From `top` down; gives where the next block would start."""
        left, right = self._sides(row)
        corner = QPoint(rect.x() + left, top)
        return paint_blocks(painter, self._design, blocks, corner, rect.width() - left - right)

    def _paint_theme(self, painter: QPainter, rect: QRect, row: Row, index: Index) -> None:
        px = self._design.px
        theme: ThemeAnswers = index.data(STATE_ROLE)
        title, *rest = self._blocks(row, index, rect.width())
        top = rect.y() + px(3)
        self._paint_arrow(painter, rect, row, index, top, title.height)
        left, right = self._sides(row)
        line = QRect(rect.x() + left, top, rect.width() - left - right, title.height)
        painter.setFont(self._design.font("caption"))
        painter.setPen(self._design.colour("soft"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight, f"n = {theme.shares.n}")
        top = self._paint_blocks(painter, rect, row, [title], top)
        bar = QRectF(line.x(), top, line.width(), self._bar_height())
        draw_bar(painter, bar, own_parts(theme.shares), self._design)
        if figure := self._texts.figure(row):
            thin = QRectF(line.x(), bar.bottom() + px(0.75), line.width(), px(1.25))
            draw_bar(painter, thin, published_parts(figure), self._design, words=False)
        below = int(bar.bottom()) + self._thin_height(row) + px(1)
        if self._fits_beside(row, rest[0].text, line.width()):
            painter.setFont(self._design.font("caption"))
            painter.setPen(self._design.colour("soft"))
            beside = QRect(line.x(), below, line.width(), rest[0].height)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight, self._texts.then(row).text)
        self._paint_blocks(painter, rect, row, rest, below)

    def _paint_arrow(
        self, painter: QPainter, rect: QRect, row: Row, index: Index, top: int, height: int
    ) -> None:
        model = index.model()
        opened = isinstance(model, QuestionModel) and model.is_open(model.fold_of(row))
        painter.setFont(self._design.font("strong"))
        painter.setPen(self._design.colour("accent"))
        left = self._design.px(4)
        painter.drawText(QRect(rect.x() + left, top, left, height), _MIDDLE, "▾" if opened else "▸")

    def _paint_plain(self, painter: QPainter, rect: QRect, row: Row, index: Index) -> None:
        px = self._design.px
        blocks = self._blocks(row, index, rect.width())
        top = rect.y() + px(2)
        line = blocks[0].height
        if row.kind is RowKind.OUTSIDE:
            self._paint_arrow(painter, rect, row, index, top, line)
        elif row.kind is RowKind.ITEM:
            state: ItemState = index.data(STATE_ROLE)
            self._paint_sign(painter, rect, top, state.mark.status, state.mark.status)
        elif row.kind is RowKind.QUESTION:
            question: QuestionState = index.data(STATE_ROLE)
            value = question.answer.value
            self._paint_sign(painter, rect, top, SHAPE[value], COLOUR[value])
            left, _ = self._sides(row)
            painter.setFont(self._design.font("caption"))
            painter.setPen(self._design.colour("soft"))
            height = self._design.metrics("body").height()
            number = QRect(rect.x() + px(4), top, left - px(6), height)
            painter.drawText(
                number,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                question.question.label,
            )
        self._paint_blocks(painter, rect, row, blocks, top)

    def _paint_sign(
        self, painter: QPainter, rect: QRect, top: int, shape: Status, colour: Status
    ) -> None:
        px = self._design.px
        side = px(5)
        line = self._design.metrics("body").height()
        box = QRectF(rect.x() + px(4), top + (line - side) / 2, side, side)
        draw_status(painter, box, shape, self._design.status_ink(colour))
