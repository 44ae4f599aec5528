"""The paper of a financier, who has questionnaires and no checklist."""

from __future__ import annotations

from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.report.blocks import Part, Text
from zpm_checklist.report.guide import reading_guide
from zpm_checklist.report.monitor_parts import monitor_parts
from zpm_checklist.report.page_one import signing


def for_financier(snapshot: Snapshot, reader: Reader) -> tuple[Part, ...]:
    """The answers, on as many pages as they take; without any, what there is instead."""
    if reader is Reader.INTERVISION or not snapshot.monitor.has_answers:
        return (_no_checklist(),)
    first, *rest = monitor_parts(snapshot, reader)
    signed = (signing(),) if reader is Reader.INSURER else ()
    return (first, *signed, *rest, reading_guide(snapshot, reader))


def _no_checklist() -> Part:
    return Part(
        "Geen checklist voor financiers",
        (
            Text("Voor een financier is er geen checklist.", is_lead=True),
            Text(
                "De punten van de checklist gaan over werk van zorgaanbieders. Financiers kregen "
                "in de monitor eigen vragen, over zorginkoop, declaraties en controles."
            ),
            Text(
                "Bent u toch een zorgaanbieder? Kies dan in het programma een andere soort "
                "praktijk. Daarna staat hier uw overzicht."
            ),
        ),
    )
