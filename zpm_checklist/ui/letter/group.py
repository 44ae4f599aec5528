"""The items of one business process, folded: where there are many, nobody reads them all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.letter import Topic
from zpm_checklist.translation import tr
from zpm_checklist.ui.letter.rows import Tick, Ticks, TopicRows
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import Label


class TopicGroup(QWidget):
    """One tick for all questions of a process; its items are made when it is first opened."""

    followed = Signal(str)
    """The target of a link to an item."""
    opened = Signal()
    """Its items are about to be shown."""
    filled = Signal()
    """Items came on the screen: the first when the group is opened, and then all of them."""

    def __init__(
        self, design: Design, session: Session, title: str, topics: Sequence[Topic], ticks: Ticks
    ) -> None:
        """Folded; `title` is the business process."""
        super().__init__()
        self._design = design
        self._session = session
        self._title = title
        self._topics = topics
        self._ticks = ticks
        self._questions = [question for topic in topics for question in topic.questions]
        self.rows: TopicRows | None = None
        self.tick = Tick(design, title, "strong")
        self.tick.box.clicked.connect(lambda on: ticks.tick(self._questions, is_on=on))
        self._count = Label("", "caption")
        self._count.setIndent(design.px(9))
        self.fold = QPushButton()
        self.fold.setProperty("kind", "quiet")
        self.fold.clicked.connect(self._on_fold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(design.px(1))
        self._column.addWidget(self.tick)
        self._column.addWidget(self._count)
        below = QVBoxLayout()
        below.setContentsMargins(design.px(7.5), 0, 0, 0)  # below the words of the tick
        below.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(below)
        ticks.changed.connect(self._show_ticks)
        self._show_ticks()
        self._name_fold(is_open=False)

    def take(self, topics: Sequence[Topic]) -> None:
        """The same questions about items that changed; only before it is first opened."""
        self._topics = topics

    def fold_up(self) -> None:
        """Show the one tick only."""
        if self.rows is not None:
            self.rows.hide()
            self._name_fold(is_open=False)

    def _on_fold(self) -> None:
        if self.rows is not None and not self.rows.isHidden():
            self.fold_up()
            return
        self.opened.emit()
        if self.rows is None:
            self.rows = TopicRows(self._design, self._session, self._topics, self._ticks)
            self.rows.layout().setContentsMargins(self._design.px(7.5), 0, 0, 0)
            self.rows.followed.connect(self.followed)
            self.rows.filled.connect(self.filled)
            self._column.addWidget(self.rows)
        self.rows.show()
        self._name_fold(is_open=True)
        self.filled.emit()

    def _name_fold(self, *, is_open: bool) -> None:
        words = tr("Verberg de vragen") if is_open else tr("Toon de vragen")
        self.fold.setText(words)
        self.fold.setAccessibleName(f"{words}: {self._title}")

    def _show_ticks(self) -> None:
        on = sum(question not in self._ticks.off for question in self._questions)
        self.tick.box.setChecked(on > 0)
        self._count.setText(
            tr("{on} van de {all} vragen in de brief", on=on, all=len(self._questions))
        )
