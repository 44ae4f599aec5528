"""A practice's place in its own history: the counter, the lineage and the log behind them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, insert, select, update

from zpm_checklist.model.errors import NotFoundError, RegisterDamagedError
from zpm_checklist.store import codec
from zpm_checklist.store.prepared import Prepared
from zpm_checklist.store.tables import history, practices, secrets

_ADD_HISTORY = Prepared(
    insert(history).values({c.name: bindparam(c.name) for c in history.columns if c.name != "seq"})
)
_SET_STANDING = Prepared(
    update(practices)
    .where(practices.c.id == bindparam("practice"))
    .values(counter=bindparam("new_counter"), digest=bindparam("new_digest"))
)
_STANDING = Prepared(
    select(practices.c.counter, practices.c.digest).where(practices.c.id == bindparam("practice"))
)
_LINEAGE_LENGTH = (
    select(func.count())
    .select_from(history)
    .where(history.c.practice_id == bindparam("practice"), history.c.digest != "")
)

_SECRET = select(secrets.c.value).where(secrets.c.name == "lineage")
_SECRET_SHAPE = re.compile("[0-9a-f]{64}")


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


def step(
    now: Standing,
    practice_id: str,
    kind: str,
    at: str,
    *,
    before: str,
    after: str,
    secret: str,
    item_id: str = "",
) -> tuple[Standing, Mapping[str, str | int]]:
    """Where one edit brings the practice from `now`, and the line of history that tells of it.

    `secret` is the key of the lineage, see `lineage_secret`.
    """
    then = Standing(now.counter + 1, codec.next_digest(now.digest, item_id, after, secret))
    texts = {"item_id": item_id, "before": before, "after": after, "digest": then.digest}
    return then, line(practice_id, then.counter, at, kind, **texts)


def lineage_secret(connection: Connection) -> str:
    """The key of this register's own steps. Raises RegisterDamagedError, see `checked_secret`."""
    return checked_secret(connection.execute(_SECRET).scalar_one_or_none())


def checked_secret(found: object) -> str:
    """The key as it was found: 64 hexadecimal digits.

    Raises RegisterDamagedError for anything else: steps would have no key and could be guessed.
    """
    if isinstance(found, str) and _SECRET_SHAPE.fullmatch(found):
        return found
    raise RegisterDamagedError(
        "Het register is niet te lezen.",
        "De sleutel van de geschiedenis ontbreekt of klopt niet.",
        "Er is niets veranderd. Zet een reservekopie terug of kies een ander register.",
    )


def line(
    practice_id: str, counter: int, at: str, kind: str, **columns: str
) -> dict[str, str | int]:
    """One line of history; in the lineage only where it has a digest."""
    texts = {"item_id": "", "before": "", "after": "", "digest": "", **columns}
    return {"practice_id": practice_id, "counter": counter, "at": at, "kind": kind, **texts}


def log(connection: Connection, lines: Iterable[Mapping[str, str | int]]) -> None:
    """Write these lines of history, in their order."""
    _ADD_HISTORY.run_each(connection, lines)


def set_standing(connection: Connection, practice_id: str, now: Standing) -> None:
    """Write where the practice stands."""
    _SET_STANDING.run(
        connection,
        {"practice": practice_id, "new_counter": now.counter, "new_digest": now.digest},
    )


def lineage_length(connection: Connection, practice_id: str) -> int:
    """How many edits the history holds, the register's own and those that came in."""
    return int(connection.execute(_LINEAGE_LENGTH, {"practice": practice_id}).scalar_one())
