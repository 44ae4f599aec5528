"""A practice's numbers on paper, with the dossier behind them inside."""

from __future__ import annotations

from pathlib import Path

from zpm_checklist.exchange.dossier import Dossier, write_dossier
from zpm_checklist.model.disclosure import on_paper
from zpm_checklist.model.errors import InvalidInputError, NothingToReportError
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.services.files import write_whole


def write_report(snapshot: Snapshot, path: Path, reader: Reader = Reader.SELF) -> None:
    """Write the readiness PDF; safe to run beside the event loop, for it asks no register.

    Raises InvalidInputError for a name that is no PDF's, NothingToReportError for a practice
    without a checklist that answered no question, and NotWritableError.
    """
    if path.suffix.casefold() != ".pdf":
        raise InvalidInputError(
            f"Het bestand {path} is niet geschreven.",
            "Een rapport is een pdf.",
            "Kies een bestandsnaam die op .pdf eindigt.",
        )
    practice = snapshot.practice
    if not practice.profile.type.has_checklist and not snapshot.monitor.has_answers:
        raise NothingToReportError(
            f"Van “{practice.name}” is er nog geen rapport.",
            "Een financier heeft alleen vragenlijsten, en nog geen enkele vraag is beantwoord.",
            "Begin een meting en beantwoord de vragen, of kies een praktijk die zorg levert.",
        )
    from zpm_checklist.report.pdf import render  # noqa: PLC0415  (reportlab: only when called for)

    write_whole(path, render(snapshot, reader, write_dossier(_dossier(snapshot, reader))))


def _dossier(snapshot: Snapshot, reader: Reader) -> Dossier:
    """What travels inside: no more than what this reader gets to see."""
    return Dossier(
        pack_id=snapshot.pack.id,
        pack_version=snapshot.pack.version,
        practice=snapshot.practice,
        marks=dict(snapshot.marks),
        rounds=snapshot.rounds,
        counter=len(snapshot.lineage),
        lineage=snapshot.lineage,
        disclosure=on_paper(reader),
        exported_at=snapshot.today,
    )
