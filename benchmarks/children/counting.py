"""Counts the files of a folder as `monitor` does, or only reads them, in a fresh process.

`python -m benchmarks.children.counting read|count FOLDER TIMES` prints one line per time: the
milliseconds. At the end a line with the peaks of memory of both processes in MiB, added up (what
they share is counted twice), and the number of respondents.
"""

import gc
import resource
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path


def only_read(paths: Sequence[Path]) -> int:
    """The floor: the bytes of every file."""
    return sum(1 for path in paths if path.read_bytes())


def counter() -> Callable[[Sequence[Path]], int]:
    """Read, check, settle and count, as the command line does it."""
    from zpm_checklist.content.loader import load_pack
    from zpm_checklist.services.monitor import make_monitor_report, preview
    from zpm_checklist.services.monitor_files import read_files

    pack = load_pack()

    def count(paths: Sequence[Path]) -> int:
        reading = read_files(pack, paths, two_processes=True)
        report = make_monitor_report(pack, preview(reading), date(2026, 9, 1))
        return report.result.respondents

    return count


def main(kind: str, folder: str, times: str) -> None:
    """Measure as often as asked; once more before, which does not count."""
    gc.set_threshold(50_000, 20, 100)  # as `app` sets it
    act = only_read if kind == "read" else counter()
    paths = sorted(Path(folder).iterdir())
    found = 0
    for turn in range(int(times) + 1):
        began = time.perf_counter()
        found = act(paths)
        took = (time.perf_counter() - began) * 1000
        if turn:
            print(took)
    own, child = (
        resource.getrusage(who).ru_maxrss / 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print("peak", own + child, "found", found)


if __name__ == "__main__":
    main(*sys.argv[1:])
