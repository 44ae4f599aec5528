"""A backup on request, and a register put back from one."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.answer import UNANSWERED
from zpm_checklist.model.errors import (
    FileRefusedError,
    NotFoundError,
    NotWritableError,
    RegisterDamagedError,
    RegisterError,
    RegisterNewerError,
    why_of,
)
from zpm_checklist.model.long_task import Cancelled, IsCancelled
from zpm_checklist.model.mark import BLANK
from zpm_checklist.services.files import make_folder
from zpm_checklist.services.safekeeping import check_register
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store import backup, replacing
from zpm_checklist.translation import tr

_LOOKED_AT = "register.sqlite"
_STAMP = "%Y%m%d-%H%M%S"
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    aside: Path | None
    """Where the register is that stood there; restoring from it takes this restore back."""
    differences: tuple[str, ...]
    """A Dutch sentence for each practice that is not the same before and after."""


@dataclass(frozen=True, slots=True)
class RestorePoint:
    """A register as it was once."""

    path: Path
    at: datetime
    """Local time without a zone."""
    was_replaced: bool = False
    """Not a backup, but the register that a restore moved aside."""


def back_up(workspace: Workspace, folder: Path | None, now: datetime) -> Path:
    """A checked copy of the open register, in `folder` or with the other backups."""
    try:
        if folder is None:
            return backup.make_backup(workspace.store.raw, workspace.register, now)
        make_folder(folder)
        target = folder / f"{workspace.register.stem}-{now.strftime(_STAMP)}.sqlite"
        backup.checked_copy(workspace.store.raw, target)
    except (OSError, sqlite3.Error) as error:
        raise NotWritableError(
            "Er is geen reservekopie gemaakt.",
            f"Schrijven lukt daar niet ({_why(error)}).",
            "Kies een andere map en probeer het opnieuw.",
        ) from error
    return target


def restore(
    pack: Pack, source: Path, register: Path, now: datetime, *, is_exercise: bool = False
) -> Restored:
    """Put the backup `source` in the place of `register`, which no program may have open.

    Both must be real registers, or with `is_exercise` both of the training room. Raises
    FileRefusedError for a file that is no sound register of that kind, WrongRegisterError where
    one of the other kind stands, RegisterLockedError where the register is in use,
    NotWritableError; then nothing has changed.
    """
    _check_source(source, register)
    before = _contents(pack, register, is_exercise)
    beside = _copy(source, register)
    try:
        after = _sound_contents(pack, beside, source, is_exercise)
        aside = replacing.put_in_place(beside, register, now.strftime(_STAMP))
    except OSError as error:
        raise _not_put_back(register, error) from error
    finally:
        beside.unlink(missing_ok=True)
    return Restored(aside, tuple(_differences(before, after)))


# --- What a register holds ---------------------------------------------------------------

_Said = Mapping[str, object]
"""Marks by item id, answers by round and question, and the practice's own data."""

Contents = Mapping[str, _Said]
"""What each practice says, by its name."""


def contents_of(workspace: Workspace, is_cancelled: IsCancelled | None = None) -> Contents:
    """What an open register holds, frozen: later edits do not change it. Raises Cancelled."""
    found = {}
    for practice in workspace.practices:
        if is_cancelled is not None and is_cancelled():
            raise Cancelled
        found[practice.name] = _said(workspace, practice.id)
    return found


def preview(
    pack: Pack,
    source: Path,
    now: Contents,
    is_cancelled: IsCancelled | None = None,
    *,
    is_exercise: bool = False,
) -> tuple[str, ...]:
    """What would be different if `source` were put back over `now`, as `Restored` says it.

    Looks at a copy and changes nothing. Raises as `restore` does for a file that is refused, and
    Cancelled.
    """
    return tuple(_differences(now, _looked_at(pack, source, is_cancelled, is_exercise)))


def held(
    pack: Pack,
    source: Path,
    is_cancelled: IsCancelled | None = None,
    *,
    is_exercise: bool = False,
) -> tuple[str, ...]:
    """What `source` holds, a Dutch sentence for each practice; for where nothing is open.

    Looks at a copy and changes nothing. Raises as `restore` does for a file that is refused, and
    Cancelled.
    """
    found = sorted(_looked_at(pack, source, is_cancelled, is_exercise).items())
    return tuple(_held(name, said) for name, said in found) or (tr("Er staat geen praktijk in."),)


def restore_points(register: Path) -> list[RestorePoint]:
    """What the register can be put back to, the newest first."""
    found = [RestorePoint(path, at) for at, path in backup.backups_of(register).items()]
    for at, path in replacing.replaced_of(register):
        found.append(RestorePoint(path, at, was_replaced=True))
    return sorted(found, key=lambda point: point.at, reverse=True)


def _looked_at(
    pack: Pack, source: Path, is_cancelled: IsCancelled | None, is_exercise: bool
) -> Contents:
    _check_is_there(source)
    with tempfile.TemporaryDirectory() as folder:
        beside = _copy(source, Path(folder) / _LOOKED_AT)
        return _sound_contents(pack, beside, source, is_exercise, is_cancelled)


def _held(name: str, said: _Said) -> str:
    count = sum(bool(key) and value not in (BLANK, UNANSWERED) for key, value in said.items())
    if count == 1:
        return tr("“{name}”: 1 beoordeling of antwoord.", name=name)
    return tr("“{name}”: {count} beoordelingen of antwoorden.", name=name, count=count)


def _contents(pack: Pack, register: Path, is_exercise: bool) -> Contents:
    """By practice name; empty for a register that is not there or cannot be read."""
    if not register.exists():
        return {}
    try:
        workspace = Workspace(pack, register, is_exercise=is_exercise)
    except (RegisterDamagedError, RegisterNewerError):
        return {}  # that is what one restores for
    try:
        return contents_of(workspace)
    finally:
        workspace.close()


def _said(workspace: Workspace, practice_id: str) -> _Said:
    answers = {
        f"{entry.id}:{question}": answer
        for entry in workspace.rounds(practice_id)
        for question, answer in entry.answers.items()
    }
    practice = workspace.practice(practice_id)
    about = {"": (practice.profile, practice.agb)}
    return {**workspace.marks(practice_id), **answers, **about}


def _sound_contents(
    pack: Pack,
    beside: Path,
    source: Path,
    is_exercise: bool,
    is_cancelled: IsCancelled | None = None,
) -> Contents:
    try:
        workspace = Workspace(pack, beside, is_exercise=is_exercise)
    except RegisterError as error:
        raise _refused(source, error.why) from error
    try:
        found = check_register(workspace)
        if found:
            raise _refused(source, found[0])
        return contents_of(workspace, is_cancelled)
    finally:
        workspace.close()


def _differences(before: Contents, after: Contents) -> Iterable[str]:
    for name in sorted(before.keys() | after.keys()):
        if name not in after:
            yield tr("“{name}” staat er niet meer in.", name=name)
        elif name not in before:
            yield tr("“{name}” is erbij gekomen.", name=name)
        elif count := len(_changed(before[name], after[name])):
            yield (
                tr("“{name}”: 1 beoordeling of antwoord is anders.", name=name)
                if count == 1
                else tr(
                    "“{name}”: {count} beoordelingen of antwoorden zijn anders.",
                    name=name,
                    count=count,
                )
            )


def _changed(before: Mapping[str, _Value], after: Mapping[str, _Value]) -> list[str]:
    return [key for key in before.keys() | after.keys() if before.get(key) != after.get(key)]


# --- Refusals ----------------------------------------------------------------------------


def _check_source(source: Path, register: Path) -> None:
    _check_is_there(source)
    if register.exists() and source.samefile(register):
        raise _refused(source, "Dit is het register zelf.")


def _check_is_there(source: Path) -> None:
    if not os.path.isfile(source):  # noqa: PTH113 (Path.is_file raises where one may not look)
        raise NotFoundError(
            f"De reservekopie {source} is niet gevonden.",
            "Op deze plek staat geen bestand.",
            "Controleer de naam en de map.",
        )


def _copy(source: Path, register: Path) -> Path:
    with suppress(OSError):
        register.parent.mkdir(parents=True, exist_ok=True)
    try:
        return replacing.copied_beside(source, register)
    except sqlite3.Error as error:
        raise _refused(source, "Dit is geen gave reservekopie van een register.") from error
    except OSError as error:
        raise _not_put_back(register, error) from error


def _refused(source: Path, why: str) -> FileRefusedError:
    return FileRefusedError(
        f"De reservekopie {source} is niet teruggezet.",
        why,
        "Er is niets veranderd. Kies een andere reservekopie.",
    )


def _not_put_back(register: Path, error: OSError) -> NotWritableError:
    return NotWritableError(
        f"Het register {register} is niet vervangen.",
        f"Schrijven lukt daar niet ({why_of(error)}).",
        "Alles staat nog zoals het was. Controleer de map en probeer het opnieuw.",
    )


def _why(error: OSError | sqlite3.Error) -> str:
    return why_of(error) if isinstance(error, OSError) else "de kopie is niet gaaf"
