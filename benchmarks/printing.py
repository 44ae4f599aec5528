"""The report on paper, in this process and as a process of its own."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from pathlib import Path

from benchmarks.children.bare_report import Rows, bare_report, register_font
from benchmarks.dossiers import TODAY, fill, snapshot
from benchmarks.measuring import ROOT, Result, child_environment, in_turn, python
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.paths import font_file
from zpm_checklist.report.outline import outline
from zpm_checklist.report.pdf import render
from zpm_checklist.services.workspace import Workspace

_KINDS = {
    PracticeType.VRIJGEVESTIGD: "vrijgevestigde",
    PracticeType.LARGE_INSTITUTION: "grote instelling",
}


def tables_of(taken: Snapshot) -> list[Rows]:
    """What the report says, block by block: as many rows, with the same words."""
    found = []
    for part in outline(taken, Reader.SELF).parts:
        found.append([(part.title,)])
        for block in part.blocks:
            lists = [value for value in _values(block) if isinstance(value, tuple) and value]
            rows = [_words(row) for row in (lists[0] if lists else (block,))]
            width = max(len(row) for row in rows)
            found.append([row + ("",) * (width - len(row)) for row in rows])
    return found


def _values(row: object) -> tuple[object, ...]:
    if is_dataclass(row):
        return tuple(getattr(row, field.name) for field in fields(row))
    return row if isinstance(row, tuple) else (row,)


def _words(row: object) -> tuple[str, ...]:
    return tuple(str(value) for value in _values(row) if isinstance(value, str | int))


def measure(folder: Path) -> list[Result]:
    """Both kinds of practice in this process, then the whole process."""
    pack = load_pack()
    register_font(str(font_file("Regular")))
    results = []
    for kind, name in _KINDS.items():
        taken = snapshot(pack, kind)
        tables = tables_of(taken)
        ours, floor = in_turn(
            _timed(lambda taken=taken: render(taken, Reader.SELF)),
            _timed(lambda tables=tables: bare_report(tables)),
        )
        rows = sum(map(len, tables))
        results.append(Result.against(f"rapport {name}, {rows} rijen", 1.3, ours, floor))
    return [*results, *_whole_processes(folder)]


def _whole_processes(folder: Path) -> list[Result]:
    pack = load_pack()
    register = folder / "rapport.sqlite"
    workspace = Workspace(pack, register)
    results = []
    names = {kind: fill(workspace, kind).name for kind in _KINDS}
    workspace.close()
    for kind, name in names.items():
        tables = folder / f"{kind}.json"
        tables.write_text(json.dumps(tables_of(snapshot(pack, kind))))
        ours, floor = in_turn(
            _timed(
                lambda name=name: _run(
                    *("-m", "zpm_checklist", "--register", register, "--today", TODAY.isoformat()),
                    *("report", name, folder / "ons.pdf"),
                )
            ),
            _timed(
                lambda tables=tables: _run(
                    *("-m", "benchmarks.children.bare_report"),
                    *(font_file("Regular"), tables, folder / "kaal.pdf"),
                )
            ),
        )
        results.append(Result.against(f"heel proces, {_KINDS[kind]}", 2.6, ours, floor))
    return results


def _run(*arguments: str | Path) -> None:
    subprocess.run(
        python(*arguments), cwd=ROOT, env=child_environment(), check=True, capture_output=True
    )


def _timed(act: Callable[[], object]) -> Callable[[], float]:
    def measured() -> float:
        began = time.perf_counter()
        act()
        return (time.perf_counter() - began) * 1000

    return measured
