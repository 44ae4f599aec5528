"""Whole practices out of the register and back. Runs inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select

from zpm_checklist.model.change import Arrival, Kept, Wholes
from zpm_checklist.model.long_task import Between
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.round import Round
from zpm_checklist.store import codec
from zpm_checklist.store.tables import history, metadata, practices
from zpm_checklist.store.taking_over import take_over

_PARTS = tuple(table for table in metadata.sorted_tables if "practice_id" in table.c)
"""Every table with something of a practice, each after those that it refers to."""

Known = Mapping[str, tuple[Mapping[str, Mark], Sequence[Round]]]
"""Marks and rounds of the practices that are there now, by practice id."""


def keep(connection: Connection, practice_id: str) -> Kept | None:
    """All of one practice as it is now; None where there is none.

    Raises ValueError, KeyError or TypeError where a stored value is none of ours.
    """
    own = _rows(connection, practices, practices.c.id == practice_id)
    if not own:
        return None
    rows = {
        table.name: _rows(connection, table, table.c.practice_id == practice_id) for table in _PARTS
    }
    return Kept(codec.practice_from_row(own[0]), {practices.name: own, **rows})


def replace(connection: Connection, after: Wholes, known: Known, at: str, between: Between) -> None:
    """Make these practices so: put back, taken over from a dossier, or (None) taken out."""
    for practice_id, becomes in after.items():
        between()
        if not isinstance(becomes, Arrival):
            connection.execute(delete(practices).where(practices.c.id == practice_id))
    for practice_id, becomes in after.items():
        between()
        if isinstance(becomes, Kept):
            _put_back(connection, becomes)
        elif becomes is not None:
            take_over(connection, becomes, known.get(practice_id), at)


def _put_back(connection: Connection, kept: Kept) -> None:
    for table in (practices, *_PARTS):
        rows = [dict(row) for row in kept.rows[table.name]]
        if table is history:
            # Its numbers may be another practice's by now; the order within a practice stays.
            rows = [{key: row[key] for key in row if key != "seq"} for row in rows]
        if rows:
            connection.execute(insert(table), rows)


def _rows(connection: Connection, table: Table, whose: Any) -> tuple[Mapping[str, Any], ...]:
    found = select(table).where(whose).order_by(*table.primary_key)
    return tuple(dict(row) for row in connection.execute(found).mappings())
