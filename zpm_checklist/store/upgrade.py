"""Brings a register to the newest schema with Alembic, or leaves it untouched."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path
from threading import Lock
from typing import cast

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from zpm_checklist.model.errors import RegisterError, why_of
from zpm_checklist.store.backup import checked_copy
from zpm_checklist.store.database import SCHEMA_VERSION, application_id

MIGRATIONS = Path(__file__).resolve().parent / "migrations"

_ONE_AT_A_TIME = Lock()
"""Alembic has one state for the whole process: two at once write into one another's register."""

_USER_DATA = {
    1: (
        "SELECT id, name FROM practices ORDER BY id",
        "SELECT practice_id, item_id, status, note FROM marks ORDER BY 1, 2",
        "SELECT seq, practice_id, item_id, after FROM history ORDER BY seq",
    ),
    2: (
        "SELECT practice_id, id, opened, closed FROM rounds ORDER BY 1, 2",
        "SELECT practice_id, round_id, question_id, value, why FROM answers ORDER BY 1, 2, 3",
    ),
    3: ("SELECT practice_id, item_id, links FROM marks ORDER BY 1, 2",),
}
"""What no migration may lose, by the version that brought it: these columns keep their meaning."""


def upgrade(connection: Connection, path: Path, version: int, *, is_exercise: bool = False) -> None:
    """From `version` to the newest, in one transaction. Raises RegisterError when it cannot.

    A register that holds data is copied first, and that copy stays. Foreign keys are off
    meanwhile: Alembic's batch mode drops and rebuilds a table, and with a cascade that would
    delete the rows that refer to it.
    """
    raw = cast(sqlite3.Connection, connection.connection.dbapi_connection)
    if version:
        _copy_aside(raw, path, version)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        with _ONE_AT_A_TIME, connection.begin():
            before = _content_hash(raw, version)
            command.upgrade(config, "head")
            mark = application_id(is_exercise=is_exercise)
            connection.exec_driver_sql(f"PRAGMA application_id = {mark}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
            broken = raw.execute("PRAGMA foreign_key_check").fetchall()
            if broken or _content_hash(raw, version) != before:
                raise RegisterError(
                    f"Het register {path} is niet bijgewerkt.",
                    "Bij de controle achteraf klopten de gegevens niet met die van tevoren.",
                    "Alles staat er nog zoals het was. Meld dit aan de makers.",
                )
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def _copy_aside(raw: sqlite3.Connection, path: Path, version: int) -> None:
    target = path.with_name(f"{path.stem}.voor-versie-{version + 1}{path.suffix}")
    if target.exists():
        return
    try:
        checked_copy(raw, target)
    except OSError as error:
        raise RegisterError(
            f"Het register {path} is niet bijgewerkt.",
            f"De kopie die daarvóór wordt bewaard, is niet gelukt: {why_of(error)}.",
            "Er is niets veranderd. Maak in die map ruimte en probeer het opnieuw.",
        ) from error


def _content_hash(raw: sqlite3.Connection, version: int) -> str:
    """Of everything that a register of this version holds."""
    digest = hashlib.sha256()
    for since, queries in _USER_DATA.items():
        for query in queries if since <= version else ():
            for row in raw.execute(query):
                digest.update(repr(row).encode())
    return digest.hexdigest()
