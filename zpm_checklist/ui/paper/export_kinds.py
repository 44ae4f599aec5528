"""The kinds of file that a practice can leave the window as, beside paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from zpm_checklist.translation import tr
from zpm_checklist.ui.paper.report_papers import in_file_name

if TYPE_CHECKING:
    from datetime import date

    from zpm_checklist.model.practice import Practice


@dataclass(frozen=True, slots=True)
class ExportKind:
    """One kind, in words."""

    title: str
    told: str
    begins: str
    """The first word of the file's name."""
    filter: str
    """For the dialog."""


KINDS = {
    ".xlsx": ExportKind(
        tr("Excel"),
        tr("Alle punten en acties als tabel, om te sorteren en te filteren."),
        tr("ZPM-checklist"),
        tr("Excel (*.xlsx)"),
    ),
    ".ics": ExportKind(
        tr("Agenda"),
        tr(
            "De datums bij uw punten, voor de agenda van Outlook, Google of Apple. "
            "Leest u later een nieuw bestand in, dan werkt dat uw agenda bij."
        ),
        tr("ZPM-agenda"),
        tr("Agenda (*.ics)"),
    ),
    ".zpm": ExportKind(
        tr("Dossier"),
        tr("Alles van deze praktijk, om elders verder te werken of om samen te voegen."),
        tr("ZPM-dossier"),
        tr("Dossiers (*.zpm)"),
    ),
    ".csv": ExportKind(
        tr("CSV"),
        tr("Alle punten als kale tabel, voor een ander programma."),
        tr("ZPM-checklist"),
        tr("CSV (*.csv)"),
    ),
    ".json": ExportKind(
        tr("JSON"),
        tr("Alle punten met hun gegevens, voor wie er zelf een programma voor schrijft."),
        tr("ZPM-checklist"),
        tr("JSON (*.json)"),
    ),
}
"""By the ending of the file's name; what people ask for most comes first."""


def export_name(ending: str, practice: Practice, today: date) -> str:
    """A name for the file that tells practices and days apart."""
    return f"{KINDS[ending].begins} {in_file_name(practice.name)} {today.isoformat()}{ending}"
