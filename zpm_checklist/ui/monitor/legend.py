"""The signs and words of the levels in the bars, painted on as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.shapes import draw_status
from zpm_checklist.ui.monitor.answer_words import COLOUR, SHAPE, answer_word
from zpm_checklist.ui.session import Session

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Legend:
    """The levels that the practice's own questionnaire knows."""

    def __init__(self, design: Design, session: Session) -> None:
        """Reads the questionnaire each time: the practice may change."""
        self._design = design
        self._session = session

    def height(self, width: int) -> int:
        """What the levels need at this width."""
        return len(self._lines(width)) * self._line_height()

    def paint(self, painter: QPainter, rect: QRect) -> int:
        """Paint into the upper part of `rect`; gives where that ends."""
        px, design = self._design.px, self._design
        metrics = design.metrics("caption")
        painter.setFont(design.font("caption"))
        top = rect.y() + px(2)
        for levels in self._lines(rect.width()):
            x = rect.x() + px(4)
            for level in levels:
                words = answer_word(level)
                side = px(4)
                sign = QRectF(x, top + (metrics.height() - side) / 2, side, side)
                draw_status(painter, sign, SHAPE[level], design.status_ink(COLOUR[level]))
                painter.setPen(design.colour("soft"))
                wide = metrics.horizontalAdvance(words)
                at = QRect(x + px(5.5), top, wide + px(1), metrics.height())
                painter.drawText(at, _MIDDLE, words)
                x += px(10) + wide
            top += self._line_height()
        return top

    def _line_height(self) -> int:
        return self._design.metrics("caption").height() + self._design.px(1)

    def _lines(self, width: int) -> list[list[AnswerValue]]:
        px, metrics = self._design.px, self._design.metrics("caption")
        lines: list[list[AnswerValue]] = [[]]
        used = px(4)
        for level in self._levels():
            needed = px(10) + metrics.horizontalAdvance(answer_word(level))
            if lines[-1] and used + needed > width - px(4):
                lines.append([])
                used = px(4)
            lines[-1].append(level)
            used += needed
        return lines

    def _levels(self) -> list[AnswerValue]:
        found: list[AnswerValue] = []
        for theme in self._session.monitor.themes:
            found += [level for level in theme.shares.counts if level not in found]
        return found
