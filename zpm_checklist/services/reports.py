"""A practice's numbers on paper."""

from __future__ import annotations

from pathlib import Path

from zpm_checklist.model.errors import InvalidInputError, NothingToReportError
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.services.files import write_whole


def write_report(snapshot: Snapshot, path: Path, reader: Reader = Reader.SELF) -> None:
    """Write the readiness PDF; safe to run beside the event loop.

    Raises InvalidInputError for a name that is no PDF's, NothingToReportError for a practice
    without a checklist, and NotWritableError.
    """
    if path.suffix.casefold() != ".pdf":
        raise InvalidInputError(
            f"Het bestand {path} is niet geschreven.",
            "Een rapport is een pdf.",
            "Kies een bestandsnaam die op .pdf eindigt.",
        )
    practice = snapshot.practice
    if not practice.profile.type.has_checklist:
        raise NothingToReportError(
            f"Van “{practice.name}” is er geen rapport.",
            "Een financier heeft geen checklist, alleen vragenlijsten.",
            "Kies een praktijk die zorg levert.",
        )
    from zpm_checklist.report.pdf import render  # noqa: PLC0415  (reportlab: only when called for)

    write_whole(path, render(snapshot, reader))
