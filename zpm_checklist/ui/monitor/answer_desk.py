"""The question at hand: shows it in its editor, writes what is edited, keeps what was refused."""

from __future__ import annotations

from PySide6.QtCore import QObject

from zpm_checklist.model.answer import Answer
from zpm_checklist.model.monitor import QuestionState
from zpm_checklist.translation import tr
from zpm_checklist.ui.monitor.answer_editor import AnswerEditor
from zpm_checklist.ui.monitor.answer_words import Value
from zpm_checklist.ui.session import Session


class AnswerDesk(QObject):
    """Between an editor and the session."""

    def __init__(self, session: Session, editor: AnswerEditor) -> None:
        """Nothing at hand until `show`."""
        super().__init__(editor)
        self._session = session
        self._editor = editor
        self._question_id = ""
        self._filled_for: tuple[str, str, str] | None = None
        """The practice, round and question that the field was filled for: what is typed there
        belongs to them."""
        self._drafts: dict[tuple[str, str, str], Answer] = {}
        editor.edited.connect(self._on_edited)

    @property
    def state(self) -> QuestionState | None:
        """The question as it is now; None where there is none."""
        questions = self._session.monitor.questions
        return next((s for s in questions if s.question.id == self._question_id), None)

    @property
    def has_unsaved(self) -> bool:
        """Whether typed text waits because it could not be written."""
        return bool(self._drafts)

    def show(self, question_id: str) -> QuestionState | None:
        """Take a question at hand; what was typed at the former one is saved first."""
        self.save()
        if question_id != self._question_id:
            self._filled_for = None  # nothing typed so far belongs to this question
        self._question_id = question_id
        return self.refresh()

    def refresh(self) -> QuestionState | None:
        """Show the question as it is now; text that was not saved yet stays."""
        state = self.state
        if state is None:
            return None
        key = self._key
        self._editor.setEnabled(self._session.takes_answers)
        self._editor.show_state(state, keep_typed=self._filled_for == key)
        self._filled_for = key
        if (draft := self._drafts.get(key)) is not None:
            self._editor.offer(draft)
        return state

    def save(self) -> None:
        """Save what is being typed."""
        if self._filled_for is not None and self._filled_for == self._key:
            self._editor.save_text()

    def give(self, value: Value) -> bool:
        """Answer the question. False where that could not be written."""
        state = self.state
        if state is None:
            return False
        self.save()
        state = self.state or state
        after = state.answer.with_value(value)
        if after == state.answer:
            return True
        words = tr("Antwoord op {label}", label=state.question.label)
        return self._session.edit_answer(state.question.id, after, words)

    @property
    def _key(self) -> tuple[str, str, str]:
        practice, now = self._session.practice, self._session.monitor.round
        return (practice.id if practice else "", now.id if now else "", self._question_id)

    def _on_edited(self, after: Answer, words: str) -> None:
        state = self.state
        if state is None:
            return
        key = self._key
        # Gone first: a write shows the question anew, and an older draft would come back with it.
        self._drafts.pop(key, None)
        words = tr("{words} bij {label}", words=words, label=state.question.label)
        if not self._session.edit_answer(state.question.id, after, words):
            self._drafts[key] = after
