"""Which lesson is at hand, and how to come to one: from a file, or alone with a case."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from zpm_checklist.content.training import Case
from zpm_checklist.model.lesson import Lesson
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.quiet_row import QuietRow
from zpm_checklist.ui.widgets.scroll_page import Card

LESSON_FILES = tr("Lessen (*.zpmles)")


class LessonCard(Card):
    """The lesson's title and what it is about; without one, the ways to one."""

    opened = Signal(object)
    """Path of a lesson file."""
    alone_asked = Signal(str)
    """Id of a case to practise with alone."""

    def __init__(self, design: Design, cases: Iterable[Case]) -> None:
        """No lesson at hand."""
        super().__init__(design)
        self._folder = ""
        self._title = Label("", "title")
        self._about = Label("", "caption")
        self._other = QPushButton(tr("Een andere les …"))
        self._other.clicked.connect(lambda: self._offer(True))
        self.open = QPushButton(tr("Les openen …"))
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self._ask)
        alone = Label(tr("Oefent u alleen?"), "lead")
        alone.setContentsMargins(0, design.px(3), 0, 0)
        self._ways: list[QWidget] = [
            Label(tr("Doet u mee met een les?"), "lead"),
            Label(
                tr(
                    "Uw trainer geeft u een bestand dat op .zpmles eindigt, bijvoorbeeld op een "
                    "USB-stick. Open het, of sleep het op dit venster."
                )
            ),
            button_row(design, self.open),
            alone,
            Label(tr("Kies een casus. Het programma kiest er twaalf punten bij.")),
            button_row(design, *(self._alone(case) for case in cases)),
        ]
        self.column.addLayout(QuietRow(design, self._other, title=self._title))
        for widget in (self._about, *self._ways):
            self.column.addWidget(widget)
        self.show_lesson(None, None)

    def show_lesson(self, lesson: Lesson | None, case: Case | None) -> None:
        """The lesson at hand, or None for none."""
        for widget in (self._title, self._about, self._other):
            widget.setVisible(lesson is not None)
        if lesson is not None and case is not None:
            self._title.setText(lesson.title)
            self._about.setText(
                tr(
                    "Les over {practice} · {n} punten",
                    practice=case.practice,
                    n=len(lesson.items),
                )
                if len(lesson.items) > 1
                else tr("Les over {practice} · 1 punt", practice=case.practice)
            )
        self._offer(lesson is None)

    def begin_in(self, folder: str) -> None:
        """Where the dialog for a file begins."""
        self._folder = folder

    def _offer(self, is_offered: bool) -> None:
        for widget in self._ways:
            widget.setVisible(is_offered)
        if is_offered and self._other.isVisible():
            self.open.setFocus()
        self._other.setEnabled(not is_offered)

    def _alone(self, case: Case) -> QPushButton:
        button = QPushButton(case.title)
        button.setToolTip(case.practice)
        button.setAccessibleName(
            tr("Alleen oefenen: {title}, {practice}", title=case.title, practice=case.practice)
        )
        button.clicked.connect(lambda: self.alone_asked.emit(case.id))
        return button

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Les openen"), self._folder, LESSON_FILES)
        if chosen:
            self.opened.emit(Path(chosen))
