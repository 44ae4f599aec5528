"""Search as you type, over all content."""

from __future__ import annotations

import time
from pathlib import Path

from benchmarks.dossiers import marks, practice
from benchmarks.measuring import RUNS, Result, Spread
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.search import entries_of, entries_of_notes, find

TYPED = ("regiebehandelaar", "client", "raad", "onderhanden werk", "e", "qzx", "groepsconsult")


def measure(_folder: Path) -> list[Result]:
    """Milliseconds for one key: the typical one and the slowest."""
    pack = load_pack()
    profile = practice(PracticeType.LARGE_INSTITUTION).profile
    entries = (*entries_of(pack), *entries_of_notes(pack, marks(pack, profile)))
    queries = [word[:length] for word in TYPED for length in range(1, len(word) + 1)]
    took: dict[str, list[float]] = {query: [] for query in queries}
    for _ in range(RUNS):
        for query in queries:
            began = time.perf_counter()
            find(entries, query)
            took[query].append((time.perf_counter() - began) * 1000)
    medians = [Spread.of(times).median for times in took.values()]
    slowest = max(took.values(), key=lambda times: Spread.of(times).median)
    return [
        Result(f"zoeken, een toets ({len(entries)} teksten)", 16, Spread.of(medians)),
        Result("zoeken, de traagste toets", 16, Spread.of(slowest)),
    ]
