"""The cases are whole, right for their practice, and written as the rest of the content is."""

import dataclasses
import json

import pytest

from tests.dutch import sentences_of, words_of
from tests.spelling import unknown_words
from zpm_checklist.content.build import build_pack
from zpm_checklist.content.errors import ContentError
from zpm_checklist.content.training import load_cases
from zpm_checklist.content.training_build import build_cases, cases_as_json
from zpm_checklist.model.applicability import by_profile
from zpm_checklist.model.lesson import profile_of
from zpm_checklist.model.practice import PracticeType, Purpose
from zpm_checklist.paths import CONTENT

CASES = {case.id: case for case in load_cases()}


def texts_of(case):
    yield from (case.title, case.practice, case.story)
    for role in case.roles:
        yield from role[1:]
    for answer in case.answers:
        yield answer.why


def test_committed_file_is_what_the_build_makes():
    built = build_cases(CONTENT / "zpm", build_pack(CONTENT / "zpm"))

    assert (CONTENT / "zpm-training.json").read_bytes() == cases_as_json(built)
    assert load_cases() == built


def test_there_is_a_practice_of_every_size():
    profiles = [profile_of(case) for case in CASES.values()]

    assert [(profile.type.is_institution, profile.staff) for profile in profiles] == [
        (False, False), (False, True), (True, True),
    ]  # fmt: skip
    assert {profile.purpose for profile in profiles} == {Purpose.TRAINING}
    assert PracticeType.FINANCIER not in {profile.type for profile in profiles}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_case_can_be_taught_with(case, pack):
    assert 130 <= len(case.story.split()) <= 170
    assert 3 <= len(case.roles) <= 4
    assert 12 <= len(case.answers) <= 16
    assert len({answer.status for answer in case.answers}) == 5, "every status is practised"
    assert len({pack.item_by_id[item].chapter for item in case.answer_by_item}) >= 7


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_model_answer_says_that_an_item_does_not_apply_where_the_profile_says_so(case, pack):
    profile = profile_of(case)
    for answer in case.answers:
        applies = by_profile(pack.item_by_id[answer.item], profile).applies
        assert applies is (answer.status != "not_applicable"), answer.item


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_case_is_plain_dutch(case):
    texts = list(texts_of(case))
    lengths = [len(sentence.split()) for text in texts for sentence in sentences_of(text)]

    assert unknown_words(word for text in texts for word in words_of(text)) == set()
    assert sum(lengths) / len(lengths) <= 13
    assert max(lengths) <= 30
    assert all(len(list(sentences_of(answer.why))) == 1 for answer in case.answers)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('item = "planning.settings"', 'item = "planning.weg"', "solo"),
        ('item = "planning.standaardduur"', 'item = "planning.settings"', "solo.answers.item"),
        ('id = "groep"', 'id = "solo"', "cases.id"),
        ('id = "collega"', 'id = "mirjam"', "solo.roles.id"),
        ('status = "at_risk"', 'status = "open"', ""),
        ("staff = false", 'staff = "nee"', ""),
    ],
)
def test_a_mistake_of_an_author_is_named(tmp_path, pack, old, new, key):
    text = (CONTENT / "zpm" / "training.toml").read_text(encoding="utf-8")
    (tmp_path / "training.toml").write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        build_cases(tmp_path, pack)

    assert caught.value.file == "training.toml"
    assert key in caught.value.key


@pytest.mark.parametrize("text", ["", "[]", '{"cases": [{}]}', '{"cases": 1}'])
def test_a_built_file_that_is_not_whole_is_refused_by_name(tmp_path, text):
    (tmp_path / "zpm-training.json").write_text(text)

    with pytest.raises(ContentError, match=r"zpm-training\.json"):
        load_cases(folder=tmp_path)


def test_the_command_line_tells_all_of_it(here):
    told = json.loads(here.done("training", "cases", "--json"))

    assert told["format"] == 1
    assert [case["id"] for case in told["cases"]] == list(CASES)
    for case in told["cases"]:
        fields = {field.name for field in dataclasses.fields(CASES[case["id"]])}
        assert set(case) == fields
    assert "Praktijk Zeegras" in here.done("training", "cases")
