"""Meedoen: the lesson, its case and role, the items one by one, and handing in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.lesson import suggest_items
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.training.hand_in import HandInCard
from zpm_checklist.ui.training.lesson import LessonCard
from zpm_checklist.ui.training.room import TrainingRoom
from zpm_checklist.ui.training.story import StoryCard
from zpm_checklist.ui.training.task import TaskCard
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class TakingPart(QWidget):
    """What a participant does, from top to bottom."""

    followed = Signal(str)
    """A link in an explanation."""
    moved = Signal(object)
    """A widget that should be in sight now."""

    def __init__(self, design: Design, session: Session, room: TrainingRoom) -> None:
        """Shows the lesson of the room."""
        super().__init__()
        self._session = session
        self._room = room
        self._design = design
        self.lesson = LessonCard(design, room.cases.values())
        self.story = StoryCard(design)
        self.task = TaskCard(design, session)
        self.hand_in = HandInCard(design, session, room)
        self._elsewhere = Card(design)
        self.go_on = QPushButton(tr("Verder met de les"))
        self.go_on.setProperty("kind", "primary")
        self._elsewhere.column.addWidget(
            Label(tr("Het venster toont nu een andere praktijk dan die van de les."))
        )
        self._elsewhere.column.addWidget(self.go_on)
        self._shown = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(3))
        for card in (self.lesson, self._elsewhere, self.story, self.task, self.hand_in):
            column.addWidget(card)
        self.lesson.opened.connect(room.open)
        self.lesson.alone_asked.connect(self._practise_alone)
        self.story.role_chosen.connect(self._choose_role)
        self.story.begin_asked.connect(self._begin)
        self.go_on.clicked.connect(room.go_on)
        self.task.followed.connect(self.followed)
        self.task.ended.connect(self._end)
        self.hand_in.leaving.connect(self.task.save)
        room.lesson_changed.connect(self.fill)
        session.practice_changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """Show what fits the lesson: its case, and once it is begun its items."""
        room = self._room
        lesson, case = room.lesson, room.case
        has_begun, is_at_hand = room.has_begun, room.is_at_hand
        self.lesson.begin_in(room.memory.stick_or_documents)
        self.lesson.show_lesson(lesson, case)
        self.story.setVisible(case is not None)
        self._elsewhere.setVisible(has_begun and not is_at_hand)
        self.task.setVisible(is_at_hand)
        self.hand_in.setVisible(is_at_hand)
        if case is None or lesson is None:
            return
        self.story.show_case(case, room.role, has_begun=has_begun)
        if is_at_hand:
            self.task.show_items(room.items)
        if is_at_hand and self._shown != room.memory.practice_id:
            self._shown = room.memory.practice_id
            self.story.fold(True)
            self.hand_in.begin()

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys of the items; while a field outside them has the focus they mean nothing."""
        inside = self.focusWidget()
        is_elsewhere = isinstance(inside, QLineEdit) and inside is not self.task.why
        if not self.task.isVisible() or (is_elsewhere and inside.hasFocus()):
            return False
        return self.task.take_key(event)

    def _practise_alone(self, case_id: str) -> None:
        from zpm_checklist.services.lessons import make_lesson  # noqa: PLC0415

        pack, case = self._session.pack, self._room.cases[case_id]
        self._room.take(make_lesson(pack, case, suggest_items(pack, case)))
        self.story.begin.setFocus()

    def _choose_role(self, role_id: str) -> None:
        self._room.memory.role = role_id
        self.fill()

    def _begin(self) -> None:
        self._room.begin()
        self.moved.emit(self.task)

    def _end(self) -> None:
        self.hand_in.alias.setFocus()
        self.moved.emit(self.hand_in)
