"""Snelscan: the monitor's own questions, one card at a time, a key each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QPushButton, QWidget

from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_editor import REASON_KEYS
from zpm_checklist.ui.monitor.answer_words import Value, answer_keys, answer_word, spoken
from zpm_checklist.ui.monitor.progress_strip import ProgressStrip
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.snelscan.card import SnelscanCard
from zpm_checklist.ui.snelscan.closed import ClosedCard
from zpm_checklist.ui.snelscan.end import SnelscanEnd
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import ScrollPage

_READABLE = 190
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier
_HINT = tr("Enter neemt het voorstel over of gaat verder · 0 wist · ← → bladeren · Esc stopt")
_HINT_MORE = tr("Een letter geeft een reden of neemt die terug · Enter gaat verder · Esc stopt")


class SnelscanPage(ScrollPage):
    """Cards 0, 1, 2 … are the questions; the one after the last is the end."""

    followed = Signal(str)
    """A link to an item or a place."""
    left = Signal()
    """Escape: back where one came from."""

    def __init__(self, design: Design, session: Session) -> None:
        """Starts at the first question without an answer."""
        super().__init__(design, _READABLE)
        self.setAccessibleName(tr("Snelscan"))
        self._session = session
        self._at: int | None = None
        self._is_answering = False
        self._count = Label("", "strong")
        self._strip = ProgressStrip(design)
        self.card = SnelscanCard(design, session)
        self.end = SnelscanEnd(design)
        self._closed = ClosedCard(design)
        self._hint = Label(_HINT, "caption")
        self._foot = self._make_foot()
        self.column.addWidget(self._count)
        self.column.addWidget(self._strip)
        for widget in (self.card, self.end, self._closed, self._foot):
            self.column.addWidget(widget)
            widget.hide()
        self.column.addStretch(1)
        self._connect()

    def save(self) -> bool:
        """Save what is being typed; False where text waits because it could not be written."""
        self._is_answering = True
        self.card.desk.save()
        self._is_answering = False
        return not self.card.desk.has_unsaved

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where one was."""
        super().showEvent(event)
        self._fill()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answers, reasons, and the way through the cards."""
        key = event.key()
        if event.modifiers() & ~_PLAIN:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _ENTER:
            self._on_enter()
        elif key in _BACK:
            self._go(-1)
        elif key in _ON:
            self._go(1)
        elif not self._on_letter(event.text().upper()):
            super().keyPressEvent(event)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        for words, steps in ((tr("‹ Vorige"), -1), (tr("Volgende ›"), 1)):
            button = QPushButton(words)
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _=False, steps=steps: self._go(steps))
            row.addWidget(button)
        row.addWidget(self._hint, 1)
        return foot

    def _connect(self) -> None:
        session = self._session
        self.card.answer_asked.connect(self._answer)
        self.card.followed.connect(self.followed)
        self._strip.asked.connect(self.show_question)
        self.end.question_asked.connect(self.show_question)
        self.end.again_asked.connect(lambda: self._show_card(0))
        self._closed.begin_asked.connect(session.begin_round)
        for asked, place in (
            (self.end.monitor_asked, places.MONITOR),
            (self.end.overview_asked, places.OVERVIEW),
            (self.end.report_asked, places.REPORT),
            (self._closed.monitor_asked, places.MONITOR),
        ):
            asked.connect(partial(self.followed.emit, places.link_to(place)))
        session.answers_changed.connect(self._on_answers)
        session.rounds_changed.connect(self._begin_anew)
        session.practice_changed.connect(self._begin_anew)

    # Where one is

    def show_question(self, question_id: str) -> None:
        """The card of one question."""
        ids = [state.question.id for state in self._session.monitor.questions]
        self._show_card(ids.index(question_id))
        self.setFocus()

    def show_end(self) -> None:
        """The last card."""
        self._show_card(len(self._session.monitor.questions))
        self.setFocus()

    def _begin_anew(self) -> None:
        """Another practice or round; not the round that an answer began by itself."""
        if self._is_answering:
            return
        self._at = None
        self._fill()
        if self.isVisible():
            self.setFocus()

    def _fill(self) -> None:
        """Show the card one was at, or at first the first question without an answer."""
        if not self.isVisible() or self._session.practice is None:
            return
        at = self._first_open(0) if self._at is None else self._at
        self._show_card(at)

    def _first_open(self, start: int) -> int:
        """The first question without an answer from `start` on; the end where there is none."""
        questions = self._session.monitor.questions
        open_ones = (n for n in range(start, len(questions)) if not questions[n].answer.value)
        return next(open_ones, len(questions))

    def _show_card(self, at: int, said: str = "") -> None:
        """Show a card; `said` is told before it to who does not see the screen."""
        self.save()
        questions = self._session.monitor.questions
        at = min(max(at, 0), len(questions))
        is_other = at != self._at
        self._at = at
        can_answer = self._session.takes_answers
        is_card = can_answer and at < len(questions)
        is_end = can_answer and at == len(questions)
        if is_card:
            self.card.show_question(questions[at].question.id)
            self._hint.setText(_HINT_MORE if self.card.asks_reasons else _HINT)
        elif is_end:
            practice = self._session.practice
            has_checklist = practice is not None and practice.profile.type.has_checklist
            self.end.show_monitor(self._session.monitor, has_checklist=has_checklist)
        else:
            self._closed.show_round(self._session.monitor.round)
        self.card.setVisible(is_card)
        self._foot.setVisible(is_card)
        self.end.setVisible(is_end)
        self._closed.setVisible(not can_answer)
        self._count.setVisible(can_answer)
        self._strip.setVisible(can_answer)
        self._count.setText(
            tr("Vraag {value} van {questions}", value=at + 1, questions=len(questions))
            if is_card
            else tr("Einde van de lijst")
        )
        self._strip.show_questions(questions, at)
        if is_card and self.card.asks_more:
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.card.editor))
        if is_other:
            self.verticalScrollBar().setValue(0)
            announce(self, said + (spoken(questions[at]) if is_card else self.end.said))

    def _go(self, steps: int) -> None:
        if self._at is not None:
            self._show_card(self._at + steps)
            self.setFocus()

    # Answers

    def _on_enter(self) -> None:
        inside = self.focusWidget()
        if isinstance(inside, QAbstractButton) and inside.hasFocus():
            inside.click()
        elif self._closed.isVisible():
            self._closed.begin.click()
        elif self.end.isVisible():
            self.end.monitor_asked.emit()
        elif self.card.proposed is not None and not isinstance(inside, QLineEdit):
            self._answer(self.card.proposed)
        else:
            self._go(1)

    def _on_letter(self, letter: str) -> bool:
        state = self.card.desk.state
        if not self.card.isVisible() or state is None:
            return False
        if letter in REASON_KEYS and self.card.asks_reasons:
            self.card.editor.toggle(REASON_KEYS[letter])
            return True
        keys = answer_keys(state.theme.scale)
        if letter not in keys:
            return False
        self._answer(keys[letter])
        return True

    def _answer(self, value: Value) -> None:
        """Answer, then move on; where a reason or a word why is asked, Enter moves on."""
        state, at = self.card.desk.state, self._at
        if state is None or at is None:
            return
        was_open = state.answer.value is None
        self._is_answering = True
        given = self.card.desk.give(value)
        self._is_answering = False
        self.setFocus()
        if not given or value is None or self.card.asks_more:
            self._show_card(at)
        else:
            said = f"{capital(answer_word(value))}. "
            self._show_card(self._first_open(at + 1) if was_open else at + 1, said)

    def _on_answers(self, question_ids: list[str]) -> None:
        """An edit elsewhere, as by undo: its question comes in sight."""
        if not self.isVisible():
            return
        ids = [state.question.id for state in self._session.monitor.questions]
        if self._is_answering or question_ids[0] not in ids:
            return
        self._show_card(ids.index(question_ids[0]))
