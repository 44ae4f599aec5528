"""Every command once, as a process: what it prints, and what it leaves behind."""

import json
import subprocess
import sys

import pytest

from tests.cli.program import ROOT, done, run
from tests.registers import query, tamper


def test_content_shows_chapters_and_items():
    out = done("content")

    assert "8 bedrijfsprocessen, 91 punten" in out
    assert "handreiking 2020/21" in out
    assert "[planning.doorlichting]" in out


def test_a_practice_is_added_and_listed():
    done(
        *("practice", "add", "Kliniek Zuid", "--type", "large_institution", "--purpose", "merger"),
        *("--date", "2027-01-01", "--contracts", "dji", "--contracts", "multi_year"),
        *("--care", "forensic", "--care", "acute", "--no-before-2022", "--subcontracting"),
        *("--no-horizontal", "--agb", "06000000"),
    )

    assert "Kliniek Zuid  (grote instelling)" in done("practice", "list")
    [found] = json.loads(done("practice", "list", "--json"))["practices"]
    assert found["agb"] == "06000000"
    assert found["profile"] == {
        "purpose": "merger",
        "date": "2027-01-01",
        "staff": True,
        "before_2022": False,
        "contracts": ["dji", "multi_year"],
        "care": ["acute", "forensic"],
        "subcontracting": True,
        "multi_setting": True,
        "horizontal": False,
    }


def test_marks_are_kept_and_change_only_what_is_named(register):
    done("practice", "add", "P", "--type", "vrijgevestigd")
    out = done(
        *("mark", "P", "planning.settings", "at_risk", "--reason", "other", "--reason"),
        *("third_party", "--note", "Bel Piet", "--owner", "An", "--due", "2026-12-01"),
    )
    assert out == "Koppel elk team aan een setting: niet geregeld.\n"
    done("mark", "P", "planning.settings", "at_risk", "--note", "Gebeld")

    assert query(register, "SELECT status, reasons, note, owner, due FROM marks") == [
        ("at_risk", "third_party other", "Gebeld", "An", "2026-12-01")
    ]
    done("mark", "P", "planning.settings", "done", "--due", "")
    assert query(register, "SELECT status, reasons, note, owner, due FROM marks") == [
        ("done", "", "Gebeld", "An", None)
    ]
    assert query(register, "SELECT count(*) FROM history") == [(3,)]


def test_links_are_kept_in_order_until_others_come(register):
    done("practice", "add", "P", "--type", "vrijgevestigd")
    mark = ("mark", "P", "planning.settings", "behind")
    done(*mark, "--link", "https://example.nl/epd", "--link", "/map/plan.pdf")
    done(*mark, "--note", "Gebeld")

    [item] = _items_with_links()
    assert item["id"] == "planning.settings"
    assert item["links"] == ["https://example.nl/epd", "/map/plan.pdf"]
    refused = run(*mark, "--link", "example.nl")
    assert refused.returncode == 2
    assert "Begin met https://" in refused.stderr
    done(*mark, "--link", "mailto:an@example.nl")
    assert [item["links"] for item in _items_with_links()] == [["mailto:an@example.nl"]]
    done(*mark, "--link", "")
    assert _items_with_links() == []
    assert query(register, "SELECT count(*) FROM history") == [(4,)]


def _items_with_links():
    return [item for item in json.loads(done("status", "P", "--json"))["items"] if item["links"]]


def test_a_verdict_can_be_overruled_both_ways(register):
    done("practice", "add", "P", "--type", "vrijgevestigd")

    yes = done("applies", "P", "planning.doorlichting", "no", "--why", "ik plan niet")
    no = done("applies", "P", "planning.settings", "yes", "--why", "twee kamers")

    assert "U besliste dat dit niet geldt: ik plan niet." in yes
    assert "U besliste dat dit wel geldt: twee kamers." in no
    items = {i["id"]: i for i in json.loads(done("status", "P", "--json"))["items"]}
    assert not items["planning.doorlichting"]["applicable"]
    assert items["planning.settings"]["applicable"]


def test_calling_an_item_back_undoes_not_for_me():
    done("practice", "add", "P", "--type", "vrijgevestigd")
    done("mark", "P", "planning.doorlichting", "not_applicable")
    done("applies", "P", "planning.doorlichting", "yes", "--why", "toch wel")

    items = {i["id"]: i for i in json.loads(done("status", "P", "--json"))["items"]}
    assert items["planning.doorlichting"]["applicable"]
    assert items["planning.doorlichting"]["status"] == "open"


def test_status_tells_how_far_a_practice_is():
    done("practice", "add", "P", "--type", "vrijgevestigd")
    done("mark", "P", "planning.doorlichting", "done")
    out = done("--today", "2026-11-22", "status", "P")

    assert out.startswith("P: 1 van ")
    assert "Geregeld" in out


def test_a_dossier_goes_out_and_comes_in(tmp_path):
    other = ("--register", tmp_path / "ander.sqlite")
    done("practice", "add", "P", "--type", "vrijgevestigd")
    done("mark", "P", "planning.doorlichting", "behind", "--note", "KANARIE", "--owner", "KANARIE")
    file = tmp_path / "p.zpm"

    assert done("--today", "2026-11-22", "export", "P", file) == f"{file}\n"
    assert b"KANARIE" not in file.read_bytes()
    assert file.stat().st_mode & 0o777 == 0o600
    assert done(*other, "import", file) == "P: toegevoegd.\n"
    assert done(*other, "import", file) == "P: was al gelijk; er is niets veranderd.\n"
    done("mark", "P", "planning.doorlichting", "done")
    done("export", "P", file, "--with-notes", "--with-names")
    assert file.read_bytes().count(b"KANARIE") == 2
    assert done(*other, "import", file) == "P: bijgewerkt.\n"
    assert done(*other, "verify") == "Het register is gaaf.\n"


def test_equal_input_on_an_equal_day_gives_equal_bytes(tmp_path):
    done("practice", "add", "P", "--type", "vrijgevestigd")
    done("mark", "P", "planning.doorlichting", "done")
    one, two, three = (tmp_path / f"{n}.zpm" for n in range(3))
    done("--today", "2026-11-22", "export", "P", one)
    run("export", "P", two, SOURCE_DATE_EPOCH="1795305600")
    done("--today", "2026-11-23", "export", "P", three)

    assert json.loads(two.read_bytes())["exported_at"] == "2026-11-22"
    assert one.read_bytes() == two.read_bytes() != three.read_bytes()


def test_verify_answers_one_when_something_is_off(register):
    done("practice", "add", "P", "--type", "vrijgevestigd")
    done("mark", "P", "planning.doorlichting", "done")
    tamper(register, "UPDATE marks SET status = 'open'")
    result = run("verify")

    assert result.returncode == 1
    assert "planning.doorlichting" in result.stdout
    assert result.stderr == ""


def test_version_and_help_are_asked_without_a_register(register):
    assert done("--version").startswith("ZPM-Checklist ")
    assert "Opdrachten:" in done("--help")
    assert not register.exists()


def test_the_register_option_wins_over_the_environment(register, tmp_path):
    named = tmp_path / "genoemd.sqlite"
    done("--register", named, "practice", "add", "P", "--type", "financier")

    assert named.exists()
    assert not register.exists()


@pytest.mark.parametrize("command", [("content", "--json"), ("content",)])
def test_a_reader_that_hears_enough_gives_no_traceback(command):
    """As in `zpm-checklist content --json | head`."""
    process = subprocess.Popen(
        [sys.executable, "-m", "zpm_checklist", *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.read(1)
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    process.wait()

    assert b"Traceback" not in errors
