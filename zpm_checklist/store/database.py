"""Opens the register file: one connection, exclusively, and every failure in a Dutch sentence."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from zpm_checklist.held import is_held
from zpm_checklist.model.errors import (
    NotWritableError,
    RegisterDamagedError,
    RegisterError,
    RegisterLockedError,
    RegisterNewerError,
    WrongRegisterError,
    why_of,
)

APPLICATION_ID = 0x5A504D31
"""Marks an SQLite file as a register of ours ("ZPM1")."""

EXERCISE_ID = 0x5A504D4F
"""Marks one of the training room ("ZPMO"); neither kind is ever opened as the other."""

SCHEMA_VERSION = 3
"""`user_version` of a register that the newest migration left."""

_MAGIC = b"SQLite format 3\x00"
_USER_VERSION_AT, _APPLICATION_ID_AT = 60, 68
_HEADER = 100
_WAL_AT, _WAL = 18, 2
_FOREIGN = "dit is een bestand van een ander programma"
_BROKEN = "het bestand is beschadigd"
_SAYS_NO_MORE = ("not a database", "malformed")
"""What SQLite says in English of a file that is simply broken."""
_WAIT_SECONDS = 0.5
"""How long to wait for another program that is just closing the register."""

_PRAGMAS = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def application_id(*, is_exercise: bool) -> int:
    """What marks a register of this kind."""
    return EXERCISE_ID if is_exercise else APPLICATION_ID


def open_connection(path: Path, *, is_exercise: bool = False) -> Connection:
    """The one connection to this register, with the write lock taken; made where there is none.

    Raises RegisterLockedError, RegisterDamagedError, RegisterNewerError, WrongRegisterError or
    NotWritableError; then not a byte of the file has changed.
    """
    kind = application_id(is_exercise=is_exercise)
    _prepare_file(path, kind)
    with translated(path):
        raw = sqlite3.connect(
            path.absolute(), isolation_level=None, timeout=_WAIT_SECONDS, check_same_thread=False
        )
        try:
            for pragma in _PRAGMAS:
                raw.execute(pragma)
            # Two programs that only opened could both read and then neither write.
            raw.execute("BEGIN EXCLUSIVE")
            _check_whole(raw, path, kind)
            raw.execute("COMMIT")
        except BaseException:
            raw.close()
            raise
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    # sqlite3 must not manage transactions, or DDL would escape the rollback.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine.connect()


def schema_version(connection: Connection) -> int:
    """0 for a new file."""
    with connection.begin():
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into sentences about this register."""
    try:
        yield
    except DBAPIError as error:
        raise _sentence(path, error.orig) from error
    except sqlite3.Error as error:
        raise _sentence(path, error) from error


def _sentence(path: Path, error: BaseException | None) -> RegisterError | NotWritableError:
    text = str(error).casefold()
    what = f"Het register {path} is niet te gebruiken."
    if "locked" in text or "busy" in text:
        return _locked(path)
    if "readonly" in text:
        return RegisterError(
            what,
            "Het bestand of de map is alleen-lezen.",
            "Zorg dat u er mag schrijven, of kies een ander register.",
        )
    if "full" in text:
        return RegisterError(what, "De schijf is vol.", "Maak ruimte vrij en probeer het opnieuw.")
    if "unable to open" in text or "disk i/o" in text:
        return RegisterError(
            what,
            "De schijf of map geeft een fout.",
            "Controleer of de map bestaat en of u er mag schrijven.",
        )
    if any(known in text for known in _SAYS_NO_MORE):
        return _damaged(path, _BROKEN)
    return _damaged(path, f"{_BROKEN} ({error})")


def _locked(path: Path) -> RegisterLockedError:
    return RegisterLockedError(
        f"Het register {path} is niet te gebruiken.",
        "Een ander venster of programma heeft het open.",
        "Sluit dat venster en probeer het opnieuw.",
    )


def _damaged(path: Path, why: str) -> RegisterDamagedError:
    return RegisterDamagedError(
        f"Het register {path} is niet te lezen.",
        f"{why[:1].upper()}{why[1:]}.",
        "Er is niets veranderd. Zet een reservekopie terug of kies een ander register.",
    )


def _prepare_file(path: Path, kind: int) -> None:
    if is_held(path):
        raise _locked(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise NotWritableError(
            f"Het register {path} is niet te openen.",
            f"De map of het bestand laat dat niet toe ({why_of(error)}).",
            "Kies een map waarin u mag schrijven.",
        ) from error
    if header:
        _check_header(path, header, kind)


def _check_header(path: Path, header: bytes, kind: int) -> None:
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise _damaged(path, "dit is geen register van ZPM-Checklist")
    version = int.from_bytes(header[_USER_VERSION_AT : _USER_VERSION_AT + 4], "big")
    application = int.from_bytes(header[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4], "big")
    in_the_making = application == 0 and version == 0 and header[_WAL_AT] != _WAL
    if not in_the_making:
        _check_kind(path, application, kind)
    if version > SCHEMA_VERSION:
        raise RegisterNewerError(
            f"Het register {path} is niet geopend.",
            f"Het is gemaakt met een nieuwere versie (registerversie {version}; "
            f"dit programma kent {SCHEMA_VERSION}).",
            "Installeer de nieuwste versie van ZPM-Checklist. Er is niets veranderd.",
        )


def _check_kind(path: Path, found: int, wanted: int) -> None:
    if found == wanted:
        return
    if found not in (APPLICATION_ID, EXERCISE_ID):
        raise _damaged(path, _FOREIGN)
    is_exercise = found == EXERCISE_ID
    raise WrongRegisterError(
        f"Het register {path} is niet geopend.",
        "Dit is een register van de oefenruimte, geen echt register."
        if is_exercise
        else "Dit is een echt register, en de oefenruimte raakt dat niet aan.",
        "Er is niets veranderd. Open het in de oefenruimte (--exercise) of kies een ander register."
        if is_exercise
        else "Er is niets veranderd. Open het zonder --exercise of kies een ander register.",
    )


def _check_whole(raw: sqlite3.Connection, path: Path, kind: int) -> None:
    if raw.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
        return  # new
    # Another program may have been making it just now; under the lock there is no doubt left.
    _check_kind(path, raw.execute("PRAGMA application_id").fetchone()[0], kind)
    findings = [row[0] for row in raw.execute("PRAGMA quick_check(1)")]
    if findings != ["ok"]:
        raise _damaged(path, _BROKEN)
