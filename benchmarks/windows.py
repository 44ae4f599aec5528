"""Process start to first paint, and to marks that can be edited, against an empty window."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from benchmarks.dossiers import TODAY
from benchmarks.measuring import ROOT, RUNS, Result, child_environment, python
from zpm_checklist.content.loader import load_pack
from zpm_checklist.services.example import add_example
from zpm_checklist.services.workspace import Workspace

Told = dict[str, tuple[float, float]]
"""Milliseconds since the parent asked for it, and MB of memory, by event."""


def start(module: str, register: Path) -> Told:
    """Run a child until it ends, and hear what it tells."""
    environment = child_environment(ZPM_REGISTER=str(register))
    asked = time.clock_gettime(time.CLOCK_MONOTONIC)
    done = subprocess.run(
        python("-m", f"benchmarks.children.{module}"),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    told = {}
    for line in done.stdout.splitlines():
        event, at, kibibytes = line.split()
        told[event] = ((float(at) - asked) * 1000, int(kibibytes) / 1024)
    if done.returncode or not told:
        raise RuntimeError(f"{module}: {done.stderr}")
    return told


def measure(folder: Path) -> list[Result]:
    """First paint, ready, and memory when ready."""
    register = folder / "venster" / "register.sqlite"
    workspace = Workspace(load_pack(), register)
    add_example(workspace, TODAY)
    workspace.close()

    start("product_window", register), start("empty_window", register)
    pairs = [
        (start("product_window", register), start("empty_window", register)) for _ in range(RUNS)
    ]
    empty = [bare["painted"][0] for _, bare in pairs]
    return [
        Result.against(
            "eerste beeld, punten leesbaar", 1.75, [ours["painted"][0] for ours, _ in pairs], empty
        ),
        Result.against("punten te beoordelen", 4.0, [ours["ready"][0] for ours, _ in pairs], empty),
        Result.against(
            "geheugen op dat moment",
            2.3,
            [ours["ready"][1] for ours, _ in pairs],
            [bare["painted"][1] for _, bare in pairs],
            unit="MB",
        ),
    ]
