"""Looks after the register: backups on change, and a check on request."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from datetime import datetime
from threading import Event

from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store import backup

Beside = Callable[[Callable[[], str], Callable[[str], None]], None]
"""Runs the first in a thread, and then the second where the writes are made, with its outcome."""

_SERIALIZED = 3
"""What `sqlite3.threadsafety` is where threads may share a connection."""

_BREATH = 0.001
"""Seconds between two pieces of a copy: else a write that waits might wait for all of them."""

_PATIENCE = 5.0
"""Seconds that closing waits for a backup; one that takes longer is stopped."""


def keep_backups(
    workspace: Workspace, warn: Callable[[str], None], beside: Beside | None = None
) -> None:
    """From now on, a write is followed by a backup when one is due.

    With `beside` it is made in a thread while the register goes on being written; closing waits
    for it. A backup that fails warns with a Dutch sentence and blocks nothing.
    """
    # Where SQLite itself does not keep threads apart, no two may use one connection.
    is_kept_apart = sqlite3.threadsafety == _SERIALIZED
    backups = _Backups(workspace, warn, beside if is_kept_apart else None)
    workspace.after_write = backups.after_write
    workspace.before_close = backups.end


class _Backups:
    def __init__(
        self, workspace: Workspace, warn: Callable[[str], None], beside: Beside | None
    ) -> None:
        self._workspace = workspace
        self._warn = warn
        self._beside = beside
        self._newest: datetime | None = None
        """Remembered: to read the folder costs a third of a mark."""
        self._is_running = False
        self._is_over = Event()
        self._is_over.set()
        self._must_stop = Event()

    def after_write(self) -> None:
        now = datetime.now()  # noqa: DTZ005 (file names for people: local time)
        if self._is_running or not backup.is_due(self._newest, now):
            return
        try:
            self._newest = backup.newest_of(self._workspace.register)
        except OSError as error:
            self._warn(self._sentence(error))
            return
        if backup.is_due(self._newest, now):
            self._begin(now)

    def end(self) -> None:
        """Come back when nothing uses the connection any more."""
        if not self._is_over.wait(_PATIENCE):
            self._must_stop.set()
            self._is_over.wait()

    def _begin(self, now: datetime) -> None:
        raw = self._workspace.store.raw
        if self._beside is None:
            self._on_made(self._made(raw, now, None), now)
            return
        self._is_running = True
        self._is_over.clear()
        try:
            self._beside(lambda: self._made_aside(raw, now), lambda why: self._on_made(why, now))
        except BaseException:  # no thread, so nothing to wait for
            self._is_running = False
            self._is_over.set()
            raise

    def _made_aside(self, raw: sqlite3.Connection, now: datetime) -> str:
        try:
            return self._made(raw, now, self._pace)
        finally:
            self._is_over.set()

    def _made(self, raw: sqlite3.Connection, now: datetime, pace: backup.Pace | None) -> str:
        """Why there is no backup, in Dutch; empty where there is one."""
        try:
            backup.make_backup(raw, self._workspace.register, now, pace)
        except (OSError, sqlite3.Error) as error:
            return self._sentence(error)
        return ""

    def _on_made(self, why_not: str, at: datetime) -> None:
        self._is_running = False
        if why_not:
            self._warn(why_not)  # and the next write tries again
        else:
            self._newest = at

    def _pace(self) -> None:
        if self._must_stop.is_set():
            raise InterruptedError("het register ging dicht")
        time.sleep(_BREATH)

    def _sentence(self, error: Exception) -> str:
        return (
            f"Er is geen reservekopie gemaakt ({error}). Uw gegevens zelf zijn wel bewaard. "
            f"Controleer de map {backup.folder_of(self._workspace.register)}."
        )


def check_register(workspace: Workspace) -> list[str]:
    """What is off in the open register, in Dutch sentences; empty when it is sound."""
    return workspace.store.findings(workspace.pack.item_by_id, workspace.pack.question_ids)
