"""The empty checklist: what applies, each once and in order, and not a word of what was marked."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.dossiers import TODAY, practice_of, random_marks, random_practice
from tests.report.papers.paper_text import body_of
from tests.report.reading import opened, pages_of, squeezed, text_of
from tests.report.recomputed import AHEAD, AUDIT, Expected, content
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Contract, PracticeType, Profile
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.report.papers.blank_checklist import SUBTITLE, blank_checklist
from zpm_checklist.report.papers.pdf import render_paper

SOLO = Profile.for_type(PracticeType.VRIJGEVESTIGD)
CHOICES = ("done", "on_schedule", "behind", "at_risk")


def taken(practice, marks):
    return Snapshot.take(load_pack(), practice, marks, 7, TODAY)


def printed(snapshot):
    return render_paper(blank_checklist(snapshot), snapshot.today)


def chapters_of(expected):
    """The text of every chapter that has something to judge, told anew from the content."""
    profile = expected.practice.profile
    alone = profile.type == "vrijgevestigd" and not profile.staff
    fields = "Klaar opNotitie" if alone else "WieKlaar opNotitie"
    found = {}
    counting = {row.item["id"] for row in expected.rows if row.counts}
    for chapter in content()["chapters"]:
        told, group = "", ""
        items = sorted(chapter["items"], key=lambda item: bool(item.get("supplement")))
        for item in items:
            if item["id"] not in counting:
                continue
            is_extra = bool(item.get("supplement"))
            heading = "Aanvullend, uit de monitor" if is_extra else item["group"]
            told += heading if heading != group else ""
            group = heading
            label = f"A{item['number']}" if is_extra else str(item["number"])
            text = item["text"].replace("\n- ", "\n– ")
            told += label + item["title"] + text + "".join(item.get("subpoints", ())) + fields
        if told:
            found[chapter["title"]] = squeezed(told)
    return found


def choices_of(expected):
    """The words beside the boxes of one item; they stand beside its text, wherever that breaks."""
    words = AUDIT if expected.audit else AHEAD
    return squeezed([*(words[key] for key in CHOICES), "niet voor mij"])


@given(st.integers(0, 10**9))
@settings(max_examples=25)
def test_exactly_what_applies_is_there_once_and_in_order(seed):
    chance = random.Random(seed)
    practice, marks = random_practice(chance), random_marks(load_pack(), chance)
    snapshot = taken(practice, marks)
    titles = [chapter["title"] for chapter in content()["chapters"]]
    found = body_of(printed(snapshot), SUBTITLE, ["Leeswijzer", *titles, "Niet van toepassing"])

    expected = Expected(practice, marks, TODAY, "self")
    told = {title: squeezed(lines) for title, lines in found.items() if title in titles}
    choices = choices_of(expected)
    boxes = sum(text.count(choices) for text in told.values())
    assert boxes == sum(row.counts for row in expected.rows)
    bare = {title: text.replace(choices, "") for title, text in told.items()}
    assert bare == chapters_of(expected)
    assert list(told) == [title for title in titles if title in told]

    out = squeezed(found.get("Niet van toepassing", []))
    for row in expected.rows:
        assert (squeezed(row.title) in out) or row.counts


@given(st.integers(0, 10**9))
@settings(max_examples=5)
def test_nothing_of_a_mark_is_on_it(seed):
    """Two practices of one profile that marked other things get the same paper."""
    chance = random.Random(seed)
    practice = random_practice(chance)
    judged = [status for status in Status if status.is_judged]
    applying = [s.item.id for s in taken(practice, {}).readiness.items if s.verdict.applies]
    marks = {
        item: Mark(chance.choice(judged), tuple(Reason), "kanarie", "kanarie", TODAY)
        for item in applying
    }
    assert printed(taken(practice, marks)) == printed(taken(practice, {}))


def test_what_the_user_took_out_stands_at_the_end_with_the_reason():
    marks = {
        "planning.doorlichting": Mark(Status.NOT_APPLICABLE, applies_why="dat doet mijn collega"),
        "planning.settings": Mark(applies=True, applies_why="ik werk op twee plekken"),
    }
    text = text_of(printed(taken(practice_of(SOLO), marks)))
    body, out = text.split("\nNiet van toepassing\n")
    assert "Licht uw planning door" not in body
    assert "Koppel elk team aan een setting" in body
    assert "U besliste dat dit niet geldt: dat doet mijn collega" in out
    assert "Licht uw planning door" in out


@pytest.mark.parametrize("contracts", [frozenset(), frozenset({Contract.INSURERS})])
def test_a_solo_practice_can_fill_it_in_at_one_sitting(contracts):
    practice = practice_of(replace(SOLO, contracts=contracts))
    assert len(opened(printed(taken(practice, {}))).pages) <= 9


def test_a_solo_practice_is_not_asked_who_does_it():
    alone = text_of(printed(taken(practice_of(SOLO), {})))
    assert "Klaar op" in alone
    assert "\nWie" not in alone
    assert "\nWie" in text_of(printed(taken(practice_of(replace(SOLO, staff=True)), {})))


def test_every_page_tells_whose_it_is_and_every_chapter_has_a_bookmark():
    data = printed(taken(practice_of(SOLO), {}))
    pages = pages_of(data)
    for number, lines in enumerate(pages, start=1):
        assert lines[-1] == (
            "Praktijk Lindehof · 22 november 2026 · inhoud zpm 2021.1 "
            f"Bladzijde {number} van {len(pages)}"
        )
    pdf = opened(data)
    for entry in pdf.outline:
        assert entry.title in pages[pdf.get_destination_page_number(entry)]
    assert {"Leeswijzer", "Planning van zorg en resources", "Niet van toepassing"} <= {
        entry.title for entry in pdf.outline
    }


def test_equal_input_gives_equal_bytes():
    assert printed(taken(practice_of(SOLO), {})) == printed(taken(practice_of(SOLO), {}))
