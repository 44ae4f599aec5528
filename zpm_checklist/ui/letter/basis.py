"""What a letter rests on: items with questions to tick off or on, and whom it may name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zpm_checklist.model.actions import people
from zpm_checklist.model.letter import Topic
from zpm_checklist.model.visible import visible
from zpm_checklist.translation import tr
from zpm_checklist.ui.letter.group import TopicGroup
from zpm_checklist.ui.letter.items import discard
from zpm_checklist.ui.letter.rows import Ticks, TopicRows
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.chips import ChipQuestion
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card

_MANY = 12
"""From this many items on they are folded by business process."""
_LONGEST_NAME = 24
"""Characters of a name on a chip."""


class LetterBasis(Card):
    """The choices of one letter, made anew for each."""

    changed = Signal()
    """A question was ticked off or on, or another contact chosen."""
    followed = Signal(str)
    """The target of a link to an item."""
    filled = Signal()
    """Items came onto the screen, the last for now."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_topics`."""
        super().__init__(design)
        self._session = session
        self._ticks = Ticks(())
        self._groups: list[TopicGroup] = []
        """Folded by business process; none where there are few."""
        self._asked: object = None
        """What they were made of: text size, and the questions of each process."""
        self._contact: ChipQuestion | None = None
        self._names: list[str] = []
        """Owners that it offers."""
        self.column.addWidget(Label(tr("Over deze punten gaat de brief"), "lead"))
        self.column.addWidget(
            Label(tr("Haal het vinkje weg bij een vraag die u niet wilt stellen."), "caption")
        )
        self._body = QWidget()
        self.column.addWidget(self._body)

    def show_topics(self, topics: Sequence[Topic], left_out: Iterable[str], contact: str) -> None:
        """All questions are on but those `left_out`; `contact` is named where they are an owner."""
        if not self._take_over(topics, left_out):
            self._make(topics, left_out)
        self._offer_contact(topics, contact)

    def _take_over(self, topics: Sequence[Topic], left_out: Iterable[str]) -> bool:
        """Whether what is there will do: folded groups show their questions' number alone."""
        asked = (self._design.zoom, [(_chapter(topic), topic.questions) for topic in topics])
        is_same = asked == self._asked and self._ticks.off == self._off(topics, left_out)
        self._asked = asked
        if not is_same or not self._groups or any(group.rows for group in self._groups):
            return False
        for group, (_, found) in zip(self._groups, groupby(topics, _chapter), strict=True):
            group.take(list(found))
        return True

    def _off(self, topics: Sequence[Topic], left_out: Iterable[str]) -> set[str]:
        return {question for topic in topics for question in topic.questions}.intersection(left_out)

    def _make(self, topics: Sequence[Topic], left_out: Iterable[str]) -> None:
        body = QWidget()
        self._ticks = Ticks(self._off(topics, left_out), body)
        self._ticks.changed.connect(self.changed)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._design.px(3))
        for part in self._parts(topics):
            part.followed.connect(self.followed)
            part.filled.connect(self.filled)
            column.addWidget(part)
        self.column.replaceWidget(self._body, body)
        discard(self._body)
        self._body = body

    @property
    def left_out(self) -> frozenset[str]:
        """Questions that are off."""
        return self._ticks.off

    @property
    def contact(self) -> str:
        """Who is named in the letter; empty for nobody."""
        return self._contact.answer if self._contact is not None else ""

    @property
    def stops(self) -> list[QWidget]:
        """What holds fields and links, from top to bottom."""
        return [self._body, *([self._contact] if self._contact is not None else [])]

    def _parts(self, topics: Sequence[Topic]) -> Iterator[TopicRows | TopicGroup]:
        design, session, ticks = self._design, self._session, self._ticks
        groups: list[TopicGroup] = []
        self._groups = groups
        if len(topics) < _MANY:
            yield TopicRows(design, session, topics, ticks)
            return
        for chapter, group in groupby(topics, _chapter):
            title = session.pack.chapter_by_id[chapter].title
            part = TopicGroup(design, session, title, list(group), ticks)
            part.opened.connect(lambda: _fold_up(groups))
            groups.append(part)
            yield part

    def _offer_contact(self, topics: Sequence[Topic], chosen: str) -> None:
        """Whether one of the owners is named in the letter; no owners, no question."""
        names = people(topic.state.mark for topic in topics)
        if names != self._names:
            self._ask_contact(names)
        if self._contact is not None:
            self._contact.choose([chosen if chosen in names else ""])

    def _ask_contact(self, names: list[str]) -> None:
        self._names = names
        if self._contact is not None:
            discard(self._contact)
            self._contact = None
        if not names:
            return
        self._contact = ChipQuestion(
            self._design,
            tr("Noemt u een contactpersoon?"),
            {"": tr("Geen naam"), **{name: _on_chip(name) for name in names}},
            many=False,
            hint=tr("Zonder uw keuze staat er geen naam in de brief."),
        )
        self._contact.answered.connect(self.changed)
        self.column.addWidget(self._contact)


def _chapter(topic: Topic) -> str:
    return topic.state.item.chapter


def _fold_up(groups: Iterable[TopicGroup]) -> None:
    """One is open at a time: the page stays short, and quick."""
    for group in groups:
        group.fold_up()


def _on_chip(name: str) -> str:
    """A name that fits, without characters that cannot be seen or that mean a shortcut."""
    seen = visible(name)
    short = seen if len(seen) <= _LONGEST_NAME else f"{seen[: _LONGEST_NAME - 1]}…"
    return short.replace("&", "&&")
