"""What the paper says: a pure value, so that a test can read it as text."""

from __future__ import annotations

from dataclasses import replace

from zpm_checklist.model.practice import PracticeType, Purpose
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.wording import PURPOSE
from zpm_checklist.report import parts
from zpm_checklist.report.blocks import Actions, Block, Outline, Part, Text
from zpm_checklist.report.guide import reading_guide
from zpm_checklist.report.page_one import for_financier, page_one
from zpm_checklist.report.words import DOT, long_date

CONCEPT = "CONCEPT"
TRAINING = "TRAINING"

_SUBTITLE = {
    Reader.SELF: "Waar u staat en wat u eerst doet",
    Reader.INSURER: "Stand van zaken voor de zorgverzekeraar",
    Reader.BOARD: "Stand van zaken voor het bestuur",
    Reader.INTERVISION: "Voor de intervisie",
}

_MOST_PAGES_SOLO = 6


def outline(snapshot: Snapshot, reader: Reader) -> Outline:
    """Everything that this reader gets to see, in order."""
    profile = snapshot.practice.profile
    has_checklist = profile.type.has_checklist
    solo = profile.type is PracticeType.VRIJGEVESTIGD
    return Outline(
        reader=reader,
        kicker=DOT.join((snapshot.pack.title, PURPOSE[profile.purpose])),
        practice=snapshot.practice.name,
        subtitle=_SUBTITLE[reader] if has_checklist else "Alleen vragenlijsten",
        date=long_date(snapshot.today),
        content=f"inhoud {snapshot.pack.id} {snapshot.pack.version}",
        tags=_tags(snapshot),
        parts=_parts(snapshot, reader) if has_checklist else for_financier(),
        most_pages=_MOST_PAGES_SOLO if solo else None,
    )


def without_actions(outline: Outline) -> Outline:
    """A shorter paper that says no less: owners and dates also stand with the items."""
    parts = tuple(
        replace(part, blocks=tuple(_said_shorter(block) for block in part.blocks))
        for part in outline.parts
    )
    return replace(outline, parts=parts)


def _said_shorter(block: Block) -> Block:
    if isinstance(block, Actions):
        return Text("Namen en datums staan bij de punten zelf.")
    return block


def _tags(snapshot: Snapshot) -> tuple[str, ...]:
    profile = snapshot.practice.profile
    tags = []
    if profile.purpose is Purpose.TRAINING:
        tags.append(TRAINING)
    if not snapshot.readiness.is_complete:
        tags.append(CONCEPT)
    return tuple(tags)


def _parts(snapshot: Snapshot, reader: Reader) -> tuple[Part, ...]:
    shows_scores = reader is not Reader.INTERVISION
    behind = [
        parts.themes(snapshot) if shows_scores else None,
        parts.processes(snapshot, reader),
        parts.supplement(snapshot, reader),
        None if reader.is_outside else parts.actions(snapshot),
        parts.left_out(snapshot, reader),
        reading_guide(snapshot, reader),
    ]
    first, *rest = [part for part in behind if part is not None]
    return (*page_one(snapshot, reader), replace(first, leaves_page_one=True), *rest)
