"""A mark that is safe on disk, against sqlite3 writing the same rows."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import islice, product
from pathlib import Path

from benchmarks.dossiers import practice
from benchmarks.measuring import RUNS, Result
from zpm_checklist.content.loader import load_pack
from zpm_checklist.content.schema import Pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.status import Status
from zpm_checklist.services.safekeeping import keep_backups
from zpm_checklist.services.workspace import Workspace

MARKS = 400
"""Marks in one run, and as many by the floor, one after the other."""

_PRAGMAS = """
PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
"""
_MARK = """
INSERT INTO marks (practice_id, item_id, status, reasons, note, owner, due, applies, applies_why)
VALUES (?, ?, ?, '', '', '', NULL, NULL, '')
ON CONFLICT (practice_id, item_id) DO UPDATE SET status = excluded.status,
reasons = excluded.reasons, note = excluded.note, owner = excluded.owner, due = excluded.due,
applies = excluded.applies, applies_why = excluded.applies_why
"""
_HISTORY = """
INSERT INTO history (practice_id, counter, at, kind, item_id, before, after, digest)
VALUES (?, ?, '2026-09-01T12:00:00Z', 'mark', ?, ?, ?, '0123456789abcdef')
"""
_COUNTER = "UPDATE practices SET counter = ?, digest = '0123456789abcdef' WHERE id = ?"

Step = tuple[str, Status, Status]
"""Item, status before and after."""


def measure(folder: Path) -> list[Result]:
    """Median and 99th percentile of a run, as ratios of the floor's."""
    pack = load_pack()
    template = folder / "sjabloon.sqlite"
    workspace = Workspace(pack, template)
    made = practice(PracticeType.VRIJGEVESTIGD)
    added = workspace.add_practice(made.name, made.profile)
    workspace.close()

    runs = []
    for number in range(RUNS + 1):
        place = folder / f"streep-{number}"
        place.mkdir()
        runs.append(_run(pack, shutil.copy(template, place / "register.sqlite"), added.id))
    counted = runs[1:]
    return [
        Result.against(
            name, 1.5, [middle(ours) for ours, _ in counted], [middle(bare) for _, bare in counted]
        )
        for name, middle in (
            ("streep op schijf, mediaan", statistics.median),
            ("streep op schijf, 99e percentiel", _p99),
        )
    ]


def _run(pack: Pack, register: Path, practice_id: str) -> tuple[list[float], list[float]]:
    bare = Path(shutil.copy(register, register.with_name("kaal.sqlite")))
    workspace = Workspace(pack, register)
    keep_backups(workspace, warn=print)
    first, *steps = _steps(pack)
    ours, floor = [], []
    with closing(sqlite3.connect(bare, isolation_level=None)) as connection:
        connection.executescript(_PRAGMAS)
        _edit(workspace, practice_id, first)  # makes the backup of these ten minutes
        for counter, step in enumerate(steps, start=1):
            ours.append(_timed(lambda step=step: _edit(workspace, practice_id, step)))
            rows = _rows(practice_id, counter, step)
            floor.append(_timed(lambda rows=rows: _write(connection, rows)))
    workspace.close()
    return ours, floor


def _steps(pack: Pack) -> Iterator[Step]:
    """Every item in turn, each time with another status."""
    rounds = (Status.DONE, Status.BEHIND, Status.ON_SCHEDULE, Status.AT_RISK, Status.OPEN)
    before = {item.id: Status.OPEN for item in pack.items}
    for after, item in islice(product(rounds, pack.items), MARKS + 1):
        yield item.id, before[item.id], after
        before[item.id] = after


def _edit(workspace: Workspace, practice_id: str, step: Step) -> None:
    """As the window does it."""
    item, _, after = step
    change = workspace.edit(practice_id, item, Mark(after))
    assert change is not None
    workspace.apply([change])


def _rows(practice_id: str, counter: int, step: Step) -> list[tuple[str, Sequence[object]]]:
    item, before, after = step
    texts = (f'{{"status":"{before}"}}', f'{{"status":"{after}"}}')
    return [
        (_MARK, (practice_id, item, after.value)),
        (_HISTORY, (practice_id, counter, item, *texts)),
        (_COUNTER, (counter, practice_id)),
    ]


def _write(connection: sqlite3.Connection, rows: list[tuple[str, Sequence[object]]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for statement, values in rows:
        connection.execute(statement, values)
    connection.execute("COMMIT")


def _timed(act: Callable[[], None]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _p99(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=100)[98]
