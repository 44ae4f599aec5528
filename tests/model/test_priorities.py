"""What comes first, and why."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import marks, practices
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.model.priorities import Urgency, first_things
from zpm_checklist.model.readiness import assess
from zpm_checklist.model.status import Status

PACK = load_pack()
TODAY = date(2026, 11, 22)
SOLO = Practice("id", "naam", Profile(PracticeType.VRIJGEVESTIGD))


def _first(given_marks, most=200):
    readiness = assess(PACK, SOLO, given_marks)
    return {p.state.item.id: p.urgency for p in first_things(readiness.items, TODAY, most)}


def _due(days):
    return TODAY + timedelta(days=days)


def test_each_ground_for_urgency():
    found = _first(
        {
            "planning.doorlichting": Mark(Status.ON_SCHEDULE, due=_due(-1)),
            "planning.agendavoering": Mark(Status.AT_RISK),
            "planning.indirecte-tijd": Mark(Status.BEHIND),
            "planning.regiebehandelaar": Mark(Status.ON_SCHEDULE, due=_due(14)),
            "planning.standaardduur": Mark(Status.ON_SCHEDULE, due=_due(15)),
            "planning.beroepenregistratie": Mark(Status.DONE, due=_due(-30)),
            "financieel.rapportages": Mark(Status.OPEN, due=_due(0)),
            "financieel.factuurafspraken": Mark(Status.NOT_APPLICABLE, due=_due(-1)),
        }
    )

    assert found["planning.doorlichting"] is Urgency.OVERDUE
    assert found["planning.agendavoering"] is Urgency.AT_RISK
    assert found["planning.indirecte-tijd"] is Urgency.BEHIND
    assert found["planning.regiebehandelaar"] is Urgency.DUE_SOON
    assert found["financieel.rapportages"] is Urgency.DUE_SOON
    assert not found.keys() & {
        "planning.standaardduur",
        "planning.beroepenregistratie",
        "financieel.factuurafspraken",
    }
    assert Urgency.OPEN in found.values()


def test_at_most_five_unless_asked_otherwise():
    assert len(first_things(assess(PACK, SOLO, {}).items, TODAY)) == 5
    assert len(_first({}, most=3)) == 3


filled = st.dictionaries(st.sampled_from([item.id for item in PACK.items]), marks(), max_size=60)


@settings(max_examples=60)
@given(practices(), filled)
def test_the_most_urgent_stand_first_and_ties_by_date_then_guide_order(practice, filled):
    states = assess(PACK, practice, filled).items
    order = {state.item.id: n for n, state in enumerate(states)}

    keys = [
        (p.urgency, p.state.mark.due or date.max, order[p.state.item.id])
        for p in first_things(states, TODAY, most=200)
    ]

    assert keys == sorted(keys)


@settings(max_examples=60)
@given(practices(), filled)
def test_nothing_urgent_is_left_out_and_nothing_settled_is_named(practice, filled):
    states = assess(PACK, practice, filled).items
    named = {p.state.item.id for p in first_things(states, TODAY, most=200)}
    for state in states:
        mark = state.mark
        late = mark.due is not None and mark.due < TODAY and mark.status is not Status.DONE
        worry = mark.status in (Status.OPEN, Status.BEHIND, Status.AT_RISK)
        soon = (
            mark.due is not None
            and mark.status is Status.ON_SCHEDULE
            and mark.due <= TODAY + timedelta(days=14)
        )
        expected = state.verdict.applies and (late or worry or soon)
        assert (state.item.id in named) == expected, state.item.id
