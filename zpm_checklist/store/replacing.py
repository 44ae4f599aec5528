"""Puts a backup in the place of a register; what stood there is moved aside, never overwritten."""

from __future__ import annotations

import glob
import re
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from zpm_checklist.store.backup import checked_copy

_JOURNAL = "-journal"
_STAMP = "%Y%m%d-%H%M%S"
_STAMPED = re.compile(r"\.vervangen-(\d{8}-\d{6})(?:-\d+)?$")


def copied_beside(source: Path, register: Path) -> Path:
    """A checked copy of the backup, in the folder of the register; the backup stays as it is.

    Raises OSError or sqlite3.Error.
    """
    beside = register.with_name(f"{register.stem}.terug{register.suffix}")
    with closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as raw:
        checked_copy(raw, beside)
    return beside


def put_in_place(beside: Path, register: Path, stamp: str) -> Path | None:
    """Move the register and its journal aside together, then the copy into its place.

    Gives where the old register is now; None where there was none. Raises OSError; then the old
    register is back in its place.
    """
    aside = _free(register.with_name(f"{register.stem}.vervangen-{stamp}{register.suffix}"))
    moved: list[tuple[Path, Path]] = []
    try:
        for path, target in (
            (_with_journal(register), _with_journal(aside)),
            (register, aside),
        ):
            if path.exists():
                path.rename(target)
                moved.append((path, target))
        beside.rename(register)
    except OSError:
        for path, target in reversed(moved):
            target.rename(path)
        raise
    return aside if aside.exists() else None


def replaced_of(register: Path) -> list[tuple[datetime, Path]]:
    """The registers that were moved aside for another, with when."""
    found = []
    for path in register.parent.glob(f"{glob.escape(register.stem)}.vervangen-*{register.suffix}"):
        said = _STAMPED.search(path.stem)
        if said:
            with suppress(ValueError):
                found.append((datetime.strptime(said[1], _STAMP), path))  # noqa: DTZ007 (local)
    return found


def _free(path: Path) -> Path:
    """The name itself, or with a number where it is taken: a rename would overwrite."""
    found, number = path, 2
    while found.exists() or _with_journal(found).exists():
        found = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return found


def _with_journal(path: Path) -> Path:
    return path.with_name(f"{path.name}{_JOURNAL}")
