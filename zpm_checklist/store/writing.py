"""The rows of practices and marks. Every function runs inside the caller's transaction."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, func, insert, literal_column, select, update

from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.store import codec
from zpm_checklist.store.prepared import Prepared, upsert
from zpm_checklist.store.tables import marks, practices

_UPSERT_MARK = upsert(marks)
_ADD_PRACTICE = Prepared(
    insert(practices).values(
        **{name: bindparam(name) for name in ("id", "name", "agb", "profile")},
        counter=literal_column("0"),
        digest=literal_column("''"),
        created=select(
            func.coalesce(func.max(practices.c.created), literal_column("0")) + literal_column("1")
        ).scalar_subquery(),
    )
)


def insert_practice(connection: Connection, practice: Practice) -> None:
    """Add a practice without marks, behind the others."""
    values = {"id": practice.id, "name": practice.name, "agb": practice.agb}
    _ADD_PRACTICE.run(connection, values | {"profile": codec.profile_to_text(practice.profile)})


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


def write_marks(
    connection: Connection, practice_id: str, marks_by_item: Mapping[str, Mark]
) -> None:
    """Put these in place of what there was."""
    _UPSERT_MARK.run_each(
        connection,
        (
            {"practice_id": practice_id, "item_id": item_id} | codec.mark_to_row(mark)
            for item_id, mark in marks_by_item.items()
        ),
    )
