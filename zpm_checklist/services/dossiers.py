"""A practice out to a .zpm file, and one in from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from zpm_checklist.exchange.dossier import (
    MOST_BYTES,
    MOST_NAME,
    Dossier,
    read_dossier,
    write_dossier,
)
from zpm_checklist.model.change import Arrival
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

    Every file is read and judged, in the order given, before anything is written; two files of
    one practice are judged as if the first had been taken in already.
    """
    dossiers = [
        (path.name, read_dossier(read_within(path, MOST_BYTES), path.name)) for path in paths
    ]
    arrivals: dict[str, Arrival] = {}
    done = []
    for name, dossier in dossiers:
        _check_pack(workspace, dossier, name)
        own = arrivals.get(dossier.practice.id) or _as_it_is(workspace, dossier.practice.id)
        if own is not None and list(own.lineage) == list(dossier.lineage):
            done.append(Imported(own.practice, Outcome.SAME))
            continue
        if own is not None:
            _check_descent(list(own.lineage), dossier, name)
        taken = {other.id: other.name for other in workspace.practices}
        taken |= {practice_id: a.practice.name for practice_id, a in arrivals.items()}
        practice = _with_free_name(dossier.practice, taken)
        marks = _keeping_private(own.marks, dossier) if own else dossier.marks
        arrivals[practice.id] = Arrival(practice, marks, dossier.lineage)
        done.append(Imported(practice, Outcome.UPDATED if own else Outcome.ADDED))
    if arrivals:
        workspace.take_over(list(arrivals.values()))
    return done


def _as_it_is(workspace: Workspace, practice_id: str) -> Arrival | None:
    for practice in workspace.practices:
        if practice.id == practice_id:
            lineage = workspace.store.lineage(practice_id)
            return Arrival(practice, workspace.marks(practice_id), lineage)
    return None


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
        "Er is niets veranderd. Kies samen welke stand geldt en lees die in een leeg register in.",
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


def _with_free_name(practice: Practice, taken: Mapping[str, str]) -> Practice:
    """`taken` holds names by practice id; a practice's own name is free to itself."""
    others = {name for practice_id, name in taken.items() if practice_id != practice.id}
    name, number = practice.name, 2
    while name in others:
        tail = f" ({number})"
        name, number = f"{practice.name[: MOST_NAME - len(tail)]}{tail}", number + 1
    return replace(practice, name=name)
