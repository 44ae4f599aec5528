"""The list as a value: whatever is added and taken away, in whatever order, it counts the same."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from zpm_checklist.model.ballot import Ballot
from zpm_checklist.model.change import DIGEST_LENGTH
from zpm_checklist.model.monitor_report import Fate
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.submission import Submission
from zpm_checklist.services.monitor_file import Refusal
from zpm_checklist.services.monitor_files import Reading
from zpm_checklist.ui.merge.state import MergeState, with_added, with_choice, without

FOLDERS, NAMES = ("/a", "/b"), ("x.zpm", "y.zpm", "z.zpm")
PATHS = [Path(folder) / name for folder in FOLDERS for name in NAMES]
HISTORIES = ("", "1", "12", "13")
"""Of these "12" and "13" went their own way after "1"."""


def submission(path: Path, key: str, history: str) -> Submission:
    return Submission(
        file=path.name,
        key=key,
        name=f"Praktijk {key}",
        ballot=Ballot(PracticeType.LARGE_INSTITUTION, False, bytes([len(history)] * 55), bytes(6)),
        round_label="",
        round_date=None,
        previous=None,
        pack_version="2021.1",
        lineage="".join(edit * DIGEST_LENGTH for edit in history),
    )


def reading(path: Path, entry: tuple[str, str] | None) -> Reading:
    """One file, as the service reads it: by its own name."""
    if entry is None:
        return Reading(
            refusals=(Refusal(path.name, "Dit is geen dossier."),), paths={path.name: path}
        )
    return Reading(submissions=(submission(path, *entry),), paths={path.name: path})


Files = dict[Path, tuple[str, str] | None]

FILES = st.dictionaries(
    st.sampled_from(PATHS),
    st.none() | st.tuples(st.sampled_from("pq"), st.sampled_from(HISTORIES)),
    min_size=1,
)


def forked(files: Files, paths: list[Path]) -> Files:
    """With two states of one practice that went their own way, at the first two paths.

    Chance alone makes hardly ever such a pair.
    """
    return files | {paths[0]: ("p", "12"), paths[1]: ("p", "13")}


def all_of(files: list[tuple[Path, tuple[str, str] | None]]) -> MergeState:
    state = MergeState()
    for path, entry in files:
        state = with_added(state, reading(path, entry))
    return state


def known(state: MergeState) -> list[tuple[Path, Fate]]:
    """Each file by where it lies, with its fate."""
    return sorted((state.reading.paths[line.file], line.fate) for line in state.lines)


@given(FILES, st.randoms())
def test_the_order_of_adding_makes_no_difference(files, random):
    entries = list(files.items())
    other = list(entries)
    random.shuffle(other)
    one, two = all_of(entries), all_of(other)
    assert [line.file for line in one.lines] == [line.file for line in two.lines]
    assert known(one) == known(two)
    assert set(one.seen.settled.counted) == set(two.seen.settled.counted)


@given(FILES)
def test_each_file_is_known_by_one_name_that_tells_it_from_the_others(files):
    state = all_of(list(files.items()))
    names = [line.file for line in state.lines]
    assert sorted(names) == sorted(state.reading.paths)
    assert len(set(names)) == len(files)
    for name, path in state.reading.paths.items():
        alone = sum(other.name == path.name for other in files) == 1
        assert name == (path.name if alone else str(path))


@given(FILES)
def test_adding_all_again_changes_nothing(files):
    entries = list(files.items())
    assert known(all_of(entries + entries)) == known(all_of(entries))


@given(FILES, st.sampled_from(PATHS))
def test_what_is_added_and_taken_away_leaves_no_trace(files, path):
    entries = [entry for entry in files.items() if entry[0] != path]
    before = all_of(entries)
    more = with_added(before, reading(path, ("p", "12")))
    name = next(name for name, at in more.reading.paths.items() if at == path)
    assert known(without(more, [name])) == known(before)


@given(FILES, st.permutations(PATHS), st.booleans())
def test_attention_comes_first_and_blocks(files, paths, is_forked):
    state = all_of(list((forked(files, paths) if is_forked else files).items()))
    urgent = [line.fate in (Fate.REFUSED, Fate.CONFLICT) for line in state.lines]
    assert urgent == sorted(urgent, reverse=True)
    assert state.is_blocked is any(urgent)
    assert sum(state.fates.values()) == len(state.lines)


@given(FILES, st.permutations(PATHS))
def test_a_choice_settles_its_practice_and_no_other(files, paths):
    state = all_of(list(forked(files, paths).items()))
    assert state.seen.settled.conflicts
    for fork in state.seen.settled.conflicts:
        for choice in fork:
            after = with_choice(state, choice)
            assert choice in after.seen.settled.counted
            left = [entry for entry in state.seen.settled.conflicts if entry is not fork]
            assert list(after.seen.settled.conflicts) == left


@given(FILES, st.permutations(PATHS))
def test_a_choice_outlives_more_files(files, paths):
    """Unless it is the chosen file itself that is read anew."""
    path = paths[-1]
    state = all_of([entry for entry in forked(files, paths).items() if entry[0] != path])
    assert state.seen.settled.conflicts
    for fork in state.seen.settled.conflicts:
        chosen = with_choice(state, fork[0])
        more = with_added(chosen, reading(path, None))
        counted = {(entry.key, entry.lineage) for entry in more.seen.settled.counted}
        assert (fork[0].key, fork[0].lineage) in counted
