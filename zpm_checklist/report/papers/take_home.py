"""The open points as actions for at home: what to do first, and room for who and when."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby

from zpm_checklist.model.priorities import first_things
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.report.blocks import Text
from zpm_checklist.report.papers.first_step import first_step
from zpm_checklist.report.papers.paper import (
    Field,
    FieldRow,
    Paper,
    PaperPart,
    Task,
    Tasks,
    paper_of,
    works_alone,
)

SUBTITLE = "Acties om mee te nemen"
TO_DO = "Hiermee gaat u aan de slag"
TO_JUDGE = "Dit bekijkt u nog"

_HOW = (
    "Bovenaan staat wat het eerst aandacht vraagt. Schrijf erbij wie het doet en wanneer. "
    "Streep af wat klaar is."
)
_HOW_ALONE = (
    "Bovenaan staat wat het eerst aandacht vraagt. Schrijf erbij wanneer u het doet. "
    "Streep af wat klaar is."
)
_ALL_SETTLED = "Er zijn geen open punten. Kijk opnieuw als er in uw praktijk iets verandert."
_NOTHING_TO_DO = "Van de punten die u bekeek, staat er niets open."
_HOW_TO_JUDGE = "Bij deze punten weet u nog niet hoever u bent. Kijk er een voor een naar."


def take_home(snapshot: Snapshot, only: Collection[str] | None = None) -> Paper:
    """Every applicable item that is not settled, once; without its mark and without a count.

    With `only` no more than the items with these ids, such as those of a lesson.
    """
    states = [
        state
        for state in snapshot.readiness.items
        if state.verdict.applies and (only is None or state.item.id in only)
    ]
    begun = [s for s in states if s.mark.status in _BEGUN]
    unseen = [s for s in states if s.mark.status is Status.OPEN]
    parts = [
        _to_do(begun, snapshot) if begun or unseen else PaperPart(TO_DO, (Text(_ALL_SETTLED),)),
        _to_judge(unseen, snapshot) if unseen else None,
    ]
    return paper_of(snapshot, SUBTITLE, parts=tuple(part for part in parts if part is not None))


_BEGUN = (Status.AT_RISK, Status.BEHIND, Status.ON_SCHEDULE)


def _to_do(states: list[ItemState], snapshot: Snapshot) -> PaperPart:
    if not states:
        return PaperPart(TO_DO, (Text(_NOTHING_TO_DO),))
    alone = works_alone(snapshot.practice.profile)
    rows = tuple(
        Task(state.item.title, first_step(snapshot.pack, state.item))
        for state in _most_urgent_first(states, snapshot)
    )
    how = Text(_HOW_ALONE if alone else _HOW)
    return PaperPart(TO_DO, (how, Tasks("", rows, _fields(alone=alone))))


def _most_urgent_first(states: list[ItemState], snapshot: Snapshot) -> Iterable[ItemState]:
    """As under "Nu eerst"; what simply runs as it should comes last, in the guide's order."""
    urgent = [p.state for p in first_things(states, snapshot.today, most=len(states))]
    return (*urgent, *(state for state in states if state not in urgent))


def _fields(*, alone: bool) -> FieldRow:
    return (Field("Wanneer", 2), Field("Notitie", 3)) if alone else (Field("Wie"), Field("Wanneer"))


def _to_judge(states: list[ItemState], snapshot: Snapshot) -> PaperPart:
    chapters = snapshot.pack.chapter_by_id
    groups = groupby(states, key=lambda state: state.item.chapter)
    return PaperPart(
        TO_JUDGE,
        (
            Text(_HOW_TO_JUDGE),
            *(
                Tasks(chapters[chapter].title, tuple(Task(s.item.title, "") for s in group), ())
                for chapter, group in groups
            ),
        ),
    )
