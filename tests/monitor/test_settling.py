"""Of each practice the one state counts that all others lead to; else the user chooses."""

import hashlib
import random
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.monitor.respondents import PACK, dossier_of, respondent
from zpm_checklist.model.ballot import Ballot
from zpm_checklist.model.disclosure import EVERYTHING
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.status import Reason
from zpm_checklist.model.submission import Submission, settle
from zpm_checklist.services.monitor import preview
from zpm_checklist.services.monitor_files import read_files

POORER = replace(EVERYTHING, notes=False, names=False, reasons=False)
"""What an insurer's report holds."""


# --- Histories that grow and fork --------------------------------------------------------

PRACTICES = 3
_EDITS = st.lists(st.integers(0, 1), max_size=4).map(tuple)
FILES = st.lists(st.tuples(st.integers(0, PRACTICES - 1), _EDITS, st.booleans()), max_size=9)
"""(practice, its edits, whether the file is the fuller one): few enough edits that histories are
often equal, often continue one another and often fork."""


def content(practice, edits, is_full):
    """The bytes of that state: the answers follow from the history, and without one are none."""
    steps = [f"{practice}:{edits[: length + 1]}" for length in range(len(edits))]
    lineage = [hashlib.sha256(step.encode()).hexdigest()[:16] for step in steps]
    chance = random.Random(repr((practice, edits)))
    one = respondent("financier", "mixed" if edits else "nothing", chance)
    disclosure = EVERYTHING if is_full else POORER
    return dossier_of(one, practice, edits=lineage, disclosure=disclosure)


def submissions_of(files):
    """What the program reads from these files, in their order."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{place}.zpm" for place in range(len(files))]
        for path, file in zip(paths, files, strict=True):
            path.write_bytes(content(*file))
        found = read_files(PACK, paths).submissions
    return [entry._replace(file=Path(entry.file).name) for entry in found]


def left_over(settled):
    """The states that a later file still has to be held against."""
    return [*settled.counted, *(state for states in settled.conflicts for state in states)]


def expected_of(files):
    """{practice: the histories that no other continues}, told from the files themselves."""
    found = defaultdict(set)
    for practice, edits, _ in files:
        found[practice].add(edits)
    return {
        practice: {
            edits
            for edits in histories
            if not any(other != edits and other[: len(edits)] == edits for other in histories)
        }
        for practice, histories in found.items()
    }


@settings(max_examples=80)
@given(files=FILES)
def test_the_one_state_that_all_others_lead_to_is_counted(files):
    submissions = submissions_of(files)
    settled = settle(submissions)

    ends = expected_of(files)
    assert len(settled.counted) == sum(len(histories) == 1 for histories in ends.values())
    assert sorted(len(states) for states in settled.conflicts) == sorted(
        len(histories) for histories in ends.values() if len(histories) > 1
    )
    for entry in left_over(settled):
        practice, edits, is_full = files[int(entry.file.removesuffix(".zpm"))]
        assert edits in ends[practice]
        # Of files with the same state the fuller one is taken.
        assert is_full or (practice, edits, True) not in files


@settings(max_examples=40)
@given(files=FILES, chance=st.randoms(use_true_random=False))
def test_settling_looks_at_neither_order_nor_repetition(files, chance):
    submissions = submissions_of(files)
    shuffled = [*submissions, *chance.sample(submissions, len(submissions) // 2)]
    chance.shuffle(shuffled)

    assert settle(shuffled) == settle(submissions)


@settings(max_examples=40)
@given(files=FILES, cut=st.integers(0, 9))
def test_settling_in_two_steps_is_settling_at_once(files, cut):
    submissions = submissions_of(files)
    first, second = submissions[:cut], submissions[cut:]
    whole = left_over(settle(submissions))

    assert left_over(settle([*left_over(settle(first)), *second])) == whole
    assert left_over(settle([*first, *left_over(settle(second))])) == whole
    assert left_over(settle(whole)) == whole
    assert settle(whole).doubles == ()


@settings(max_examples=40)
@given(files=FILES, data=st.data())
def test_a_choice_settles_that_practice_and_no_other(files, data):
    submissions = submissions_of(files)
    before = settle(submissions)
    for states in before.conflicts:
        wanted = data.draw(st.sampled_from(states))
        after = settle(submissions, {wanted.file})

        assert wanted in after.counted
        assert set(after.counted) - {wanted} == set(before.counted)
        assert set(after.conflicts) == set(before.conflicts) - {states}


@settings(max_examples=40)
@given(files=FILES, data=st.data())
def test_a_state_can_be_chosen_by_any_file_that_has_it(files, data):
    submissions = submissions_of(files)
    for states in settle(submissions).conflicts:
        wanted = data.draw(st.sampled_from(states))
        twins = [s for s in submissions if (s.key, s.lineage) == (wanted.key, wanted.lineage)]
        assert wanted in settle(submissions, {data.draw(st.sampled_from(twins)).file}).counted


@settings(max_examples=40)
@given(files=FILES.filter(bool))
def test_every_file_is_told_what_became_of_it(files):
    """Counted, older, the same, or up to the user; as many are counted as respondents."""
    ends = expected_of(files)
    whole = [file for file in files if len(ends[file[0]]) == 1]
    seen = previewed(whole)

    fates = [line.fate for line in seen.sources]
    assert fates.count("counted") == seen.respondents == len({file[0] for file in whole})
    assert sum(line.respondents for line in seen.sources) == seen.respondents
    for line in seen.sources:
        practice, edits, _ = whole[int(Path(line.file).stem)]
        assert line.fate in (("counted", "same") if edits in ends[practice] else ("older",))
        assert line.why or line.fate == "counted", line


def previewed(files):
    with tempfile.TemporaryDirectory() as folder:
        for place, file in enumerate(files):
            (Path(folder) / f"{place}.zpm").write_bytes(content(*file))
        return preview(read_files(PACK, [Path(folder)]))


def test_where_the_user_must_choose_no_other_file_of_the_practice_counts():
    """What all states go back to is older; a second file of one of them is the same."""
    seen = previewed([(0, (1,), True), (0, (1, 0), True), (0, (1, 1), True), (0, (1, 1), False)])
    assert seen.respondents == sum(line.respondents for line in seen.sources) == 0
    assert [line.fate for line in seen.sources] == ["older", "conflict", "conflict", "same"]


def _state(codes, place=0):
    """A file of one history with these answers."""
    ballot = Ballot(PracticeType.FINANCIER, False, bytes(codes), bytes(len(Reason)))
    return Submission(f"{place}.zpm", "p", "P", ballot, "", None, None, "1", "a" * 16)


@settings(max_examples=30)
@given(st.data())
def test_of_one_history_the_file_that_says_most_counts(data):
    """An insurer's report may lack a round that the dossier has; nothing is forked by that."""
    whole = data.draw(st.lists(st.sampled_from((1, 2, 3)), min_size=17, max_size=17))
    parts = st.tuples(*(st.sampled_from((0, code)) for code in whole))
    poorer = data.draw(st.lists(parts, max_size=4))
    files = [_state(codes, place) for place, codes in enumerate([whole, [0] * 17, *poorer])]

    settled = settle(data.draw(st.permutations(files)))

    [counted] = settled.counted
    assert list(counted.ballot.answers) == whole
    assert settled.conflicts == ()
    assert len(settled.doubles) == len(files) - 1


def test_one_history_that_says_two_things_is_left_to_the_user():
    one, other = _state([1]), _state([3], 1)

    assert settle([other, one]).conflicts == ((one, other),)
