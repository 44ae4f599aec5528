"""Page one answers its reader: each of the four gets another page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from zpm_checklist.model.priorities import Priority, Urgency, first_things
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import enumeration, points, status_word
from zpm_checklist.report.blocks import (
    Block,
    Facts,
    ItemList,
    ItemRow,
    Part,
    Point,
    Points,
    Signature,
    Stand,
    StandCount,
    Text,
)
from zpm_checklist.report.decisions import decisions, risks
from zpm_checklist.report.discussion import questions
from zpm_checklist.report.monitor_parts import standing
from zpm_checklist.report.profile_facts import profile_facts
from zpm_checklist.report.words import (
    DOT,
    Voice,
    counted,
    due_in_words,
    short_date,
)


def page_one(snapshot: Snapshot, reader: Reader) -> tuple[Part, ...]:
    """The parts of the first page for this reader."""
    return _PAGES[reader](snapshot)


def _for_self(snapshot: Snapshot) -> tuple[Part, ...]:
    readiness = snapshot.readiness
    guide, extra = readiness.guide, readiness.supplement
    lead = f"{guide.applicable} van de {points(guide.total)} gelden voor u."
    if guide.applicable:
        lead += f" U beoordeelde er {guide.judged} ({guide.judged_percent}%)."
    blocks: list[Block] = [Text(lead, is_lead=True), _stand(snapshot)]
    if extra.applicable:
        blocks.append(
            Text(
                f"Daarnaast zijn er {points(extra.applicable)} uit de monitor; "
                f"daarvan beoordeelde u er {extra.judged}."
            )
        )
    blocks += standing(snapshot, Reader.SELF)
    rows = tuple(
        _first_thing(entry, snapshot) for entry in first_things(readiness.items, snapshot.today)
    )
    nothing = "Er is nu niets dat eerst moet. Kijk opnieuw als er in uw praktijk iets verandert."
    first = Points(rows, nothing)
    return (
        Part("Waar u staat", tuple(blocks)),
        Part("Nu eerst", (first,)),
        Part("Uw profiel", (Facts(profile_facts(snapshot)),)),
    )


def _for_insurer(snapshot: Snapshot) -> tuple[Part, ...]:
    agb = snapshot.practice.agb or "niet ingevuld"
    facts = Facts((("AGB-code", agb), *profile_facts(snapshot)))
    return (
        Part(
            "Stand van zaken",
            (
                Text(_insurer_sentence(snapshot), is_lead=True),
                _stand(snapshot),
                *standing(snapshot, Reader.INSURER),
                facts,
            ),
        ),
        signing(),
        Part("Open punten", (_open_points(snapshot),)),
    )


def signing() -> Part:
    """Room for a signature."""
    return Part(
        "Ondertekening", (Signature(("Plaats en datum", "Naam en functie", "Handtekening")),)
    )


def _for_board(snapshot: Snapshot) -> tuple[Part, ...]:
    guide = snapshot.readiness.guide
    voice = Voice.of(snapshot.practice, Reader.BOARD)
    lead = f"{guide.applicable} van de {points(guide.total)} gelden voor {voice.whom}."
    if guide.applicable:
        lead += f" Daarvan zijn er {guide.judged} beoordeeld ({guide.judged_percent}%)."
    return (
        Part(
            "Wat is beoordeeld",
            (Text(lead, is_lead=True), _stand(snapshot), *standing(snapshot, Reader.BOARD)),
        ),
        Part("Grootste risico’s", (Points(risks(snapshot), _NO_RISKS),)),
        Part("Wat wij van u vragen", (Points(decisions(snapshot)),)),
    )


_NO_RISKS = "Geen enkel beoordeeld punt is in gevaar of loopt achter."


def _for_intervision(snapshot: Snapshot) -> tuple[Part, ...]:
    text = (
        "Drie vragen uit onze eigen praktijk, om samen over te praten. "
        "Hier staan geen scores. Onze keuzes staan op de volgende bladzijden."
    )
    return (Part("Drie vragen voor het gesprek", (Text(text), *questions(snapshot))),)


_PAGES: dict[Reader, Callable[[Snapshot], tuple[Part, ...]]] = {
    Reader.SELF: _for_self,
    Reader.INSURER: _for_insurer,
    Reader.BOARD: _for_board,
    Reader.INTERVISION: _for_intervision,
}


def _stand(snapshot: Snapshot) -> Stand:
    counts = snapshot.readiness.guide.counts
    purpose = snapshot.practice.profile.purpose
    return Stand(
        tuple(
            StandCount(status, status_word(status, purpose), counts[status])
            for status in STAND_ORDER
        )
    )


STAND_ORDER = (Status.DONE, Status.ON_SCHEDULE, Status.BEHIND, Status.AT_RISK, Status.OPEN)
"""The order of the bar, from settled to not looked at."""


def _first_thing(entry: Priority, snapshot: Snapshot) -> Point:
    mark = entry.state.mark
    parts = [_chapter(entry.state, snapshot)]
    if entry.urgency in (Urgency.AT_RISK, Urgency.BEHIND, Urgency.OPEN):
        parts.append(status_word(mark.status, snapshot.practice.profile.purpose))
    if mark.due:
        parts.append(due_in_words(mark.due, snapshot.today))
    return Point(entry.state.item.title, DOT.join(parts), mark.status)


def _chapter(state: ItemState, snapshot: Snapshot) -> str:
    return snapshot.pack.chapter_by_id[state.item.chapter].title


def _insurer_sentence(snapshot: Snapshot) -> str:
    guide = snapshot.readiness.guide
    whom = Voice.of(snapshot.practice, Reader.INSURER).whom
    head = f"{guide.applicable} van de {points(guide.total)} gelden voor {whom}"
    if not guide.applicable:
        return f"{head}."
    purpose = snapshot.practice.profile.purpose
    always = (Status.DONE, Status.BEHIND, Status.AT_RISK)
    told = (
        counted(status, purpose, guide.counts[status])
        for status in STAND_ORDER
        if status in always or guide.counts[status]
    )
    return f"{head}: {enumeration(told)}."


_WORST_FIRST = (Status.AT_RISK, Status.BEHIND, Status.ON_SCHEDULE, Status.OPEN)


def _unsettled(snapshot: Snapshot) -> list[ItemState]:
    """What is judged but not done, and what has a date: worst first, then by date."""
    found = [
        state
        for state in snapshot.readiness.items
        if state.verdict.applies
        and state.mark.status is not Status.DONE
        and (state.mark.status is not Status.OPEN or state.mark.due)
    ]
    found.sort(key=lambda s: (_WORST_FIRST.index(s.mark.status), s.mark.due or date.max))
    return found


def _open_points(snapshot: Snapshot) -> Block:
    rows = tuple(
        ItemRow(
            label=str(number),
            title=state.item.title,
            status=state.mark.status,
            word=status_word(state.mark.status, snapshot.practice.profile.purpose),
            due=short_date(state.mark.due) if state.mark.due else "geen datum",
            detail="",
        )
        for number, state in enumerate(_unsettled(snapshot), start=1)
    )
    if rows:
        return ItemList("", "", rows)
    if snapshot.readiness.is_complete:
        return Text("Er zijn geen open punten.")
    return Text("Bij de beoordeelde punten staat niets open.")
