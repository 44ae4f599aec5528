"""The open points as actions: each once, what presses first, and neither marks nor scores."""

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.dossiers import TODAY, practice_of, random_marks, random_practice
from tests.report.papers.paper_text import body_of
from tests.report.reading import text_of
from tests.report.recomputed import AHEAD, AUDIT, Expected
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.report.papers.pdf import render_paper
from zpm_checklist.report.papers.take_home import SUBTITLE, TO_DO, TO_JUDGE, take_home

SOLO = Profile.for_type(PracticeType.VRIJGEVESTIGD)


def taken(practice, marks):
    return Snapshot.take(load_pack(), practice, marks, 7, TODAY)


def printed(snapshot, only=None):
    return render_paper(take_home(snapshot, only), snapshot.today)


@given(st.integers(0, 10**9))
@settings(max_examples=25)
def test_every_open_point_is_there_once_and_nothing_else(seed):
    chance = random.Random(seed)
    practice, marks = random_practice(chance), random_marks(load_pack(), chance)
    found = body_of(printed(taken(practice, marks)), SUBTITLE, [TO_DO, TO_JUDGE])
    counting = [row for row in Expected(practice, marks, TODAY, "self").rows if row.counts]
    begun = [row.title for row in counting if row.status in ("at_risk", "behind", "on_schedule")]
    unseen = [row.title for row in counting if row.status == "open"]

    assert sorted(titles_in(found[TO_DO])) == sorted(begun)
    assert titles_in(found.get(TO_JUDGE, [])) == unseen
    assert (TO_JUDGE in found) is bool(unseen)


def titles_in(lines):
    known = {item.title for item in load_pack().items}
    return [line for line in lines if line in known]


@given(st.integers(0, 10**9))
@settings(max_examples=5)
def test_neither_marks_nor_scores_nor_anybodys_words_are_on_it(seed):
    chance = random.Random(seed)
    practice = random_practice(chance)
    marks = {
        item.id: Mark(chance.choice(list(Status)), tuple(Reason), "kanarie", "kanarie", TODAY)
        for item in load_pack().items
    }
    text = text_of(printed(taken(practice, marks)))
    assert "kanarie" not in text
    assert not re.search(r"\d ?%", text)
    for line in text.splitlines():
        assert line not in {*AUDIT.values(), *AHEAD.values()}


def test_what_presses_stands_above_what_runs():
    marks = {
        "planning.doorlichting": Mark(Status.ON_SCHEDULE),
        "planning.standaardduur": Mark(Status.BEHIND),
        "verantwoording.spelregels": Mark(Status.AT_RISK),
        "planning.agendavoering": Mark(Status.DONE),
    }
    text = text_of(printed(taken(practice_of(SOLO), marks)))
    places = [
        text.index(title)
        for title in (
            "Verantwoord u over de spelregels",
            "Kies een standaardduur per soort consult",
            "Licht uw planning door",
            TO_JUDGE,
        )
    ]
    assert places == sorted(places)
    assert "Loop de agendavoering na" not in text


def test_a_lesson_takes_home_its_own_items_only():
    marks = {"planning.doorlichting": Mark(Status.AT_RISK), "planning.agendavoering": Mark()}
    only = ("planning.doorlichting", "planning.standaardduur")
    text = text_of(printed(taken(practice_of(SOLO), marks), only))
    assert "Licht uw planning door" in text
    assert "Kies een standaardduur per soort consult" in text
    assert "Loop de agendavoering na" not in text


@pytest.mark.parametrize("only", [None, ()])
def test_where_nothing_is_open_it_says_so(only):
    done = {item.id: Mark(Status.DONE) for item in load_pack().items}
    assert "Er zijn geen open punten." in text_of(printed(taken(practice_of(SOLO), done), only))
