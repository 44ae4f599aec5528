"""Whether a register is whole: the file, its references, and the history against the marks."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from zpm_checklist.model.answer import UNANSWERED
from zpm_checklist.store import codec
from zpm_checklist.store.standing import checked_secret

_Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Kind:
    """One table whose rows must say what the history said last."""

    table: str
    told_in: str
    """Which lines of the history are about it."""
    key_of: Callable[[_Row], str]
    text_of: Callable[[_Row], str]
    silence: str | None = None
    """The last word after which there is no row; None where a row stays for ever."""


_KINDS = (
    _Kind(
        "marks",
        "item_id != '' AND item_id NOT LIKE '%:%'",
        key_of=lambda row: str(row["item_id"]),
        text_of=lambda row: codec.mark_to_text(codec.mark_from_row(row)),
    ),
    _Kind(
        "rounds",
        "item_id LIKE '%:'",
        key_of=lambda row: codec.history_key(row["id"]),
        text_of=lambda row: codec.round_to_text(codec.round_from_row(row, {})),
        silence=codec.round_to_text(None),
    ),
    _Kind(
        "answers",
        "item_id LIKE '%:_%'",
        key_of=lambda row: codec.history_key(row["round_id"], row["question_id"]),
        text_of=lambda row: codec.answer_to_text(codec.answer_from_row(row)),
        silence=codec.answer_to_text(UNANSWERED),
    ),
)


def findings(
    raw: sqlite3.Connection, known_items: Container[str], known_questions: Container[str]
) -> list[str]:
    """One Dutch sentence for each thing that is off; empty for a sound register.

    Raises RegisterDamagedError where the key of the history is lost.
    """
    whole = [row[0] for row in raw.execute("PRAGMA integrity_check(20)")]
    if whole != ["ok"]:
        return [f"Het bestand is beschadigd: {text}." for text in whole]
    return [
        *_broken_references(raw),
        *(finding for kind in _KINDS for finding in _history_gaps(raw, kind)),
        *_wrong_counters(raw),
        *_lineage_breaks(raw),
        *_unknown_items(raw, known_items),
        *_unknown_questions(raw, known_questions),
    ]


def _broken_references(raw: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in raw.execute("PRAGMA foreign_key_check"):
        yield f"Rij {row} van tabel {table} verwijst naar niets in {parent}."


def _history_gaps(raw: sqlite3.Connection, kind: _Kind) -> Iterator[str]:
    told = raw.execute(
        f"SELECT practice_id, item_id, after FROM history WHERE {kind.told_in} ORDER BY seq"  # noqa: S608 (our own words)
    )
    last_words = {(practice, key): after for practice, key, after in told}
    rows = raw.execute(f"SELECT * FROM {kind.table}")  # noqa: S608 (our own words)
    columns = [column[0] for column in rows.description]
    for values in rows:
        row = dict(zip(columns, values, strict=True))
        key = kind.key_of(row)
        said = last_words.pop((row["practice_id"], key), None)
        try:
            now = kind.text_of(row)
        except (ValueError, KeyError, TypeError) as error:
            yield f"Bij {_named(key)} staat een onbekende waarde ({error})."
            continue
        if said != now:
            yield f"De stand van {_named(key)} klopt niet met de geschiedenis."
    for (_, key), said in last_words.items():
        if said != kind.silence:
            yield f"Van {_named(key)} is er geschiedenis, maar geen stand."


def _named(key: str) -> str:
    """What a line of history is about, for people."""
    round_id, of_round, question = key.partition(":")
    if not of_round:
        return f"punt {key}"
    return f"vraag {question} in meting {round_id}" if question else f"meting {round_id}"


def _wrong_counters(raw: sqlite3.Connection) -> Iterator[str]:
    counted = raw.execute(
        "SELECT name, counter, (SELECT count(*) FROM history"
        " WHERE practice_id = practices.id AND digest != '') FROM practices"
    )
    for name, counter, edits in counted:
        if counter != edits:
            yield f"De teller van praktijk “{name}” staat op {counter}, de geschiedenis op {edits}."


def _lineage_breaks(raw: sqlite3.Connection) -> Iterator[str]:
    """Each edit's digest follows from the one before and from what was written."""
    last: dict[str, str] = {}
    broken: set[str] = set()
    found = raw.execute("SELECT value FROM secrets WHERE name = 'lineage'").fetchone()
    secret = checked_secret(found and found[0])
    edits = raw.execute(
        "SELECT practice_id, kind, item_id, after, digest FROM history"
        " WHERE digest != '' ORDER BY seq"
    )
    for practice, kind, item, after, digest in edits:
        # What came in with a file was written on another machine: its text is not here. What
        # was written before the register had a secret has no key.
        keys = () if kind == "import" else (secret, "")
        steps = {codec.next_digest(last.get(practice, ""), item, after, key) for key in keys}
        if steps and digest not in steps:
            broken.add(practice)
        last[practice] = digest
    for practice, name, digest in raw.execute("SELECT id, name, digest FROM practices"):
        if practice in broken or last.get(practice, "") != digest:
            yield f"De geschiedenis van praktijk “{name}” is buiten het programma om veranderd."


def _unknown_items(raw: sqlite3.Connection, known: Container[str]) -> Iterator[str]:
    for (item,) in raw.execute("SELECT DISTINCT item_id FROM marks ORDER BY item_id"):
        if item not in known:
            yield f"Punt {item} staat in geen enkele checklist die dit programma kent."


def _unknown_questions(raw: sqlite3.Connection, known: Container[str]) -> Iterator[str]:
    for (question,) in raw.execute("SELECT DISTINCT question_id FROM answers ORDER BY 1"):
        if question not in known:
            yield f"Vraag {question} staat in geen enkele vragenlijst die dit programma kent."
