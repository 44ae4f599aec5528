"""A round that is named, and teams of one institution: the recount with less to count."""

import json
import random

import pytest

from tests.monitor.recount import recount
from tests.monitor.respondents import crowd, dossier_of, respondent
from tests.report.recomputed import content

TODAY = "2026-11-22"


@pytest.fixture
def rounds(tmp_path):
    """Makes dossiers of which some have a round before; gives (this round, the one before)."""

    def make(sizes, seed):
        chance = random.Random(seed)
        found = []
        for number, one in enumerate(crowd(sizes, seed)):
            before = None
            if number % 2:
                before = respondent(one["group"], "mixed", chance) | {"forensic": one["forensic"]}
            (tmp_path / f"{number}.zpm").write_bytes(dossier_of(one, number, before=before))
            found.append((one, before))
        return found

    return make


def counted(here, folder, *options):
    return json.loads(here.done("--today", TODAY, "monitor", folder, "--json", *options))


def silent(one):
    return one | {"answers": dict.fromkeys(one["answers"]), "reasons": {}}


MIX = {"large_institution": (5, "mixed"), "paaz_puk": (3, "mixed"), "vrijgevestigd": (4, "mixed")}


def test_a_named_round_is_counted_and_nothing_of_the_later_one(here, rounds, tmp_path):
    """Who has no such round is a respondent without answers."""
    found = rounds(MIX, seed=1)
    report = counted(here, tmp_path, "--round", "2026-1")

    assert report["groups"] == recount([then or silent(now) for now, then in found])
    assert report["previous"] == report["comparable"] == []


def test_the_newest_round_is_counted_beside_the_one_before(here, rounds, tmp_path):
    found = rounds(MIX, seed=2)
    both = [pair for pair in found if pair[1]]
    for report in (counted(here, tmp_path), counted(here, tmp_path, "--round", "2026-2")):
        assert report["groups"] == recount([now for now, _ in found])
        assert report["comparable"] == recount([now for now, _ in both])
        assert report["previous"] == recount([then for _, then in both])


# --- Teams -------------------------------------------------------------------------------


def questions_of_teams():
    """Questions with an item behind them that each team has to do itself."""
    pack = content()
    own = {
        item["id"]
        for chapter in pack["chapters"]
        for item in chapter["items"]
        if item["level"] == "team"
    }
    return {
        question["id"]
        for form in pack["questionnaires"]
        for theme in form["themes"]
        for question in theme["questions"]
        if own & set(question["direct"])
    }


def own_answers(one):
    """What is left of a team that does not answer for the organisation."""
    own = questions_of_teams()
    return one | {"answers": {q: a if q in own else None for q, a in one["answers"].items()}}


@pytest.mark.parametrize("head", [0, 3])
def test_what_the_organisation_answers_comes_from_one_dossier(here, rounds, tmp_path, head):
    found = rounds({"large_institution": (7, "mixed")}, seed=3)

    def teams(answers):
        return [one if number == head else own_answers(one) for number, one in answers if one]

    report = counted(here, tmp_path, "--teams", f"Praktijk {head}", "--expected", 9)
    now = list(enumerate(now for now, _ in found))
    assert report["respondents"] == len(found)
    assert report["groups"] == recount(teams(now))
    both = [number for number, (_, then) in enumerate(found) if then]
    assert report["comparable"] == recount(teams([now[number] for number in both]))
    assert report["previous"] == recount(teams([(n, found[n][1]) for n in both]))
    assert (report["teams"]["answered"], report["teams"]["expected"]) == (7, 9)


def test_some_questions_are_the_teams_own_and_some_are_not():
    """Else the test above would say nothing."""
    asked = {q for one in crowd({"large_institution": (1, "best")}, 1) for q in one["answers"]}
    assert asked & questions_of_teams()
    assert asked - questions_of_teams()
