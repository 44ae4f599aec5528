"""A letter asks exactly what it should, once, in the guide's order, and tells nothing else."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import marks, practices
from zpm_checklist.content.letters import load_letters
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.letter import (
    gaps_in,
    is_open,
    letter_text,
    letters_of,
    parties_of,
    topics_for,
    unasked,
    waiting_for,
    waits,
)
from zpm_checklist.model.letter_wording import GAPS, Party
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile, Purpose
from zpm_checklist.model.readiness import assess
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.report.words import long_date

PACK = load_pack()
LETTERS = load_letters()
ITEMS = [item.id for item in PACK.items]
TODAY = date(2026, 3, 2)
SOLO = Practice("1", "Praktijk Zon", Profile(PracticeType.VRIJGEVESTIGD), "06000000")
FORENSIC = replace(SOLO, profile=replace(SOLO.profile, care=frozenset({Care.FORENSIC})))
BLOCKED = Mark(Status.AT_RISK, (Reason.THIRD_PARTY,))
QUESTION = re.compile(r"^(\d+)\. (.+)$", re.MULTILINE)


def filled():
    """Marks on some items, many of them waiting for a third party."""
    blocked = marks((Status.BEHIND, Status.AT_RISK)).map(
        lambda mark: replace(mark, reasons=(Reason.THIRD_PARTY,))
    )
    return st.dictionaries(st.sampled_from(ITEMS), blocked | marks(), max_size=12)


def letter_of(practice, given_marks, party, today=TODAY, **options):
    states = assess(PACK, practice, given_marks).items
    topics = topics_for(party, letters_of(practice.profile, LETTERS), states, **options)
    return letter_text(practice, party, topics, today, long_date)


@settings(max_examples=60)
@given(practices(), filled(), st.sampled_from(Party), st.booleans())
def test_a_letter_holds_exactly_its_questions(practice, given_marks, party, all_open):
    states = assess(PACK, practice, given_marks).items
    profile = practice.profile
    if party is Party.DJI and not (Care.FORENSIC in profile.care or "dji" in profile.contracts):
        assert letter_of(practice, given_marks, party, all_open=all_open) == ""
        return
    by_item = {entry.item: entry.questions for entry in LETTERS if entry.party == party}
    expected = [
        question
        for state in states
        if state.verdict.applies
        and (
            state.mark.status is not Status.DONE
            if all_open
            else state.mark.status in (Status.BEHIND, Status.AT_RISK)
            and Reason.THIRD_PARTY in state.mark.reasons
        )
        for question in by_item.get(state.item.id, ())
    ]

    text = letter_of(practice, given_marks, party, all_open=all_open)

    found = QUESTION.findall(text)
    assert [question for _, question in found] == expected
    assert [int(number) for number, _ in found] == list(range(1, len(expected) + 1))
    assert bool(text) is bool(expected)


@settings(max_examples=40)
@given(practices(), st.sets(st.sampled_from(ITEMS), min_size=1, max_size=8), st.booleans())
def test_nothing_private_leaks(practice, items, all_open):
    secret = Mark(
        Status.AT_RISK,
        (Reason.THIRD_PARTY, Reason.CAPACITY),
        note="geheimenotitie",
        owner="Annemiek Geheim",
        applies=True,
        applies_why="geheimewaarom",
    )
    given_marks = dict.fromkeys(items, secret)
    for party in Party:
        text = letter_of(practice, given_marks, party, all_open=all_open).casefold()
        assert "geheim" not in text.replace(practice.name.casefold(), "")
        assert "capaciteit" not in text
        assert practice.profile.purpose is not Purpose.MERGER or "fusie" not in text


@settings(max_examples=60)
@given(practices(), filled())
def test_the_letters_of_a_practice_are_those_that_items_wait_for(practice, given_marks):
    states = assess(PACK, practice, given_marks).items
    letters = letters_of(practice.profile, LETTERS)
    waiting = waiting_for(letters, states)

    assert set(waiting) <= set(parties_of(practice.profile))
    for party in Party:
        topics = topics_for(party, letters, states)
        assert waiting.get(party, 0) == len(topics)
        assert {t.state.item.id for t in topics} <= {
            t.state.item.id for t in topics_for(party, letters, states, all_open=True)
        }
    told = {t.state.item.id for p in Party for t in topics_for(p, letters, states)}
    told |= {state.item.id for state in unasked(letters, states)}
    assert told == {state.item.id for state in states if waits(state)}
    assert all(is_open(state) for state in states if waits(state))


@given(st.integers(-400, 400))
def test_an_item_s_own_date_counts_where_it_lies_ahead(days):
    due = TODAY + timedelta(days)
    text = letter_of(SOLO, {"planning.doorlichting": replace(BLOCKED, due=due)}, Party.EPD_SUPPLIER)

    in_two_weeks = "graag binnen twee weken, uiterlijk op 16 maart 2026."
    assert (f"uiterlijk op {long_date(due)}" in text) is (days > 0 or due == date(2026, 3, 16))
    assert (in_two_weeks in text) is (days <= 0)


def test_dates_of_its_own_and_others_together():
    marked = {
        "planning.doorlichting": replace(BLOCKED, due=date(2026, 5, 1)),
        "planning.standaardduur": BLOCKED,
    }
    text = letter_of(SOLO, marked, Party.EPD_SUPPLIER)

    assert "Bij sommige onderdelen staat een eigen datum." in text
    assert "De rest ontvangen wij graag binnen twee weken, uiterlijk op 16 maart 2026." in text
    assert "past\nGraag uw antwoord uiterlijk op 1 mei 2026.\n1. " in text


def test_the_last_day_there_is_needs_no_day_after():
    text = letter_of(SOLO, {"planning.doorlichting": BLOCKED}, Party.EPD_SUPPLIER, date.max)

    assert "uiterlijk op 31 december 9999" in text


@pytest.mark.parametrize(
    ("purpose", "day", "says"),
    [
        (Purpose.SELF_AUDIT, None, "lopen na of wij goed werken volgens het zorgprestatiemodel"),
        (Purpose.MERGER, date(2027, 1, 1), "lopen na of wij goed werken"),
        (Purpose.INTRODUCTION, None, "bereiden ons voor op het zorgprestatiemodel"),
        (Purpose.INTRODUCTION, date(2026, 1, 1), "bereiden ons voor op"),
        (Purpose.INTRODUCTION, date(2027, 1, 1), "werken vanaf 1 januari 2027 volgens"),
    ],
)
def test_who_we_are_and_why_now(purpose, day, says):
    practice = replace(SOLO, profile=replace(SOLO.profile, purpose=purpose, date=day))
    marked = {"planning.doorlichting": BLOCKED}

    text = letter_of(practice, marked, Party.EPD_SUPPLIER)

    assert f"Wij zijn Praktijk Zon (AGB-code 06000000) en {says}" in text
    assert "AGB" not in letter_of(replace(practice, agb=""), marked, Party.EPD_SUPPLIER)


def test_a_self_audit_never_looks_forward_to_2022():
    for party in Party:
        text = letter_of(FORENSIC, {}, party, all_open=True)
        assert QUESTION.search(text)
        assert re.findall(r"\bper 2022|vanaf (?:1 )?januari 2022|in 2022\b", text) == []


def test_a_contact_is_named_only_when_chosen():
    states = assess(PACK, SOLO, {"planning.doorlichting": replace(BLOCKED, owner="An")}).items
    topics = topics_for(Party.EPD_SUPPLIER, LETTERS, states)

    silent = letter_text(SOLO, Party.EPD_SUPPLIER, topics, TODAY, long_date)
    named = letter_text(SOLO, Party.EPD_SUPPLIER, topics, TODAY, long_date, "An\u202e")

    assert "contactpersoon" not in silent
    assert "AnU+202E is bij ons de contactpersoon." in named


def test_what_is_ticked_off_is_not_asked_and_the_rest_is_numbered_on():
    states = assess(PACK, SOLO, dict.fromkeys(ITEMS[:4], BLOCKED)).items
    topics = topics_for(Party.EPD_SUPPLIER, LETTERS, states)
    first, *others = [question for topic in topics for question in topic.questions]

    fewer = [topic.without([first]) for topic in topics]
    none = [topic.without([first, *others]) for topic in topics]

    text = letter_text(SOLO, Party.EPD_SUPPLIER, fewer, TODAY, long_date)
    assert [question for _, question in QUESTION.findall(text)] == others
    assert text.startswith("Praktijk Zon\n\n[plaats], 2 maart 2026\n")
    assert letter_text(SOLO, Party.EPD_SUPPLIER, none, TODAY, long_date) == ""


def test_a_letter_from_the_training_room_says_so_first():
    topics = topics_for(Party.INSURER, LETTERS, assess(PACK, SOLO, {}).items, all_open=True)

    real = letter_text(SOLO, Party.INSURER, topics, TODAY, long_date)
    exercise = letter_text(SOLO, Party.INSURER, topics, TODAY, long_date, is_exercise=True)

    assert exercise == f"OEFENING: dit is geen echte brief.\n\n{real}"


@pytest.mark.parametrize("party", Party)
def test_what_the_program_does_not_know_is_left_open_for_the_sender(party):
    gaps = gaps_in(letter_of(FORENSIC, {}, party, all_open=True))

    assert len(gaps) == 3
    assert (gaps[0], gaps[2]) == ("[plaats]", "[uw naam]")
    assert gaps_in("") == []
    assert set(gaps) <= set(GAPS)


@pytest.mark.parametrize(
    ("changes", "writes"),
    [
        ({}, False),
        ({"care": frozenset({Care.ACUTE})}, False),
        ({"care": frozenset({Care.FORENSIC})}, True),
        ({"contracts": frozenset({Contract.DJI})}, True),
    ],
)
def test_dji_is_written_to_about_forensic_care_only(changes, writes):
    practice = replace(SOLO, profile=replace(SOLO.profile, **changes))
    others = [party for party in Party if party is not Party.DJI]

    text = letter_of(practice, {}, Party.DJI, all_open=True)

    assert (Party.DJI in parties_of(practice.profile)) is writes
    assert [party for party in parties_of(practice.profile) if party is not Party.DJI] == others
    assert bool(text) is writes
    assert ("Aan: DJI, [naam van de afdeling]\n" in text) is writes
