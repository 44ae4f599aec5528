"""The rows that one edit writes. Every function runs inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable, bindparam, func, insert, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from zpm_checklist.model.change import Arrival
from zpm_checklist.model.errors import NotFoundError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.store import codec
from zpm_checklist.store.tables import history, marks, practices


class _Prepared:
    """A statement compiled once: to find it in SQLAlchemy's cache costs more than to run it."""

    def __init__(self, statement: Executable) -> None:
        compiled: Any = statement.compile(dialect=sqlite.dialect())  # type: ignore[attr-defined]
        self._text = str(compiled)
        self._names: tuple[str, ...] = tuple(compiled.positiontup)

    def run(self, connection: Connection, values: Mapping[str, Any]) -> CursorResult[Any]:
        """`values` by column or parameter; plain text, whole numbers, booleans and None."""
        return connection.exec_driver_sql(self._text, tuple(values[name] for name in self._names))


_upsert = sqlite_insert(marks)
_UPSERT_MARK = _Prepared(
    _upsert.on_conflict_do_update(
        index_elements=["practice_id", "item_id"],
        set_={c.name: _upsert.excluded[c.name] for c in marks.columns if not c.primary_key},
    )
)
_ADD_HISTORY = _Prepared(
    insert(history).values({c.name: bindparam(c.name) for c in history.columns if c.name != "seq"})
)
_SET_STANDING = _Prepared(
    update(practices)
    .where(practices.c.id == bindparam("practice"))
    .values(counter=bindparam("new_counter"), digest=bindparam("new_digest"))
)
_STANDING = _Prepared(
    select(practices.c.counter, practices.c.digest).where(practices.c.id == bindparam("practice"))
)
_LINEAGE_LENGTH = (
    select(func.count())
    .select_from(history)
    .where(history.c.practice_id == bindparam("practice"), history.c.digest != "")
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a practice stands in its own history."""

    counter: int
    """Number of edits so far."""
    digest: str
    """Fingerprint of those edits in their order; empty before the first."""


def standing(connection: Connection, practice_id: str) -> Standing:
    """Raises NotFoundError where there is no such practice."""
    row = _STANDING.run(connection, {"practice": practice_id}).first()
    if row is None:
        raise NotFoundError(
            "Deze praktijk staat niet in het register.",
            "Misschien is die intussen verwijderd.",
            "Kies een andere praktijk.",
        )
    return Standing(row.counter, row.digest)


def insert_practice(connection: Connection, practice: Practice) -> None:
    """Add a practice without marks, behind the others."""
    order = select(func.coalesce(func.max(practices.c.created), 0) + 1).scalar_subquery()
    connection.execute(
        insert(practices).values(
            id=practice.id,
            name=practice.name,
            agb=practice.agb,
            profile=codec.profile_to_text(practice.profile),
            counter=0,
            digest="",
            created=order,
        )
    )


def update_practice(connection: Connection, practice: Practice) -> None:
    """Write a practice's name, AGB code and profile."""
    connection.execute(
        update(practices)
        .where(practices.c.id == practice.id)
        .values(
            name=practice.name,
            agb=practice.agb,
            profile=codec.profile_to_text(practice.profile),
        )
    )


def write_mark(connection: Connection, practice_id: str, item_id: str, mark: Mark) -> None:
    """Put a mark in place of what there was."""
    key = {"practice_id": practice_id, "item_id": item_id}
    _UPSERT_MARK.run(connection, key | codec.mark_to_row(mark))


def step(
    connection: Connection,
    now: Standing,
    practice_id: str,
    kind: str,
    at: str,
    *,
    before: str,
    after: str,
    item_id: str = "",
) -> Standing:
    """Log one edit and move the practice's standing one on, from `now` to what is given back."""
    then = Standing(now.counter + 1, codec.next_digest(now.digest, item_id, after))
    texts = {"item_id": item_id, "before": before, "after": after, "digest": then.digest}
    _log(connection, practice_id, then.counter, at, kind, **texts)
    _set_standing(connection, practice_id, then)
    return then


def take_over(connection: Connection, arrival: Arrival, old: Mapping[str, Mark], at: str) -> None:
    """Make a known practice equal to a dossier; what differs goes into each item's history."""
    practice, new, lineage = arrival.practice, arrival.marks, arrival.lineage
    counter = len(lineage)
    have = connection.execute(_LINEAGE_LENGTH, {"practice": practice.id}).scalar_one()
    for digest in lineage[have:]:
        _log(connection, practice.id, counter, at, "import", digest=digest)
    update_practice(connection, practice)
    for item_id in sorted(old.keys() | new.keys()):
        before, after = old.get(item_id, BLANK), new.get(item_id, BLANK)
        if before != after:
            texts = {"before": codec.mark_to_text(before), "after": codec.mark_to_text(after)}
            _log(connection, practice.id, counter, at, "import", item_id=item_id, **texts)
            write_mark(connection, practice.id, item_id, after)
    _set_standing(connection, practice.id, Standing(counter, lineage[-1] if lineage else ""))


def _log(
    connection: Connection, practice_id: str, counter: int, at: str, kind: str, **columns: str
) -> None:
    row = {"item_id": "", "before": "", "after": "", "digest": "", **columns}
    key = {"practice_id": practice_id, "counter": counter, "at": at, "kind": kind}
    _ADD_HISTORY.run(connection, key | row)


def _set_standing(connection: Connection, practice_id: str, now: Standing) -> None:
    _SET_STANDING.run(
        connection,
        {"practice": practice_id, "new_counter": now.counter, "new_digest": now.digest},
    )
