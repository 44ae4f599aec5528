"""Every number of `monitor --json`, counted again from the raw answers."""

import json
import random
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.monitor.recount import GROUPS, TYPES, recount
from tests.monitor.respondents import (
    FORMS,
    PACK,
    crowd,
    dossier_of,
    recipes,
    respondent,
    survey_text,
    write_survey,
)
from zpm_checklist.cli.monitor_json import monitor_as_json
from zpm_checklist.model.errors import NothingToReportError
from zpm_checklist.services.monitor import make_monitor_report, preview
from zpm_checklist.services.monitor_files import read_files

TODAY = date(2026, 11, 22)


def reported(*paths):
    return monitor_as_json(make_monitor_report(PACK, preview(read_files(PACK, paths)), TODAY))


def check_survey(folder, people, seed):
    """The count of these people's survey is the recount."""
    report = reported(write_survey(folder / "enquete.csv", people, random.Random(seed)))

    assert report["groups"] == recount(people)
    assert report["respondents"] == len(people)
    assert report["previous"] == report["comparable"] == []


@settings(max_examples=40)
@given(recipe=recipes())
def test_a_survey_is_counted_as_the_rules_say(tmp_path, recipe):
    check_survey(tmp_path, recipe.make(), recipe.seed)


@pytest.mark.torture
@settings(max_examples=3_000)
@given(recipe=recipes(most=60))
def test_many_surveys_are_counted_as_the_rules_say(tmp_path, recipe):
    check_survey(tmp_path, recipe.make(), recipe.seed)


@pytest.mark.parametrize("group", TYPES)
@pytest.mark.parametrize("mood", ["nothing", "not applicable", "best", "worst", "one answer"])
@pytest.mark.parametrize("count", [1, 4, 5])
def test_one_group_alone_in_one_mood(tmp_path, group, mood, count):
    check_survey(tmp_path, crowd({group: (count, mood)}, seed=count), seed=1)


def test_where_nobody_answers_there_are_no_percentages(tmp_path):
    """Told in words of its own, beside the recount."""
    people = crowd({"large_institution": (6, "nothing"), "paaz_puk": (5, "not applicable")}, 1)
    report = reported(write_survey(tmp_path / "stil.csv", people, random.Random(1)))
    providers = next(group for group in report["groups"] if group["id"] == "providers")

    assert providers["n"] == 11
    assert (providers["any_at_risk"], providers["any_at_risk_percent"]) == (0, 0)
    assert providers["overall"] == {
        "n_answers": 0,
        "counts": {"on_schedule": 0, "behind": 0, "at_risk": 0},
        "percent": {},
    }
    assert [theme["id"] for theme in providers["themes"]] == [
        theme for theme, *_ in FORMS["large_institution"]
    ]
    assert {theme["respondents_percent"] for theme in providers["themes"]} == {0}


def test_without_respondents_nothing_is_reported(tmp_path):
    with pytest.raises(NothingToReportError):
        reported(tmp_path)


# --- Dossiers, surveys and rounds together -----------------------------------------------


def check_collection(folder, surveyed, practices, chance):
    """Surveys and dossiers in one count; some dossiers hold the round before too."""
    before = [
        respondent(one["group"], "mixed", chance) | {"forensic": one["forensic"]}
        if chance.random() < 0.6
        else None
        for one in practices
    ]
    if surveyed:
        write_survey(folder / "enquete.csv", surveyed, chance)
    for number, (now, then) in enumerate(zip(practices, before, strict=True)):
        path = folder / f"{number}.zpm"
        path.write_bytes(dossier_of(now, number, before=then))
    report = reported(folder)

    # A round in which nothing was answered says nothing: then the one before is the newest.
    pairs = [_newest(*pair) for pair in zip(practices, before, strict=True)]
    both = [(now, then) for now, then in pairs if then]
    assert report["groups"] == recount([*surveyed, *(now for now, _ in pairs)])
    assert report["respondents"] == len(surveyed) + len(practices)
    assert report["previous"] == (recount([then for _, then in both]) if both else [])
    assert report["comparable"] == (recount([now for now, _ in both]) if both else [])


def _newest(now, then):
    if then and not any(then["answers"].values()):
        then = None
    return (now, then) if any(now["answers"].values()) or not then else (then, None)


@settings(max_examples=15)
@given(surveyed=recipes(most=6, least=0), practices=recipes(most=6))
def test_dossiers_and_surveys_add_up_and_only_the_same_respondents_are_compared(
    surveyed, practices
):
    with tempfile.TemporaryDirectory() as folder:
        chance = random.Random(practices.seed)
        check_collection(Path(folder), surveyed.make(), practices.make(), chance)


@pytest.mark.torture
@settings(max_examples=500)
@given(surveyed=recipes(most=20, least=0), practices=recipes(most=20))
def test_many_dossiers_and_surveys_add_up(surveyed, practices):
    with tempfile.TemporaryDirectory() as folder:
        chance = random.Random(practices.seed)
        check_collection(Path(folder), surveyed.make(), practices.make(), chance)


def test_who_answers_is_counted_in_the_files(tmp_path):
    """A silent respondent counts, but did not answer."""
    people = crowd({"financier": (3, "mixed"), "paaz_puk": (2, "nothing")}, seed=3)
    report = reported(write_survey(tmp_path / "enquete.csv", people, random.Random(1)))
    [file] = report["files"]
    assert (file["respondents"], file["answered"], file["fate"]) == (5, 3, "counted")


# --- The order of lines and files --------------------------------------------------------


@settings(max_examples=8)
@given(recipe=recipes(most=6), seeds=st.tuples(st.integers(), st.integers()))
def test_the_order_of_lines_and_the_separator_make_no_difference(tmp_path, recipe, seeds):
    once, again = (
        reported(write_survey(tmp_path / "enquete.csv", recipe.make(), random.Random(seed)))
        for seed in seeds
    )
    assert once == again


@settings(max_examples=8)
@given(recipe=recipes(most=6, least=2), cut=st.integers(0, 10**6))
def test_one_survey_or_two_make_no_difference_to_the_count(tmp_path, recipe, cut):
    chance = random.Random(cut)
    people = recipe.make()
    whole = write_survey(tmp_path / "alles.csv", people, chance)
    header, *lines = whole.read_text(encoding="utf-8").splitlines()
    names = sorted({line.replace(";", ",").split(",")[0] for line in lines})
    first = set(names[: cut % (len(names) - 1) + 1])
    parts = {"a.csv": [header], "b.csv": [header]}
    for line in lines:
        parts["a.csv" if line.replace(";", ",").split(",")[0] in first else "b.csv"].append(line)
    for name, part in parts.items():
        (tmp_path / name).write_text("\n".join(part), encoding="utf-8")

    together = reported(tmp_path / "a.csv", tmp_path / "b.csv")
    assert together["groups"] == reported(whole)["groups"]


def test_the_command_prints_the_recount(here, tmp_path):
    """Once through the command itself."""
    people = crowd(dict.fromkeys(TYPES, (3, "mixed")), seed=5)
    file = tmp_path / "enquete.csv"
    file.write_text(survey_text(people, random.Random(5)), encoding="utf-8")
    report = json.loads(here.done("--today", TODAY, "monitor", file, "--json"))

    assert report["groups"] == recount(people)
    assert [group["id"] for group in report["groups"]] == list(GROUPS)
    assert report["today"] == TODAY.isoformat()
