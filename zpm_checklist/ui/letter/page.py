"""Brief aan …: the questions to a party that the practice depends on, as a text to copy."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from zpm_checklist.content.letters import load_letters
from zpm_checklist.model.letter import (
    Topic,
    letter_text,
    letters_of,
    parties_of,
    topics_for,
    unasked,
    waiting_for,
)
from zpm_checklist.model.letter_wording import Party
from zpm_checklist.translation import tr
from zpm_checklist.ui.letter.basis import LetterBasis
from zpm_checklist.ui.letter.choice import LetterChoice, NothingToAsk
from zpm_checklist.ui.letter.items import OtherItems
from zpm_checklist.ui.letter.paper import LetterPaper
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import long_date
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import ScrollPage


@dataclass
class _Draft:
    """The letter to one party, kept as long as the window is at this practice."""

    left_out: frozenset[str] = frozenset()
    """Questions that were ticked off."""
    contact: str = ""
    """Who is named; empty for nobody."""
    made: str = ""
    """As the program wrote it."""
    typed: str = ""
    """As the user left it."""


class LetterPage(ScrollPage):
    """One letter at a time; nothing of it is stored."""

    followed = Signal(str)
    """A link to an item."""

    def __init__(self, design: Design, session: Session) -> None:
        """Filled when it is shown; stale while hidden."""
        super().__init__(design)
        self.setAccessibleName(tr("Brief aan …"))
        self._session = session
        self._letters = load_letters(session.pack.id)
        self._practice_id = ""
        self._party: Party | None = None
        self._drafts = {party: _Draft() for party in Party}
        self._topics: tuple[Topic, ...] | None = None
        self._stale = True
        self.choice = LetterChoice(design)
        self.nothing = NothingToAsk(design, session)
        self.basis = LetterBasis(design, session)
        self.paper = LetterPaper(design)
        self.others = OtherItems(design, session)
        self._lay_out()
        self.choice.party_chosen.connect(self.show_party)
        self.choice.scope_chosen.connect(self._catch_up)
        self.nothing.all_asked.connect(self.choice.take_all)
        self.basis.changed.connect(self._write)
        self.basis.filled.connect(self._order_tabs)
        for part in (self.basis, self.others):
            part.followed.connect(self.followed)
        session.changed.connect(lambda _ids: self._mark_stale())
        session.practice_changed.connect(self._mark_stale)
        design.changed.connect(self._on_design)

    def show_party(self, party: Party | str) -> None:
        """Show the letter to this party, one of the stored values."""
        self._forget_practice()
        self._keep_draft()
        self._open(Party(party))
        self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        if self._stale:
            self._catch_up()

    def _lay_out(self) -> None:
        add = self.column.addWidget
        add(Label(tr("Brief aan …"), "headline"))
        add(
            Label(
                tr(
                    "Wacht u op een ander? Hier staat een brief met de vragen die u die partij "
                    "kunt stellen. U kopieert de tekst en verstuurt die zelf."
                )
            )
        )
        for card in (self.choice, self.nothing, self.basis, self.paper, self.others):
            add(card)
        self.column.addStretch(1)

    def _mark_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._catch_up()

    def _on_design(self) -> None:
        self._topics = None  # the list is made anew, in the new sizes
        self._mark_stale()

    def _forget_practice(self) -> None:
        """Another practice starts without drafts."""
        practice = self._session.practice
        practice_id = practice.id if practice else ""
        if practice_id != self._practice_id:
            self._practice_id = practice_id
            self._drafts = {party: _Draft() for party in Party}
            self._party = None
            self._topics = None

    def _open(self, party: Party) -> None:
        self._party = party
        self._topics = None
        self.paper.open_letter(self._drafts[party].made, self._drafts[party].typed)

    def _catch_up(self) -> None:
        """Show what holds now."""
        self._stale = False
        self._forget_practice()
        states = self._session.readiness.items if self._session.is_editable else ()
        practice = self._session.practice
        parties = parties_of(practice.profile) if practice else tuple(Party)
        letters = letters_of(practice.profile, self._letters) if practice else self._letters
        waiting = waiting_for(letters, states)
        if self._party not in parties:  # none yet, or the profile changed
            self._open(next(iter(waiting), Party.EPD_SUPPLIER))
        assert self._party is not None
        all_open = self.choice.all_open
        topics = topics_for(self._party, letters, states, all_open=all_open)
        self.choice.show_choice(self._party, parties, waiting)
        self.choice.setVisible(self._session.is_editable)
        if topics != self._topics:
            self._topics = topics
            draft = self._drafts[self._party]
            self.basis.show_topics(topics, draft.left_out, draft.contact)
        self.others.show_items(unasked(letters, states))
        self.nothing.show_why(self._party, all_open=all_open)
        self.nothing.setVisible(not topics)
        self.basis.setVisible(bool(topics))
        self.paper.setVisible(bool(topics))
        self._write()
        self._order_tabs()

    def _order_tabs(self) -> None:
        """From top to bottom: parts that were made anew would come last."""
        parts = (self.choice, self.nothing, *self.basis.stops, self.paper, self.others)
        stops = [
            widget
            for part in parts
            for widget in part.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        for former, latter in pairwise(stops):
            self.setTabOrder(former, latter)

    def _keep_draft(self) -> None:
        if self._party is None or not self._topics:
            return
        draft = self._drafts[self._party]
        shown = {question for topic in self._topics for question in topic.questions}
        draft.left_out = (draft.left_out - shown) | self.basis.left_out
        draft.contact = self.basis.contact
        draft.made, draft.typed = self.paper.written

    def _write(self) -> None:
        practice, party = self._session.practice, self._party
        if practice is None or party is None or not self._topics:
            return
        asked = [topic.without(self.basis.left_out) for topic in self._topics]
        text = letter_text(
            practice,
            party,
            asked,
            self._session.today,
            long_date,
            self.basis.contact,
            is_exercise=self._session.is_exercise,
        )
        self.paper.rewrite(text)
        self._keep_draft()
