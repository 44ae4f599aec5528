"""What a lead has put on the list, as a value: undo is a step back to the value before."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace

from zpm_checklist.model.monitor_report import Fate, SourceLine
from zpm_checklist.model.submission import Submission
from zpm_checklist.services.monitor import Preview, preview
from zpm_checklist.services.monitor_files import Reading

_NOTHING = Reading()
_FIRST = (Fate.REFUSED, Fate.CONFLICT)
"""What asks for attention stands on top of the list."""
_PLACE = {fate: place for place, fate in enumerate(dict.fromkeys((*_FIRST, *Fate)))}


@dataclass(frozen=True, slots=True)
class MergeState:
    """The files, what the user decided about them, and what that makes of each."""

    reading: Reading = _NOTHING
    """Each file by its own name, and by its whole path where two have the same."""
    chosen: frozenset[str] = frozenset()
    """Files that the user picked where histories forked."""
    skips: bool = False
    """Whether the user said to count the good files without the rest."""
    round_id: str | None = None
    """The round that was taken of each dossier; None for its newest."""
    seen: Preview = field(default_factory=lambda: preview(_NOTHING))
    lines: tuple[SourceLine, ...] = ()
    """What asks for attention first, then by name."""
    fates: Mapping[Fate, int] = field(default_factory=Counter)
    """How many files came to what; 0 where none did."""

    @property
    def is_blocked(self) -> bool:
        """Whether a file has to be chosen, taken away or left out before anything is counted."""
        return not self.skips and any(self.fates[fate] for fate in _FIRST)


def with_added(state: MergeState, reading: Reading) -> MergeState:
    """With more files; one that was there already is taken as it is now.

    What the user said about files that cannot count was said of those before, so it lapses.
    """
    more = _by_path(reading)
    kept = _reading_without(_by_path(state.reading), more.paths.keys())
    together = Reading(
        kept.submissions + more.submissions,
        kept.surveys + more.surveys,
        kept.refusals + more.refusals,
        kept.repeated + more.repeated,
        {**kept.paths, **more.paths},
    )
    chosen = _chosen_paths(state) - more.paths.keys()
    return _named(replace(state, skips=False), together, chosen)


def without(state: MergeState, files: Collection[str]) -> MergeState:
    """Without these files."""
    left = _reading_without(state.reading, frozenset(files))
    return _named(state, _by_path(left), _chosen_paths(state))


def with_choice(state: MergeState, choice: Submission) -> MergeState:
    """With this one counted of all states of its practice."""
    reading, key = state.reading, choice.key
    others = {entry.file for entry in reading.submissions if entry.key == key}
    others |= {survey.file for survey in reading.surveys if key in survey.ballots}
    return _sorted_out(replace(state, chosen=(state.chosen - others) | {choice.file}))


def with_round(state: MergeState, reading: Reading, round_id: str | None) -> MergeState:
    """The same files read anew for another round."""
    again = with_added(replace(state, reading=_NOTHING, chosen=frozenset()), reading)
    return _sorted_out(replace(again, chosen=state.chosen, skips=state.skips, round_id=round_id))


def _sorted_out(state: MergeState) -> MergeState:
    """What becomes of each file. Takes long where files are many, so beside the event loop."""
    seen = preview(state.reading, state.chosen)
    return replace(
        state,
        seen=seen,
        lines=tuple(sorted(seen.sources, key=lambda line: _PLACE[line.fate])),
        fates=Counter(line.fate for line in seen.sources),
    )


# --- Names ---------------------------------------------------------------------------------


def _named(state: MergeState, by_path: Reading, chosen: Collection[str]) -> MergeState:
    """With these files; two readings together may hold two files of one name."""
    own = Counter(path.name for path in by_path.paths.values())
    names = {
        full: path.name if own[path.name] == 1 else full for full, path in by_path.paths.items()
    }
    return _sorted_out(
        replace(
            state,
            reading=_renamed(by_path, lambda full: names.get(full, full)),
            chosen=frozenset(names[full] for full in chosen if full in names),
        )
    )


def _chosen_paths(state: MergeState) -> set[str]:
    return {os.path.abspath(state.reading.paths[name]) for name in state.chosen}  # noqa: PTH100


def _by_path(reading: Reading) -> Reading:
    """The reading with the whole path as name of each file."""
    paths = {name: os.path.abspath(path) for name, path in reading.paths.items()}  # noqa: PTH100
    return _renamed(reading, lambda name: paths.get(name, name))


def _renamed(reading: Reading, renamed: Callable[[str], str]) -> Reading:
    return Reading(
        tuple(entry._replace(file=renamed(entry.file)) for entry in reading.submissions),
        tuple(replace(entry, file=renamed(entry.file)) for entry in reading.surveys),
        tuple(replace(entry, file=renamed(entry.file)) for entry in reading.refusals),
        tuple(map(renamed, reading.repeated)),
        {renamed(name): path for name, path in reading.paths.items()},
    )


def _reading_without(reading: Reading, files: Collection[str]) -> Reading:
    return Reading(
        tuple(entry for entry in reading.submissions if entry.file not in files),
        tuple(entry for entry in reading.surveys if entry.file not in files),
        tuple(entry for entry in reading.refusals if entry.file not in files),
        tuple(file for file in reading.repeated if file not in files),
        {name: path for name, path in reading.paths.items() if name not in files},
    )
