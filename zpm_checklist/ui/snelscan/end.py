"""The last card of the Snelscan: what is answered, what is left, what contradicts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.monitor import PracticeMonitor, QuestionState
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import COLOUR, SHAPE, answer_word
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card
from zpm_checklist.ui.widgets.status_sign import SignedLabel
from zpm_checklist.ui.widgets.tab_order import put_after

_MOST = 5
"""So many questions are named; the rest is counted."""


class SnelscanEnd(Card):
    """Where the Snelscan ends, and where to go from there."""

    question_asked = Signal(str)
    """Back to this question."""
    monitor_asked = Signal()
    overview_asked = Signal()
    report_asked = Signal()
    again_asked = Signal()
    """All questions once more, from the first."""

    def __init__(self, design: Design) -> None:
        """Empty until `show_monitor`."""
        super().__init__(design)
        self._title = Label("", "headline")
        self._said = Label("")
        self._where = Label(
            tr(
                "Uw antwoorden staan in de monitor, op het overzicht en op de eerste bladzijde van "
                "het rapport."
            )
        )
        self._place = QVBoxLayout()
        self._content: QWidget | None = None
        self._monitor = QPushButton(tr("Naar de monitor (Enter)"))
        self._monitor.setProperty("kind", "primary")
        overview = QPushButton(tr("Naar het overzicht"))
        report = QPushButton(tr("Naar het rapport"))
        again = QPushButton(tr("Loop alle vragen nog eens na"))
        self.column.addWidget(self._title)
        self.column.addWidget(self._said)
        self.column.addLayout(self._place)
        self.column.addWidget(self._where)
        self.column.addSpacing(design.px(3))
        self.column.addWidget(button_row(design, self._monitor, overview, report, again))
        self._monitor.clicked.connect(self.monitor_asked)
        overview.clicked.connect(self.overview_asked)
        report.clicked.connect(self.report_asked)
        again.clicked.connect(self.again_asked)

    @property
    def said(self) -> str:
        """The heading and the sentence under it."""
        return f"{self._title.text()} {self._said.text()}"

    def show_monitor(self, monitor: PracticeMonitor, *, has_checklist: bool) -> None:
        """Count what was answered."""
        left = [state for state in monitor.questions if state.answer.value is None]
        against = monitor.contradictions
        self._title.setText(tr("Nog {left} te gaan", left=len(left)) if left else tr("Klaar"))
        self._where.setVisible(monitor.answered > 0)
        answered = tr(
            "{answered} van {questions} vragen beantwoord",
            answered=monitor.answered,
            questions=len(monitor.questions),
        )
        tail = (
            "."
            if against or not has_checklist
            else tr("; geen enkel antwoord spreekt een punt tegen. Beoordeel hierna uw punten.")
        )
        self._said.setText(answered + tail)
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._design.px(1))
        column.addWidget(self._counts(monitor))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._design.px(2))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        self._add_list(grid, tr("Nog niet beantwoord"), left)
        self._add_list(grid, tr("Spreekt een punt tegen"), against)
        column.addLayout(grid)
        self._place.addWidget(content)
        put_after(self, content.findChildren(QPushButton))

    def _counts(self, monitor: PracticeMonitor) -> QWidget:
        counts = QWidget()
        flow = FlowLayout(counts)
        flow.setSpacing(self._design.px(2))
        for value, count in monitor.counts.items():
            if count:
                words = f"{count}  {answer_word(value)}"
                flow.addWidget(
                    SignedLabel(self._design, SHAPE[value], "body", words, colour=COLOUR[value])
                )
        return counts

    def _add_list(self, grid: QGridLayout, title: str, questions: Sequence[QuestionState]) -> None:
        """A heading and its questions, below what stands in the grid."""
        if not questions:
            return
        at = grid.rowCount()
        grid.setRowMinimumHeight(at, self._design.px(3))
        grid.addWidget(Label(f"{title} ({len(questions)})", "lead"), at + 1, 0, 1, 2)
        for number, state in enumerate(questions[:_MOST], start=at + 2):
            label = state.question.label
            button = QPushButton(label)
            button.setProperty("kind", "quiet")
            button.setAccessibleName(tr("Naar vraag {label}", label=label))
            button.clicked.connect(
                lambda _=False, id_=state.question.id: self.question_asked.emit(id_)
            )
            grid.addWidget(button, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(state.question.text), number, 1)
        if len(questions) > _MOST:
            rest = Label(tr("En nog {value}.", value=len(questions) - _MOST), "caption")
            grid.addWidget(rest, grid.rowCount(), 0, 1, 2)
