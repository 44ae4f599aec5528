"""What counts as an action, in which order, in which week, and whose it is."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.registers import ITEMS
from tests.strategies import dates, marks, practices
from zpm_checklist.model.actions import (
    actions_of,
    by_person,
    in_week,
    is_action,
    monday_of,
    people,
)
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.model.readiness import assess
from zpm_checklist.model.status import Status

TODAY = date(2026, 11, 22)  # a Sunday
SOLO = Practice("x", "Praktijk", Profile(PracticeType.VRIJGEVESTIGD))


def _actions(pack, given_marks, practice=SOLO, today=TODAY, **how):
    return actions_of(pack, assess(pack, practice, given_marks).items, today, **how)


def _applicable(pack, count):
    return [s.item.id for s in assess(pack, SOLO, {}).items if s.verdict.applies][:count]


many_marks = st.dictionaries(st.sampled_from(ITEMS), marks(), max_size=30)


@given(practice=practices(), given_marks=many_marks, today=dates())
@settings(max_examples=25)
def test_the_rule_is_the_same_in_every_order(pack, practice, given_marks, today):
    states = assess(pack, practice, given_marks).items
    every = actions_of(pack, states, today, with_done=True)
    left = actions_of(pack, states, today)

    assert {action.id for action in every} == {
        state.item.id
        for state in states
        if state.verdict.applies
        and (
            state.mark.owner
            or state.mark.due
            or state.mark.status in (Status.BEHIND, Status.AT_RISK)
        )
    }
    assert all(is_action(state) for state in states if state.item.id in {a.id for a in every})
    assert left == [action for action in every if not action.is_done]
    assert every[len(left) :] == [action for action in every if action.is_done]


@given(given_marks=many_marks, today=dates())
@settings(max_examples=25)
def test_the_most_urgent_comes_first(pack, given_marks, today):
    found = _actions(pack, given_marks, today=today)

    overdue = [action.is_overdue for action in found]
    assert overdue == sorted(overdue, reverse=True)
    days = [action.due for action in found]
    dated = [day for day in days if day]
    assert days == sorted(dated) + [None] * (len(days) - len(dated))
    guide = {item: place for place, item in enumerate(ITEMS)}
    risk = {Status.AT_RISK: 0, Status.BEHIND: 1}
    ties = [(a.due or date.max, risk.get(a.status, 2), guide[a.id]) for a in found]
    assert ties == sorted(ties)


def test_what_is_done_or_does_not_apply_is_no_action(pack):
    one, two, three, four = _applicable(pack, 4)
    found = _actions(
        pack,
        {
            one: Mark(Status.DONE, due=TODAY, owner="Anna"),
            two: Mark(Status.NOT_APPLICABLE, due=TODAY),
            three: Mark(Status.ON_SCHEDULE, note="alleen een notitie"),
            four: Mark(Status.OPEN, owner="Anna"),
        },
    )
    assert [action.id for action in found] == [four]


def test_an_action_says_all_that_a_list_shows(pack):
    item = _applicable(pack, 1)[0]
    mark = Mark(Status.AT_RISK, note="n", owner="o", due=TODAY, links=("https://example.org",))
    (action,) = _actions(pack, {item: mark}, today=TODAY + timedelta(1))
    assert (action.note, action.owner, action.due, action.links) == ("n", "o", TODAY, mark.links)
    assert (action.id, action.status, action.is_overdue) == (item, Status.AT_RISK, True)
    assert action.title == pack.item_by_id[item].title
    assert action.chapter == pack.chapter_by_id[pack.item_by_id[item].chapter].title


@given(given_marks=many_marks, today=dates())
@settings(max_examples=20)
def test_a_week_holds_what_is_due_in_it_and_what_is_overdue(pack, given_marks, today):
    found = _actions(pack, given_marks, today=today, with_done=True)
    monday = monday_of(today)
    week = in_week(found, monday)

    assert monday.isocalendar()[:2] == today.isocalendar()[:2]
    assert monday.isoweekday() == 1
    for action in found:
        is_due = action.due is not None and action.due.isocalendar()[:2] == today.isocalendar()[:2]
        belongs = action.is_overdue or (is_due and not action.is_done)
        assert (action in week) == belongs


def test_the_last_week_of_the_calendar_is_a_week_too(pack):
    item = _applicable(pack, 1)[0]
    found = _actions(pack, {item: Mark(due=date.max)})
    assert in_week(found, monday_of(date.max)) == found
    assert in_week(found, monday_of(TODAY)) == []


@given(given_marks=many_marks)
@settings(max_examples=20)
def test_everybody_gets_their_own_and_nothing_is_lost(pack, given_marks):
    found = _actions(pack, given_marks)
    piles = by_person(found)

    assert sorted(a.id for pile in piles.values() for a in pile) == sorted(a.id for a in found)
    assert all(pile == [a for a in found if a in pile] for pile in piles.values())
    for name, pile in piles.items():
        assert {action.owner.casefold() for action in pile} == {name.casefold()}
    names = [name for name in piles if name]
    assert names == sorted(names, key=str.casefold)
    assert "" not in piles or list(piles)[-1] == ""
    assert len({name.casefold() for name in piles}) == len(piles)


def test_a_name_is_one_person_in_the_spelling_used_most():
    def owned(*names):
        return [Mark(owner=name) for name in names]

    assert people(owned("zoë", "Anna", "anna", "anna", "")) == ["anna", "zoë"]
    assert people(owned("anna", "Anna")) == ["Anna"]
    assert people([]) == []


@given(given_marks=many_marks)
@settings(max_examples=20)
def test_people_are_those_of_the_piles(pack, given_marks):
    owned = {item: replace(mark, status=Status.BEHIND) for item, mark in given_marks.items()}
    found = _actions(pack, owned)
    assert people(action.mark for action in found) == [name for name in by_person(found) if name]
