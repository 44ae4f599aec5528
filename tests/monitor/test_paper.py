"""Every number on every page of the report over many, read back from the PDF."""

import random
from datetime import date

import pytest

from tests.monitor.paper import sheets_of
from tests.monitor.recount import TYPES, recount
from tests.monitor.respondents import (
    MOODS,
    PACK,
    begun,
    crowd,
    dossier_of,
    respondent,
    write_survey,
)
from tests.monitor.test_rounds_and_teams import own_answers
from tests.monitor.tokens import mismatch
from tests.monitor.told import Told
from tests.monitor.told_to_a_board import ToldToABoard
from zpm_checklist.report.aggregate.pdf import render_monitor
from zpm_checklist.services.monitor import DEFAULT_TITLE, make_monitor_report, preview
from zpm_checklist.services.monitor_files import read_files
from zpm_checklist.services.team_report import make_team_report

TODAY = date(2026, 11, 22)


def expected_of(people, files, both=()):
    """The recount under the keys of the report; `both` holds (this round, the one before)."""
    return {
        "title": DEFAULT_TITLE,
        "day": TODAY,
        "version": PACK.version,
        "respondents": len(people),
        "groups": recount(people),
        "comparable": recount([now for now, _ in both]) if both else [],
        "previous": recount([then for _, then in both]) if both else [],
        "files": files,
    }


def rendered(*paths, suppress=False):
    seen = preview(read_files(PACK, paths))
    return render_monitor(make_monitor_report(PACK, seen, TODAY, suppress=suppress))


def check(data, expected, teller=Told):
    """Each sheet has the numbers it must have, in their order, and no other."""
    sheets = sheets_of(data, expected)
    told = list(teller(expected).sheets())
    assert [title for title, _ in sheets] == [title for title, _ in told]
    for (title, text), (_, tokens) in zip(sheets, told, strict=True):
        assert mismatch(text, tokens) == "", title


# --- What is in the files ----------------------------------------------------------------


def line_of(path, who, **more):
    """A line of the list of files."""
    blank = {"fate": "counted", "round": "", "date": None, "version": "", "why": ""}
    return blank | {"file": path.name, "who": who} | more


def survey_in(folder, people, seed):
    path = write_survey(folder / "enquete.csv", people, random.Random(seed))
    count = len(people)
    return path, line_of(path, "1 respondent" if count == 1 else f"{count} respondenten")


def dossiers_in(folder, people, seed):
    """A file for each; two of three took part in the round before. Gives the lines too."""
    chance = random.Random(seed)
    both, lines = [], []
    for number, one in enumerate(people):
        before = None
        if number % 3:
            before = respondent(one["group"], "mixed", chance) | {"forensic": one["forensic"]}
        path = folder / f"{number:02}.zpm"
        path.write_bytes(dossier_of(one, number, before=before))
        has_answers = any(one["answers"].values())
        now, then = (one, before) if has_answers or before is None else (before, None)
        if then is not None and any(then["answers"].values()):
            both.append((now, then))
        people[number] = now
        lines.append(line_of(path, f"Praktijk {number}", **_round_of(number, now is one, now)))
    return both, lines


def _round_of(number, is_second, now):
    facts = {"version": PACK.version}
    if not any(now["answers"].values()):
        return facts | {
            "why": "Er staan geen antwoorden van deze meting in; het dossier telt wel mee."
        }
    if is_second:
        return facts | {"round": "meting 2 van 2026", "date": begun(number, 6)}
    return facts | {"round": "meting 1 van 2026", "date": begun(number, 1)}


# --- Trials ------------------------------------------------------------------------------

SIZES = (0, 1, 2, 3, 5, 9, 30)
QUICK, MANY = 3, 150


def random_sizes(chance, most=30):
    return {
        group: (chance.choice([size for size in SIZES if size <= most]), chance.choice(MOODS))
        for group in TYPES
    }


def check_survey(folder, sizes, seed):
    people = crowd(sizes, seed)
    if people:
        path, line = survey_in(folder, people, seed)
        check(rendered(path), expected_of(people, [line]))


def check_dossiers(folder, sizes, seed):
    people = crowd(sizes, seed)
    if people:
        both, lines = dossiers_in(folder, people, seed)
        check(rendered(folder), expected_of(people, lines, both))


@pytest.mark.parametrize("seed", range(QUICK))
def test_a_survey_on_paper(tmp_path, seed):
    check_survey(tmp_path, random_sizes(random.Random(seed)), seed)


@pytest.mark.parametrize("seed", range(QUICK))
def test_dossiers_of_two_rounds_on_paper(tmp_path, seed):
    check_dossiers(tmp_path, random_sizes(random.Random(seed), most=9), seed)


def check_teams(folder, count, seed):
    people = crowd({"large_institution": (count, "mixed")}, seed)
    both, lines = dossiers_in(folder, people, seed)
    head, expected = people[0], count + 2
    own = {id(one): one if one is head else own_answers(one) for pair in both for one in pair}
    own |= {id(one): one if one is head else own_answers(one) for one in people}
    reading = read_files(PACK, [folder])
    report = make_team_report(
        PACK, preview(reading), reading, TODAY,
        title=DEFAULT_TITLE, organisation="Praktijk 0", expected=expected,
    )  # fmt: skip
    told = expected_of(
        [own[id(one)] for one in people],
        lines,
        [(own[id(now)], own[id(then)]) for now, then in both],
    )
    told["teams"] = {"organisation": "Praktijk 0", "expected": expected}
    check(render_monitor(report), told, ToldToABoard)


@pytest.mark.parametrize("seed", range(QUICK))
def test_teams_on_paper(tmp_path, seed):
    check_teams(tmp_path, 6 + seed, seed)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(QUICK, MANY))
def test_many_surveys_on_paper(tmp_path, seed):
    check_survey(tmp_path, random_sizes(random.Random(seed)), seed)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(QUICK, MANY))
def test_many_dossiers_on_paper(tmp_path, seed):
    check_dossiers(tmp_path, random_sizes(random.Random(seed), most=9), seed)


@pytest.mark.parametrize(("group", "mood"), list(zip(TYPES, MOODS[:5], strict=True)))
def test_one_group_alone_on_paper(tmp_path, group, mood):
    """One respondent, and many of whom all say the same."""
    for count in (1, 6):
        check_survey(tmp_path, {group: (count, mood)}, seed=count)


@pytest.mark.torture
@pytest.mark.parametrize("group", TYPES)
@pytest.mark.parametrize("mood", MOODS[:6])
def test_every_group_alone_in_every_mood_on_paper(tmp_path, group, mood):
    for count in (1, 2, 3, 7):
        check_survey(tmp_path, {group: (count, mood)}, seed=count)


@pytest.mark.parametrize("seed", range(QUICK))
def test_what_is_withheld_is_nowhere_on_paper(tmp_path, seed):
    """The groups that `--suppress-small` blanks have no number but their size on any sheet."""
    sizes = random_sizes(random.Random(seed), most=9) | {"paaz_puk": (2, "mixed")}
    people = crowd(sizes, seed)
    dossiers_in(tmp_path, people, seed)
    report = make_monitor_report(PACK, preview(read_files(PACK, [tmp_path])), TODAY, suppress=True)
    withheld = {group.id for group in report.result.groups if group.is_suppressed}
    expected = expected_of(people, [])
    for group in expected["groups"]:
        group["suppressed"] = group["id"] in withheld

    assert withheld
    check(render_monitor(report), expected)
