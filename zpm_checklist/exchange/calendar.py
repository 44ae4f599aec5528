"""The dates of a practice as .ics, for the calendar of Outlook, Google, Apple or a telephone.

Each date is an all-day event: these programs pass over tasks (VTODO) when a file is imported.
An event keeps its UID for ever, and SEQUENCE rises with every edit of the practice, so that a
second import updates the first. What is done or no longer due is cancelled instead of left out:
else it would stay in the calendar as if nothing had happened. Not every program takes a cancelled
event away, so its title says it too.

Outlook for Windows goes by the whole calendar: it opens the file as one of its own and, where it
knows X-WR-RELCALID ([MS-OXCICAL] 2.1.3.1.1.18), replaces that. The file has no METHOD: it is no
invitation, and nobody is asked to answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.model.visible import visible, visible_lines
from zpm_checklist.model.wording import REASON, status_word

_PRODUCT = "-//ZPM-Checklist//Acties//NL"
_TITLE = "ZPM"
_DAY = timedelta(days=1)


def action_calendar(snapshot: Snapshot, former: Mapping[str, date]) -> bytes:
    """Every item that has a date or had one; the snapshot holds what is disclosed.

    `former` are dates that the user took away, by item id. Empty where there is no date at all:
    a calendar without events is no calendar. Equal input gives equal bytes.
    """
    events = [_event(snapshot, state, day) for state, day in _dated(snapshot, former)]
    if not events:
        return b""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", visible(f"{_TITLE} {snapshot.practice.name}"))
    calendar.add("x-wr-relcalid", snapshot.practice.id)
    for event in events:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def uid_of(practice_id: str, item_id: str) -> str:
    """Under which an event is known for ever, whatever practice and item are called."""
    return f"{practice_id}.{item_id}@zpm-checklist"


def _dated(snapshot: Snapshot, former: Mapping[str, date]) -> Iterator[tuple[ItemState, date]]:
    for state in snapshot.readiness.items:
        day = state.mark.due or former.get(state.item.id)
        if day is not None:
            yield state, day


def _event(snapshot: Snapshot, state: ItemState, day: date) -> Event:
    event = Event()
    event.add("uid", uid_of(snapshot.practice.id, state.item.id))
    event.add("sequence", snapshot.counter)
    event.add("dtstamp", _revised(snapshot))
    event.add("last-modified", _revised(snapshot))
    event.add("dtstart", day)
    if day < date.max:
        event.add("dtend", day + _DAY)  # the first day after it
    ended = _ended(state)
    event.add("status", "CANCELLED" if ended else "CONFIRMED")
    event.add("summary", _summary(state, ended))
    event.add("description", "\n".join(_description(snapshot, state)))
    event.add("categories", [_TITLE])
    # It is no appointment: the day stays free.
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-busystatus", "FREE")
    return event


def _revised(snapshot: Snapshot) -> datetime:
    """The day, and in it as many seconds as the practice has had edits.

    No clock is read, and of two files of one day the later state is the newer.
    """
    return datetime.combine(snapshot.today, time(), UTC) + timedelta(seconds=snapshot.counter)


def _ended(state: ItemState) -> str:
    """Why nothing is left to do on the day; empty where something is."""
    if not state.verdict.applies or state.mark.due is None:
        return "Vervallen"
    return "Klaar" if state.mark.status is Status.DONE else ""


def _summary(state: ItemState, ended: str) -> str:
    who = f" ({visible(state.mark.owner)})" if state.mark.owner else ""
    return f"{_TITLE}{f' {ended.lower()}' if ended else ''}: {state.item.title}{who}"


def _description(snapshot: Snapshot, state: ItemState) -> Iterator[str]:
    pack, practice, mark = snapshot.pack, snapshot.practice, state.mark
    yield f"Praktijk: {visible(practice.name)}"
    yield f"Bedrijfsproces: {pack.chapter_by_id[state.item.chapter].title}"
    if state.verdict.applies:
        yield f"Stand: {status_word(mark.status, practice.profile.purpose)}"
    if mark.reasons:
        yield f"Redenen: {'; '.join(REASON[reason] for reason in mark.reasons)}"
    if mark.note:
        yield f"Notitie: {visible_lines(mark.note)}"
    yield from map(visible, mark.links)
