"""What a board should know and decide, from the items that are behind or at risk."""

from __future__ import annotations

from zpm_checklist.model import board
from zpm_checklist.model.priorities import first_things
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import points, status_word
from zpm_checklist.report.blocks import Point
from zpm_checklist.report.words import DOT, due_in_words


def risks(snapshot: Snapshot) -> tuple[Point, ...]:
    """The greatest risks with their owner, at most five."""
    return tuple(
        Point(state.item.title, _risk_detail(state, snapshot), state.mark.status)
        for state in _risks(snapshot)
    )


def _risks(snapshot: Snapshot) -> list[ItemState]:
    at_stake = [
        state
        for state in snapshot.readiness.items
        if state.mark.status in (Status.AT_RISK, Status.BEHIND)
    ]
    ordered = first_things(at_stake, snapshot.today, most=len(at_stake))
    # The urgencies put whatever is past its date first; to a board the status weighs more.
    ordered.sort(key=lambda entry: entry.state.mark.status is not Status.AT_RISK)
    return [entry.state for entry in ordered[: board.MOST_RISKS]]


def _risk_detail(state: ItemState, snapshot: Snapshot) -> str:
    parts = [
        status_word(state.mark.status, snapshot.practice.profile.purpose),
        f"verantwoordelijk: {state.mark.owner}"
        if state.mark.owner
        else "nog geen verantwoordelijke",
    ]
    if state.mark.due:
        parts.append(due_in_words(state.mark.due, snapshot.today))
    return DOT.join(parts)


_MOST = 4


def decisions(snapshot: Snapshot) -> tuple[Point, ...]:
    """The requests, weightiest first; at least one and at most four."""
    stuck = [
        state
        for status in (Status.AT_RISK, Status.BEHIND)
        for state in snapshot.readiness.items
        if state.verdict.applies and state.mark.status is status
    ]
    wanted = [
        *(
            (request, [s for s in stuck if reasons.intersection(s.mark.reasons)])
            for request, reasons in board.REQUESTS
        ),
        (board.NAME_SOMEBODY, [s for s in stuck if not s.mark.owner]),
        ("Spreek een datum af", [s for s in stuck if s.mark.due is None]),
    ]
    asked = [
        Point(request, board.about([state.item.title for state in states]))
        for request, states in wanted
        if states
    ]
    rest = _judge_the_rest(snapshot)
    if asked or rest:
        return (*asked[: _MOST - len(rest)], *rest)
    return (Point("Bekijk de stand", "Er is nu geen besluit nodig."),)


def _judge_the_rest(snapshot: Snapshot) -> tuple[Point, ...]:
    readiness = snapshot.readiness
    left = readiness.guide.counts[Status.OPEN] + readiness.supplement.counts[Status.OPEN]
    if not left:
        return ()
    verb = "is" if left == 1 else "zijn"
    detail = f"{points(left)} {verb} nog niet bekeken, aanvullende punten meegerekend."
    return (Point("Laat de rest beoordelen", detail),)
