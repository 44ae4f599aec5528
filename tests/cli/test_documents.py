"""`report` and `demo`: the files that people ask for."""

import json
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.cli.program import done, run
from tests.registers import query
from zpm_checklist.model.reader import Reader

DAY = ("--today", "2026-11-22")


def _text(data):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


@pytest.fixture
def marked(here, practice):
    for item, status in (("planning.doorlichting", "done"), ("planning.agendavoering", "at_risk")):
        here.done("mark", practice, item, status, "--note", "KANARIE", "--owner", "Kanarienaam")
    return practice


@pytest.mark.parametrize("reader", list(Reader))
def test_a_report_for_each_reader(here, marked, tmp_path, reader):
    path = tmp_path / "rapport.pdf"

    out = here.done(*DAY, "report", marked, path, "--for", reader)

    assert out == f"{path}\n"
    assert path.read_bytes().startswith(b"%PDF-")
    text = _text(path.read_bytes())
    assert marked in text
    assert "CONCEPT" in text
    if reader.is_outside:
        assert "KANARIE" not in text
        assert "Kanarienaam" not in text


def test_a_report_is_for_oneself_unless_said(here, marked, tmp_path):
    here.done(*DAY, "report", marked, tmp_path / "een.pdf")
    here.done(*DAY, "report", marked, tmp_path / "twee.pdf", "--for", "self")

    assert (tmp_path / "een.pdf").read_bytes() == (tmp_path / "twee.pdf").read_bytes()


def test_equal_input_on_an_equal_day_gives_equal_bytes(marked, tmp_path):
    one, two, three = (tmp_path / f"{n}.pdf" for n in range(3))
    done(*DAY, "report", marked, one)
    assert run("report", marked, two, SOURCE_DATE_EPOCH="1795305600").returncode == 0
    done("--today", "2026-11-23", "report", marked, three)

    assert one.read_bytes() == two.read_bytes() != three.read_bytes()


def test_a_report_changes_nothing_in_the_register(here, marked, register, tmp_path):
    before = register.read_bytes()
    here.done(*DAY, "report", marked, tmp_path / "rapport.pdf")

    assert register.read_bytes() == before


def test_the_demo_is_the_whole_job(tmp_path):
    folder = tmp_path / "demo" / "diep"
    paths = done(*DAY, "demo", folder).splitlines()

    names = {path.rpartition("/")[2] for path in paths}
    assert names >= {"voorbeeld.sqlite", "voorbeeld.zpm", "rapport-self.pdf", "rapport-insurer.pdf"}
    assert all(folder.joinpath(name).stat().st_size > 1000 for name in names)
    assert all(_text(folder.joinpath(n).read_bytes()) for n in names if n.endswith(".pdf"))
    status = json.loads(
        done("--register", folder / "voorbeeld.sqlite", "status", "Praktijk De Linde (voorbeeld)",
             "--json")
    )  # fmt: skip
    assert status["total"]["judged"] > 20
    assert done("--register", folder / "voorbeeld.sqlite", "verify") == "Het register is gaaf.\n"


def test_the_demo_leaves_the_users_own_register_alone(here, marked, register, tmp_path):
    before = register.read_bytes()
    here.done(*DAY, "demo", tmp_path / "demo")

    assert register.read_bytes() == before


def test_the_demo_can_be_made_anew_in_the_same_folder(here, tmp_path):
    here.done(*DAY, "demo", tmp_path)
    first = _text((tmp_path / "rapport-self.pdf").read_bytes())
    here.done(*DAY, "demo", tmp_path)

    assert query(tmp_path / "voorbeeld.sqlite", "SELECT count(*) FROM practices") == [(1,)]
    assert _text((tmp_path / "rapport-self.pdf").read_bytes()) == first
