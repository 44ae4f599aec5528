"""How long the window ever stands still, over an hour of use in a minute."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from benchmarks import files
from benchmarks.measuring import ROOT, Result, Spread, child_environment, python
from zpm_checklist.content.loader import load_pack
from zpm_checklist.services.dossiers import import_dossiers
from zpm_checklist.services.workspace import Workspace

PRACTICES = 500
"""In the register, and as files to merge: as many as a lead may have."""
NEW = 50
"""Dossiers that are read in on top of these."""
TIMES = 3

_LONGEST = 100.0
"""Milliseconds that the event loop may stay away in any part."""


def measure(folder: Path) -> list[Result]:
    """The longest pause of each part of the hour."""
    paths = files.dossiers(folder / "dossiers", PRACTICES + NEW)
    (folder / "nieuw").mkdir()
    for path in paths[PRACTICES:]:
        path.rename(folder / "nieuw" / path.name)
    workspace = Workspace(load_pack(), folder / "register.sqlite")
    import_dossiers(workspace, *paths[:PRACTICES])
    workspace.close()
    runs = [_an_hour(folder, number) for number in range(TIMES)]
    return [
        Result(f"langste pauze, {part}", _LONGEST, Spread.of([run[part] for run in runs]))
        for part in runs[0]
    ]


def _an_hour(begin: Path, number: int) -> dict[str, float]:
    """Each from the same beginning: what one hour leaves behind is no part of the next."""
    folder = shutil.copytree(begin, begin.with_name(f"{begin.name}-{number}"))
    done = subprocess.run(
        python("-m", "benchmarks.children.hour", folder),
        cwd=ROOT,
        env=child_environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    pauses = {}
    for line in done.stdout.splitlines():
        pause, part = line.split(" ", 1)
        pauses[part] = float(pause)
    return pauses
