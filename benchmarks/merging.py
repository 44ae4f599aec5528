"""The report over many: dossiers and surveys in growing numbers, against only reading the files."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import files
from benchmarks.measuring import ROOT, Result, Spread, child_environment, python

NUMBERS = (500, 1_000, 10_000, 100_000)
_TIMES = {500: 9, 1_000: 9, 10_000: 5, 100_000: 1}
"""How often each number is measured; the largest takes long, and its spread is small."""

_GOAL = 8.0
"""Times the reading, for 10,000 dossiers of real size; two processes may be used."""
_WHOLE_PROCESS = 1_500.0
"""Milliseconds for 500 dossiers, from start to PDF."""
_SURVEY_MS = {10_000: 3_000.0, 100_000: 30_000.0}
_SURVEY_MIB = 300.0
_OPEN_GOAL = float("inf")
"""No goal was set for this number; it shows how the cost grows."""


def measure(folder: Path) -> list[Result]:
    """All of it; the largest number makes and reads 1.4 GB of files."""
    results = []
    for number in NUMBERS:
        place = folder / f"dossiers-{number}"
        files.dossiers(place, number)
        results += _dossiers(place, number)
        if number == NUMBERS[0]:
            results.append(_whole_process(place, folder / "monitor.pdf", number))
        for path in place.iterdir():
            path.unlink()
    for number in NUMBERS:
        results += _survey(folder / f"enquete-{number}", number)
    return results


def _dossiers(place: Path, number: int) -> list[Result]:
    floor, _ = _child("read", place, _TIMES[number])
    ours, peak = _child("count", place, _TIMES[number])
    goal = _GOAL if number == 10_000 else _OPEN_GOAL
    return [
        Result.against(f"monitor, {number} dossiers", goal, ours, floor),
        Result(f"  geheugen, {number} dossiers", _OPEN_GOAL, Spread.of([peak]), unit="MiB"),
    ]


def _survey(place: Path, respondents: int) -> list[Result]:
    place.mkdir()
    rows = files.survey(place / "enquete.csv", respondents)
    times = 3 if respondents < NUMBERS[-1] else 1
    floor, _ = _child("read", place, times)
    ours, peak = _child("count", place, times)
    (place / "enquete.csv").unlink()
    said = f"{respondents} respondenten"
    results = [
        Result.against(f"enquête, {said}, {rows} regels", _OPEN_GOAL, ours, floor),
        Result(
            f"  geheugen, {said}",
            _SURVEY_MIB if respondents == NUMBERS[-1] else _OPEN_GOAL,
            Spread.of([peak]),
            unit="MiB",
        ),
    ]
    if respondents in _SURVEY_MS:
        results.append(Result(f"  tijd, {said}", _SURVEY_MS[respondents], Spread.of(ours)))
    return results


def _whole_process(place: Path, target: Path, number: int) -> Result:
    def once() -> float:
        began = time.perf_counter()
        printed = subprocess.run(
            python("-m", "zpm_checklist", "monitor", place, "--pdf", target, "--json"),
            cwd=ROOT,
            env=child_environment(),
            check=True,
            capture_output=True,
        ).stdout
        took = (time.perf_counter() - began) * 1000
        assert json.loads(printed)["respondents"] == number
        return took

    return Result(
        f"heel proces, {number} dossiers tot pdf", _WHOLE_PROCESS, _spread(once, _TIMES[number])
    )


def _spread(act: Callable[[], float], times: int) -> Spread:
    act()
    return Spread.of([act() for _ in range(times)])


def _child(kind: str, place: Path, times: int) -> tuple[list[float], float]:
    """Milliseconds of each turn, and the peak of memory in MiB."""
    printed = subprocess.run(
        python("-m", "benchmarks.children.counting", kind, place, str(times)),
        cwd=ROOT,
        env=child_environment(),
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    return [float(line) for line in printed[:-1]], float(printed[-1].split()[1])
