"""A register that cannot be used: a sentence, and not a byte changed."""

import sqlite3
from contextlib import closing
from datetime import date

import pytest

from tests.registers import answer, filled, fingerprint, opened, tamper
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.errors import (
    NotWritableError,
    RegisterDamagedError,
    RegisterLockedError,
    RegisterNewerError,
)
from zpm_checklist.services.safekeeping import check_register
from zpm_checklist.store.database import SCHEMA_VERSION
from zpm_checklist.store.store import Store


@pytest.fixture
def register(tmp_path):
    path = tmp_path / "register.sqlite"
    filled(path)
    return path


def _refused(path, kind):
    before = _everything_around(path)
    with pytest.raises(kind) as caught:
        Store(path)
    assert _everything_around(path) == before
    return str(caught.value)


def _everything_around(path):
    """Names beside the register, with the bytes of the files."""
    if not path.parent.is_dir():
        return None
    return {p: fingerprint(p) if p.is_file() else None for p in path.parent.iterdir()}


def test_a_register_is_opened_once_at_a_time(register):
    with opened(register) as workspace:
        text = _refused(register, RegisterLockedError)
        assert "Sluit dat venster" in text
        assert len(workspace.marks(workspace.practices[0].id)) == 10


def test_a_register_that_another_program_only_reads_is_locked_too(register):
    with closing(sqlite3.connect(register, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM marks").fetchone()
        _refused(register, RegisterLockedError)


def _half(data):
    return data[: len(data) // 2]


def _torn(data):
    """The b-tree page of a table overwritten, the header left whole."""
    return data[:4096] + b"\xff" * 8192 + data[12288:]


@pytest.mark.parametrize(
    "damage",
    [
        _half,
        _torn,
        lambda data: data[:50],
        lambda data: b"SQLite format 3\x00",
        lambda data: b"\x00" * len(data),
        lambda data: b"Geachte heer, mevrouw,\n" * 30,
        lambda data: b"%PDF-1.7\n" + b"0" * 2000,
        lambda data: b"x",
    ],
    ids=["half", "torn", "stub", "magic", "zeros", "letter", "pdf", "one byte"],
)
def test_a_damaged_or_other_file_is_refused(register, damage):
    register.write_bytes(damage(register.read_bytes()))

    text = _refused(register, RegisterDamagedError)

    assert str(register) in text
    assert "Er is niets veranderd." in text


def test_a_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "ander.sqlite"
    tamper(path, "CREATE TABLE recepten (naam TEXT)", "INSERT INTO recepten VALUES ('soep')")

    assert "ander programma" in _refused(path, RegisterDamagedError)


def test_a_newer_register_is_refused_with_the_version_it_needs(register):
    tamper(register, f"PRAGMA user_version = {SCHEMA_VERSION + 6}")

    text = _refused(register, RegisterNewerError)

    assert f"registerversie {SCHEMA_VERSION + 6}" in text
    assert "nieuwste versie" in text


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE marks SET status = 'klaar'",
        "UPDATE marks SET due = 'morgen'",
        "UPDATE marks SET reasons = 'geen zin'",
        "UPDATE rounds SET opened = 'maandag'",
        "UPDATE rounds SET closed = ''",
        "UPDATE rounds SET id = '2026-9'",
        "UPDATE answers SET value = 'misschien'",
        "UPDATE answers SET reasons = 'geen zin'",
        "UPDATE practices SET profile = '[]'",
        "UPDATE practices SET profile = '{'",
        "UPDATE practices SET profile = replace(profile, 'vrijgevestigd', 'ziekenhuis')",
    ],
)
def test_a_value_that_no_version_writes_is_told_as_damage(register, statement):
    with opened(register) as workspace:
        practice = workspace.practices[0]
        workspace.apply_round(workspace.begin_round(practice.id, date(2026, 3, 2)))
        answer(workspace, practice.id, "vrij_a1", Answer(AnswerValue.YES))
    tamper(register, statement)
    before = fingerprint(register)
    with pytest.raises(RegisterDamagedError, match="geen enkele versie"), opened(register) as space:
        _read_all(space)

    assert fingerprint(register) == before


def _read_all(workspace):
    for practice in workspace.practices:
        workspace.marks(practice.id), workspace.rounds(practice.id)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM secrets",
        "UPDATE secrets SET value = ''",
        "UPDATE secrets SET value = 'geheim'",
        "UPDATE secrets SET value = x'00'",
        "UPDATE secrets SET value = value || value || value",
    ],
)
def test_a_register_without_its_key_is_damaged(register, statement):
    """Without it the steps that follow could be guessed by whoever gets a report."""
    tamper(register, statement)
    before = fingerprint(register)

    with pytest.raises(RegisterDamagedError, match="sleutel van de geschiedenis"):
        Store(register)

    assert fingerprint(register) == before


def test_a_key_that_goes_while_the_register_is_checked_is_told_too(register):
    with opened(register) as workspace:
        workspace.store.raw.execute("DELETE FROM secrets")
        with pytest.raises(RegisterDamagedError, match="sleutel van de geschiedenis"):
            check_register(workspace)


def test_a_folder_in_the_place_of_the_register_is_refused(tmp_path):
    folder = tmp_path / "map"
    folder.mkdir()

    assert "dit is een map" in _refused(folder, NotWritableError)


def test_a_path_below_a_file_is_refused(register):
    before = fingerprint(register)
    text = _refused(register / "register.sqlite", NotWritableError)

    assert "Kies een map" in text
    assert fingerprint(register) == before


def test_a_name_that_is_too_long_is_refused(tmp_path):
    assert "te lang" in _refused(tmp_path / ("x" * 400), NotWritableError)
