"""A practice out to a .zpm file, and one in from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from zpm_checklist.exchange.dossier import MOST_BYTES, Dossier, read_dossier, write_dossier
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.services.files import read_within, write_whole
from zpm_checklist.services.workspace import Workspace


class Outcome(StrEnum):
    """What an import did."""

    ADDED = "added"
    UPDATED = "updated"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Imported:
    """One practice that came in."""

    practice: Practice
    outcome: Outcome


def export_dossier(
    workspace: Workspace,
    practice_id: str,
    path: Path,
    today: date,
    *,
    with_notes: bool = False,
    with_names: bool = False,
) -> None:
    """Write the practice's file. Notes and names of staff travel only when asked for."""
    dossier = Dossier(
        pack_id=workspace.pack.id,
        pack_version=workspace.pack.version,
        practice=workspace.practice(practice_id),
        marks=dict(workspace.marks(practice_id)),
        counter=workspace.store.standing(practice_id).counter,
        lineage=tuple(workspace.store.lineage(practice_id)),
        holds_notes=with_notes,
        holds_names=with_names,
        exported_at=today,
    )
    write_whole(path, write_dossier(dossier))


def import_dossiers(workspace: Workspace, *paths: Path) -> list[Imported]:
    """Take in files, all or none. Raises FileRefusedError where one is not ours, older or forked.

    Every file is read and judged before the first one is written.
    """
    dossiers = [read_dossier(read_within(path, MOST_BYTES), path.name) for path in paths]
    for path, dossier in zip(paths, dossiers, strict=True):
        _check_pack(workspace, dossier, path.name)
        own = _own_lineage(workspace, dossier)
        if own is not None and own != list(dossier.lineage):
            _check_descent(own, dossier, path.name)
    return [_take_in(workspace, dossier) for dossier in dossiers]


def _take_in(workspace: Workspace, dossier: Dossier) -> Imported:
    own = _own_lineage(workspace, dossier)
    practice = dossier.practice
    if own is None:
        practice = _with_free_name(workspace, practice)
        workspace.take_over(practice, dossier.marks, dossier.lineage)
        return Imported(practice, Outcome.ADDED)
    if own == list(dossier.lineage):
        return Imported(workspace.practice(practice.id), Outcome.SAME)
    marks = _keeping_private(workspace.marks(practice.id), dossier)
    workspace.take_over(practice, marks, dossier.lineage)
    return Imported(practice, Outcome.UPDATED)


def _own_lineage(workspace: Workspace, dossier: Dossier) -> list[str] | None:
    if all(practice.id != dossier.practice.id for practice in workspace.practices):
        return None
    return workspace.store.lineage(dossier.practice.id)


def _check_pack(workspace: Workspace, dossier: Dossier, name: str) -> None:
    if dossier.pack_id != workspace.pack.id:
        raise FileRefusedError(
            f"Het bestand {name} is niet ingelezen.",
            f"Het hoort bij een andere checklist (“{dossier.pack_id}”).",
            "Er is niets veranderd. Dit programma kent alleen “zpm”.",
        )


def _check_descent(own: list[str], dossier: Dossier, name: str) -> None:
    incoming = list(dossier.lineage)
    if incoming[: len(own)] == own:
        return
    if own[: len(incoming)] == incoming:
        raise FileRefusedError(
            f"Het bestand {name} is niet ingelezen.",
            f"Het is ouder dan wat u hebt ({len(incoming)} tegen {len(own)} bewerkingen).",
            "Er is niets veranderd. U werkt al met de nieuwste stand.",
        )
    raise FileRefusedError(
        f"Het bestand {name} is niet ingelezen.",
        "Deze praktijk is op twee plaatsen los van elkaar bewerkt.",
        "Er is niets veranderd. Beslis samen welke stand geldt en lees die in een leeg register in.",
    )


def _keeping_private(own: Mapping[str, Mark], dossier: Dossier) -> dict[str, Mark]:
    """What a file leaves out on purpose stays as it is here."""
    kept = {}
    for item in own.keys() | dossier.marks.keys():
        before, after = own.get(item, BLANK), dossier.marks.get(item, BLANK)
        kept[item] = replace(
            after,
            note=after.note if dossier.holds_notes else before.note,
            owner=after.owner if dossier.holds_names else before.owner,
        )
    return kept


def _with_free_name(workspace: Workspace, practice: Practice) -> Practice:
    taken = {other.name for other in workspace.practices}
    name, number = practice.name, 2
    while name in taken:
        name, number = f"{practice.name} ({number})", number + 1
    return replace(practice, name=name)
