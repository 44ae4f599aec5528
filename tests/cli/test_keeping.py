"""`backup` and `restore`: nothing is overwritten, and a restore can be taken back."""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from tests.registers import fingerprint, opened

NAME = "Praktijk Noord"


def _status(here, item="planning.settings"):
    out = here.done("status", NAME, "--json")
    return next(entry["status"] for entry in json.loads(out)["items"] if entry["id"] == item)


@pytest.fixture
def copy(here, practice, tmp_path):
    """A backup with one mark, and a register that went on."""
    here.done("mark", NAME, "planning.settings", "done")
    path = here.done("backup", tmp_path / "kopie").strip()
    here.done("mark", NAME, "planning.settings", "at_risk")
    here.done("practice", "add", "Erbij", "--type", "financier")
    return path


def test_a_backup_is_a_whole_register(here, copy):
    with closing(sqlite3.connect(copy)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert raw.execute("SELECT status FROM marks").fetchall() == [("done",)]


def test_without_a_folder_it_stands_with_the_others(here, practice, register):
    path = here.done("backup").strip()
    assert register.with_name(f"{register.stem}-reservekopieen") in type(register)(path).parents


def test_restore_tells_what_differs_and_keeps_the_old_one(here, copy, register):
    was = fingerprint(register)

    said = here.done("restore", copy)

    assert "“Erbij” staat er niet meer in." in said
    assert f"“{NAME}”: 1 beoordeling of antwoord is anders." in said
    assert _status(here) == "done"
    assert here.done("verify") == "Het register is gaaf.\n"
    [aside] = register.parent.glob("*.vervangen-*.sqlite")
    assert fingerprint(aside) == was

    here.done("restore", aside)
    assert _status(here) == "at_risk"
    assert fingerprint(aside) == was, "also within the same second"


def test_a_damaged_register_makes_way(here, copy, register):
    register.write_bytes(b"kapot" * 1000)

    here.done("restore", copy)

    assert _status(here) == "done"
    [aside] = register.parent.glob("*.vervangen-*.sqlite")
    assert aside.read_bytes().startswith(b"kapot")


def test_where_no_register_was_there_is_one(here, copy, register):
    shutil.move(register, register.with_name("weg.sqlite"))

    said = here.done("restore", copy)

    assert f"“{NAME}” is erbij gekomen." in said
    assert "vorige" not in said


@pytest.mark.parametrize("bad", ["niets", "tekst", "leeg", "ander", "zelf", "nieuwer", "map"])
def test_a_wrong_backup_changes_nothing(here, copy, register, tmp_path, bad):
    path = tmp_path / "bron.sqlite"
    if bad == "tekst":
        path.write_text("dit is geen register")
    elif bad == "leeg":
        path.touch()
    elif bad == "ander":
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("CREATE TABLE t (a)")
            raw.commit()
    elif bad == "zelf":
        path = register
    elif bad == "nieuwer":
        shutil.copy(copy, path)
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("PRAGMA user_version = 99")
    elif bad == "map":
        path.mkdir()
    before = fingerprint(register)

    status, out, err = here("restore", path)

    assert (status, out) == (2, "")
    assert err.count(".") >= 2
    assert fingerprint(register) == before
    left = {entry.name for entry in register.parent.iterdir()}
    assert not {name for name in left if "terug" in name or "vervangen" in name}


def test_an_open_register_is_not_replaced(here, copy, register):
    before = fingerprint(register)
    with opened(register):
        status, _, err = here("restore", copy)

    assert (status, "open" in err or "gebruik" in err) == (2, True)
    assert fingerprint(register) == before
