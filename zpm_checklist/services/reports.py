"""A practice's numbers on paper."""

from __future__ import annotations

from pathlib import Path

from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.services.files import write_whole


def write_report(snapshot: Snapshot, path: Path, reader: Reader = Reader.SELF) -> None:
    """Write the readiness PDF. Raises NotWritableError. Safe to run beside the event loop."""
    from zpm_checklist.report.pdf import render  # noqa: PLC0415  (reportlab: only when called for)

    write_whole(path, render(snapshot, reader))
