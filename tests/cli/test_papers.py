"""`print`: the papers beside the report."""

import pytest

from tests.report.reading import text_of

DAY = ("--today", "2026-11-22")


@pytest.fixture
def marked(here, practice):
    here.done("mark", practice, "planning.doorlichting", "behind", "--owner", "Fatima",
              "--due", "2026-11-20")  # fmt: skip
    return practice


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ("blank", "Checklist om met de pen in te vullen"),
        ("week", "Weeklijst, week 47"),
        ("take-home", "Acties om mee te nemen"),
    ],
)
def test_each_paper_can_be_printed(here, marked, tmp_path, what, says):
    path = tmp_path / "papier.pdf"
    out = here.done(*DAY, "print", marked, path, "--what", what)
    assert out == f"{path}\n"
    text = text_of(path.read_bytes())
    assert says in text
    assert marked in text
    assert "Licht uw planning door" in text


def test_the_empty_checklist_is_what_one_gets_unless_said(here, marked, tmp_path):
    here.done(*DAY, "print", marked, tmp_path / "een.pdf")
    here.done(*DAY, "print", marked, tmp_path / "twee.pdf", "--what", "blank")
    assert (tmp_path / "een.pdf").read_bytes() == (tmp_path / "twee.pdf").read_bytes()


def test_a_week_list_can_be_for_one_person(here, marked, tmp_path):
    path = tmp_path / "week.pdf"
    here.done(*DAY, "print", marked, path, "--what", "week", "--person", "fatima")
    assert "Weeklijst voor Fatima, week 47" in text_of(path.read_bytes())


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("--what", "week", "--person", "Joris"), 2, "Fatima"),
        (("--what", "blank", "--person", "Fatima"), 2, "--what week"),
        (("--what", "poster"), 2, "blank, week, take-home"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    here, marked, tmp_path, arguments, status, says
):
    path = tmp_path / "nergens.pdf"
    found, out, err = here(*DAY, "print", marked, path, *arguments)
    assert (found, out) == (status, "")
    assert says in err
    assert not path.exists()


def test_a_financier_gets_a_sentence(here, tmp_path):
    here.done("practice", "add", "Zorgkantoor", "--type", "financier")
    status, _, err = here("print", "Zorgkantoor", tmp_path / "a.pdf")
    assert status == 1
    assert "een financier heeft alleen vragenlijsten" in err
