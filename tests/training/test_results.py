"""What the group said: each participant once, each number counted again by another way."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.test_lesson_files import JUDGED, lines
from zpm_checklist.content.loader import load_pack
from zpm_checklist.exchange.exercise_file import write_result
from zpm_checklist.model.applicability import by_profile
from zpm_checklist.model.lesson import Given, HandedIn, profile_of, suggest_items
from zpm_checklist.model.lesson_result import result_of
from zpm_checklist.model.status import Status
from zpm_checklist.services.lessons import collect, make_lesson
from zpm_checklist.services.training import find_case

CASE = find_case("solo")
PACK = load_pack()
LESSON = make_lesson(PACK, CASE, [*CASE.answer_by_item, "planning.agendavoering"])
WHO = [f"{n:08x}-0000-4000-8000-000000000000" for n in range(6)]

given_answers = st.dictionaries(
    st.sampled_from([*LESSON.items, "informatie.training"]),
    st.builds(Given, st.sampled_from(JUDGED), lines(20)),
    max_size=5,
)
groups = st.lists(
    st.builds(
        HandedIn,
        lesson_id=st.just(LESSON.id),
        participant=st.sampled_from(WHO),
        counter=st.integers(0, 5),
        alias=st.sampled_from(["Ster", "ster", "Maan", "Maan (2)"]),
        answers=given_answers,
    ),
    max_size=12,
)


@given(groups)
def test_each_participant_counts_once_with_the_newest(handed):
    result = result_of(LESSON, CASE, handed)

    people = {(entry.participant, entry.alias.casefold()) for entry in handed}
    newest = {key: max(entry.counter for entry in handed if entry.key == key) for key in people}
    assert result.n == len(people) == len({alias.casefold() for alias in result.aliases})
    for item in result.items:
        assert sum(item.counts.values()) == item.n <= len(people)
        for said in item.said:
            assert any(
                entry.answers.get(item.item_id) == said.given and entry.counter == newest[entry.key]
                for entry in handed
            )


@given(groups, st.randoms())
def test_order_and_doubles_make_no_difference(handed, chance):
    shuffled = [*handed, *handed[:3]]
    chance.shuffle(shuffled)

    assert result_of(LESSON, CASE, shuffled) == result_of(LESSON, CASE, handed)


@given(groups)
def test_the_numbers_can_be_counted_again_one_by_one(handed):
    ladder = ["done", "on_schedule", "behind", "at_risk"]
    for item in result_of(LESSON, CASE, handed).items:
        chosen = [said.given.status for said in item.said]
        pairs = list(itertools.permutations(chosen, 2))
        apart = sum(one != other for one, other in pairs)
        assert item.percent_divided == (int(100 * apart / len(pairs) + 0.5) if pairs else 0)
        model = CASE.answer_by_item.get(item.item_id)
        if model is None:
            assert (item.model, item.percent_same, item.steps_off) == (None, None, 0)
            continue
        assert item.same_as_model == chosen.count(model.status)
        steps = [
            0 if status == model.status
            else 3 if "not_applicable" in (status, model.status)
            else abs(ladder.index(status) - ladder.index(model.status))
            for status in chosen
        ]  # fmt: skip
        assert item.steps_off == sum(steps)
        assert item.percent_same == (
            int(100 * item.same_as_model / len(chosen) + 0.5) if chosen else None
        )


@given(groups)
def test_most_divided_comes_first_and_nothing_is_lost(handed):
    result = result_of(LESSON, CASE, handed)
    order = [item.percent_divided for item in result.most_divided]

    assert order == sorted(order, reverse=True)
    assert sorted(item.item_id for item in result.most_divided) == sorted(LESSON.items)


def _entry(number, **changes):
    entry = HandedIn(
        LESSON.id,
        f"{number:08x}-0000-4000-8000-000000000000",
        1,
        f"Deelnemer {number}",
        {item: Given(JUDGED[(number + place) % 5]) for place, item in enumerate(LESSON.items)},
    )
    return replace(entry, **changes)


def _put(folder, name, entry):
    (folder / name).write_bytes(write_result(entry))


def test_a_stick_is_read_as_often_as_one_likes(tmp_path):
    for number in range(200):
        _put(tmp_path, f"{number}.zpmuitslag", _entry(number))
    first = collect(tmp_path, LESSON, CASE)
    assert (first.n, first.skipped) == (200, ())
    assert collect(tmp_path, LESSON, CASE) == first

    _put(tmp_path, "later.zpmuitslag", _entry(7, counter=2, answers={}))
    after = collect(tmp_path, LESSON, CASE)

    assert after.n == 200
    assert after.items[0].n == first.items[0].n - 1


def test_what_cannot_be_read_is_named_and_skipped(tmp_path):
    _put(tmp_path, "GOED.ZPMUITSLAG", _entry(1))
    _put(tmp_path, "dubbel.zpmuitslag", _entry(1))
    _put(tmp_path, "andere.zpmuitslag", _entry(2, lesson_id=WHO[0]))
    (tmp_path / "stuk.zpmuitslag").write_bytes(write_result(_entry(3))[:-9])
    (tmp_path / "leeg.zpmuitslag").touch()
    (tmp_path / "map.zpmuitslag").mkdir()
    (tmp_path / "weg.zpmuitslag").symlink_to(tmp_path / "niets")
    (tmp_path / "._GOED.zpmuitslag").write_bytes(b"\x00\x05\x16\x07")
    (tmp_path / "foto.jpg").write_bytes(b"x")

    result = collect(tmp_path, LESSON, CASE)

    assert result.aliases == ("Deelnemer 1",)
    assert [entry.file for entry in result.skipped] == [
        "andere.zpmuitslag", "leeg.zpmuitslag", "map.zpmuitslag", "stuk.zpmuitslag",
        "weg.zpmuitslag",
    ]  # fmt: skip
    assert all(entry.why.endswith(".") for entry in result.skipped)


@given(
    st.sampled_from(["solo", "groep", "instelling"]).map(find_case),
    st.sets(st.sampled_from([theme.id for theme in PACK.themes]), max_size=3),
    st.integers(1, 30),
)
def test_a_suggestion_fits_theme_and_case(case, themes, most):
    items = suggest_items(PACK, case, themes, most)

    order = [item.id for item in PACK.items]
    assert list(items) == sorted(set(items), key=order.index)
    assert 0 < len(items) <= most
    for item in (PACK.item_by_id[item] for item in items):
        assert not themes or themes & set(item.themes)
        assert item.id in case.answer_by_item or by_profile(item, profile_of(case)).applies
    left = [item for item in case.answer_by_item if item not in items]
    if any(not themes or themes & set(PACK.item_by_id[item].themes) for item in left):
        assert len(items) == most
        assert set(items) <= case.answer_by_item.keys(), "what can be talked through comes first"


@pytest.mark.parametrize("case_id", ["solo", "groep", "instelling"])
def test_without_a_theme_twelve_items_span_the_processes(case_id):
    case = find_case(case_id)
    items = suggest_items(PACK, case)

    chapters = {PACK.item_by_id[item].chapter for item in case.answer_by_item}
    assert len(items) == 12
    assert {PACK.item_by_id[item].chapter for item in items} == chapters


def test_two_who_chose_the_same_name_are_both_seen():
    result = result_of(LESSON, CASE, [_entry(n, alias="Jan") for n in (1, 2)])

    assert result.aliases == ("Jan", "Jan (2)")


def test_a_stick_that_was_copied_with_a_case_begun_loses_nobody():
    """All copies have one participant's id; what they call themselves differs."""
    copies = [_entry(1, alias=alias) for alias in ("Ster", "Maan", "Zon")]

    assert result_of(LESSON, CASE, copies).n == 3


def test_all_agree_and_all_differ():
    alike = [_entry(n, answers={LESSON.items[0]: Given(Status.DONE)}) for n in range(4)]
    apart = [_entry(n, answers={LESSON.items[0]: Given(JUDGED[n])}) for n in range(4)]

    assert result_of(LESSON, CASE, alike).items[0].percent_divided == 0
    assert result_of(LESSON, CASE, apart).items[0].percent_divided == 100
