"""What a practice still has to do, by whom and when. One rule for screen, paper and files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from zpm_checklist.content.schema import Item, Pack
from zpm_checklist.model.mark import REASONED, Mark
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.status import Reason, Status

_LAST_OF_WEEK = timedelta(days=6)
_RISK = (Status.AT_RISK, Status.BEHIND)
"""What comes first where dates say nothing."""


@dataclass(frozen=True, slots=True)
class Action:
    """One item that somebody has to do something about."""

    item: Item
    chapter: str
    """Title of the business process."""
    mark: Mark
    is_overdue: bool
    """Past a date that the user set, and not done."""

    @property
    def id(self) -> str:
        """The item's permanent id."""
        return self.item.id

    @property
    def title(self) -> str:
        """The item's title."""
        return self.item.title

    @property
    def status(self) -> Status:
        """How far it is."""
        return self.mark.status

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return self.mark.status is Status.DONE

    @property
    def owner(self) -> str:
        """Who does it, as it was typed; empty where nobody is named."""
        return self.mark.owner

    @property
    def due(self) -> date | None:
        """The user's own date; None where there is none."""
        return self.mark.due

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it is behind or at risk."""
        return self.mark.reasons

    @property
    def note(self) -> str:
        """The user's note."""
        return self.mark.note

    @property
    def links(self) -> tuple[str, ...]:
        """Addresses and files that the user put beside it."""
        return self.mark.links


def is_action(state: ItemState) -> bool:
    """The rule: it applies, and has an owner or a date, or is behind or at risk.

    Such an item stays an action once it is done, as long as its owner or date stands.
    """
    mark = state.mark
    asks_for_one = bool(mark.owner) or mark.due is not None or mark.status in REASONED
    return state.verdict.applies and asks_for_one


def actions_of(
    pack: Pack, states: Iterable[ItemState], today: date, *, with_done: bool = False
) -> list[Action]:
    """What is left to do: by date, so that the overdue lead; then by risk, then in guide order.

    What has no date comes after what has one. With `with_done` the done ones follow last.
    """
    found = [
        Action(
            state.item,
            pack.chapter_by_id[state.item.chapter].title,
            state.mark,
            state.is_overdue(today),
        )
        for state in states
        if is_action(state)
    ]
    return sorted((a for a in found if with_done or not a.is_done), key=_order)


def _order(action: Action) -> tuple[bool, bool, date, int]:
    risk = _RISK.index(action.status) if action.status in _RISK else len(_RISK)
    return (action.is_done, action.due is None, action.due or date.max, risk)


def in_week(actions: Iterable[Action], monday: date) -> list[Action]:
    """What must be done by the Sunday of the week that begins on `monday`: overdue, or due in it.

    In the order given. What is done or has no date is left out.
    """
    return [
        action
        for action in actions
        if action.due is not None and not action.is_done and action.due - monday <= _LAST_OF_WEEK
    ]


def monday_of(day: date) -> date:
    """The first day of the ISO week that this day is in."""
    return day - timedelta(days=day.weekday())


def people(marks: Iterable[Mark]) -> list[str]:
    """Everybody who is named as an owner, by alphabet, each once.

    "anna" and "Anna" are one person, in the spelling that is used most.
    """
    return sorted(_spellings(mark.owner for mark in marks).values(), key=_alphabet)


def by_person(actions: Sequence[Action]) -> dict[str, list[Action]]:
    """The actions of each person, by alphabet and in the order given; nobody's come last, at ""."""
    spelling = _spellings(action.owner for action in actions)
    found: dict[str, list[Action]] = {
        name: [] for name in [*sorted(spelling.values(), key=_alphabet), ""]
    }
    for action in actions:
        found[spelling.get(action.owner.casefold(), "")].append(action)
    return {name: theirs for name, theirs in found.items() if theirs}


def _spellings(names: Iterable[str]) -> dict[str, str]:
    """How each person is written, by the name in folded letters."""
    used = Counter(filter(None, names))
    rarest_first = sorted(sorted(used, reverse=True), key=used.__getitem__)
    return {name.casefold(): name for name in rarest_first}


def _alphabet(name: str) -> tuple[str, str]:
    return (name.casefold(), name)
