"""The parts about the monitor: its charts, its questions, what contradicts, what is missing."""

from __future__ import annotations

from zpm_checklist.model.answer import worst_on
from zpm_checklist.model.monitor import PracticeMonitor
from zpm_checklist.model.monitor_wording import ANSWER_TERM
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.round import Round
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Reason
from zpm_checklist.model.wording import REASON, enumeration, points
from zpm_checklist.report.blocks import Block, LeftOut, Part, Points, Text
from zpm_checklist.report.monitor_answers import (
    answer_lists,
    contradicted,
    differing,
    unbroken,
)
from zpm_checklist.report.monitor_chart import chart
from zpm_checklist.report.monitor_trend import trend
from zpm_checklist.report.words import Voice, long_date


def monitor_parts(snapshot: Snapshot, reader: Reader) -> tuple[Part, ...]:
    """What the current round says; none for intervision, where no scores are shown."""
    if reader is Reader.INTERVISION:
        return ()
    if snapshot.monitor.round is None:
        return (_before_the_first(snapshot, reader),)
    found = (
        _round(snapshot, snapshot.monitor.round, reader),
        _answers(snapshot, reader),
        _attention(snapshot, reader),
        trend(snapshot.monitor),
    )
    return tuple(part for part in found if part is not None)


def prints_answers(snapshot: Snapshot, reader: Reader) -> bool:
    """Whether this reader's paper holds answers, or would hold them."""
    return reader is not Reader.INTERVISION and snapshot.monitor.round is not None


def is_complete(snapshot: Snapshot, reader: Reader) -> bool:
    """Whether nothing that this reader's paper tells is left to judge or to answer."""
    answered = snapshot.monitor.is_complete or not prints_answers(snapshot, reader)
    return snapshot.readiness.is_complete and answered


def standing(snapshot: Snapshot, reader: Reader) -> tuple[Text, ...]:
    """The answers of the current round counted, for page one; empty where none are told."""
    monitor = snapshot.monitor
    if not prints_answers(snapshot, reader) or not monitor.answered:
        return ()
    told = enumeration(
        f"{count} keer “{ANSWER_TERM[value]}”"
        for value, count in monitor.counts.items()
        if value and count
    )
    head = _how_many(monitor, "vragen van de monitor").removesuffix(".")
    return (Text(f"{head}: {told}.", is_ahead=True),)


def _before_the_first(snapshot: Snapshot, reader: Reader) -> Part:
    voice = Voice.of(snapshot.practice, reader)
    text = f"Deze {voice.noun} deed nog geen meting."
    if voice.direct:
        text = "U deed nog geen meting. Begin er een in het programma, bij “Monitor”."
    text += " Na de eerste meting staan hier de vragen met de antwoorden."
    return Part("De monitor", (Text(text), *_outside(snapshot)))


# --- The round and its charts -------------------------------------------------------------


def _round(snapshot: Snapshot, now: Round, reader: Reader) -> Part:
    intro = Text(f"{_when(now)} {_how_many(snapshot.monitor)}")
    bars = chart(snapshot, reader)
    return Part(f"De monitor: {now.label}", (intro, bars) if bars else (intro,))


def _when(now: Round) -> str:
    if now.closed is None:
        return f"Begonnen op {long_date(now.opened)} en nog open."
    return f"Begonnen op {long_date(now.opened)} en afgesloten op {long_date(now.closed)}."


def _how_many(monitor: PracticeMonitor, questions: str = "vragen") -> str:
    asked = len(monitor.questions)
    if monitor.is_complete:
        return f"Alle {asked} {questions} zijn beantwoord."
    verb = "is" if monitor.answered == 1 else "zijn"
    return f"Van de {asked} {questions} {verb} er {monitor.answered} beantwoord."


# --- The questions ------------------------------------------------------------------------


def _answers(snapshot: Snapshot, reader: Reader) -> Part:
    reasons = "" if reader.is_outside else _reasons(snapshot.monitor)
    lists = answer_lists(snapshot, reader)
    return Part("Vragen en antwoorden", (*lists, Text(reasons)) if reasons else lists)


_MOST_REASONS = 3
"""So many the monitor's own report names."""


def _reasons(monitor: PracticeMonitor) -> str:
    """The reasons given most often; empty where none was given."""
    if not monitor.reasons:
        return ""
    told = enumeration(_told(*entry) for entry in monitor.reasons[:_MOST_REASONS])
    worst = ANSWER_TERM[worst_on(monitor.themes[0].theme.scale)]
    return f"Meest genoemde redenen bij “{worst}”: {told}."


def _told(reason: Reason, count: int) -> str:
    return f"{REASON[reason]} ({count} keer)"


# --- What contradicts, what is missing ----------------------------------------------------


CONTRADICTIONS = "Tegenspraak en wat ontbreekt"


def _attention(snapshot: Snapshot, reader: Reader) -> Part:
    missing = _missing(snapshot.monitor)
    if not snapshot.practice.profile.type.has_checklist:
        return Part("Wat ontbreekt", (missing,))
    blocks: list[Block] = []
    if snapshot.monitor.answered:
        nothing = "Geen enkel antwoord spreekt de punten van de checklist tegen."
        blocks.append(Points(contradicted(snapshot, reader), nothing))
    others = () if reader.is_outside else differing(snapshot)
    if others:
        blocks.append(LeftOut("Anders dan de punten zeggen", _questions(len(others)), others))
    return Part(CONTRADICTIONS, (*blocks, missing, *_outside(snapshot)))


def _missing(monitor: PracticeMonitor) -> Block:
    """The questions without an answer, named per theme."""
    by_theme: dict[str, list[str]] = {}
    for state in monitor.questions:
        if state.answer.value is None:
            by_theme.setdefault(state.theme.title, []).append(unbroken(state))
    if not by_theme:
        return Text("Er ontbreekt geen enkel antwoord.")
    names = tuple(f"{title}: {enumeration(labels)}" for title, labels in by_theme.items())
    count = _questions(len(monitor.questions) - monitor.answered)
    return LeftOut("Nog geen antwoord", count, names)


def _questions(count: int) -> str:
    return "1 vraag" if count == 1 else f"{count} vragen"


def _outside(snapshot: Snapshot) -> list[Block]:
    """Items whose theme the own questionnaire does not have; they are named, never dropped."""
    states = snapshot.monitor.outside
    if not states:
        return []
    titles = tuple(state.item.title for state in states)
    return [
        LeftOut("Buiten de monitor: bij geen thema uit de vragenlijst", points(len(states)), titles)
    ]
