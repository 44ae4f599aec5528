"""The dates as .ics, read back by another library: the same event, time after time."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.exports import SOLO, TODAY, full, snapshot_of, snapshots, told
from tests.registers import ITEMS
from tests.strategies import dates, marks, names
from zpm_checklist.exchange.calendar import action_calendar, uid_of
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status

ITEM = ITEMS[0]
DUE = Mark(Status.ON_SCHEDULE, due=TODAY)


def _events(data):
    """By item, as another library reads the file; the lines are as the standard wants them."""
    text = data.decode()
    assert text.endswith("END:VCALENDAR\r\n")
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
    calendar = vobject.readOne(text)
    calendar.validate(raiseException=True)
    assert calendar.version.value == "2.0"
    assert not hasattr(calendar, "method")
    events = calendar.contents.get("vevent", [])
    assert set(calendar.contents) <= {
        "version", "prodid", "calscale", "x-wr-calname", "x-wr-relcalid", "vevent",
    }  # fmt: skip
    return {event.uid.value.partition("@")[0].partition(".")[2]: event for event in events}


def _event(mark=DUE, former=None, **how):
    data = action_calendar(snapshot_of({ITEM: mark}, **how), former or {})
    return _events(data)[ITEM]


@given(snapshot=snapshots())
@settings(max_examples=20)
def test_every_date_is_a_day_of_its_own(snapshot):
    data = action_calendar(snapshot, {})
    dated = {s.item.id: s for s in snapshot.readiness.items if s.mark.due}
    if not dated:
        assert data == b""
        return
    events = _events(data)
    assert set(events) == set(dated)
    for item, event in events.items():
        state = dated[item]
        ended = not state.verdict.applies or state.mark.status is Status.DONE
        assert event.dtstart.value == state.mark.due
        assert event.dtend.value == state.mark.due + timedelta(1)
        assert event.status.value == ("CANCELLED" if ended else "CONFIRMED")
        assert event.transp.value == "TRANSPARENT"
        assert event.sequence.value == str(snapshot.counter)
        assert state.item.title in event.summary.value
        assert (told(state.mark.note) in event.description.value) or not state.mark.note
        assert event.dtstamp.value.date() == snapshot.today
        assert not hasattr(event, "organizer")
        assert not hasattr(event, "valarm")


@given(
    before=marks(), after=marks(), name=names(), days=st.tuples(dates(), dates()),
    counter=st.integers(0, 1000),
)  # fmt: skip
@settings(max_examples=25)
def test_the_uid_stays_whatever_changes(before, after, name, days, counter):
    first, second = (
        _event(replace(mark, due=day), practice=practice, counter=count, today=day)
        for mark, day, practice, count in (
            (before, days[0], SOLO, counter),
            (after, days[1], replace(SOLO, name=name), counter + 1),
        )
    )
    assert first.uid.value == second.uid.value == uid_of(SOLO.id, ITEM)
    assert int(second.sequence.value) > int(first.sequence.value)
    assert second.last_modified.value > first.last_modified.value or days[1] < days[0]


def test_uids_differ_per_practice_and_item():
    other = replace(SOLO, id="99999999-2222-4333-8444-555555555555")
    found = {uid_of(practice.id, item) for practice in (SOLO, other) for item in ITEMS}
    assert len(found) == 2 * len(ITEMS)


@pytest.mark.parametrize(
    ("mark", "former", "status", "word"),
    [
        (DUE, {}, "CONFIRMED", "ZPM: "),
        (replace(DUE, status=Status.DONE), {}, "CANCELLED", "ZPM klaar: "),
        (replace(DUE, status=Status.NOT_APPLICABLE), {}, "CANCELLED", "ZPM vervallen: "),
        (replace(DUE, due=None), {ITEM: TODAY}, "CANCELLED", "ZPM vervallen: "),
        (replace(DUE, due=TODAY), {ITEM: date(2020, 1, 1)}, "CONFIRMED", "ZPM: "),
    ],
)
def test_what_is_over_is_cancelled_and_not_forgotten(mark, former, status, word):
    event = _event(mark, former)
    assert event.status.value == status
    assert event.summary.value.startswith(word)
    assert event.dtstart.value == TODAY


def test_the_last_day_of_the_calendar_has_no_day_after_it():
    assert not hasattr(_event(replace(DUE, due=date.max)), "dtend")


def test_a_name_and_a_note_stand_where_people_look():
    event = _event(replace(DUE, owner="Zoë; A,B\\n", note="regel 1\nBEGIN:VEVENT", links=("/a,b",)))
    assert event.summary.value.endswith("(Zoë; A,B\\n)")
    lines = event.description.value.split("\n")
    assert lines[0] == "Praktijk: Praktijk Één"
    assert lines[-3:] == ["Notitie: regel 1", "BEGIN:VEVENT", "/a,b"]


def test_equal_input_gives_equal_bytes_and_another_day_others():
    snapshot = full()
    assert action_calendar(snapshot, {}) == action_calendar(full(), {})
    later = snapshot_of(snapshot.marks, snapshot.rounds, today=TODAY + timedelta(1))
    assert action_calendar(later, {}) != action_calendar(snapshot, {})
