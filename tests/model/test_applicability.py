"""Which items apply, and the sentence that says why."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import marks, profiles
from zpm_checklist.content.loader import load_pack
from zpm_checklist.content.requirements import alternatives
from zpm_checklist.model.applicability import Ground, applies, by_profile
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Care, Contract, PracticeType, Profile, Purpose
from zpm_checklist.model.status import Status

SOLO = Profile(PracticeType.VRIJGEVESTIGD, before_2022=False, contracts=frozenset())
INSTITUTIONS = [kind for kind in PracticeType if kind.is_institution]
ITEMS = load_pack().items


def _split(pack, profile):
    guide = [item for item in pack.items if not item.supplement]
    shown = [item for item in guide if by_profile(item, profile).applies]
    hidden = [item for item in guide if item not in shown]
    return shown, hidden


@pytest.mark.parametrize(
    ("contracts", "least", "most"),
    [(frozenset(), 35, 39), (frozenset({Contract.INSURERS}), 42, 46)],
    ids=["without contracts", "with insurers"],
)
def test_a_solo_practice_sees_what_is_hers(pack, contracts, least, most):
    shown, hidden = _split(pack, replace(SOLO, contracts=contracts))

    assert least <= len(shown) <= most
    assert len(shown) + len(hidden) == 91
    for item in hidden:
        reason = by_profile(item, replace(SOLO, contracts=contracts)).reason
        assert re.fullmatch(r"Niet voor u: u [^.:]+\.|Overgang 2022: [^.]+\.", reason), item.id


def test_a_large_institution_with_everything_sees_all_that_is_not_past(pack):
    everything = replace(
        Profile.for_type(PracticeType.LARGE_INSTITUTION),
        contracts=frozenset(Contract),
        care=frozenset(Care),
        subcontracting=True,
    )
    _, hidden = _split(pack, everything)
    _, hidden_ahead = _split(pack, replace(everything, purpose=Purpose.MERGER))

    for_others = {item.id for item in pack.items if "type:vrijgevestigd" in item.requires}
    assert {item.id for item in hidden_ahead} == for_others
    assert {item.id for item in hidden} == for_others | {
        item.id for item in pack.items if item.transition == "history" and not item.supplement
    }


@given(st.sampled_from(ITEMS), profiles())
def test_every_profile_gets_a_reason_in_one_dutch_sentence(item, profile):
    verdict = by_profile(item, profile)

    assert re.fullmatch(r"[A-Z][^.]+\.", verdict.reason)
    assert "_" not in verdict.reason
    assert "contracts" not in verdict.reason


@given(st.sampled_from(ITEMS), profiles())
def test_the_profile_decides_by_the_requirements_alone(item, profile):
    """An independent reading of `requires` and `transition`."""
    facts = profile.facts()
    wanted = profile.type is not PracticeType.FINANCIER
    wanted &= all(any(word in facts for word in clause.split("|")) for clause in item.requires)
    wanted &= not (item.transition == "history" and profile.purpose is Purpose.SELF_AUDIT)

    assert by_profile(item, profile).applies == wanted


@given(st.sampled_from(ITEMS), profiles())
def test_the_reason_names_what_is_missing_and_only_that(item, profile):
    verdict = by_profile(item, profile)
    if verdict.ground is not Ground.PROFILE or verdict.applies:
        return
    if profile.type is PracticeType.FINANCIER:
        assert "vragenlijsten" in verdict.reason
        return
    missing = [c for c in item.requires if not profile.facts() & set(alternatives(c))]
    words = {"staff": "personeel", "institution": "instelling", "contracts": "contract"}
    expected = words.get(missing[0])
    if expected:
        assert expected in verdict.reason


@given(profiles(kinds=INSTITUTIONS), st.sampled_from(sorted(Care)))
def test_more_care_never_hides_an_item(profile, kind):
    more = replace(profile, care=profile.care | {kind})
    for item in ITEMS:
        if by_profile(item, profile).applies:
            assert by_profile(item, more).applies


def test_several_alternatives_read_as_one_sentence(pack):
    item = replace(
        pack.item_by_id["planning.settings"], requires=("care:online|care:groups|care:youth",)
    )

    assert by_profile(item, SOLO).reason == (
        "Niet voor u: u geeft geen online zorg, geen groepsbehandeling en geen jeugdhulp."
    )


def test_multi_year_contracts_are_contracts_with_insurers():
    profile = replace(SOLO, contracts=frozenset({Contract.MULTI_YEAR}))

    assert {"contracts", "contracts:insurers", "contracts:multi_year"} <= profile.facts()


def test_past_moments_stay_out_of_a_self_audit_and_come_back_in_a_merger(pack):
    past = [item for item in pack.items if item.transition == "history"]
    practice = replace(Profile.for_type(PracticeType.LARGE_INSTITUTION), care=frozenset(Care))
    practice = replace(practice, contracts=frozenset(Contract), subcontracting=True)

    assert past
    for item in past:
        audit = by_profile(item, practice)
        assert (audit.applies, audit.ground) == (False, Ground.TRANSITION)
        assert "Overgang 2022" in audit.reason
        for purpose in Purpose:
            if purpose is not Purpose.SELF_AUDIT:
                assert by_profile(item, replace(practice, purpose=purpose)).applies


@given(st.sampled_from(ITEMS), profiles(), marks(), st.text(min_size=1, max_size=20))
def test_the_users_word_overrules_both_ways(item, profile, mark, why):
    settled = replace(mark, status=Status.BEHIND, applies_why=why)

    for decided in (True, False):
        verdict = applies(item, profile, replace(settled, applies=decided))
        assert (verdict.applies, verdict.ground) == (decided, Ground.OVERRULED)
        assert why in verdict.reason


@given(st.sampled_from(ITEMS), profiles(), st.none() | st.just(True))
def test_not_for_me_takes_an_item_out_whatever_else(item, profile, overruled):
    verdict = applies(item, profile, Mark(Status.NOT_APPLICABLE, applies=overruled))

    assert (verdict.applies, verdict.ground) == (False, Ground.MARKED)


@given(st.sampled_from(ITEMS), profiles(), marks(statuses=[s for s in Status if s.is_judged]))
def test_a_judged_item_never_drops_out_unseen(item, profile, mark):
    verdict = applies(item, profile, replace(mark, applies=None))

    assert verdict.applies == profile.type.has_checklist
    if verdict.applies and not by_profile(item, profile).applies:
        assert verdict.ground is Ground.JUDGED


@given(st.sampled_from(ITEMS), profiles(), st.text(max_size=20))
def test_a_note_or_owner_alone_changes_no_verdict(item, profile, text):
    assert applies(item, profile, Mark(note=text, owner=text)) == by_profile(item, profile)
