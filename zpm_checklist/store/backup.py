"""Backups of the register through SQLite's own backup, with rotation.

A copy of the file taken beside SQLite can be torn; the backup API cannot. Each copy is opened
and checked before an older one goes.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from zpm_checklist.store.database import APPLICATION_ID, EXERCISE_ID

EVERY = timedelta(minutes=10)
KEEP_ALL = timedelta(days=2)
KEEP_DAILY, KEEP_WEEKLY, KEEP_MONTHLY = 14, 12, 24

_STAMP = "%Y%m%d-%H%M%S"

Pace = Callable[[], None]
"""Called after each piece of a copy, outside any lock; what it raises stops the copy."""

_HALF = ".deel"
"""Ending of a copy that is not whole yet."""

_PIECE = 64
"""Pages: a write to the register waits for at most one piece, which takes half a millisecond."""
_AGAIN = 0.005
"""Seconds until the next try where the register is being written."""


def folder_of(register: Path) -> Path:
    """Where the backups of this register stand."""
    return register.with_name(f"{register.stem}-reservekopieen")


def backups_of(register: Path) -> dict[datetime, Path]:
    """Existing backups by the moment they were made, oldest first."""
    found = {}
    for path in sorted(folder_of(register).glob("*.sqlite")):
        try:
            found[datetime.strptime(path.stem, _STAMP)] = path  # noqa: DTZ007 (local time)
        except ValueError:
            continue  # somebody's own file; rotation leaves it alone
    return found


def newest_of(register: Path) -> datetime | None:
    """When the newest backup was made; None where there is none."""
    return max(backups_of(register), default=None)


def is_due(newest: datetime | None, now: datetime) -> bool:
    """Whether the newest backup is old enough for another. `now` is local time without a zone."""
    return newest is None or abs(now - newest) >= EVERY


def make_backup(
    raw: sqlite3.Connection, register: Path, now: datetime, pace: Pace | None = None
) -> Path:
    """Copy, check, then rotate. Raises OSError or sqlite3.Error; older backups are then kept."""
    folder = folder_of(register)
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / f"{now.strftime(_STAMP)}.sqlite"
    checked_copy(raw, target, pace)
    existing = backups_of(register)
    for moment in existing.keys() - kept(existing, now):
        existing[moment].unlink()
    for half in folder.glob(f"*{_HALF}"):  # of a process that was killed
        half.unlink()
    return target


def checked_copy(raw: sqlite3.Connection, target: Path, pace: Pace | None = None) -> None:
    """A whole and sound copy of the open register, or none. Raises OSError or sqlite3.Error.

    With a `pace` the copy is made in pieces, and another thread may write to the register through
    this same connection meanwhile: SQLite takes what it writes over into the copy.
    """
    partial = target.with_name(f"{target.name}{_HALF}")
    os.close(os.open(partial, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600))
    try:
        with closing(sqlite3.connect(partial)) as copy:
            _copy(raw, copy, pace)
            _check_copy(copy)
        _flush(partial)
        partial.replace(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def _copy(raw: sqlite3.Connection, copy: sqlite3.Connection, pace: Pace | None) -> None:
    # The last piece would wait for the disk while a write waits for it; so the disk comes after.
    copy.execute("PRAGMA synchronous = OFF")
    if pace is None:
        raw.backup(copy)
    else:
        raw.backup(copy, pages=_PIECE, progress=lambda *_pages: pace(), sleep=_AGAIN)


def _flush(path: Path) -> None:
    """On the disk itself before it counts."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _check_copy(copy: sqlite3.Connection) -> None:
    if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("de reservekopie is niet in orde")
    if copy.execute("PRAGMA application_id").fetchone()[0] not in (APPLICATION_ID, EXERCISE_ID):
        raise sqlite3.DatabaseError("de reservekopie is geen register")


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which backups stay: all of two days, then the last of each day, week and month."""
    ordered = sorted(moments, reverse=True)
    stay = {moment for moment in ordered if now - moment <= KEEP_ALL}
    for most, period in (
        (KEEP_DAILY, lambda moment: moment.date()),
        (KEEP_WEEKLY, lambda moment: moment.isocalendar()[:2]),
        (KEEP_MONTHLY, lambda moment: (moment.year, moment.month)),
    ):
        last_of: dict[object, datetime] = {}
        for moment in ordered:
            last_of.setdefault(period(moment), moment)
        stay |= set(sorted(last_of.values(), reverse=True)[:most])
    return stay
