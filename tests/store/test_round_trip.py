"""What is written is read back, whatever it is."""

from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.registers import ITEMS, SOLO, filled, fingerprint, query
from tests.strategies import marks, practices
from zpm_checklist.model.change import Change, PracticeChange
from zpm_checklist.model.errors import InvalidInputError, NotFoundError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.status import Status
from zpm_checklist.store import codec
from zpm_checklist.store.store import Store

AT = "2026-11-22T09:00:00Z"
PRACTICE = Practice("11111111-2222-4333-8444-555555555555", "Praktijk", SOLO)
_number = count()


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    return tmp_path_factory.mktemp("register") / "register.sqlite"


@settings(max_examples=50)
@given(practices(), st.dictionaries(st.sampled_from(ITEMS), marks(), max_size=6))
def test_any_practice_and_any_marks_come_back(register, practice, written):
    practice = replace(practice, name=f"{next(_number)} {practice.name}")
    store = Store(register)
    store.add_practice(practice)
    store.apply([Change(practice.id, item, BLANK, mark) for item, mark in written.items()], AT)
    store.close()

    store = Store(register)
    assert practice in store.practices()
    assert store.marks(practice.id) == written
    for item, mark in written.items():
        assert [(e.before, e.after, e.at) for e in store.history(practice.id, item)] == [
            (BLANK, mark, AT)
        ]
    store.replace({practice.id: None}, AT)
    store.close()


@given(marks())
def test_the_text_of_a_mark_in_the_history_says_all_of_it(mark):
    assert codec.mark_from_text(codec.mark_to_text(mark)) == mark


@given(marks(), marks())
def test_different_marks_never_look_equal_in_the_history(one, other):
    assert (codec.mark_to_text(one) == codec.mark_to_text(other)) == (one == other)


@given(practices())
def test_the_text_of_a_profile_says_all_of_it(practice):
    text = codec.profile_to_text(practice.profile)

    assert codec.profile_from_text(text) == practice.profile
    assert codec.profile_to_text(codec.profile_from_text(text)) == text


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(ITEMS[:4]), marks()), min_size=1, max_size=12))
def test_history_only_grows_and_tells_every_step(edits):
    store = Store(_fresh())
    store.add_practice(PRACTICE)
    now = dict.fromkeys(ITEMS[:4], BLANK)
    told = []
    for item, mark in edits:
        store.apply([Change(PRACTICE.id, item, now[item], mark)], AT)
        told.append((len(told) + 1, item, now[item], mark))
        now[item] = mark
        found = [e for name in ITEMS[:4] for e in store.history(PRACTICE.id, name)]
        found.sort(key=lambda entry: entry.counter)
        assert [(e.counter, e.item_id, e.before, e.after) for e in found] == told
    assert store.standing(PRACTICE.id).counter == len(edits)
    assert len(set(store.lineage(PRACTICE.id))) == len(edits)
    store.close()


def test_undo_is_the_inverse_and_leaves_its_trace():
    store = Store(_fresh())
    store.add_practice(PRACTICE)
    change = Change(PRACTICE.id, ITEMS[0], BLANK, Mark(Status.AT_RISK, due=date(2027, 1, 1)))
    store.apply([change], AT)
    store.apply([change.inverse()], AT)

    assert store.marks(PRACTICE.id)[ITEMS[0]] == BLANK
    assert [entry.after for entry in store.history(PRACTICE.id, ITEMS[0])] == [change.after, BLANK]
    store.close()


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(ITEMS[:3]), marks()), min_size=1, max_size=6))
def test_a_lineage_tells_nothing_to_who_has_no_secret(edits):
    """Equal edits in two registers: whoever guesses the edit cannot see that it fits."""
    changes = [Change(PRACTICE.id, item, BLANK, mark) for item, mark in edits]

    one, two = _lineage(changes), _lineage(changes)
    assert set(one) & set(two) == set()
    guessed = codec.next_digest("", changes[0].item_id, codec.mark_to_text(changes[0].after))
    assert guessed not in one


def test_overruling_to_no_is_another_edit_than_leaving_it():
    said = Change(PRACTICE.id, ITEMS[0], BLANK, Mark(applies=False))
    silent = Change(PRACTICE.id, ITEMS[0], BLANK, Mark())

    assert _lineage([said]) != _lineage([silent])


def _lineage(changes):
    store = Store(_fresh())
    store.add_practice(PRACTICE)
    store.apply(changes, AT)
    found = store.lineage(PRACTICE.id)
    assert store.standing(PRACTICE.id).digest == found[-1]
    store.close()
    return found


@pytest.fixture(autouse=True)
def _folder(tmp_path):
    """Hypothesis asks for many registers within one test."""
    global _fresh  # noqa: PLW0603
    numbers = count()
    _fresh = lambda: tmp_path / f"{next(numbers)}.sqlite"  # noqa: E731


def test_marks_of_several_items_are_written_all_or_none():
    path = _fresh()
    practice = filled(path)
    store = Store(path)
    changes = [
        Change(practice.id, ITEMS[20], BLANK, Mark(Status.DONE)),
        Change("niemand", ITEMS[21], BLANK, Mark(Status.DONE)),
    ]

    with pytest.raises(NotFoundError):
        store.apply(changes, AT)

    assert ITEMS[20] not in store.marks(practice.id)
    assert store.standing(practice.id).counter == 10
    store.close()


def test_a_name_is_taken_once_and_the_other_practice_stays_as_it_was():
    store = Store(_fresh())
    other = replace(PRACTICE, id="22222222-2222-4333-8444-555555555555", name="Andere")
    store.add_practice(PRACTICE)
    store.add_practice(other)

    with pytest.raises(InvalidInputError, match="Kies een andere naam"):
        store.add_practice(replace(PRACTICE, id="33333333-2222-4333-8444-555555555555"))
    with pytest.raises(InvalidInputError, match="al een praktijk"):
        store.apply_to_practice(PracticeChange(other, replace(other, name="Praktijk")), AT)

    assert store.practices() == [PRACTICE, other]
    assert store.standing(other.id).counter == 0
    store.close()


def test_a_removed_practice_leaves_nothing_behind():
    path = _fresh()
    practice = filled(path)
    store = Store(path)
    store.replace({practice.id: None}, AT)
    store.close()

    for table in ("practices", "marks", "history"):
        assert query(path, f"SELECT count(*) FROM {table}") == [(0,)]


def test_reading_changes_not_a_byte():
    path = _fresh()
    practice = filled(path)
    before = fingerprint(path)
    store = Store(path)
    store.practices(), store.marks(practice.id), store.lineage(practice.id)
    store.history(practice.id, ITEMS[0])
    store.close()

    assert fingerprint(path) == before
