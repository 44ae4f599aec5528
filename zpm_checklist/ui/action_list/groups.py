"""What the list of actions shows: its groups, what passes the filters, and the numbers on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum

from zpm_checklist.model.actions import Action, by_person, in_week, monday_of
from zpm_checklist.model.search import fold
from zpm_checklist.model.status import Status
from zpm_checklist.translation import tr

_WEEK = timedelta(days=7)

_DAYS_UNTIL = 14
"""From so many days on people count in weeks."""

NOBODY = ""
"""The person that no name stands for."""


class When(Enum):
    """How near the user's own date is."""

    OVERDUE = tr("Te laat")
    THIS_WEEK = tr("Deze week")
    NEXT_WEEK = tr("Volgende week")
    LATER = tr("Later")
    UNDATED = tr("Zonder datum")
    DONE = tr("Klaar")


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user wants to see."""

    by_person: bool = False
    """Grouped by person; else by date."""
    person: str | None = None
    """Only this person's, as `ActionBoard.people` spells her; `NOBODY` for nobody's."""
    status: Status | None = None
    """Only these. Without a status all but the done ones."""
    this_week: bool = False
    """Only what the week list of this week holds: overdue, or due by Sunday."""
    words: str = ""
    """Only what holds all of these words."""

    @property
    def narrows(self) -> bool:
        """Whether anything is left out."""
        return replace(self, by_person=False) != Wish()


@dataclass(frozen=True, slots=True)
class Group:
    """Actions under one heading."""

    title: str
    actions: tuple[Action, ...]


class ActionBoard:
    """The actions of one practice at one moment."""

    def __init__(self, actions: Sequence[Action], today: date) -> None:
        """`actions` as `actions_of` gives them, the done ones included."""
        self.today = today
        self._actions = actions
        self._week = {action.id for action in in_week(actions, monday_of(today))}
        self._person = {
            action.id: name for name, theirs in by_person(actions).items() for action in theirs
        }
        self._texts: dict[str, str] = {}  # made when somebody searches
        self._found: tuple[str, set[str]] | None = None
        self.people = list(by_person(self.open))
        """Who has anything to do, by alphabet; `NOBODY` last where that is nobody's."""

    @property
    def open(self) -> list[Action]:
        """What is left to do."""
        return [action for action in self._actions if not action.is_done]

    @property
    def overdue(self) -> int:
        """How many are overdue."""
        return sum(action.is_overdue for action in self._actions)

    def shown(self, wish: Wish) -> list[Group]:
        """What passes, under its headings."""
        passed = self._passing(wish)
        return _by_person(passed) if wish.by_person else _by_date(passed, self.today)

    def count_people(self, wish: Wish) -> dict[str | None, int]:
        """How many each person has of what passes the other filters; None is everybody."""
        passed = self._passing(replace(wish, person=None))
        counts: dict[str | None, int] = {None: len(passed), **dict.fromkeys(self.people, 0)}
        for action in passed:
            person = self._person[action.id]
            counts[person] = counts.get(person, 0) + 1
        return counts

    def count_statuses(self, wish: Wish) -> dict[Status | None, int]:
        """How many have each status of what passes the other filters; None is all but done.

        Statuses that nothing has are left out, but for the one that is wished.
        """
        others = [action for action in self._actions if self._passes_but_status(action, wish)]
        found = Counter(action.status for action in others)
        counts: dict[Status | None, int] = {None: len(others) - found[Status.DONE]}
        return counts | {
            status: found[status] for status in Status if found[status] or status is wish.status
        }

    def count_week(self, wish: Wish) -> int:
        """How many are for this week of what passes the other filters."""
        return len(self._passing(replace(wish, this_week=True)))

    def _passing(self, wish: Wish) -> list[Action]:
        return [
            action
            for action in self._actions
            if (action.status is wish.status if wish.status else not action.is_done)
            and self._passes_but_status(action, wish)
        ]

    def _passes_but_status(self, action: Action, wish: Wish) -> bool:
        return (
            (wish.person is None or self._person[action.id] == wish.person)
            and (not wish.this_week or action.id in self._week)
            and (not wish.words or action.id in self._holding(wish.words))
        )

    def _holding(self, query: str) -> set[str]:
        """What holds all of these words; kept, for the counts ask it again and again."""
        if self._found is None or self._found[0] != query:
            words = fold(query).split()
            ids = {a.id for a in self._actions if all(word in self._text(a) for word in words)}
            self._found = (query, ids)
        return self._found[1]

    def _text(self, action: Action) -> str:
        if action.id not in self._texts:
            parts = (action.item.label, action.title, action.chapter, action.owner, action.note)
            self._texts[action.id] = fold("\n".join(parts))
        return self._texts[action.id]


def when(action: Action, today: date) -> When:
    """Under which heading an action stands."""
    if action.is_done:
        return When.DONE
    if action.is_overdue:
        return When.OVERDUE
    if action.due is None:
        return When.UNDATED
    ahead = action.due - monday_of(today)
    if ahead < _WEEK:
        return When.THIS_WEEK
    return When.NEXT_WEEK if ahead < 2 * _WEEK else When.LATER


def when_words(due: date, today: date) -> str:
    """How far off a date is, for who reads it on that day: "3 dagen te laat", "over 2 weken"."""
    days = (due - today).days
    if days in (-1, 0, 1):
        return (tr("vandaag"), tr("morgen"), tr("1 dag te laat"))[days]
    weeks = abs(days) // 7
    in_days = abs(days) < _DAYS_UNTIL
    if days < 0:
        if in_days:
            return tr("{days} dagen te laat", days=-days)
        return tr("{weeks} weken te laat", weeks=weeks)
    if in_days:
        return tr("over {days} dagen", days=days)
    return tr("over {weeks} weken", weeks=weeks)


def counted(count: int, overdue: int) -> str:
    """How many actions are open, and how many of those are overdue."""
    if not count:
        return tr("Er staan geen acties open.")
    open_ = tr("1 actie open") if count == 1 else tr("{count} acties open", count=count)
    if not overdue:
        return tr("{open}, niets te laat.", open=open_)
    return tr("{open}, waarvan {overdue} te laat.", open=open_, overdue=overdue)


def _by_date(actions: Sequence[Action], today: date) -> list[Group]:
    found: dict[When, list[Action]] = {entry: [] for entry in When}
    for action in actions:
        found[when(action, today)].append(action)
    return [Group(entry.value, tuple(theirs)) for entry, theirs in found.items() if theirs]


def _by_person(actions: Sequence[Action]) -> list[Group]:
    return [
        Group(name or tr("Nog niemand"), tuple(theirs))
        for name, theirs in by_person(actions).items()
    ]
