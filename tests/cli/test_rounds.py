"""`answer` and `round`, and what `status --json` then tells."""

import json
import sqlite3
from contextlib import closing

import pytest

INSTITUTION = "Instelling Zuid"


@pytest.fixture
def institution(here):
    here.done("practice", "add", INSTITUTION, "--type", "large_institution")
    return INSTITUTION


def _status(here, name):
    return json.loads(here.done("status", name, "--json"))


def _question(here, name, question_id):
    found = [q for q in _status(here, name)["questions"] if q["id"] == question_id]
    return found[0]


def _answers(here, name, theme_id):
    found = [t for t in _status(here, name)["themes"] if t["id"] == theme_id]
    return found[0]["answers"]


def test_the_first_answer_begins_the_first_round(here, institution):
    assert _status(here, institution)["round"] is None

    here.done("answer", institution, "ict01", "at_risk", "--reason", "capacity")

    now = _status(here, institution)["round"]
    assert now["answered"] == 1
    assert now["closed"] is None
    assert _question(here, institution, "ict01")["reasons"] == ["capacity"]
    ict = _answers(here, institution, "ict")
    assert ict["counts"] == {"on_schedule": 0, "behind": 0, "at_risk": 1}
    assert ict["percent"] == {"on_schedule": 0, "behind": 0, "at_risk": 100}
    assert (ict["open"], ict["any_at_risk"]) == (16, True)


def test_not_applicable_is_left_out_and_open_takes_an_answer_away(here, institution):
    here.done("answer", institution, "ict01", "not_applicable")
    assert _answers(here, institution, "ict")["percent"] == {}
    assert _answers(here, institution, "ict")["open"] == 16

    here.done("answer", institution, "ict01", "open")
    assert _question(here, institution, "ict01")["value"] is None
    assert _answers(here, institution, "ict")["open"] == 17


def test_open_takes_along_what_explained_the_answer(here, institution):
    told = ("--reason", "capacity", "--why", "te weinig mensen")
    here.done("answer", institution, "ict01", "at_risk", *told)
    here.done("answer", institution, "ict01", "behind")
    now = _question(here, institution, "ict01")
    assert (now["reasons"], now["why"]) == (["capacity"], "te weinig mensen")

    here.done("answer", institution, "ict01", "open")

    now = _question(here, institution, "ict01")
    assert (now["value"], now["reasons"], now["why"]) == (None, [], None)


def test_taking_back_what_was_never_answered_begins_no_round(here, institution):
    here.done("answer", institution, "ict01", "open")

    assert _status(here, institution)["round"] is None


def test_a_refused_answer_begins_no_round(here, institution):
    status, _, _ = here("answer", institution, "ict01", "yes")

    assert status == 2
    assert _status(here, institution)["round"] is None
    assert _status(here, institution)["counter"] == 0


def test_a_closed_round_is_read_only_and_marks_go_on(here, institution):
    here.done("answer", institution, "ict01", "behind")
    here.done("round", "close", institution)

    status, _, said = here("answer", institution, "ict01", "on_schedule")
    assert (status, "afgesloten" in said) == (2, True)
    here.done("mark", institution, "informatie.epd-leverancier", "at_risk")
    assert _question(here, institution, "ict01")["value"] == "behind"


def test_the_trend_holds_every_round(here, institution):
    here.done("--today", "2026-02-01", "answer", institution, "ict01", "at_risk")
    here.done("--today", "2026-02-02", "round", "close", institution)
    here.done("--today", "2026-06-01", "round", "begin", institution)
    here.done("--today", "2026-06-01", "answer", institution, "ict01", "on_schedule")

    rounds = _status(here, institution)["rounds"]
    assert [(r["id"], r["date"], r["closed"]) for r in rounds] == [
        ("2026-1", "2026-02-01", "2026-02-02"),
        ("2026-2", "2026-06-01", None),
    ]
    shares = [r["themes"][0]["percent"]["at_risk"] for r in rounds]
    assert shares == [100, 0]
    assert "2026-1" in here.done("round", "list", institution)


def test_three_rounds_a_year(here, institution):
    for _ in range(3):
        here.done("--today", "2026-05-01", "round", "begin", institution)
        here.done("--today", "2026-05-01", "round", "close", institution)

    status, _, said = here("--today", "2026-12-31", "round", "begin", institution)
    assert (status, "drie" in said or "3" in said) == (2, True)
    here.done("--today", "2027-01-01", "round", "begin", institution)


def test_marks_propose_and_contradict(here, institution):
    item = "informatie.epd-leverancier"
    here.done("mark", institution, item, "at_risk")
    before = _question(here, institution, "ict01")
    assert (before["proposed"], before["from_items"]) == ("at_risk", [item])
    assert not before["contradiction"]

    here.done("answer", institution, "ict01", "on_schedule", "--why", "opgelost met de leverancier")

    after = _question(here, institution, "ict01")
    assert after["contradiction"]
    assert after["contradicted_by"] == [item]
    assert after["why"] == "opgelost met de leverancier"
    here.done("mark", institution, item, "done")
    assert not _question(here, institution, "ict01")["contradiction"]


def test_answers_are_on_disk(here, institution, register):
    here.done("answer", institution, "zvk01", "at_risk", "--reason", "third_party")

    with closing(sqlite3.connect(register)) as raw:
        rows = raw.execute("SELECT question_id, value, reasons FROM answers").fetchall()
    assert rows == [("zvk01", "at_risk", "third_party")]
    assert here.done("verify") == "Het register is gaaf.\n"


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (("answer", INSTITUTION, "ict99", "behind"), "De vraag “ict99” is niet gevonden"),
        (("answer", INSTITUTION, "vrij_a1", "yes"), "De vraag “vrij_a1” is niet gevonden"),
        (("answer", INSTITUTION, "ict01", "ja"), "Het antwoord “ja” bestaat niet. Kies uit: open,"),
        (("answer", INSTITUTION, "ict01", "yes"), "Kies uit: on_schedule, behind, at_risk"),
        (("answer", INSTITUTION, "ict01", "on_schedule", "--reason", "other"), "alleen bij behind"),
        (("answer", INSTITUTION, "ict01", "behind", "--why", "x" * 20_001), "20001 tekens"),
        (("round", "close", INSTITUTION), "nog geen meting"),
        (("round", "list", "Niemand"), "niet gevonden"),
    ],
)
def test_refusals(here, institution, request_, said):
    status, out, err = here(*request_)

    assert (status, out) == (2, "")
    assert said in err
    assert _status(here, institution)["round"] is None
