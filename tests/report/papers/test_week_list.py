"""The week list: overdue, then day by day, then next week; each action once."""

import random
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.dossiers import NAMES, practice_of
from tests.report.papers.paper_text import body_of
from tests.report.reading import pages_of, squeezed
from tests.report.recomputed import MONTHS, Expected
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.report.papers.pdf import render_paper
from zpm_checklist.report.papers.week_list import NEXT_WEEK, OVERDUE, THIS_WEEK, week_list

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
LARGE = practice_of(Profile.for_type(PracticeType.LARGE_INSTITUTION))
MONDAY = date(2026, 11, 16)


def random_marks_around(chance, today):
    return {
        item.id: Mark(
            chance.choice(list(Status)),
            owner=chance.choice(("", *NAMES[1:4])),
            due=chance.choice((None, today + timedelta(chance.randint(-9, 20)))),
        )
        for item in load_pack().items
        if chance.random() < 0.4
    }


def printed(marks, today, person=None, practice=LARGE):
    snapshot = Snapshot.take(load_pack(), practice, marks, 7, today)
    paper = week_list(snapshot, person)
    data = render_paper(paper, today)
    return body_of(data, paper.subtitle, [OVERDUE, THIS_WEEK, NEXT_WEEK]), data


def day(due):
    return f"{DAYS[due.weekday()].capitalize()} {due.day} {MONTHS[due.month - 1]}"


def long(due):
    return f"{due.day} {MONTHS[due.month - 1]} {due.year}"


@given(st.integers(0, 10**9), st.integers(0, 6), st.booleans())
@settings(max_examples=30)
def test_each_action_stands_once_where_its_day_is(seed, weekday, one_person):
    chance = random.Random(seed)
    today = MONDAY + timedelta(weekday)
    sunday = MONDAY + timedelta(6)
    marks = random_marks_around(chance, today)
    person = NAMES[1] if one_person else None
    found, _ = printed(marks, today, person)

    rows = [
        row
        for row in Expected(LARGE, marks, today, "self").rows
        if row.counts and row.due and row.status != "done" and person in (None, row.owner)
    ]
    rows.sort(key=lambda row: row.due)
    overdue = [row for row in rows if row.due < today]
    this_week = [row for row in rows if today <= row.due <= sunday]
    next_week = [row for row in rows if sunday < row.due <= sunday + timedelta(7)]

    titles = {heading: _titles(lines) for heading, lines in found.items()}
    assert sorted(titles.get(OVERDUE, [])) == sorted(row.title for row in overdue)
    assert sorted(titles[THIS_WEEK]) == sorted(row.title for row in this_week)
    assert sorted(titles[NEXT_WEEK]) == sorted(row.title for row in next_week)
    assert (OVERDUE in found) is bool(overdue)

    days = [line for line in found[THIS_WEEK] if line.split()[0].lower() in DAYS]
    assert days == list(dict.fromkeys(day(row.due) for row in this_week))
    for row in overdue:
        assert squeezed(f"had klaar moeten zijn op {long(row.due)}") in squeezed(found[OVERDUE])
    for row in next_week:
        assert squeezed(f"klaar op {long(row.due)}") in squeezed(found[NEXT_WEEK])


def _titles(lines):
    known = {item.title for item in load_pack().items}
    return [line for line in lines if line in known]


def test_next_to_every_action_there_is_room_and_who_does_it():
    marks = {
        "planning.doorlichting": Mark(Status.BEHIND, owner="Fatima", due=MONDAY),
        "planning.agendavoering": Mark(Status.BEHIND, due=MONDAY),
        "planning.standaardduur": Mark(Status.BEHIND, owner="Fatima"),
    }
    found, data = printed(marks, MONDAY)
    assert found[THIS_WEEK] == [
        "Maandag 16 november",
        "Licht uw planning door",
        "Fatima · Planning van zorg en resources",
        "Opmerking",
        "Loop de agendavoering na",
        "nog niemand · Planning van zorg en resources",
        "Opmerking",
    ]
    assert found[NEXT_WEEK] == ["Voor volgende week staat er niets op de lijst."]
    assert "Niet op deze lijst: 1 actie zonder datum." in " ".join(found[""])
    assert "Weeklijst, week 47 · 16 november 2026" in pages_of(data)[0]


def test_for_one_person_her_name_stands_in_the_head_and_in_any_case_of_letters():
    marks = {"planning.doorlichting": Mark(Status.BEHIND, owner="Fatima", due=MONDAY)}
    found, data = printed(marks, MONDAY, "fatima")
    assert "Licht uw planning door" in found[THIS_WEEK]
    assert "Planning van zorg en resources" in found[THIS_WEEK]
    assert "Weeklijst voor fatima, week 47 · 16 november 2026" in pages_of(data)[0]
    nothing, _ = printed(marks, MONDAY, "Joris")
    assert nothing[THIS_WEEK] == ["Voor deze week staat er niets op de lijst."]


def test_whoever_works_alone_sees_no_names():
    solo = practice_of(Profile.for_type(PracticeType.VRIJGEVESTIGD))
    marks = {"planning.doorlichting": Mark(Status.BEHIND, owner="Fatima", due=MONDAY)}
    found, _ = printed(marks, MONDAY, practice=solo)
    assert "Planning van zorg en resources" in found[THIS_WEEK]
