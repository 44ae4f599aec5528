"""Whether a register is whole: the file, its references, and the history against the marks."""

from __future__ import annotations

import sqlite3
from collections.abc import Container, Iterator

from zpm_checklist.store import codec


def findings(raw: sqlite3.Connection, known_items: Container[str]) -> list[str]:
    """One Dutch sentence for each thing that is off; empty for a sound register."""
    whole = [row[0] for row in raw.execute("PRAGMA integrity_check(20)")]
    if whole != ["ok"]:
        return [f"Het bestand is beschadigd: {text}." for text in whole]
    return [
        *_broken_references(raw),
        *_history_gaps(raw),
        *_lineage_breaks(raw),
        *_unknown_items(raw, known_items),
    ]


def _broken_references(raw: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in raw.execute("PRAGMA foreign_key_check"):
        yield f"Rij {row} van tabel {table} verwijst naar niets in {parent}."


def _history_gaps(raw: sqlite3.Connection) -> Iterator[str]:
    last_words = {
        (practice, item): after
        for practice, item, after in raw.execute(
            "SELECT practice_id, item_id, after FROM history WHERE item_id != '' ORDER BY seq"
        )
    }
    raw_rows = raw.execute(
        "SELECT practice_id, item_id, status, reasons, note, owner, due, applies, applies_why"
        " FROM marks"
    )
    columns = [column[0] for column in raw_rows.description]
    for values in raw_rows:
        row = dict(zip(columns, values, strict=True))
        try:
            now = codec.mark_to_text(codec.mark_from_row(row))
        except (ValueError, KeyError, TypeError) as error:
            yield f"Bij punt {row['item_id']} staat een onbekende waarde ({error})."
            continue
        if last_words.pop((row["practice_id"], row["item_id"]), None) != now:
            yield f"De stand van punt {row['item_id']} klopt niet met de geschiedenis."
    for _, item in last_words:
        yield f"Van punt {item} is er geschiedenis, maar geen stand."
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
    edits = raw.execute(
        "SELECT practice_id, kind, item_id, after, digest FROM history"
        " WHERE digest != '' ORDER BY seq"
    )
    for practice, kind, item, after, digest in edits:
        # What came in with a file was written on another machine: its text is not here.
        if kind != "import" and codec.next_digest(last.get(practice, ""), item, after) != digest:
            broken.add(practice)
        last[practice] = digest
    for practice, name, digest in raw.execute("SELECT id, name, digest FROM practices"):
        if practice in broken or last.get(practice, "") != digest:
            yield f"De geschiedenis van praktijk “{name}” is buiten het programma om veranderd."


def _unknown_items(raw: sqlite3.Connection, known: Container[str]) -> Iterator[str]:
    for (item,) in raw.execute("SELECT DISTINCT item_id FROM marks ORDER BY item_id"):
        if item not in known:
            yield f"Punt {item} staat in geen enkele checklist die dit programma kent."
