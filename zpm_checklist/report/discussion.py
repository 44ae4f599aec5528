"""Three questions for intervision, built from the practice's own choices."""

from __future__ import annotations

from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import status_word
from zpm_checklist.report.blocks import Question

_HOW_MANY = 3

_WORTH_TALKING = (
    Status.AT_RISK,
    Status.BEHIND,
    Status.OPEN,
    Status.ON_SCHEDULE,
    Status.DONE,
)
"""Where a conversation helps most comes first."""

_ASK = {
    Status.AT_RISK: (
        "Wat was bij u de eerste stap?",
        "Wat hield u tegen, en hoe kwam u daar langs?",
        "Kan het ook met minder werk?",
    ),
    Status.BEHIND: (
        "Wat zou u hierna doen, en wat zou u laten?",
        "Wanneer is het voor u goed genoeg?",
        "Wie of wat hielp u hiermee verder?",
    ),
    Status.OPEN: (
        "Speelt dit bij u, en waar liep u tegenaan?",
        "Wat moeten wij weten voor wij hieraan beginnen?",
        "Hoe belangrijk is dit volgens u?",
    ),
    Status.ON_SCHEDULE: (
        "Wat zou u nu al controleren?",
        "Waar ging het bij u toch nog mis?",
        "Hoe houdt u dit op orde?",
    ),
    Status.DONE: (
        "Hoe weet u of het goed blijft gaan?",
        "Zou u dit anders doen?",
        "Wat leverde dit u op?",
    ),
}

_IN_GENERAL = (
    "Welk punt van het zorgprestatiemodel kost u de meeste tijd, en waarom?",
    "Wat deed u het afgelopen jaar anders, en wat leverde dat op?",
    "Wat zou u een collega die nu begint als eerste vertellen?",
)


def questions(snapshot: Snapshot) -> tuple[Question, ...]:
    """Three questions, each about another business process where that can be."""
    purpose = snapshot.practice.profile.purpose
    found = []
    for place, state in enumerate(_topics(snapshot)):
        status = state.mark.status
        found.append(
            Question(
                f"“{state.item.title}” staat bij ons op “{status_word(status, purpose)}”. "
                f"{_ASK[status][place]}"
            )
        )
    found += [Question(text) for text in _IN_GENERAL[len(found) :]]
    return tuple(found)


def _topics(snapshot: Snapshot) -> list[ItemState]:
    ordered = [
        state
        for status in _WORTH_TALKING
        for state in snapshot.readiness.items
        if state.verdict.applies and state.mark.status is status
    ]
    chosen: list[ItemState] = []
    for state in ordered:
        chapters = {other.item.chapter for other in chosen}
        if len(chosen) < _HOW_MANY and state.item.chapter not in chapters:
            chosen.append(state)
    rest = [state for state in ordered if state not in chosen]
    return (chosen + rest)[:_HOW_MANY]
