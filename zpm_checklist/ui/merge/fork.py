"""Histories that forked, side by side: the user says which of them counts."""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.ballot import form_of
from zpm_checklist.model.change import DIGEST_LENGTH
from zpm_checklist.model.submission import Submission
from zpm_checklist.model.wording import in_figures
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.merge.state import MergeState
from zpm_checklist.ui.merge.words import round_words
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card
from zpm_checklist.ui.widgets.surface import Surface

_SIDE = 90
"""Least width of one side in grid units; in less room they stand below one another."""
_EDGES = 10
_EDITED = tr("Deze bestanden zijn los van elkaar bewerkt.")
_ANSWERED = tr("In deze bestanden geeft dezelfde respondent andere antwoorden.")
_MOST_NAMED = 6


class ForkCard(Card):
    """One choice at a time; the next comes when it is made."""

    chosen = Signal(object)
    """The Submission that counts."""

    def __init__(self, design: Design, pack: Pack) -> None:
        """Hidden until there is something to choose."""
        super().__init__(design)
        self._pack = pack
        self._state = MergeState()
        self._place = 0
        self._title = Label("", "lead")
        self._told = Label("")
        self._differ = Label("", "caption")
        self._sides_box = Surface("plain")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sides_box)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._former, self._next = (
            QPushButton(tr("Vorige keuze")),
            QPushButton(tr("Volgende keuze")),
        )
        walk = QHBoxLayout()
        walk.setSpacing(design.px(2))
        walk.addWidget(self._former)
        walk.addWidget(self._next)
        walk.addStretch(1)
        for widget in (self._title, self._told, self._sides_box, self._differ):
            self.column.addWidget(widget)
        self.column.addLayout(walk)
        self._former.clicked.connect(lambda: self._walk(-1))
        self._next.clicked.connect(lambda: self._walk(1))
        self.hide()

    def show_state(self, state: MergeState) -> None:
        """Show what has to be chosen in this state."""
        self._state = state
        self._place = min(self._place, max(len(self._forks) - 1, 0))
        self.setVisible(bool(self._forks))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _forks(self) -> Sequence[tuple[Submission, ...]]:
        return self._state.seen.settled.conflicts

    def _walk(self, steps: int) -> None:
        self._place = (self._place + steps) % len(self._forks)
        self._fill()

    def _fill(self) -> None:
        while (entry := self._sides.takeAt(0)) is not None:
            entry.widget().hide()
            entry.widget().deleteLater()
        several = len(self._forks) > 1
        self._former.setVisible(several)
        self._next.setVisible(several)
        if not self._forks:
            return
        states = self._forks[self._place]
        number = (
            tr(" ({value} van {forks})", value=self._place + 1, forks=len(self._forks))
            if several
            else ""
        )
        self._title.setText(
            tr("Welke stand van “{name}” telt?{number}", name=states[0].name, number=number)
        )
        self._told.setText(
            tr(
                "{word} Het programma kiest niet voor u. "
                "Vraag zo nodig na welke stand de goede is.",
                word=_EDITED if states[0].lineage else _ANSWERED,
            )
        )
        self._differ.setText(self._differences(states))
        for state in states:
            self._sides.addWidget(self._side(state, states), 1)
        self._arrange()

    def _side(self, state: Submission, among: tuple[Submission, ...]) -> Surface:
        px = self._design.px
        side = Surface("choice")
        button = QPushButton(tr("Deze telt"))
        button.setAccessibleName(tr("Deze telt: {file}", file=state.file))
        button.clicked.connect(lambda: self.chosen.emit(state))
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, side)
        column.setContentsMargins(px(4), px(3), px(4), px(3))
        column.setSpacing(px(1))
        column.addWidget(Label(_breakable(state.file), "strong"))
        for line in self._facts(state, among):
            column.addWidget(Label(line, "caption"))
        column.addStretch(1)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _facts(self, state: Submission, among: tuple[Submission, ...]) -> list[str]:
        ballot = state.ballot
        given = sum(code != 0 for code in ballot.answers)
        lines = [
            tr("{given} van {answers} vragen beantwoord", given=given, answers=len(ballot.answers))
        ]
        if when := round_words(state.round_label, state.round_date):
            lines.insert(0, when)
        if state.lineage:
            together = shared_edits([other.lineage for other in among])
            own = state.counter - together
            lines.append(
                tr(
                    "{together} {word} gelijk, daarna {own} eigen",
                    together=in_figures(together),
                    word=tr("bewerking") if together == 1 else tr("bewerkingen"),
                    own=in_figures(own),
                )
            )
        return lines

    def _differences(self, states: tuple[Submission, ...]) -> str:
        ballots = [state.ballot for state in states]
        if len({ballot.group for ballot in ballots}) > 1:
            return tr("De bestanden horen bij verschillende groepen.")
        form = form_of(self._pack, ballots[0].group)
        columns = zip(form.questions, *(ballot.answers for ballot in ballots), strict=True)
        labels = [question.label for (_, question), *codes in columns if len(set(codes)) > 1]
        if not labels:
            return tr("De antwoorden zijn gelijk; iets anders is verschillend.")
        named = ", ".join(labels[:_MOST_NAMED])
        more = len(labels) - _MOST_NAMED
        rest = tr(" en nog {more}", more=more) if more > 0 else ""
        return tr("De antwoorden verschillen bij {named}{rest}.", named=named, rest=rest)

    def _arrange(self) -> None:
        px = self._design.px
        self._sides.setSpacing(px(3))
        fits = self.width() - px(_EDGES) >= self._sides.count() * px(_SIDE)
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way is not self._sides.direction():
            self._sides.setDirection(way)
            self._sides_box.updateGeometry()  # a layout does not tell its parents by itself


def shared_edits(lineages: Sequence[str]) -> int:
    """How many edits these histories began with together; they may hold a hundred thousand."""
    first = lineages[0]

    def are_apart(edits: int) -> bool:
        begin = first[: edits * DIGEST_LENGTH]
        return not all(lineage.startswith(begin) for lineage in lineages)

    fewest = min(len(lineage) for lineage in lineages) // DIGEST_LENGTH
    return bisect_left(range(1, fewest + 1), True, key=are_apart)


def _breakable(file: str) -> str:
    """A name that may go to the next line at its folders and dashes."""
    return file.replace(os.sep, f"{os.sep}\u200b").replace("-", "-\u200b").replace("_", "_\u200b")
