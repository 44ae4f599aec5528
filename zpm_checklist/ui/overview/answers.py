"""What the monitor has by now: the answers of the current round, each count with its questions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import COLOUR, SHAPE, Value, answer_word
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.narrowing import questions_link
from zpm_checklist.ui.overview.signed_count import SignedCount
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class AnswersCard(Card):
    """Only where the current round has answers, as after the Snelscan."""

    followed = Signal(str)
    """The questions behind a number, or the monitor."""

    def __init__(self, design: Design, session: Session) -> None:
        """Out of sight until `refresh`."""
        super().__init__(design)
        self._session = session
        self._heading = Label("", "lead")
        self._apart = Label(
            tr("Antwoorden tellen niet mee bij uw punten. Die beoordeelt u zelf."), "caption"
        )
        values: tuple[Value, ...] = (*AnswerValue, None)
        self._counts = {value: SignedCount(design, SHAPE[value], COLOUR[value]) for value in values}
        flow = QWidget()
        row = FlowLayout(flow)
        row.setSpacing(0)
        for count in self._counts.values():
            row.addWidget(count)
            count.button.followed.connect(self.followed)
        to_monitor = QPushButton(tr("Naar de monitor"))
        to_monitor.clicked.connect(lambda: self.followed.emit(places.link_to(places.MONITOR)))
        self.column.addWidget(self._heading)
        self.column.addWidget(self._apart)
        self.column.addWidget(flow)
        self.column.addWidget(to_monitor, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def refresh(self) -> None:
        """Other answers, another round or practice."""
        monitor, practice = self._session.monitor, self._session.practice
        self.setVisible(monitor.answered > 0)
        whole = len(monitor.questions)
        self._heading.setText(
            tr(
                "Monitor: {answered} van {questions} vragen beantwoord",
                answered=monitor.answered,
                questions=whole,
            )
        )
        self._apart.setVisible(practice is not None and practice.profile.type.has_checklist)
        most = max(monitor.counts.values(), default=0)
        for value, count in monitor.counts.items():
            word = answer_word(value)
            ids = [s.question.id for s in monitor.questions if s.answer.value is value]
            said = tr("{count} van de {whole} vragen: {word}.", count=count, whole=whole, word=word)
            self._counts[value].setVisible(count > 0)
            self._counts[value].tell(
                count, word, said, questions_link(ids, capital(word)), most=most
            )
