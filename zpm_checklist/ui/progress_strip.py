"""One small field for each question, in the colour of its answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zpm_checklist.model.monitor import QuestionState
from zpm_checklist.ui.answer_words import COLOUR
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.translation import tr


class ProgressStrip(QWidget):
    """Where one is among the questions; the words beside it say the same."""

    def __init__(self, design: Design) -> None:
        """Empty until `show_questions`."""
        super().__init__()
        self._design = design
        self._questions: Sequence[QuestionState] = ()
        self._at = 0
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
            colour = design.colour("line") if value is None else design.status_colour(COLOUR[value])
            if number == self._at and value is None:
                colour = design.colour("accent")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(field, 2, 2)
