"""Reads all the files that a lead has collected."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.long_task import Cancelled, IsCancelled
from zpm_checklist.model.submission import Submission
from zpm_checklist.services.files import files_named
from zpm_checklist.services.halves import in_halves
from zpm_checklist.services.monitor_file import (
    Entry,
    Progress,
    Refusal,
    Survey,
    read_monitor_file,
)

SUFFIXES = (".zpm", ".pdf", ".csv")
"""What is taken from a folder; a file that is named may have any name."""

_WORTH_TWO_PROCESSES = 1_000
"""Files; below that the second process costs more than it brings."""
_TELL_EVERY = 0.01
"""Share of the work after which progress is told."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that the files said, not yet settled. Two readings add up in any order."""

    submissions: tuple[Submission, ...] = ()
    surveys: tuple[Survey, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    repeated: tuple[str, ...] = ()
    """Files that were named more than once; each is read once."""
    paths: Mapping[str, Path] = field(default_factory=dict)
    """Where each file lies, by the name under which it is shown."""

    def without(self, names: Collection[str]) -> Reading:
        """As if these files had not been there."""
        return Reading(
            tuple(entry for entry in self.submissions if entry.file not in names),
            tuple(entry for entry in self.surveys if entry.file not in names),
            tuple(entry for entry in self.refusals if entry.file not in names),
            self.repeated,
            {name: path for name, path in self.paths.items() if name not in names},
        )

    def names_of(self, paths: Iterable[Path]) -> set[str]:
        """The names under which these paths are shown, where they were read."""
        wanted = {os.path.realpath(path) for path in paths}
        return {name for name, path in self.paths.items() if os.path.realpath(path) in wanted}


def read_files(
    pack: Pack,
    paths: Sequence[Path],
    *,
    round_id: str | None = None,
    progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
    two_processes: bool = False,
) -> Reading:
    """Read each file once; a folder stands for the files in it.

    `round_id` takes that round of each dossier instead of its newest. With `two_processes` a
    large number is read by two; only for a process without threads, so not for the window.
    Raises Cancelled.
    """
    found, repeated = _each_once(files_named(paths, SUFFIXES))
    names = _shown_names(found)

    def read(part: Sequence[str]) -> list[Entry]:
        return _read_all(
            pack, {name: names[name] for name in part}, round_id, progress, is_cancelled
        )

    if two_processes and len(found) >= _WORTH_TWO_PROCESSES:
        entries = in_halves(read, list(names))
    else:
        entries = read(list(names))
    return Reading(
        tuple(entry for entry in entries if isinstance(entry, Submission)),
        tuple(entry for entry in entries if isinstance(entry, Survey)),
        tuple(entry for entry in entries if isinstance(entry, Refusal)),
        tuple(repeated),
        names,
    )


def _each_once(paths: Iterable[Path]) -> tuple[list[Path], list[str]]:
    seen: dict[str, Path] = {}
    repeated = []
    for path in paths:
        real = _absolute(path)
        if real in seen:
            repeated.append(path.name)
        else:
            seen[real] = path
    return list(seen.values()), repeated


def _absolute(path: Path) -> str:
    """One spelling for each file; what is whole already needs no work."""
    text = str(path)
    if text.startswith("/") and ".." not in text:
        return text
    return os.path.abspath(text)  # noqa: PTH100  (a tenth of what pathlib takes)


def _shown_names(paths: Sequence[Path]) -> dict[str, Path]:
    """A file's own name, and its whole path only where two have the same: paper is sent on."""
    own = Counter(path.name for path in paths)
    return {path.name if own[path.name] == 1 else str(path): path for path in paths}


def _read_all(
    pack: Pack,
    paths: Mapping[str, Path],
    round_id: str | None,
    progress: Progress | None,
    is_cancelled: IsCancelled | None,
) -> list[Entry]:
    entries: list[Entry] = []
    told = 0.0
    for place, (name, path) in enumerate(paths.items()):
        if is_cancelled is not None and is_cancelled():
            raise Cancelled

        def within(share: float, place: int = place) -> None:
            """A survey tells how far it is within its own share."""
            if progress is not None:
                progress((place + share) / len(paths))

        if place / len(paths) - told >= _TELL_EVERY:
            told = place / len(paths)
            within(0)
        entries.append(read_monitor_file(pack, path, name, round_id, within, is_cancelled))
    if progress is not None:
        progress(1)
    return entries
