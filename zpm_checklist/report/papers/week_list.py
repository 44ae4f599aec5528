"""The actions of this week on paper: to put on the wall and to tick off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from zpm_checklist.model.actions import Action, actions_of, by_person, in_week, monday_of
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.wording import capital
from zpm_checklist.report.blocks import Text
from zpm_checklist.report.papers.paper import (
    Field,
    Paper,
    PaperPart,
    Task,
    Tasks,
    paper_of,
    works_alone,
)
from zpm_checklist.report.words import DOT, day_of_week, due_in_words

_WEEK = timedelta(days=7)
_REMARK = (Field("Opmerking"),)

OVERDUE = "Te laat"
THIS_WEEK = "Deze week"
NEXT_WEEK = "Volgende week"
_NOTHING = "Voor deze week staat er niets op de lijst."
_NOTHING_NEXT = "Voor volgende week staat er niets op de lijst."


def week_list(snapshot: Snapshot, person: str | None = None) -> Paper:
    """What is overdue, what this week asks day by day, and what is due next week.

    With `person` only what that person does, in any case of letters; nobody has "".
    """
    actions = actions_of(snapshot.pack, snapshot.readiness.items, snapshot.today)
    if person is not None:
        actions = _of_person(actions, person)
    monday = monday_of(snapshot.today)
    this_week = in_week(actions, monday)
    next_week = [a for a in in_week(actions, monday + _WEEK) if a not in this_week]
    tells_who = person is None and not works_alone(snapshot.practice.profile)
    overdue = _tasks("", [a for a in this_week if a.is_overdue], snapshot, tells_who=tells_who)
    parts = [
        PaperPart(OVERDUE, (overdue,)) if overdue.rows else None,
        PaperPart(THIS_WEEK, _days(this_week, snapshot, tells_who=tells_who)),
        PaperPart(
            NEXT_WEEK,
            (_tasks("", next_week, snapshot, tells_who=tells_who),)
            if next_week
            else (Text(_NOTHING_NEXT),),
        ),
    ]
    return paper_of(
        snapshot,
        _subtitle(snapshot.today, person),
        parts=tuple(part for part in parts if part is not None),
        first=_without_date(actions),
    )


def _of_person(actions: list[Action], person: str) -> list[Action]:
    for name, theirs in by_person(actions).items():
        if name.casefold() == person.casefold():
            return theirs
    return []


def _subtitle(day: date, person: str | None) -> str:
    whose = f" voor {person}" if person else ""
    return f"Weeklijst{whose}, week {day.isocalendar().week}"


def _days(
    this_week: Sequence[Action], snapshot: Snapshot, *, tells_who: bool
) -> tuple[Tasks | Text, ...]:
    days = groupby((a for a in this_week if not a.is_overdue), key=lambda action: action.due)
    found = tuple(
        _tasks(capital(day_of_week(day)), list(actions), snapshot, tells_who=tells_who)
        for day, actions in days
        if day is not None
    )
    return found or (Text(_NOTHING),)


def _tasks(title: str, actions: Sequence[Action], snapshot: Snapshot, *, tells_who: bool) -> Tasks:
    rows = tuple(
        Task(action.title, _detail(action, snapshot, tells_who=tells_who, tells_when=not title))
        for action in actions
    )
    return Tasks(title, rows, _REMARK)


def _detail(action: Action, snapshot: Snapshot, *, tells_who: bool, tells_when: bool) -> str:
    parts = [action.chapter]
    if tells_who:
        parts.insert(0, action.owner or "nog niemand")
    if tells_when and action.due is not None:
        parts.append(due_in_words(action.due, snapshot.today))
    return DOT.join(parts)


def _without_date(actions: Sequence[Action]) -> tuple[Text, ...]:
    count = sum(action.due is None for action in actions)
    if not count:
        return ()
    is_one = count == 1
    return (
        Text(
            f"Niet op deze lijst: {count} {'actie' if is_one else 'acties'} zonder datum. "
            "Een datum geeft u in het programma."
        ),
    )
