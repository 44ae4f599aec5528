"""The empty checklist of one practice, to fill in with the pen."""

from __future__ import annotations

from itertools import groupby

from zpm_checklist.content.schema import Chapter, Item
from zpm_checklist.model.practice import Profile
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import MONITOR_TERM, capital, points, status_word
from zpm_checklist.report.blocks import Definitions, Legend, Text
from zpm_checklist.report.guide import state_of_content
from zpm_checklist.report.papers.paper import (
    BlankItem,
    BlankItems,
    Field,
    FieldRow,
    Form,
    Paper,
    PaperPart,
    paper_of,
    works_alone,
)
from zpm_checklist.report.parts import left_out

SUBTITLE = "Checklist om met de pen in te vullen"
SUPPLEMENT = "Aanvullend, uit de monitor"

_CHOICES = (
    Status.DONE,
    Status.ON_SCHEDULE,
    Status.BEHIND,
    Status.AT_RISK,
    Status.NOT_APPLICABLE,
)
"""No box at all is "not looked at yet"."""

_WHO_AND_WHEN = (Form(((Field("Ingevuld door", 3), Field("Datum", 2)),)),)


def blank_checklist(snapshot: Snapshot) -> Paper:
    """Every item that applies, in the guide's order, without a word of what was marked before."""
    chapters = [_chapter(chapter, snapshot) for chapter in snapshot.pack.chapters]
    out = left_out(snapshot, Reader.SELF)
    return paper_of(
        snapshot,
        SUBTITLE,
        parts=(
            _guide(snapshot),
            *(part for part in chapters if part is not None),
            *((PaperPart(out.title, out.blocks),) if out else ()),
        ),
        first=_WHO_AND_WHEN,
    )


def _chapter(chapter: Chapter, snapshot: Snapshot) -> PaperPart | None:
    items = [
        state.item
        for state in snapshot.readiness.items
        if state.verdict.applies and state.item.chapter == chapter.id
    ]
    if not items:
        return None
    profile = snapshot.practice.profile
    groups = groupby(sorted(items, key=lambda item: item.supplement), key=_group)
    return PaperPart(
        chapter.title,
        tuple(
            BlankItems(
                title,
                tuple(_blank(item) for item in group),
                _choices(profile),
                _fields(profile),
                chapter.title,
            )
            for title, group in groups
        ),
    )


def _group(item: Item) -> str:
    return SUPPLEMENT if item.supplement else item.group


def _blank(item: Item) -> BlankItem:
    return BlankItem(item.label, item.title, item.text, item.subpoints)


def _choices(profile: Profile) -> tuple[tuple[Status, str], ...]:
    return tuple((status, status_word(status, profile.purpose)) for status in _CHOICES)


def _fields(profile: Profile) -> tuple[FieldRow, ...]:
    if works_alone(profile):
        return ((Field("Klaar op", 3), Field("Notitie", 5)),)
    return ((Field("Wie", 3), Field("Klaar op", 2)), (Field("Notitie"),))


def _guide(snapshot: Snapshot) -> PaperPart:
    guide, extra = snapshot.readiness.guide, snapshot.readiness.supplement
    rows = (
        ("Invullen", _HOW),
        ("Daarna", "Neem uw kruisjes over in het programma. Dan ziet u waar u staat."),
        ("Stand van de inhoud", state_of_content(snapshot.pack)),
        ("Wat dit is", "Een hulpmiddel voor uzelf: geen bewijs en geen advies."),
    )
    return PaperPart(
        "Leeswijzer",
        (Text(_how_many(guide.applicable, extra.applicable)), Definitions(rows), _legend(snapshot)),
    )


_HOW = (
    "Zet bij elk punt één kruisje. Weet u het nog niet, laat het punt dan leeg. "
    "Schrijf op wanneer het klaar is, en wat u niet wilt vergeten."
)


def _how_many(guide: int, extra: int) -> str:
    more = f", en {points(extra)} uit de monitor" if extra else ""
    return f"Op deze lijst staan {points(guide)} uit de handreiking{more}."


def _legend(snapshot: Snapshot) -> Legend:
    purpose = snapshot.practice.profile.purpose
    rows = []
    for status in _CHOICES:
        level = status.level
        term = f"in de monitor: {MONITOR_TERM[level]}" if level else "telt niet mee"
        rows.append((status, capital(status_word(status, purpose)), term))
    return Legend(tuple(rows))
