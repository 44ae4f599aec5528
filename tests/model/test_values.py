"""Stored values and their words; changes and their inverse."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import marks, practices, profiles
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model import wording
from zpm_checklist.model.answer import steps_of, worst_on
from zpm_checklist.model.change import Change, PracticeChange
from zpm_checklist.model.mark import Mark, in_fixed_order
from zpm_checklist.model.practice import Care, Contract, PracticeType, Profile, Purpose
from zpm_checklist.model.status import Level, Reason, Status

STORED = {
    Status: "open done on_schedule behind at_risk not_applicable",
    Level: "on_schedule behind at_risk",
    Reason: "third_party unclear_information conflicting_information insufficient_information "
    "capacity other",
    PracticeType: "vrijgevestigd small_institution large_institution paaz_puk financier",
    Purpose: "self_audit introduction merger training",
    Contract: "insurers multi_year dji",
    Care: "groups online youth acute forensic inpatient",
}


def test_stored_values_stay_as_they_are_for_ever():
    for kind, values in STORED.items():
        assert [member.value for member in kind] == values.split()


def test_a_scale_that_is_none_is_not_taken_for_yes_or_no():
    for theme in (theme for form in load_pack().questionnaires for theme in form.themes):
        *others, worst = steps_of(theme.scale)
        assert worst_on(theme.scale) is worst
        assert not any(level.is_worst for level in others)
    for asked in (steps_of, worst_on):
        with pytest.raises(KeyError):
            asked("four_step")


def test_every_stored_value_has_a_dutch_word_of_its_own():
    tables = {
        Reason: wording.REASON,
        PracticeType: wording.PRACTICE_TYPE,
        Purpose: wording.PURPOSE,
        Contract: wording.CONTRACT,
        Care: wording.CARE,
        Level: wording.MONITOR_TERM,
    }
    for kind, words in tables.items():
        assert words.keys() == set(kind)
        assert len(set(words.values())) == len(words)
    for purpose in Purpose:
        assert len({wording.status_word(status, purpose) for status in Status}) == len(Status)
    assert {item.level for item in load_pack().items} == wording.LEVEL_OF_ITEM.keys()


def test_words_follow_the_purpose():
    audit = [wording.status_word(status, Purpose.SELF_AUDIT) for status in Status]
    merger = [wording.status_word(status, Purpose.MERGER) for status in Status]

    assert audit[1:5] == ["geregeld", "loopt", "deels geregeld", "niet geregeld"]
    assert merger[1:5] == ["behaald", "op schema", "achter, in te halen", "in gevaar"]
    assert audit[0] == merger[0] == "nog niet bekeken"
    assert audit[5] == merger[5] == "niet voor mij"


def test_capital_touches_the_first_letter_only():
    assert [wording.capital(text) for text in ("één", "DJI", "", "ePD")] == [
        "Één",
        "DJI",
        "",
        "EPD",
    ]


@given(marks(), marks())
def test_the_inverse_of_a_change_takes_it_back(before, after):
    change = Change("praktijk", "planning.settings", before, after)

    assert change.inverse() == Change("praktijk", "planning.settings", after, before)
    assert change.inverse().inverse() == change


@given(practices(), profiles())
def test_the_inverse_of_a_practice_change_takes_it_back(practice, profile):
    change = PracticeChange(practice, replace(practice, profile=profile))

    assert change.inverse().after == practice
    assert change.inverse().inverse() == change


@given(st.lists(st.sampled_from(Reason)))
def test_reasons_stand_in_the_fixed_order_once(reasons):
    ordered = in_fixed_order(reasons)

    assert set(ordered) == set(reasons)
    assert list(ordered) == [reason for reason in Reason if reason in ordered]


def test_a_newer_status_takes_an_overruling_back_that_it_contradicts():
    no = Mark(applies=False, applies_why="geen agenda")
    yes = Mark(applies=True, applies_why="toch wel")
    assert no.with_status(Status.DONE) == Mark(Status.DONE)
    assert yes.with_status(Status.NOT_APPLICABLE) == Mark(Status.NOT_APPLICABLE)
    assert yes.with_status(Status.DONE) == replace(yes, status=Status.DONE)
    assert no.with_status(Status.NOT_APPLICABLE) == replace(no, status=Status.NOT_APPLICABLE)


def test_defaults_follow_the_type():
    for kind in PracticeType:
        profile = Profile.for_type(kind)
        assert (profile.staff, profile.multi_setting, profile.horizontal) == (
            (kind.is_institution,) * 3
        )
        assert profile.purpose is Purpose.SELF_AUDIT
        assert profile.before_2022
        assert profile.contracts == {Contract.INSURERS}
        assert profile.date is None
    assert [k for k in PracticeType if not k.has_checklist] == [PracticeType.FINANCIER]
