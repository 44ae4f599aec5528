"""One card of the Snelscan: a question in big type, its answers, and what follows on them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor import QuestionState
from zpm_checklist.model.monitor_wording import PROVENANCE
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_desk import AnswerDesk
from zpm_checklist.ui.monitor.answer_editor import AnswerEditor
from zpm_checklist.ui.monitor.answer_picker import AnswerPicker
from zpm_checklist.ui.monitor.answer_words import Value
from zpm_checklist.ui.monitor.proposal_view import ProposalView
from zpm_checklist.ui.monitor.question_view import HISTORY, Contradiction, Tag
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class SnelscanCard(Card):
    """Shows one question at a time."""

    answer_asked = Signal(object)
    """The AnswerValue that the user asks for, or None."""
    followed = Signal(str)
    """A link to an item."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_question`."""
        super().__init__(design)
        self._session = session
        self._theme = Label("", "strong")
        self._provenance = Tag()
        self._text = Label("", "headline")
        self._history = Label(HISTORY, "caption")
        self._picker = AnswerPicker(design, role="lead", with_open=False)
        self._proposal = ProposalView(design, with_key=True)
        self._against = Contradiction(design)
        self.editor = AnswerEditor(design, with_keys=True)
        self.desk = AnswerDesk(session, self.editor)
        head = QHBoxLayout()
        head.addWidget(self._theme, 1)
        head.addWidget(self._provenance)
        self.column.addLayout(head)
        for widget, gap in (
            (self._text, 1),
            (self._history, 0),
            (self._picker, 2),
            (self.editor, 1),
            (self._proposal, 1),
            (self._against, 1),
        ):
            self.column.addSpacing(design.px(gap))
            self.column.addWidget(widget)
        self._picker.picked.connect(self.answer_asked)
        self._proposal.taken_over.connect(self._take_over)
        self._proposal.followed.connect(self.followed)
        self._against.followed.connect(self.followed)

    @property
    def proposed(self) -> Value:
        """What Enter takes over: the proposal of a question without an answer."""
        state = self.desk.state
        return state.proposal.value if state and state.answer.value is None else None

    @property
    def asks_more(self) -> bool:
        """Whether the answer asks for reasons or for a word why."""
        state = self.desk.state
        return state is not None and _asks_more(state)

    @property
    def asks_reasons(self) -> bool:
        """Whether a letter gives a reason now."""
        value = self.desk.state.answer.value if self.desk.state else None
        return value is not None and value.asks_reasons

    def show_question(self, question_id: str) -> None:
        """Another question; what was typed at the former one is saved first."""
        self._show(self.desk.show(question_id))

    def refresh(self) -> None:
        """Other answers or marks."""
        self._show(self.desk.refresh())

    def _show(self, state: QuestionState | None) -> None:
        if state is None:
            return
        session = self._session
        value = state.answer.value
        self._theme.setText(state.theme.title)
        self._provenance.show_text(PROVENANCE[state.question.provenance])
        self._text.setText(state.question.text)
        self._history.setVisible(state.is_history)
        self._picker.setEnabled(session.takes_answers)
        self._picker.show_answer(state.theme.scale, value)
        wants_items = value is AnswerValue.BEHIND or (value is not None and value.is_worst)
        self._proposal.show_state(
            state, session.purpose, can_take=session.takes_answers, with_items=wants_items
        )
        self._against.show_state(state, session.purpose)
        self.editor.setVisible(_asks_more(state))

    def _take_over(self) -> None:
        state = self.desk.state
        if state is not None:
            self.answer_asked.emit(state.proposal.value)


def _asks_more(state: QuestionState) -> bool:
    value = state.answer.value
    reasons = value is not None and value.asks_reasons
    return reasons or state.differs or bool(state.answer.why)
