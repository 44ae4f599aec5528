"""Which paper, and for whom: the reader first, the other papers beside."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zpm_checklist.model.actions import people
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.paper.report_papers import OTHERS, READERS, TOLD, Paper, PaperChoice
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.chips import ChipQuestion
from zpm_checklist.ui.widgets.choice_box import ChoiceBox
from zpm_checklist.ui.widgets.labels import Label


class PaperChooser(QWidget):
    """One paper is chosen at any time."""

    chosen = Signal()
    """Another paper, or another person."""

    def __init__(self, design: Design, session: Session) -> None:
        """A report for oneself."""
        super().__init__()
        self._session = session
        self._readers = ChipQuestion(design, tr("Rapport: wie leest het?"), READERS, many=False)
        self._others = ChipQuestion(design, tr("Of iets anders op papier"), OTHERS, many=False)
        self._told = Label("")
        self._whose = Label(tr("Voor wie is de weeklijst?"), "caption")
        self.people = ChoiceBox(design)
        self.people.setAccessibleName(tr("Voor wie is de weeklijst?"))
        self._whose.setBuddy(self.people)
        self._draft = Label("", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(3))
        parts = (self._readers, self._others, self._told, self._whose, self.people, self._draft)
        for part in parts:
            column.addWidget(part)
        column.insertSpacing(column.indexOf(self._others), design.px(2))
        self._readers.answered.connect(lambda: self.choose(self._readers.answer))
        self._others.answered.connect(lambda: self.choose(self._others.answer))
        self.people.currentIndexChanged.connect(self._on_person)
        self._readers.choose([Paper.SELF])
        self.refresh()

    @property
    def choice(self) -> PaperChoice:
        """The paper that is wanted now."""
        paper = self._readers.answer or self._others.answer
        is_for_one = paper is Paper.WEEK and self.people.isVisibleTo(self)
        return PaperChoice(paper, self.people.currentData() or "" if is_for_one else "")

    def choose(self, paper: Paper) -> None:
        """This paper from now on."""
        is_report = paper in READERS
        self._readers.choose([paper] if is_report else [])
        self._others.choose([] if is_report else [paper])
        self.refresh()
        self.chosen.emit()

    def take_focus(self) -> None:
        """To the paper that is chosen."""
        self._readers.take_focus()
        self._others.take_focus()

    def refresh(self) -> None:
        """Words and people as they are now."""
        paper = self._readers.answer or self._others.answer
        self._told.setText(TOLD[paper])
        self._fill_people()
        has_people = self.people.count() > 1 and self._session.scope.owners
        for widget in (self._whose, self.people):
            widget.setVisible(paper is Paper.WEEK and has_people)
        left = self._left(paper)
        self._draft.setVisible(bool(left))
        self._draft.setText(
            tr("{left} Zolang staat er CONCEPT op het rapport.", left=" ".join(left))
        )

    def _on_person(self) -> None:
        self.chosen.emit()

    def _fill_people(self) -> None:
        states = self._session.readiness.items
        known = people(state.mark for state in states if state.verdict.applies)
        if known == [self.people.itemData(n) for n in range(1, self.people.count())]:
            return
        chosen = self.people.currentData()
        self.people.blockSignals(True)
        self.people.clear()
        self.people.addItem(tr("Iedereen"), "")
        for name in known:
            self.people.addItem(name, name)
        self.people.setCurrentIndex(max(self.people.findData(chosen), 0))
        self.people.blockSignals(False)

    def _left(self, paper: Paper) -> list[str]:
        """What this reader's report still waits for, in sentences."""
        if paper not in READERS:
            return []
        readiness = self._session.readiness
        items = readiness.guide.applicable - readiness.guide.judged
        items += readiness.supplement.applicable - readiness.supplement.judged
        found = (
            [_not_yet(items, tr("punt"), tr("punten"), tr("bekeken, de aanvullende meegeteld"))]
            if items
            else []
        )
        if paper is not Paper.INTERVISION and self._session.rounds:
            monitor = self._session.monitor
            asked = len(monitor.questions) - monitor.answered
            found += [_not_yet(asked, tr("vraag"), tr("vragen"), tr("beantwoord"))] if asked else []
        return found


def _not_yet(count: int, one: str, many: str, done: str) -> str:
    return (
        tr("Er is nog 1 {one} niet {done}.", one=one, done=done)
        if count == 1
        else tr("Er zijn nog {count} {many} niet {done}.", count=count, many=many, done=done)
    )
