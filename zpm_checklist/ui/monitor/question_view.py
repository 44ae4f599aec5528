"""Everything about one question: its text, the answer, the proposal, reasons, contradiction."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from zpm_checklist.model.monitor import QuestionState
from zpm_checklist.model.monitor_wording import PROVENANCE
from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_desk import AnswerDesk
from zpm_checklist.ui.monitor.answer_editor import AnswerEditor
from zpm_checklist.ui.monitor.answer_picker import AnswerPicker
from zpm_checklist.ui.monitor.proposal_view import ProposalView, item_links
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import ContentLabel, Label
from zpm_checklist.ui.widgets.status_sign import StatusSign

HISTORY = tr(
    "Terugblik: deze vraag gaat over de afsluiting van 2021. "
    "In een eigen controle telt die als geschiedenis."
)


class Tag(QLabel):
    """A short word on a quiet ground."""

    def __init__(self) -> None:
        """Empty and hidden."""
        super().__init__()
        self.setObjectName("tag")
        self.hide()

    def show_text(self, text: str) -> None:
        """These words; empty hides it."""
        self.setText(capital(text))
        self.setVisible(bool(text))


class Contradiction(QFrame):
    """Items that speak against an answer, until one of the two is changed."""

    followed = Signal(str)
    """A link to an item."""

    def __init__(self, design: Design) -> None:
        """Hidden until there is one."""
        super().__init__()
        self.setObjectName("alarmbox")
        head = QHBoxLayout()
        head.setSpacing(design.px(2))
        head.addWidget(StatusSign(design, Status.AT_RISK))
        head.addWidget(Label(tr("Dit antwoord spreekt een punt tegen"), "strong"), 1)
        self._items = ContentLabel(design)
        self._items.setAccessibleName(tr("Punten die dit antwoord tegenspreken"))
        self._items.followed.connect(self.followed)
        column = QVBoxLayout(self)
        column.setContentsMargins(design.px(4), design.px(3), design.px(4), design.px(3))
        column.setSpacing(design.px(1))
        column.addLayout(head)
        column.addWidget(self._items)
        column.addWidget(Label(tr("Pas het antwoord aan, of het punt."), "caption"))
        self.hide()

    def show_state(self, state: QuestionState, purpose: Purpose) -> None:
        """Show what contradicts this answer."""
        self._items.setText(item_links(state.contradicted_by, purpose))
        self.setVisible(bool(state.contradicted_by))


class QuestionView(QWidget):
    """One question of the monitor, to read and to answer."""

    followed = Signal(str)
    """A link to an item."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_question`."""
        super().__init__()
        self._session = session
        self._place = Label("", "caption")
        self._provenance = Tag()
        self._text = Label("", "title")
        self._history = Label(HISTORY, "caption")
        self._closed = Label(tr("Deze meting is afgesloten: u kunt die alleen lezen."), "caption")
        self._picker = AnswerPicker(design)
        self._against = Contradiction(design)
        self._proposal = ProposalView(design)
        self._editor = AnswerEditor(design)
        self.desk = AnswerDesk(session, self._editor)
        head = QHBoxLayout()
        head.addWidget(self._place, 1)
        head.addWidget(self._provenance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(2))
        column.addLayout(head)
        for widget, gap in (
            (self._text, 0),
            (self._history, 0),
            (self._closed, 0),
            (self._picker, 1),
            (self._against, 1),
            (self._proposal, 1),
            (self._editor, 2),
        ):
            column.addSpacing(design.px(gap))
            column.addWidget(widget)
        self._picker.picked.connect(self.desk.give)
        self._proposal.taken_over.connect(self._take_over)
        self._proposal.followed.connect(self.followed)
        self._against.followed.connect(self.followed)

    def show_question(self, question_id: str) -> None:
        """Show one question; what was typed at the former one is saved first."""
        self._show(self.desk.show(question_id))

    def refresh(self) -> None:
        """Other answers, marks or rounds."""
        self._show(self.desk.refresh())

    def focus_first(self) -> None:
        """Put the focus on the answers."""
        self._picker.focus_chosen()

    def _show(self, state: QuestionState | None) -> None:
        if state is None:
            return
        session = self._session
        questions = state.theme.questions
        number = [question.id for question in questions].index(state.question.id) + 1
        self._place.setText(
            tr(
                "{title} · vraag {number} van {questions}",
                title=state.theme.title,
                number=number,
                questions=len(questions),
            )
        )
        self._provenance.show_text(PROVENANCE[state.question.provenance])
        self._text.setText(state.question.text)
        self._history.setVisible(state.is_history)
        can_answer = session.takes_answers
        self._closed.setVisible(not can_answer)
        self._picker.setEnabled(can_answer)
        self._picker.show_answer(state.theme.scale, state.answer.value)
        self._against.show_state(state, session.purpose)
        self._proposal.show_state(state, session.purpose, can_take=can_answer)

    def _take_over(self) -> None:
        state = self.desk.state
        if state is not None and state.proposal.value is not None:
            self.desk.give(state.proposal.value)
