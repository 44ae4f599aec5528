"""The pace towards a date ahead, against a recount day by day."""

from datetime import date, timedelta
from math import ceil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import profiles
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.pace import (
    LEAST_DAYS,
    LEAST_DONE,
    LOOK_BACK,
    MOST_WEEKS,
    Pace,
    StatusStep,
    burn_up,
    date_ahead,
)
from zpm_checklist.model.practice import Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.readiness import assess
from zpm_checklist.model.status import Status

PACK = load_pack()
TODAY = date(2026, 3, 2)
ITEMS = [item.id for item in PACK.items]
LARGE = Practice("id", "naam", Profile.for_type(PracticeType.LARGE_INSTITUTION))

days = st.integers(-3, 120).map(lambda back: TODAY - timedelta(days=back))
told = st.lists(st.tuples(days, st.sampled_from(ITEMS), st.sampled_from(Status)), max_size=60).map(
    lambda entries: sorted(entries, key=lambda entry: entry[0])
)
busy = st.lists(
    st.tuples(
        st.integers(0, 40).map(lambda back: TODAY - timedelta(days=back)),
        st.sampled_from(ITEMS),
        st.just(Status.DONE),
    ),
    min_size=30,
    max_size=80,
).map(lambda entries: sorted(entries, key=lambda entry: entry[0]))
"""Much done of late, so that most themes have a pace; chance alone hardly ever gives one."""
aheads = st.integers(1, 800).map(lambda left: TODAY + timedelta(days=left))


def steps_and_marks(entries):
    """The history as the register has it, and the marks that it ends in."""
    steps, now = [], {}
    for day, item, status in entries:
        before = now.get(item, Status.OPEN)
        if before is not status:
            steps.append(StatusStep(day, item, before, status))
            now[item] = status
    return steps, {item: Mark(status) for item, status in now.items()}


def done_at(steps, counted, day):
    """Items done at the end of a day, by playing the history from its beginning."""
    now = {}
    for step in steps:
        if step.day <= day:
            now[step.item_id] = step.after
    return {item for item, status in now.items() if status is Status.DONE} & counted


@settings(max_examples=150)
@given(told | busy, aheads)
def test_every_number_equals_a_recount(entries, ahead):
    steps, marks = steps_and_marks(entries)
    readiness = assess(PACK, LARGE, marks)
    counted = {s.item.id for s in readiness.items if s.verdict.applies and not s.item.supplement}
    found = burn_up(readiness, steps, TODAY, ahead)
    steps = [step for step in steps if step.item_id in counted]

    first = min((step.day for step in steps), default=TODAY)
    since = max(first, TODAY - LOOK_BACK)
    everything = done_at(steps, counted, date.max)
    sets = [(found.whole, counted)]
    for theme in found.themes:
        of_theme = {i for i in counted if theme.theme_id in PACK.item_by_id[i].themes}
        sets.append((theme.pace, of_theme))
    for pace, ids in sets:
        assert pace.total == len(ids)
        assert pace.done == len(everything & ids)
        assert pace.days == max((TODAY - since).days, 0)
        then = done_at(steps, ids, since) if pace.days else everything & ids
        assert pace.gained == pace.done - len(then)
        assert pace.days_left == (ahead - TODAY).days

    assert len(found.moments) <= MOST_WEEKS + 1
    assert found.moments[-1].day == TODAY
    before = set()
    for moment in found.moments[:-1]:
        assert moment.done == len(done_at(steps, counted, moment.day))
        assert set(moment.newly) == done_at(steps, counted, moment.day) - before
        before = done_at(steps, counted, moment.day)
    assert found.moments[-1].done == found.whole.done == len(everything)


@given(
    st.integers(1, 91),
    st.integers(0, 91),
    st.integers(0, 28),
    st.integers(-20, 91),
    st.integers(1, 2000),
)
def test_the_end_is_where_a_straight_line_meets_the_total(total, done, days, gained, left):
    pace = Pace(total, min(done, total), days, gained, left)
    if not pace.left:
        assert pace.days_needed == 0
        assert pace.weeks_late == 0
    elif days < LEAST_DAYS or gained < LEAST_DONE:
        assert not pace.is_known
        assert pace.days_needed is pace.days_late is pace.weeks_late is None
    else:
        needed = pace.days_needed
        assert gained * needed >= pace.left * days
        assert gained * (needed - 1) < pace.left * days
        assert pace.days_late == needed - left
        assert pace.weeks_late == max(ceil((needed - left) / 7), 0)


def test_one_item_a_week_with_nine_left_and_four_weeks_to_go_ends_five_weeks_late():
    pace = Pace(total=13, done=4, days=28, gained=4, days_left=28)
    assert pace.days_needed == 63
    assert pace.weeks_late == 5


@given(told | busy, st.integers(1, 30).map(lambda left: TODAY + timedelta(days=left)))
def test_the_theme_that_is_named_ends_last_of_all_that_are_late(entries, ahead):
    steps, marks = steps_and_marks(entries)
    found = burn_up(assess(PACK, LARGE, marks), steps, TODAY, ahead)
    late = [t for t in found.themes if t.pace.days_late is not None and t.pace.days_late > 0]
    if not late:
        assert found.latest is None
    else:
        assert found.latest in late
        assert found.latest.pace.days_late == max(theme.pace.days_late for theme in late)


def test_what_is_written_down_on_the_first_day_is_no_pace():
    items = [item.id for item in PACK.items if not item.supplement][:40]
    first = TODAY - timedelta(days=20)
    steps, marks = steps_and_marks([(first, item, Status.DONE) for item in items])
    found = burn_up(assess(PACK, LARGE, marks), steps, TODAY, TODAY + timedelta(days=50))
    assert found.whole.done == 40
    assert found.whole.gained == 0
    assert found.whole.weeks_late is None


def test_marks_without_a_history_are_done_and_no_pace():
    marks = {item: Mark(Status.DONE) for item in ITEMS[:30]}
    found = burn_up(assess(PACK, LARGE, marks), [], TODAY, TODAY + timedelta(days=50))
    assert found.whole.done > 20
    assert found.whole.days == 0
    assert [moment.day for moment in found.moments] == [TODAY]


@given(profiles())
def test_only_a_purpose_that_looks_ahead_has_a_date_ahead(profile):
    ahead = date_ahead(profile, TODAY)
    if ahead is None:
        past = profile.date is None or profile.date <= TODAY
        assert past or profile.purpose is Purpose.SELF_AUDIT
    else:
        assert ahead == profile.date > TODAY
        assert profile.purpose is not Purpose.SELF_AUDIT


@pytest.mark.parametrize("day", [TODAY, TODAY - timedelta(days=1)])
def test_today_is_not_ahead(day):
    profile = Profile(PracticeType.PAAZ_PUK, Purpose.INTRODUCTION, day)
    assert date_ahead(profile, TODAY) is None
