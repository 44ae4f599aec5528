"""`export`: the ending of the name says which file."""

import json

import pytest

DAY = ("--today", "2026-11-22")


@pytest.fixture
def marked(here, practice):
    due = ("--due", "2026-12-01", "--note", "KANARIE", "--owner", "Kanarienaam")
    here.done("mark", practice, "planning.doorlichting", "at_risk", *due)
    return practice


@pytest.mark.parametrize(
    ("ending", "start"),
    [
        ("zpm", b"{"),
        ("xlsx", b"PK"),
        ("csv", b"\xef\xbb\xbfNummer;Bedrijfsproces;"),
        ("ics", b"BEGIN:VCALENDAR\r\n"),
        ("json", b"{"),
    ],
)
def test_each_kind_of_file(here, marked, tmp_path, ending, start):
    path = tmp_path / f"uit.{ending}"
    assert here.done(*DAY, "export", marked, path) == f"{path}\n"
    first = path.read_bytes()
    assert first.startswith(start)
    assert b"KANARIE" not in first
    here.done(*DAY, "export", marked, path)
    assert path.read_bytes() == first


def test_notes_and_names_when_asked(here, marked, tmp_path):
    path = tmp_path / "uit.json"
    here.done(*DAY, "export", marked, path, "--with-notes")
    (action,) = json.loads(path.read_bytes())["actions"]
    assert (action["note"], action["owner"]) == ("KANARIE", None)
    here.done(*DAY, "export", marked, path, "--with-names")
    (action,) = json.loads(path.read_bytes())["actions"]
    assert (action["note"], action["owner"]) == (None, "Kanarienaam")


def test_no_date_is_not_so(here, practice, tmp_path):
    status, out, err = here("export", practice, tmp_path / "uit.ics")
    assert (status, out) == (1, "")
    assert "bij geen enkel punt staat een datum" in err
