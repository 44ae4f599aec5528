"""A practice out to a .zpm file, and one in from it, or from a report PDF that holds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from zpm_checklist.exchange.document import MOST_NAME
from zpm_checklist.exchange.dossier import MOST_BYTES, Dossier, read_dossier, write_dossier
from zpm_checklist.model.change import Arrival, Replacement
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.long_task import Between, nothing_between
from zpm_checklist.model.practice import Practice
from zpm_checklist.services import arriving
from zpm_checklist.services.content_check import check_content
from zpm_checklist.services.dossier_files import dossier_bytes
from zpm_checklist.services.files import read_within, write_whole
from zpm_checklist.services.walls import check_may_enter, check_may_leave
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


BARE = Disclosure(notes=False, names=False)
"""What goes along unless more is asked for."""


def export_dossier(
    workspace: Workspace,
    practice_id: str,
    path: Path,
    today: date,
    disclosure: Disclosure = BARE,
) -> None:
    """Write the practice's file. Notes and names of staff travel only when asked for.

    Raises NotWritableError; in the training room always.
    """
    check_may_leave(path, is_exercise=workspace.is_exercise)
    write_whole(path, write_dossier(dossier_of(workspace, practice_id, today, disclosure)))


def dossier_of(
    workspace: Workspace, practice_id: str, today: date, disclosure: Disclosure
) -> Dossier:
    """The practice as its file holds it; what is not disclosed is left out when it is written."""
    return Dossier(
        pack_id=workspace.pack.id,
        pack_version=workspace.pack.version,
        practice=workspace.practice(practice_id),
        marks=dict(workspace.marks(practice_id)),
        rounds=workspace.rounds(practice_id),
        counter=workspace.store.standing(practice_id).counter,
        lineage=tuple(workspace.store.lineage(practice_id)),
        disclosure=disclosure,
        exported_at=today,
    )


@dataclass(frozen=True, slots=True)
class Intake:
    """Files that were read and judged; nothing is written yet."""

    imported: tuple[Imported, ...]
    """Per file, in the order given."""
    change: Replacement | None
    """What takes them over; None where they bring nothing new."""


def import_dossiers(workspace: Workspace, *paths: Path) -> list[Imported]:
    """Take in files, all or none. Raises FileRefusedError, see `judge_dossiers`."""
    intake = judge_dossiers(workspace, *paths)
    if intake.change is not None:
        workspace.replace_practices(intake.change)
    return list(intake.imported)


def judge_dossiers(
    workspace: Workspace, *paths: Path, between: Between = nothing_between
) -> Intake:
    """What files bring. Raises FileRefusedError where one is not ours, older or forked.

    Every file is read and judged, in the order given, before anything is written; two files of
    one practice are judged as if the first had been taken in already. In the training room all
    are refused unread.
    """
    check_may_enter(is_exercise=workspace.is_exercise)
    dossiers = []
    for path in paths:
        between()
        dossiers.append((path.name, read_dossier(_bytes_of(path), path.name)))
    arrivals: dict[str, Arrival] = {}
    done = []
    for name, dossier in dossiers:
        between()
        check_content(workspace.pack, dossier, name)
        practice_id = dossier.practice.id
        own = arrivals.get(practice_id) or _as_it_is(workspace, practice_id)
        arrival = _judged(own, dossier, name)
        if own is not None and arrival == own:
            done.append(Imported(own.practice, Outcome.SAME))
            continue
        taken = {other.id: other.name for other in workspace.practices}
        taken |= {other_id: a.practice.name for other_id, a in arrivals.items()}
        practice = _with_free_name(arrival.practice, taken)
        arrivals[practice_id] = arrival._replace(practice=practice)
        done.append(Imported(practice, Outcome.UPDATED if own else Outcome.ADDED))
    change = workspace.arrival_of(list(arrivals.values())) if arrivals else None
    return Intake(tuple(done), change)


def _bytes_of(path: Path) -> bytes:
    """The dossier in a file, or what is no dossier and will be refused as such."""
    found = dossier_bytes(path)
    return read_within(path, MOST_BYTES) if found is None else found


def _as_it_is(workspace: Workspace, practice_id: str) -> Arrival | None:
    for practice in workspace.practices:
        if practice.id == practice_id:
            lineage = tuple(workspace.store.lineage(practice_id))
            marks, rounds = workspace.marks(practice_id), workspace.rounds(practice_id)
            return Arrival(practice, dict(marks), lineage, rounds)
    return None


def _judged(own: Arrival | None, dossier: Dossier, name: str) -> Arrival:
    """What the practice becomes. Raises FileRefusedError for an older state or a forked one."""
    if own is None:
        return Arrival(dossier.practice, dossier.marks, dossier.lineage, dossier.rounds)
    if own.lineage == dossier.lineage:
        return arriving.fuller(own, dossier)
    _check_descent(list(own.lineage), dossier, name)
    return arriving.newer(own, dossier)


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


def _with_free_name(practice: Practice, taken: Mapping[str, str]) -> Practice:
    """`taken` holds names by practice id; a practice's own name is free to itself."""
    others = {name for practice_id, name in taken.items() if practice_id != practice.id}
    name, number = practice.name, 2
    while name in others:
        tail = f" ({number})"
        name, number = f"{practice.name[: MOST_NAME - len(tail)]}{tail}", number + 1
    return replace(practice, name=name)
