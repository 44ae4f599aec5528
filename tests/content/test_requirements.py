"""The words in which items say whom they are for are the words that a profile can say."""

from dataclasses import replace

from hypothesis import given

from tests.strategies import profiles
from zpm_checklist.content.requirements import KNOWN_FACTS, alternatives
from zpm_checklist.model.applicability import _MISSING, by_profile
from zpm_checklist.model.practice import Care, Contract, PracticeType, Profile


def _facts_of_every_profile():
    found = set()
    for kind in PracticeType:
        profile = Profile(
            type=kind,
            staff=True,
            before_2022=True,
            contracts=frozenset(Contract),
            care=frozenset(Care),
            subcontracting=True,
            multi_setting=True,
            horizontal=True,
        )
        found |= profile.facts()
    return found


def test_known_facts_are_what_profiles_can_say():
    assert _facts_of_every_profile() == KNOWN_FACTS


@given(profiles())
def test_no_profile_says_anything_else(profile):
    assert profile.facts() <= KNOWN_FACTS


def test_every_fact_has_a_dutch_reason_for_its_absence():
    assert _MISSING.keys() == KNOWN_FACTS
    assert len(set(_MISSING.values())) == len(_MISSING)


def test_items_use_known_facts_only(pack):
    for item in pack.items:
        for clause in item.requires:
            assert KNOWN_FACTS.issuperset(alternatives(clause)), item.id


def test_each_single_requirement_is_told_in_its_own_words(pack):
    """Whoever lacks exactly one fact reads the reason that belongs to that fact."""
    bare = Profile(PracticeType.VRIJGEVESTIGD, before_2022=False, contracts=frozenset())
    item = pack.item_by_id["planning.regiebehandelaar"]
    for fact, why in _MISSING.items():
        if fact == "type:vrijgevestigd":
            continue
        verdict = by_profile(replace(item, requires=(fact,)), bare)
        assert not verdict.applies
        assert why in verdict.reason
