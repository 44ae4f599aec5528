"""A practice out to a file that other programs open; the ending of its name says which kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from zpm_checklist.exchange.dossier import write_dossier
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.errors import InvalidInputError, NothingToReportError
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.services.dossiers import BARE, dossier_of
from zpm_checklist.services.files import write_whole
from zpm_checklist.services.walls import check_may_leave
from zpm_checklist.services.workspace import Workspace

DOSSIER, CALENDAR = ".zpm", ".ics"


def export(
    workspace: Workspace,
    practice_id: str,
    path: Path,
    today: date,
    disclosure: Disclosure = BARE,
) -> None:
    """Write the practice as .zpm, .xlsx, .csv, .ics or .json. Equal input gives equal bytes.

    Notes, links and names of staff go along only when asked for; what stays inside does not show
    in any other way either. Raises InvalidInputError for another ending, NothingToReportError for
    a calendar without dates, and NotWritableError; in the training room always.
    """
    prepare(workspace, practice_id, path, today, disclosure)()


def prepare(
    workspace: Workspace,
    practice_id: str,
    path: Path,
    today: date,
    disclosure: Disclosure = BARE,
) -> Callable[[], None]:
    """The same in two steps: asks the register all there is to ask, and gives what writes.

    What is given asks the register nothing, so it may run beside the event loop; a spreadsheet
    takes longer than a window may wait. Both raise what `export` raises.
    """
    contents = prepare_contents(workspace, practice_id, path, today, disclosure)
    return lambda: write_whole(path, contents())


def prepare_contents(
    workspace: Workspace,
    practice_id: str,
    path: Path,
    today: date,
    disclosure: Disclosure = BARE,
) -> Callable[[], bytes]:
    """As `prepare`, for who writes the bytes elsewhere; the path says the kind, and is refused."""
    check_ending(path)
    check_may_leave(path, is_exercise=workspace.is_exercise)
    ending = path.suffix.casefold()
    if ending == DOSSIER:
        dossier = dossier_of(workspace, practice_id, today, disclosure)
        return lambda: write_dossier(dossier)
    snapshot = _disclosed(workspace.snapshot(practice_id, today), disclosure)
    if ending == CALENDAR:
        former = _former_dates(workspace, snapshot) if disclosure.dates else {}
        return lambda: _calendar(snapshot, former)
    return lambda: _TABLES[ending](snapshot, disclosure)


def check_ending(path: Path) -> None:
    """Raises InvalidInputError for a name whose ending says nothing that can be written."""
    ending = path.suffix
    if ending.casefold() in ENDINGS:
        return
    raise InvalidInputError(
        f"Het bestand {path} is niet geschreven.",
        f"De extensie “{ending}” bestaat hier niet."
        if ending
        else "Achter de naam staat geen extensie.",
        f"Kies een bestandsnaam die eindigt op {', '.join(ENDINGS[:-1])} of {ENDINGS[-1]}.",
    )


def _disclosed(snapshot: Snapshot, disclosure: Disclosure) -> Snapshot:
    """As if what stays inside had never been said."""
    return Snapshot.take(
        snapshot.pack,
        snapshot.practice,
        disclosure.of_marks(snapshot.marks),
        snapshot.counter,
        snapshot.today,
        disclosure.of_rounds(snapshot.rounds),
        snapshot.lineage,
        is_exercise=snapshot.is_exercise,
    )


# Each kind of file has a library of its own, which no other needs.


def _workbook(snapshot: Snapshot, disclosure: Disclosure) -> bytes:
    from zpm_checklist.exchange.checklist_workbook import checklist_workbook  # noqa: PLC0415

    return checklist_workbook(snapshot, disclosure)


def _csv(snapshot: Snapshot, disclosure: Disclosure) -> bytes:
    from zpm_checklist.exchange.checklist_tables import checklist_table  # noqa: PLC0415
    from zpm_checklist.exchange.table_csv import table_as_csv  # noqa: PLC0415

    return table_as_csv(checklist_table(snapshot, disclosure))


def _json(snapshot: Snapshot, disclosure: Disclosure) -> bytes:
    from zpm_checklist.exchange.checklist_json import checklist_json  # noqa: PLC0415

    return checklist_json(snapshot, disclosure)


def _calendar(snapshot: Snapshot, former: Mapping[str, date]) -> bytes:
    from zpm_checklist.exchange.calendar import action_calendar  # noqa: PLC0415

    data = action_calendar(snapshot, former)
    if not data:
        raise NothingToReportError(
            f"Van “{snapshot.practice.name}” is er nog geen agenda te maken.",
            "Bij geen enkel punt staat een datum.",
            "Zet bij een punt de dag waarop het klaar moet zijn.",
        )
    return data


def _former_dates(workspace: Workspace, snapshot: Snapshot) -> dict[str, date]:
    """The last date of each item whose date was taken away: it may stand in a calendar."""
    found = {}
    for item_id, mark in snapshot.marks.items():
        if mark.due is None:
            history = workspace.history(snapshot.practice.id, item_id)
            last = next((e.before.due for e in reversed(history) if e.before.due), None)
            if last is not None:
                found[item_id] = last
    return found


_TABLES: dict[str, Callable[[Snapshot, Disclosure], bytes]] = {
    ".xlsx": _workbook,
    ".csv": _csv,
    ".json": _json,
}
ENDINGS = (DOSSIER, ".xlsx", ".csv", CALENDAR, ".json")
"""What a name may end in."""
