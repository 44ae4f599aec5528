"""Letters to the parties that a practice depends on: which there are, what they ask, the text.

A letter never holds a note, a reason or a name; the one exception is a contact person whom the
sender chooses.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from zpm_checklist.content.letters import PartyQuestions
from zpm_checklist.model import letter_wording as words
from zpm_checklist.model.letter_wording import GAPS, Party, SayDate
from zpm_checklist.model.mark import REASONED
from zpm_checklist.model.practice import Care, Contract, Practice, Profile
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.status import Reason, Status

DAYS_TO_ANSWER = 14
"""How many days a party gets where the item has no date that lies ahead (two weeks)."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One item of a letter with what is asked about it."""

    state: ItemState
    need: str
    """What the practice needs, as a heading."""
    questions: tuple[str, ...]

    def wish(self, today: date) -> date | None:
        """The item's own date where it lies ahead; else None, and the letter's date counts."""
        due = self.state.mark.due
        return due if due is not None and due > today else None

    def without(self, left_out: Iterable[str]) -> Topic:
        """The same topic with fewer questions."""
        out = frozenset(left_out)
        return replace(self, questions=tuple(q for q in self.questions if q not in out))


def waits(state: ItemState) -> bool:
    """Whether it applies and a third party is why it is behind or at risk."""
    mark = state.mark
    is_waiting = mark.status in REASONED and Reason.THIRD_PARTY in mark.reasons
    return state.verdict.applies and is_waiting


def is_open(state: ItemState) -> bool:
    """Whether it applies and is not done."""
    return state.verdict.applies and state.mark.status is not Status.DONE


def parties_of(profile: Profile) -> tuple[Party, ...]:
    """Whom such a practice can write to: DJI only about forensic care, which it buys."""
    is_forensic = Care.FORENSIC in profile.care or Contract.DJI in profile.contracts
    return tuple(party for party in Party if is_forensic or party is not Party.DJI)


def letters_of(profile: Profile, letters: Iterable[PartyQuestions]) -> tuple[PartyQuestions, ...]:
    """What such a practice can ask, of all `letters`."""
    parties = parties_of(profile)
    return tuple(entry for entry in letters if entry.party in parties)


def topics_for(
    party: Party,
    letters: Iterable[PartyQuestions],
    states: Iterable[ItemState],
    *,
    all_open: bool = False,
) -> tuple[Topic, ...]:
    """What a letter to this party is about, in the order of `states`, which is the guide's.

    Of the items that wait for a third party; with `all_open` of all that are not done.
    """
    asked = {entry.item: entry for entry in letters if entry.party == party}
    belongs = is_open if all_open else waits
    return tuple(
        Topic(state, asked[state.item.id].need, asked[state.item.id].questions)
        for state in states
        if state.item.id in asked and belongs(state)
    )


def waiting_for(letters: Sequence[PartyQuestions], states: Sequence[ItemState]) -> dict[Party, int]:
    """Which letters a practice has: the parties that items wait for, with how many items."""
    counts = {party: len(topics_for(party, letters, states)) for party in Party}
    return {party: count for party, count in counts.items() if count}


def unasked(
    letters: Iterable[PartyQuestions], states: Iterable[ItemState]
) -> tuple[ItemState, ...]:
    """Items that wait for a third party while there is no question about them for anybody."""
    asked = {entry.item for entry in letters}
    return tuple(state for state in states if waits(state) and state.item.id not in asked)


def letter_text(
    practice: Practice,
    party: Party,
    topics: Sequence[Topic],
    today: date,
    say: SayDate,
    contact: str = "",
    *,
    is_exercise: bool = False,
) -> str:
    """The letter as plain text, its questions numbered from 1; empty where nothing is asked.

    Topics without questions are left out. `contact` is a person whom the sender chose to name.
    With `is_exercise` the letter says first that it is none.
    """
    asked = [topic for topic in topics if topic.questions]
    if not asked:
        return ""
    answer_by = date.fromordinal(min(today.toordinal() + DAYS_TO_ANSWER, date.max.toordinal()))
    own = [topic.wish(today) is not None for topic in asked]
    when = words.when_for_all(answer_by, say, some_have_own=any(own), all_have_own=all(own))
    who = words.introduction(practice, today, say)
    lines = [words.NO_REAL_LETTER, ""] if is_exercise else []
    lines += words.opening(practice, party, today, say)
    lines += ["", f"{who} {words.REQUEST}", "", when]
    number = 1
    for topic in asked:
        lines += ["", *_topic_lines(topic, number, today, say)]
        number += len(topic.questions)
    lines += ["", words.CLOSING]
    if contact:
        lines.append(words.contact_line(contact))
    return "\n".join([*lines, "", *words.signature(practice)]) + "\n"


def gaps_in(text: str) -> list[str]:
    """What the sender still has to fill in, as it stands in the text."""
    return [gap for gap in GAPS if gap in text]


def _topic_lines(topic: Topic, number: int, today: date, say: SayDate) -> list[str]:
    wish = topic.wish(today)
    return [
        topic.need,
        *([words.when_for_one(wish, say)] if wish else []),
        *(f"{n}. {question}" for n, question in enumerate(topic.questions, number)),
    ]
