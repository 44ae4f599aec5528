"""What the paper says: a pure value, so that a test can read it as text."""

from __future__ import annotations

from dataclasses import replace

from zpm_checklist.model.practice import PracticeType, Purpose
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.wording import PURPOSE
from zpm_checklist.report import parts
from zpm_checklist.report.blocks import Outline, Part
from zpm_checklist.report.financier import for_financier
from zpm_checklist.report.guide import reading_guide
from zpm_checklist.report.monitor_parts import is_complete, monitor_parts
from zpm_checklist.report.page_one import page_one
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
        tags=_tags(snapshot, reader),
        parts=(_parts if has_checklist else for_financier)(snapshot, reader),
        most_pages=_MOST_PAGES_SOLO if solo else None,
    )


def _tags(snapshot: Snapshot, reader: Reader) -> tuple[str, ...]:
    profile = snapshot.practice.profile
    tags = []
    if profile.purpose is Purpose.TRAINING:
        tags.append(TRAINING)
    if not is_complete(snapshot, reader):
        tags.append(CONCEPT)
    return tuple(tags)


def _parts(snapshot: Snapshot, reader: Reader) -> tuple[Part, ...]:
    shows_scores = reader is not Reader.INTERVISION
    behind = [
        parts.themes(snapshot) if shows_scores else None,
        *monitor_parts(snapshot, reader),
        parts.processes(snapshot, reader),
        parts.supplement(snapshot, reader),
        None if reader.is_outside else parts.actions(snapshot),
        parts.left_out(snapshot, reader),
        reading_guide(snapshot, reader),
    ]
    first, *rest = [part for part in behind if part is not None]
    return (*page_one(snapshot, reader), replace(first, leaves_page_one=True), *rest)
