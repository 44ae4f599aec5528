"""The register as the services see it: frozen values in, frozen values out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select, delete, select
from sqlalchemy.exc import IntegrityError

from zpm_checklist.model.change import Arrival, Change, HistoryEntry, PracticeChange
from zpm_checklist.model.errors import InvalidInputError, RegisterDamagedError, RegisterError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.store import codec, verify, writing
from zpm_checklist.store.database import (
    SCHEMA_VERSION,
    identity,
    open_connection,
    schema_version,
    translated,
)
from zpm_checklist.store.tables import history, marks, practices
from zpm_checklist.store.writing import Standing

_Row = TypeVar("_Row")
_Value = TypeVar("_Value")


class Store:
    """One open register. Used from one thread at a time; close it when done."""

    def __init__(self, path: Path) -> None:
        """Open or make the register at `path`. Raises RegisterError or NotWritableError."""
        self.path = path
        self._standings: dict[str, Standing] = {}
        self._connection: Connection = open_connection(path)
        try:
            version = schema_version(self._connection)
            if version < SCHEMA_VERSION:
                # Alembic is imported only when a migration is due.
                from zpm_checklist.store.upgrade import upgrade  # noqa: PLC0415

                with translated(path):
                    upgrade(self._connection, path, version)
            self._file = identity(path)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Release the register for other programs."""
        self._connection.close()
        self._connection.engine.dispose()

    @property
    def raw(self) -> sqlite3.Connection:
        """The driver's own connection, for backup and check within this package."""
        return cast(sqlite3.Connection, self._connection.connection.dbapi_connection)

    # Reading

    def practices(self) -> list[Practice]:
        """All practices, in the order in which they were added."""
        rows = self._rows(select(practices).order_by(practices.c.created))
        return [self._decoded(codec.practice_from_row, row) for row in rows]

    def marks(self, practice_id: str) -> dict[str, Mark]:
        """Marks by item id; items that were never touched are absent."""
        rows = self._rows(select(marks).where(marks.c.practice_id == practice_id))
        return {row["item_id"]: self._decoded(codec.mark_from_row, row) for row in rows}

    def history(self, practice_id: str, item_id: str) -> list[HistoryEntry]:
        """What happened to one item, oldest first."""
        rows = self._rows(
            select(history)
            .where(history.c.practice_id == practice_id, history.c.item_id == item_id)
            .order_by(history.c.seq)
        )
        return [self._decoded(codec.history_from_row, row) for row in rows]

    def standing(self, practice_id: str) -> Standing:
        """Raises NotFoundError where there is no such practice."""
        with translated(self.path), self._connection.begin():
            return writing.standing(self._connection, practice_id)

    def lineage(self, practice_id: str) -> list[str]:
        """Digests of all edits in order; the last one is the standing's."""
        rows = self._rows(
            select(history.c.digest)
            .where(history.c.practice_id == practice_id, history.c.digest != "")
            .order_by(history.c.seq)
        )
        return [row["digest"] for row in rows]

    def findings(self, known_items: Container[str]) -> list[str]:
        """What is off, in Dutch sentences. Raises RegisterDamagedError where it cannot tell."""
        with translated(self.path):
            return verify.findings(self.raw, known_items)

    # Writing: each call is one transaction

    def add_practice(self, practice: Practice) -> None:
        """Raises InvalidInputError where the name is taken."""
        self._write_named(
            practice.name, lambda: writing.insert_practice(self._connection, practice)
        )

    def remove_practice(self, practice_id: str) -> None:
        """Takes the practice out with its marks and history."""
        with translated(self.path), self._writing():
            self._connection.execute(delete(practices).where(practices.c.id == practice_id))

    def apply(self, changes: Sequence[Change], at: str) -> None:
        """Write marks and their history, all or none. `at` is ISO 8601 in UTC."""
        standings = dict(self._standings)
        with translated(self.path), self._writing():
            for change in changes:
                now = standings.get(change.practice_id)
                standings[change.practice_id] = writing.step(
                    self._connection,
                    now or writing.standing(self._connection, change.practice_id),
                    change.practice_id,
                    "mark",
                    at,
                    item_id=change.item_id,
                    before=codec.mark_to_text(change.before),
                    after=codec.mark_to_text(change.after),
                )
                writing.write_mark(
                    self._connection, change.practice_id, change.item_id, change.after
                )
        self._standings = standings

    def apply_to_practice(self, change: PracticeChange, at: str) -> None:
        """Write a practice's own edit. Raises InvalidInputError where the name is taken."""

        def write() -> None:
            before, after = (codec.practice_to_text(p) for p in (change.before, change.after))
            now = writing.standing(self._connection, change.after.id)
            writing.step(
                self._connection, now, change.after.id, "practice", at, before=before, after=after
            )
            writing.update_practice(self._connection, change.after)

        self._write_named(change.after.name, write)

    def take_over(self, arrivals: Sequence[Arrival], at: str) -> None:
        """Put dossiers in place of what the register has of their practices, or add these.

        All or none. Each lineage becomes the practice's own, so that an export gives the same
        file again.
        """
        known = {practice.id for practice in self.practices()}
        old = {arrival.practice.id: self.marks(arrival.practice.id) for arrival in arrivals}

        def write() -> None:
            for arrival in arrivals:
                if arrival.practice.id not in known:
                    writing.insert_practice(self._connection, arrival.practice)
                writing.take_over(self._connection, arrival, old[arrival.practice.id], at)

        self._write_named(", ".join(arrival.practice.name for arrival in arrivals), write)

    def _write_named(self, name: str, write: Callable[[], None]) -> None:
        with translated(self.path):
            try:
                with self._writing():
                    write()
            except IntegrityError as error:
                raise InvalidInputError(
                    f"De praktijk “{name}” is niet opgeslagen.",
                    "Er is al een praktijk met deze naam in het register.",
                    "Kies een andere naam.",
                ) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction; refused where the file is gone, for SQLite would write into nowhere."""
        if identity(self.path) != self._file:
            raise RegisterError(
                f"Het register {self.path} staat niet meer op zijn plaats.",
                "Het is verplaatst of verwijderd terwijl het open was.",
                "Zet het terug en probeer het opnieuw. Kan dat niet, open dan een reservekopie.",
            )
        # The connection is exclusive, so what we wrote last stands; another kind of write, or one
        # that fails, makes the next mark look again.
        self._standings = {}
        with self._connection.begin():
            yield

    def _rows(self, statement: Select[Any]) -> list[Mapping[str, Any]]:
        with translated(self.path), self._connection.begin():
            return [dict(row) for row in self._connection.execute(statement).mappings()]

    def _decoded(self, decode: Callable[[_Row], _Value], row: _Row) -> _Value:
        try:
            return decode(row)
        except (ValueError, KeyError, TypeError) as error:
            raise RegisterDamagedError(
                f"Het register {self.path} is niet te lezen.",
                f"Er staat een waarde in die geen enkele versie schrijft ({error}).",
                "Er is niets veranderd. Zet een reservekopie terug of kies een ander register.",
            ) from error
