"""The monitor of one practice: bars per theme, its questions, and one of them to answer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import Value
from zpm_checklist.ui.monitor.pane import MonitorPane
from zpm_checklist.ui.monitor.question_chips import QuestionChips
from zpm_checklist.ui.monitor.question_list import QuestionList
from zpm_checklist.ui.monitor.question_model import QuestionFilter, Row, RowKind
from zpm_checklist.ui.monitor.round_header import RoundHeader, round_words
from zpm_checklist.ui.monitor.start import StartCard
from zpm_checklist.ui.navigation.narrow_strip import NarrowStrip
from zpm_checklist.ui.navigation.spots import Spot, scroll, scrolled
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.list_and_pane import ListAndPane
from zpm_checklist.ui.widgets.surface import Surface

_LEAST = 66
"""Height (grid units) of the head, with its buttons in two rows, and of the least of the list."""


class MonitorPage(Surface):
    """Rounds, questions and answers."""

    followed = Signal(str)
    """A link to an item."""
    snelscan_asked = Signal()
    merge_asked = Signal()
    """Put the dossiers of several practices together."""

    def __init__(self, design: Design, session: Session) -> None:
        """Filled when it is shown."""
        super().__init__("surface")
        self._design = design
        self._session = session
        self.setAccessibleName(tr("Monitor"))
        self.header = RoundHeader(design, session)
        self.list = QuestionList(design, session)
        self.pane = MonitorPane(design, session)
        self._chips = QuestionChips(design)
        self._empty = StartCard(design)
        self._strip = NarrowStrip(design)
        left = Surface()
        self._column = QVBoxLayout(left)
        self._column.setSpacing(0)
        self._head = QVBoxLayout()
        self._head.addWidget(self.header)
        self._head.addSpacing(design.px(2))
        self._head.addWidget(self._chips)
        self._head.addWidget(self._strip)
        self._head.addWidget(self._empty)
        self._column.addLayout(self._head)
        # The list takes what is left, and never a part of what the head needs.
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._column.addWidget(self.list, 1)
        self._column.addStretch(0)
        self._split = ListAndPane(design, left, "questions")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._split)
        self._connect()
        self._split.set_pane(self.pane)
        self._split.setVisible(session.practice is not None)
        self._space()

    def save(self) -> bool:
        """Save what is being typed; False where text waits because it could not be written."""
        self.pane.question.desk.save()
        return not self.pane.question.desk.has_unsaved

    def ask_closing(self) -> None:
        """Say what closing the round means, and ask."""
        self._split.read(False)
        self.header.ask_closing()

    def show_question(self, question_id: str) -> None:
        """Go to one question."""
        self._lift()
        self._choose_filter(QuestionFilter.ALL)
        self.list.select_question(question_id)
        self._split.read(True)

    def show_only(self, link: str) -> None:
        """Show the questions that a link of a number counts; an empty one shows all again."""
        found = self._strip.show_link(link)
        self._choose_filter(QuestionFilter.ALL)
        self.list.questions.narrow(found.ids if found else None)
        if found:
            self._split.read(False)
            self.list.select_question(found.ids[0])

    def _lift(self) -> None:
        if self._strip.link:
            self.show_only("")

    @property
    def main(self) -> QuestionList:
        """The list of questions."""
        return self.list

    def spot(self) -> Spot:
        """The row, the filter and how far the list is scrolled."""
        row = self.list.current_row
        where = {"kind": row.kind.name, "row": row.id} if row else {}
        filters = {"filter": self._chips.chosen_filter.name, "only": self._strip.link}
        return {**where, **filters, "scroll": scrolled(self.list)}

    def return_to(self, spot: Spot) -> None:
        """The same row under the same filter, as far as it is still there."""
        if link := str(spot.get("only", "")):
            self.show_only(link)
        for entry in QuestionFilter:
            if entry.name == spot.get("filter"):
                self._choose_filter(entry)
        for kind in RowKind:
            if kind.name == spot.get("kind"):
                self.list.select_row(Row(kind, "", str(spot.get("row"))))
        scroll(self.list, spot)

    def minimumSizeHint(self) -> QSize:
        """Of the narrow form, with the head whole."""
        return self._split.smallest().expandedTo(QSize(0, self._design.px(_LEAST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The head leaves the list its share."""
        super().resizeEvent(event)
        self.header.fit(self.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden; themes take their published order."""
        super().showEvent(event)
        self._lift()
        self._split.read(False)
        self.header.fold()
        self._fill()
        self._focus()

    def _connect(self) -> None:
        session = self._session
        self.header.snelscan_asked.connect(self.snelscan_asked)
        self.header.merge_asked.connect(self.merge_asked)
        self.header.asking.connect(self._on_asking)
        self._empty.begin_asked.connect(session.begin_round)
        self._chips.chosen.connect(self.list.set_filter)
        self._strip.lifted.connect(self._lift)
        self._chips.explain.clicked.connect(lambda: self._split.read(True))
        self.list.moved.connect(lambda: self.pane.show_row(self.list.current_row))
        self.list.answer_asked.connect(self._on_key)
        self.list.opened.connect(self._on_opened)
        self.list.followed.connect(self.followed)
        self.list.clicked.connect(lambda _index: self._on_clicked())
        self.pane.followed.connect(self.followed)
        self.pane.left.connect(self._leave_pane)
        self._split.escaped.connect(self._leave_pane)
        self.pane.fitted.connect(self._split.arrange)
        self.pane.theme.questions_asked.connect(self._to_questions)
        self._split.narrowed.connect(self.pane.show_way_back)
        self._split.narrowed.connect(self._chips.explain.setVisible)
        session.answers_changed.connect(self._on_answers)
        session.rounds_changed.connect(self._on_rounds)
        session.changed.connect(lambda _ids: self._refresh())
        session.practice_changed.connect(self._on_practice)
        session.scope_changed.connect(self._fill)
        self._design.changed.connect(self._space)

    # What changed

    def _fill(self) -> None:
        """Everything anew, in published order."""
        if not self.isVisible() or self._session.practice is None:
            return
        self._split.show()
        self.header.refresh()
        self._show_empty_or_list()
        self._chips.count_contradictions(len(self._session.monitor.contradictions))
        self.list.questions.rebuild()  # which shows its current row in the pane

    def _refresh(self) -> None:
        """Other answers or marks; nothing moves."""
        if not self.isVisible() or self._session.practice is None:
            return
        self.header.refresh()
        self._chips.count_contradictions(len(self._session.monitor.contradictions))
        self.list.questions.refresh()
        self.pane.refresh()

    def _show_empty_or_list(self) -> None:
        session = self._session
        if session.practice is None:
            return
        is_empty = session.monitor.round is None and session.scope.rounds
        self._empty.setVisible(is_empty)
        self._split.leave_alone(is_empty)
        has_room = not is_empty and not self.header.fills_page
        self._chips.setVisible(has_room)
        self.list.setVisible(has_room)

    def _on_asking(self) -> None:
        self._show_empty_or_list()
        if self.isVisible() and not self.header.is_asking:
            self._focus()  # the button that was pressed is gone

    def _on_answers(self, question_ids: list[str]) -> None:
        self._refresh()
        if self.isVisible():
            for question_id in question_ids:
                self.list.announce_question(question_id)

    def _on_practice(self) -> None:
        self._fill()
        if self.isVisible():
            self._focus()

    def _on_rounds(self) -> None:
        if not self.isVisible():
            return
        self._fill()
        self._focus()  # the button that was pressed may be gone
        now = self._session.monitor.round
        announce(self.header, round_words(now) if now else tr("Er is geen meting meer."))

    def _focus(self) -> None:
        (self._empty.begin if self._empty.isVisible() else self.list).setFocus()

    # What is asked

    def _choose_filter(self, wanted: QuestionFilter) -> None:
        self._chips.choose(wanted)
        self.list.set_filter(wanted)

    def _on_key(self, question_id: str, value: Value) -> None:
        # The list's current question is the one in the pane.
        self.pane.question.show_question(question_id)
        self.pane.question.desk.give(value)

    def _on_opened(self) -> None:
        self._split.read(True)
        self.pane.focus_first()

    def _on_clicked(self) -> None:
        row = self.list.current_row
        self._split.read(row is not None and row.kind is RowKind.QUESTION)

    def _leave_pane(self) -> None:
        self._split.read(False)
        self.list.setFocus()

    def _to_questions(self, theme_id: str) -> None:
        questions = [s for s in self._session.monitor.questions if s.theme.id == theme_id]
        first = next((s for s in questions if s.answer.value is None), questions[0])
        self.list.select_question(first.question.id)
        self.list.setFocus()

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(px(3), px(5), px(1), 0)
        self._head.setContentsMargins(px(4), 0, px(4), px(3))
        self._head.setSpacing(px(3))
        self.list.setMinimumHeight(px(20))
        self.header.fit(self.height())
        self._split.arrange()
