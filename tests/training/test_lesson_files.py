"""Lessons and results come back as they went, and what was touched on the way is refused."""

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.samples import sealed
from tests.registers import ITEMS
from zpm_checklist.exchange.dossier import read_dossier
from zpm_checklist.exchange.exercise_file import (
    read_lesson,
    read_result,
    write_lesson,
    write_result,
)
from zpm_checklist.exchange.exercise_format import MOST_BYTES
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.lesson import MOST_ALIAS, MOST_ITEMS, MOST_WHY, Given, HandedIn, Lesson
from zpm_checklist.model.status import Status

JUDGED = [status for status in Status if status is not Status.OPEN]


def lines(most):
    """One line as the program takes it: everything in it shows."""
    shown = st.characters(exclude_categories=("C", "Z"), include_characters=" ")
    return (
        st.text(shown, max_size=most)
        .map(lambda text: " ".join(text.split()))
        .filter(lambda text: text.isprintable())
    )


uuids = st.uuids().map(str)
lessons = st.builds(
    Lesson,
    id=uuids,
    title=lines(40).filter(bool),
    case_id=st.sampled_from(["solo", "groep", "instelling"]),
    items=st.lists(st.sampled_from(ITEMS), min_size=1, max_size=MOST_ITEMS, unique=True).map(tuple),
)
results = st.builds(
    HandedIn,
    lesson_id=uuids,
    participant=uuids,
    counter=st.integers(0, 2**53),
    alias=lines(MOST_ALIAS).filter(bool),
    answers=st.dictionaries(
        st.sampled_from(ITEMS), st.builds(Given, st.sampled_from(JUDGED), lines(60)), max_size=12
    ),
)
KINDS = [(lessons, write_lesson, read_lesson), (results, write_result, read_result)]


@given(st.data(), st.sampled_from(KINDS))
def test_what_is_written_is_read_again(data, kind):
    values, write, read = kind
    value = data.draw(values)

    written = write(value)

    assert read(written, "x") == value
    assert write(read(written, "x")) == written


@given(st.data(), st.sampled_from(KINDS), st.integers(0, 2**32))
def test_what_was_touched_on_the_way_is_refused_or_equal(data, kind, seed):
    values, write, read = kind
    value = data.draw(values)
    chance = random.Random(seed)
    touched = bytearray(write(value))
    for _ in range(chance.choice([1, 1, 2, 8])):
        place = chance.randrange(len(touched))
        how = chance.choice(["flip", "cut", "add"])
        if how == "flip":
            touched[place] ^= 1 << chance.randrange(8)
        elif how == "cut":
            del touched[place : place + chance.choice([1, 9])]
        else:
            touched[place:place] = chance.randbytes(chance.choice([1, 9]))
    try:
        found = read(bytes(touched), "x.zpm")
    except FileRefusedError:
        return
    assert found == value


@given(st.data(), st.sampled_from(KINDS))
def test_neither_is_ever_a_dossier(data, kind):
    values, write, _ = kind

    with pytest.raises(FileRefusedError, match="geen echt dossier"):
        read_dossier(write(data.draw(values)), "x.zpm")


RESULT = json.loads(
    write_result(
        HandedIn(
            "11111111-2222-4333-8444-555555555555",
            "99999999-2222-4333-8444-555555555555",
            3,
            "Ster",
            {"planning.settings": Given(Status.DONE, "omdat")},
        )
    )
)
JUNK = [
    None, True, -1, 2**64, 0.5, "", "x" * 41, "a\nb", "a\u202eb", " a", [], [1], {}, {"x": 1},
    {"planning.settings": {}}, {"planning.settings": {"status": "open"}},
    {"planning.settings": {"status": "done", "why": "x" * (MOST_WHY + 1)}},
    {"planning.settings": {"status": "done", "why": "twee\nregels"}},
    {"../../etc": {"status": "done"}}, {"planning.settings": {"status": "klaar"}},
    {f"a{n}": {"status": "done"} for n in range(MOST_ITEMS + 1)},
    "11111111-2222-4333-8444-55555555555G", "2026-01-01", 2,
]  # fmt: skip


@pytest.mark.parametrize("member", sorted(RESULT))
def test_a_member_that_cannot_be_is_refused_even_with_a_hash_that_fits(member):
    for junk in JUNK:
        data = sealed({**RESULT, member: junk})
        try:
            found = read_result(data, "x")
        except FileRefusedError:
            continue
        assert member == "sha256" or json.loads(write_result(found))[member] == junk


@pytest.mark.parametrize("member", sorted(set(RESULT) - {"sha256"}))
def test_a_member_too_few_or_too_many_is_refused(member):
    without = {key: value for key, value in RESULT.items() if key != member}
    for document in (without, {**RESULT, f"{member}2": 1}):
        with pytest.raises(FileRefusedError):
            read_result(sealed(document), "x")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "niet een uitslag"),
        (b"[" * 100_000, "niet een uitslag"),
        (b"\xff\xfe{}", "niet een uitslag"),
        (b'{"format":1}', "echt dossier"),
        (b'{"format":"zpm-oefenles"}', "een les"),
        (sealed({**RESULT, "version": 2}), "nieuwere versie"),
        (b" " * (MOST_BYTES + 1), "groter dan"),
    ],
)
def test_a_refusal_says_what_the_file_is(data, why):
    with pytest.raises(FileRefusedError) as caught:
        read_result(data, "x")

    assert why in caught.value.why


def test_a_lesson_with_an_item_twice_is_refused():
    lesson = json.loads(write_lesson(Lesson(RESULT["lesson"], "Les", "solo", ("a.b", "a.c"))))

    with pytest.raises(FileRefusedError, match="twee keer"):
        read_lesson(sealed({**lesson, "items": ["a.b", "a.b"]}), "x")
