"""Which items matter most now ("Nu eerst"), and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.status import Status


class Urgency(IntEnum):
    """Why an item comes first; the lower, the sooner."""

    OVERDUE = 0
    AT_RISK = 1
    BEHIND = 2
    DUE_SOON = 3
    OPEN = 4


SOON = timedelta(days=14)
"""How far ahead a due date counts as soon."""


@dataclass(frozen=True, slots=True)
class Priority:
    """An item with the reason why it is on the short list."""

    state: ItemState
    urgency: Urgency


def first_things(states: Iterable[ItemState], today: date, most: int = 5) -> list[Priority]:
    """At most `most` applicable items, most urgent first; ties by due date, then guide order."""
    found = [
        Priority(state, urgency)
        for state in states
        if state.verdict.applies and (urgency := _urgency(state, today)) is not None
    ]
    found.sort(key=lambda p: (p.urgency, p.state.mark.due or date.max))
    return found[:most]


def _urgency(state: ItemState, today: date) -> Urgency | None:
    mark = state.mark
    if state.is_overdue(today):
        return Urgency.OVERDUE
    if mark.status is Status.AT_RISK:
        return Urgency.AT_RISK
    if mark.status is Status.BEHIND:
        return Urgency.BEHIND
    if mark.due is not None and mark.status is not Status.DONE and mark.due - today <= SOON:
        return Urgency.DUE_SOON
    return Urgency.OPEN if mark.status is Status.OPEN else None
