"""One small field for each question, in the colour of its answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from zpm_checklist.model.monitor import QuestionState
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import COLOUR, spoken


class ProgressStrip(QWidget):
    """Where one is among the questions; the words beside it say the same.

    By key the arrows of the page walk them; the pointer reads each one here, and goes to it.
    """

    asked = Signal(str)
    """Go to this question (its id)."""

    def __init__(self, design: Design) -> None:
        """Empty until `show_questions`."""
        super().__init__()
        self._design = design
        self._questions: Sequence[QuestionState] = ()
        self._at = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        design.changed.connect(self.updateGeometry)

    def show_questions(self, questions: Sequence[QuestionState], at: int) -> None:
        """These questions, of which number `at` (from 0) is in sight."""
        self._questions = questions
        self._at = at
        answered = sum(state.answer.value is not None for state in questions)
        said = tr(
            "{answered} van {questions} vragen beantwoord",
            answered=answered,
            questions=len(questions),
        )
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def event(self, event: QEvent) -> bool:
        """The tip is that of the field under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            state = self._question_at(event.pos().x())
            QToolTip.showText(event.globalPos(), spoken(state) if state else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the question."""
        state = self._question_at(event.position().toPoint().x())
        if state is not None and event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(state.question.id)

    def _question_at(self, x: int) -> QuestionState | None:
        number = x * len(self._questions) // max(self.width(), 1)
        return self._questions[number] if 0 <= number < len(self._questions) else None

    def sizeHint(self) -> QSize:
        """Low and as wide as there is room."""
        return QSize(self._design.px(40), self._design.px(3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the fields; the one in sight is higher, and answered ones are filled."""
        design = self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = len(self._questions)
        for number, state in enumerate(self._questions):
            left = self.width() * number / count
            right = self.width() * (number + 1) / count
            high = design.px(3 if number == self._at else 1.5)
            field = QRectF(left, (self.height() - high) / 2, max(right - left - 2, 1), high)
            value = state.answer.value
            painter.setPen(Qt.PenStyle.NoPen)
            if value is not None:
                ink = design.status_ink(COLOUR[value])
                painter.setPen(ink.edge)
                painter.setBrush(ink.fill)
            else:
                painter.setBrush(design.colour("accent" if number == self._at else "track"))
            painter.drawRoundedRect(
                field.adjusted(0.5, 0.5, -0.5, -0.5), design.px(0.5), design.px(0.5)
            )
