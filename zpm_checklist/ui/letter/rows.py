"""Items with their questions, one below the other; and the questions that are ticked off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zpm_checklist.model.letter import Topic
from zpm_checklist.ui.letter.items import ItemLink
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.checkbox import CheckBox
from zpm_checklist.ui.widgets.labels import Label

_AT_ONCE = 3
"""Topics that are made in one go: more would hold up the window."""


class Ticks(QObject):
    """Which questions are in the letter: all but those that are off."""

    changed = Signal()

    def __init__(self, left_out: Iterable[str], parent: QObject | None = None) -> None:
        """These are off."""
        super().__init__(parent)
        self.off = frozenset(left_out)

    def is_any_on(self, questions: Iterable[str]) -> bool:
        """Whether at least one of these is asked."""
        return any(question not in self.off for question in questions)

    def tick(self, questions: Iterable[str], *, is_on: bool) -> None:
        """Ask these questions, or do not."""
        self.off = self.off.difference(questions) if is_on else self.off.union(questions)
        self.changed.emit()


class Tick(QWidget):
    """A box with words that wrap, and that can be clicked too."""

    def __init__(self, design: Design, words: str, role: str = "body") -> None:
        """`role` is the words' role in the type scale."""
        super().__init__()
        self.box = CheckBox(design, "")
        self.box.setAccessibleName(words)
        label = Label(words, role)
        label.setContentsMargins(0, design.px(0.75), 0, 0)  # in line with the box
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the box."""
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and is_inside:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()


class TopicRows(QWidget):
    """Topics in the guide's order."""

    followed = Signal(str)
    """The target of a link to an item."""
    filled = Signal()
    """All of them are on the screen."""

    def __init__(
        self, design: Design, session: Session, topics: Sequence[Topic], ticks: Ticks
    ) -> None:
        """The first are there at once, the others come in the next moments."""
        super().__init__()
        self._design = design
        self._session = session
        self._ticks = ticks
        self._left = list(topics)
        self._boxes: dict[str, CheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(design.px(4))
        self._more = QTimer(self)
        self._more.timeout.connect(self._add_some)
        ticks.changed.connect(self._show_ticks)
        self._add_some()
        if self._left:
            self._more.start(0)

    def _add_some(self) -> None:
        now, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        for topic in now:
            self._column.addWidget(self._topic(topic))
        if not self._left:
            self._more.stop()
            self.filled.emit()

    def _topic(self, topic: Topic) -> QWidget:
        """A widget of its own: it knows its height, however many come below it."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._design.px(0.5))
        link = ItemLink(self._design, self._session, topic.state)
        link.followed.connect(self.followed)
        column.addWidget(link)
        for question in topic.questions:
            tick = Tick(self._design, question)
            tick.layout().setContentsMargins(self._design.px(7), 0, 0, 0)  # below the item's words
            tick.box.setChecked(self._ticks.is_any_on([question]))
            tick.box.clicked.connect(lambda on, q=question: self._ticks.tick([q], is_on=on))
            self._boxes[question] = tick.box
            column.addWidget(tick)
        return part

    def _show_ticks(self) -> None:
        for question, box in self._boxes.items():
            box.setChecked(question not in self._ticks.off)
