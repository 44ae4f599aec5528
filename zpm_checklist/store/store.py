"""The register as the services see it: frozen values in, frozen values out."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select, select
from sqlalchemy.exc import IntegrityError

from zpm_checklist.held import hold, identity, let_go
from zpm_checklist.model.answer import Answer
from zpm_checklist.model.change import (
    AnswerChange,
    Change,
    HistoryEntry,
    Kept,
    PracticeChange,
    RoundChange,
    Wholes,
)
from zpm_checklist.model.errors import InvalidInputError, RegisterDamagedError, RegisterError
from zpm_checklist.model.long_task import Between, nothing_between
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.round import Round
from zpm_checklist.store import codec, standing, writing, writing_rounds
from zpm_checklist.store.database import (
    SCHEMA_VERSION,
    open_connection,
    schema_version,
    translated,
)
from zpm_checklist.store.standing import Standing
from zpm_checklist.store.tables import answers, history, marks, practices, rounds

_Row = TypeVar("_Row")
_Value = TypeVar("_Value")
_Step = Callable[[str, str, str, str, str], None]
"""Practice, kind of edit, what it is about, and its texts before and after."""


class Store:
    """One open register. Threads take turns in it, a transaction each; close it when done."""

    def __init__(self, path: Path, *, is_exercise: bool = False) -> None:
        """Open or make the register at `path`. Raises RegisterError or NotWritableError.

        A register of exercises opens only with `is_exercise`, any other only without.
        """
        self.path = path
        self._turn = RLock()
        self._standings: dict[str, Standing] = {}
        self._connection: Connection = open_connection(path, is_exercise=is_exercise)
        self._file = identity(path) or (0, 0)
        hold(self._file)
        try:
            version = schema_version(self._connection)
            if version < SCHEMA_VERSION:
                # Alembic is imported only when a migration is due.
                from zpm_checklist.store.upgrade import upgrade  # noqa: PLC0415

                with translated(path):
                    upgrade(self._connection, path, version, is_exercise=is_exercise)
            with translated(path), self._connection.begin():
                self._secret = standing.lineage_secret(self._connection)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Release the register for other programs."""
        self._connection.close()
        self._connection.engine.dispose()
        let_go(self._file)

    @property
    def raw(self) -> sqlite3.Connection:
        """The driver's own connection, for backup and check within this package."""
        return cast(sqlite3.Connection, self._connection.connection.dbapi_connection)

    # Reading

    def practices(self) -> list[Practice]:
        """All practices, in the order in which they were added."""
        rows = self._rows(select(practices).order_by(practices.c.created, practices.c.id))
        return [self._decoded(codec.practice_from_row, row) for row in rows]

    def marks(self, practice_id: str) -> dict[str, Mark]:
        """Marks by item id; items that were never touched are absent."""
        rows = self._rows(select(marks).where(marks.c.practice_id == practice_id))
        return {row["item_id"]: self._decoded(codec.mark_from_row, row) for row in rows}

    def rounds(self, practice_id: str) -> list[Round]:
        """Rounds with their answers, oldest first."""
        given: dict[str, dict[str, Answer]] = {}
        for row in self._rows(select(answers).where(answers.c.practice_id == practice_id)):
            answer = self._decoded(codec.answer_from_row, row)
            given.setdefault(row["round_id"], {})[row["question_id"]] = answer
        rows = self._rows(
            select(rounds).where(rounds.c.practice_id == practice_id).order_by(rounds.c.id)
        )
        return [
            self._decoded(lambda row: codec.round_from_row(row, given.get(row["id"], {})), row)
            for row in rows
        ]

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
        with translated(self.path), self._transaction():
            return standing.standing(self._connection, practice_id)

    def lineage(self, practice_id: str) -> list[str]:
        """Digests of all edits in order; the last one is the standing's."""
        digests = (
            select(history.c.digest)
            .where(history.c.practice_id == practice_id, history.c.digest != "")
            .order_by(history.c.seq)
        )
        with translated(self.path), self._transaction():
            return list(self._connection.scalars(digests))

    def kept(self, practice_id: str) -> Kept | None:
        """All of a practice with its history, to put back later; None where there is none."""
        from zpm_checklist.store import whole  # noqa: PLC0415  (no start needs it)

        with translated(self.path), self._transaction():
            return self._decoded(lambda key: whole.keep(self._connection, key), practice_id)

    def findings(self, known_items: Container[str], known_questions: Container[str]) -> list[str]:
        """What is off, in Dutch sentences. Raises RegisterDamagedError where it cannot tell."""
        with translated(self.path):
            from zpm_checklist.store import verify  # noqa: PLC0415  (on request only)

            return verify.findings(self.raw, known_items, known_questions)

    # Writing: each call is one transaction

    def add_practice(self, practice: Practice) -> None:
        """Raises InvalidInputError where the name is taken."""
        self._write_named(
            practice.name, lambda: writing.insert_practice(self._connection, practice)
        )

    def apply(self, changes: Sequence[Change], at: str) -> None:
        """Write marks and their history, all or none. `at` is ISO 8601 in UTC."""
        after_all: dict[str, dict[str, Mark]] = {}
        with self._steps(at) as step:
            for change in changes:
                before, after = (codec.mark_to_text(m) for m in (change.before, change.after))
                step(change.practice_id, "mark", change.item_id, before, after)
                after_all.setdefault(change.practice_id, {})[change.item_id] = change.after
            for practice_id, marks_by_item in after_all.items():
                writing.write_marks(self._connection, practice_id, marks_by_item)

    def apply_answers(self, changes: Sequence[AnswerChange], at: str) -> None:
        """Write answers and their history, all or none. The rounds must be there."""
        with self._steps(at) as step:
            for change in changes:
                about = codec.history_key(change.round_id, change.question_id)
                before, after = (codec.answer_to_text(a) for a in (change.before, change.after))
                step(change.practice_id, "answer", about, before, after)
                writing_rounds.write_answer(
                    self._connection,
                    change.practice_id,
                    change.round_id,
                    change.question_id,
                    change.after,
                )

    def apply_round(self, change: RoundChange, at: str) -> None:
        """Begin, close, reopen or take away a round; its answers are no part of it.

        Raises InvalidInputError where a round that is taken away holds answers.
        """
        before, after = (codec.round_to_text(entry) for entry in (change.before, change.after))
        with self._steps(at) as step:
            step(change.practice_id, "round", codec.history_key(change.round_id), before, after)
            if change.after is not None:
                writing_rounds.write_round(self._connection, change.practice_id, change.after)
            elif not writing_rounds.delete_empty_round(
                self._connection, change.practice_id, change.round_id
            ):
                raise InvalidInputError(
                    "De meting is niet weggehaald.",
                    "Er zijn al vragen in beantwoord.",
                    "Haal eerst die antwoorden weg of laat de meting staan.",
                )

    def apply_to_practice(self, change: PracticeChange, at: str) -> None:
        """Write a practice's own edit. Raises InvalidInputError where the name is taken."""

        def write() -> None:
            before, after = (codec.practice_to_text(p) for p in (change.before, change.after))
            now = standing.standing(self._connection, change.after.id)
            texts = {"before": before, "after": after, "secret": self._secret}
            then, line = standing.step(now, change.after.id, "practice", at, **texts)
            standing.log(self._connection, [line])
            standing.set_standing(self._connection, change.after.id, then)
            writing.update_practice(self._connection, change.after)

        self._write_named(change.after.name, write)

    def replace(self, after: Wholes, at: str, between: Between = nothing_between) -> None:
        """Make whole practices so, all or none; None takes one out with all that is its own.

        What was kept comes back with its history. A dossier takes the place of what the register
        has of the practice, or adds it: its lineage becomes the practice's own, so that an export
        gives the same file again. Raises InvalidInputError where a name is taken.
        """
        from zpm_checklist.store import whole  # noqa: PLC0415  (no start needs it)

        there = {row["id"] for row in self._rows(select(practices.c.id))} & after.keys()
        known = {}
        for key in there:
            between()
            known[key] = self.marks(key), self.rounds(key)
        names = ", ".join(becomes.practice.name for becomes in after.values() if becomes)
        self._write_named(names, lambda: whole.replace(self._connection, after, known, at, between))

    @contextmanager
    def _steps(self, at: str) -> Iterator[_Step]:
        """One transaction of edits; gives what logs each of them and moves the standing on."""
        known = dict(self._standings)
        moved: dict[str, Standing] = {}
        lines: list[Mapping[str, str | int]] = []

        def step(practice_id: str, kind: str, about: str, before: str, after: str) -> None:
            now = moved.get(practice_id) or known.get(practice_id)
            now = now or standing.standing(self._connection, practice_id)
            texts = {"item_id": about, "before": before, "after": after, "secret": self._secret}
            moved[practice_id], line = standing.step(now, practice_id, kind, at, **texts)
            lines.append(line)

        with translated(self.path), self._writing():
            yield step
            standing.log(self._connection, lines)  # many in one go cost a tenth of one by one
            for practice_id, then in moved.items():
                standing.set_standing(self._connection, practice_id, then)
        self._standings = known | moved

    def _write_named(self, name: str, write: Callable[[], None]) -> None:
        with translated(self.path):
            try:
                with self._writing():
                    write()
            except IntegrityError as error:
                raise InvalidInputError(
                    f"De praktijk “{name}” is niet bewaard.",
                    "Er is al een praktijk met deze naam in het register.",
                    "Kies een andere naam, of geef die andere praktijk er een.",
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
        with self._transaction():
            self._standings = {}
            yield

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Another thread waits until it is over."""
        with self._turn, self._connection.begin():
            yield

    def _rows(self, statement: Select[Any]) -> list[Mapping[str, Any]]:
        with translated(self.path), self._transaction():
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
