"""The whole job without a screen: the example practice, its dossier and its reports."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.reader import Reader
from zpm_checklist.services.dossiers import export_dossier
from zpm_checklist.services.example import EXAMPLE_NAME, add_example
from zpm_checklist.services.files import make_folder
from zpm_checklist.services.reports import write_report
from zpm_checklist.services.workspace import Workspace


def make_demo(pack: Pack, folder: Path, today: date) -> list[Path]:
    """Fill `folder` and name the files made. A second run in the same folder starts anew."""
    make_folder(folder)
    register = folder / "voorbeeld.sqlite"
    workspace = Workspace(pack, register)
    try:
        for practice in workspace.practices:
            if practice.name == EXAMPLE_NAME:
                workspace.remove_practice(practice.id)
        practice = add_example(workspace, today)
        snapshot = workspace.snapshot(practice.id, today)
        dossier = folder / "voorbeeld.zpm"
        export_dossier(workspace, practice.id, dossier, today)
    finally:
        workspace.close()
    reports = {reader: folder / f"rapport-{reader}.pdf" for reader in Reader}
    for reader, path in reports.items():
        write_report(snapshot, path, reader)
    return [register, dossier, *reports.values()]
