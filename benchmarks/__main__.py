"""Measure everything and print one table. `python -m benchmarks venster` measures a part."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import merging, pauses, printing, searching, windows, writing
from benchmarks.measuring import ROOT, RUNS
from benchmarks.table import lines

_PARTS = {
    "venster": windows.measure,
    "schrijven": writing.measure,
    "rapport": printing.measure,
    "zoeken": searching.measure,
    "monitor": merging.measure,
    "pauzes": pauses.measure,
}


def main(wanted: list[str]) -> int:
    """Exit status 0, whatever the clock says; 2 for a part that does not exist."""
    if unknown := set(wanted) - set(_PARTS):
        print(f"Onbekend: {', '.join(sorted(unknown))}. Kies uit: {', '.join(_PARTS)}.")
        return 2
    began = time.monotonic()
    # On the disk of the work itself: /tmp may be memory, and then a write costs nothing.
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    results = []
    with tempfile.TemporaryDirectory(dir=build, prefix="meten-") as folder:
        for name in wanted or _PARTS:
            print(f"{name} …", file=sys.stderr, flush=True)
            place = Path(folder) / name
            place.mkdir()
            results += _PARTS[name](place)
    took = time.monotonic() - began
    print(f"Medianen van {RUNS} metingen om en om, op {os.cpu_count()} kernen ({took:.0f} s).\n")
    print("\n".join(lines(results)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
