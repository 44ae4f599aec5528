"""Looks after the register: backups on change, and a check on request."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime

from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store import backup


def keep_backups(workspace: Workspace, warn: Callable[[str], None]) -> None:
    """From now on, a write is followed by a backup when one is due.

    A backup that fails warns with a Dutch sentence and blocks nothing.
    """
    newest: datetime | None = None  # remembered: to read the folder costs a third of a mark

    def after_write() -> None:
        nonlocal newest
        now = datetime.now()  # noqa: DTZ005 (file names for people: local time)
        if not backup.is_due(newest, now):
            return
        try:
            newest = backup.newest_of(workspace.register)
            if backup.is_due(newest, now):
                backup.make_backup(workspace.store.raw, workspace.register, now)
                newest = now
        except (OSError, sqlite3.Error) as error:
            warn(
                f"Er is geen reservekopie gemaakt ({error}). Uw gegevens zelf zijn wel opgeslagen. "
                f"Controleer de map {backup.folder_of(workspace.register)}."
            )

    workspace.after_write = after_write


def check_register(workspace: Workspace) -> list[str]:
    """What is off in the open register, in Dutch sentences; empty when it is sound."""
    return workspace.store.findings(workspace.pack.item_by_id, workspace.pack.question_ids)
