"""`monitor`: one file off, and nothing is written; every kind of file counts in one go."""

import io
import json

import pytest
from pypdf import PdfReader

from tests.cli.program import run

SURVEY = "respondent,group,forensic,question,answer,reason\nr1,financier,no,ink01,on_schedule,\n"


@pytest.fixture
def files(here, practice, tmp_path):
    """A dossier, a report, and a survey, of three respondents."""
    here.done("practice", "add", "Groot", "--type", "large_institution", "--care", "forensic")
    here.done("answer", "Groot", "ict01", "at_risk", "--reason", "third_party")
    here.done("answer", practice, "vrij_a1", "no")
    here.done("export", "Groot", tmp_path / "groot.zpm")
    here.done("report", practice, tmp_path / "noord.pdf")
    (tmp_path / "enquete.csv").write_text(SURVEY, encoding="utf-8")
    return tmp_path


def test_dossier_report_and_survey_in_one_go(here, files):
    out = files / "uit.pdf"
    said = here.done(
        *("monitor", files / "noord.pdf", files / "groot.zpm", files / "enquete.csv"),
        *("--pdf", out, "--xlsx", files / "uit.xlsx"),
    )

    assert "3 respondenten tellen mee." in said
    assert PdfReader(io.BytesIO(out.read_bytes())).pages
    assert (files / "uit.xlsx").read_bytes().startswith(b"PK")


def test_a_folder_stands_for_its_files(here, files):
    counted = json.loads(here.done("monitor", files, "--json"))

    assert counted["respondents"] == 3
    assert [line["file"] for line in counted["files"]] == ["enquete.csv", "groot.zpm", "noord.pdf"]
    groups = {group["id"]: group for group in counted["groups"]}
    assert {name: group["n"] for name, group in groups.items() if group["n"]} == {
        "vrijgevestigd": 1,
        "large_institution": 1,
        "financier": 1,
        "providers": 1,
        "forensic": 1,
    }
    assert groups["forensic"]["reasons"] == [{"id": "third_party", "n": 1}]


BAD = {
    "leeg.csv": b"",
    "kolom.csv": b"respondent,group,forensic,question,answer\nr,financier,no,ink01,behind\n",
    "vraag.csv": SURVEY.replace("ink01", "ink99").encode(),
    "schaal.csv": SURVEY.replace("on_schedule", "yes").encode(),
    "codering.csv": SURVEY.replace("r1", "ré").encode("utf-8") + "ë,".encode("latin-1"),
    "vuilnis.csv": bytes(range(256)) * 40_000,
    "vreemd.pdf": b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n",
    "geen.pdf": b"dit is geen pdf",
    "nieuw.zpm": b'{"format":2}',
    "stuk.zpm": b'{"format":1,',
}


@pytest.mark.parametrize("name", BAD)
def test_one_bad_file_is_named_and_nothing_is_written(here, files, name):
    (files / name).write_bytes(BAD[name])
    target = files / "sub" / "uit.pdf"
    target.parent.mkdir()

    status, out, err = here("monitor", files, "--pdf", target, "--json")
    assert (status, out) == (2, "")
    assert err.splitlines()[0].startswith(f"{name}: ")
    assert not target.exists()

    status, out, err = here("monitor", files, "--pdf", target, "--json", "--skip-refused")
    assert (status, err) == (0, "")
    counted = json.loads(out)
    assert (counted["respondents"], [r["file"] for r in counted["refused"]]) == (3, [name])
    assert target.read_bytes().startswith(b"%PDF-")


def test_nothing_that_counts_is_nothing_to_report(here, files):
    (files / "geen.pdf").write_bytes(b"dit is geen pdf")

    status, _, err = here("monitor", files / "geen.pdf", "--json", "--skip-refused")
    assert (status, "Geen enkel bestand telt mee" in err or "geen enkel" in err) == (1, True)


def test_the_same_file_twice_counts_once(here, files):
    groot = files / "groot.zpm"
    (files / "kopie.zpm").write_bytes(groot.read_bytes())

    counted = json.loads(here.done("monitor", groot, groot, files / "kopie.zpm", "--json"))
    assert counted["respondents"] == 1
    assert sorted(line["fate"] for line in counted["files"]) == ["counted", "same", "same"]


def test_teams_of_one_institution(here, files):
    for name in ("Team A", "Team B"):
        here.done("practice", "add", name, "--type", "large_institution")
        here.done("answer", name, "ict01", "on_schedule")
        here.done("answer", name, "reg01", "behind")
        here.done("mark", name, "planning.agendavoering", "at_risk", "--owner", "Jo")
        here.done("export", name, files / f"{name[-1]}.zpm", "--with-names")
    teams = [files / "A.zpm", files / "B.zpm", files / "groot.zpm"]

    counted = json.loads(
        here.done("monitor", *teams, "--teams", "Groot", "--expected", 5, "--json")
    )

    large = next(group for group in counted["groups"] if group["id"] == "large_institution")
    given = {q["id"]: q["n"] for q in large["questions"] if q["n"]}
    assert given == {"ict01": 1, "reg01": 2}, "what is the organisation's counts once"
    assert (counted["teams"]["answered"], counted["teams"]["expected"]) == (3, 5)
    risk = counted["teams"]["risks"][0]
    assert (risk["teams"], risk["owners"]) == (["Team A", "Team B"], ["Jo"])

    status, _, err = here("monitor", *teams, "--teams", "Niemand", "--json")
    assert (status, "Niemand" in err) == (2, True)


def test_as_people_start_it(files):
    done = run("monitor", files / "groot.zpm", files / "enquete.csv")

    assert done.returncode == 0
    assert "telt mee" in done.stdout
    assert "meting 1 van" in done.stdout


def test_an_output_never_takes_the_place_of_an_input(here, files):
    dossier, report = files / "groot.zpm", files / "noord.pdf"
    before = report.read_bytes()

    status, _, err = here("monitor", dossier, report, "--pdf", report)
    assert (status, "zou verloren gaan" in err) == (2, True)
    assert report.read_bytes() == before

    # A link, and a report among the files of a folder, are the same file under another name.
    link = files.parent / "link.pdf"
    link.symlink_to(report)
    for target in (link, report):
        status, _, _ = here("monitor", files, "--pdf", target)
        assert (status, report.read_bytes()) == (2, before)

    # What was written into the folder is no input the second time.
    for _ in range(2):
        here.done("monitor", files, "--pdf", files / "uit.pdf", "--json")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--round", "abc"), "De meting “abc” bestaat niet"),
        (("--round", "2020-1"), "geen enkel dossier heeft antwoorden in meting 2020-1"),
        (("--expected", "3"), "hoort bij een rapport over teams"),
        (("--expected", "-3", "--teams", "Groot"), "--expected heeft een waarde die niet kan"),
        (("--choose", "niets.zpm"), "is er niet bij"),
        (("--pdf", "uit.txt"), "eindigt"),
        (("--pdf", "uit.pdf", "--xlsx", "uit.txt"), "eindigt"),
        (("--pdf", "uit.pdf", "--xlsx", "geen/map/uit.xlsx"), "die map bestaat niet"),
        (("--teams", "Groot", "--suppress-small"), "niet voor buiten"),
        (("--teams", "Groot"), "geen teams"),
    ],
)
def test_odd_options_write_nothing(here, files, monkeypatch, options, said):
    monkeypatch.chdir(files)
    before = sorted(files.iterdir())

    status, _, err = here("monitor", files / "groot.zpm", files / "enquete.csv", *options)

    assert status == 2
    assert said in err
    assert sorted(files.iterdir()) == before


def test_a_file_without_reasons_is_told(here, files):
    here.done("report", "Groot", files / "groot.pdf", "--for", "insurer")
    out = files / "uit.pdf"

    here.done("monitor", files / "groot.pdf", "--pdf", out)

    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(out.read_bytes())).pages)
    assert "zonder redenen" in " ".join(text.split())


def test_a_register_is_not_overwritten(here, files, register):
    before = register.read_bytes()
    target = register.rename(register.with_suffix(".pdf"))

    status, _, err = here("monitor", files / "groot.zpm", "--pdf", target)

    assert (status, "aar staat een register" in err) == (2, True)
    assert target.read_bytes() == before
