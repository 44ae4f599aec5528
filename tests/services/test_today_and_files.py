"""Today as an input; files that are written whole or not at all."""

from datetime import date

import pytest

from tests.registers import fingerprint
from zpm_checklist.model.errors import (
    FileRefusedError,
    InvalidInputError,
    NotFoundError,
    NotWritableError,
)
from zpm_checklist.services.files import make_folder, read_within, write_whole
from zpm_checklist.services.today import parse_date, resolve_today


def test_a_named_day_wins_over_the_environment(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")

    assert resolve_today("2026-11-22") == date(2026, 11, 22)
    assert resolve_today() == date(1970, 1, 1)


@pytest.mark.parametrize(("seconds", "day"), [("86399", 1), ("86400", 2)])
def test_the_epoch_counts_in_utc(monkeypatch, seconds, day):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)

    assert resolve_today() == date(1970, 1, day)


@pytest.mark.parametrize("seconds", ["gisteren", "1.5", "9" * 40, "-" + "9" * 30])
def test_an_epoch_that_is_none_is_refused(monkeypatch, seconds):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)

    with pytest.raises(InvalidInputError, match="SOURCE_DATE_EPOCH"):
        resolve_today()


@pytest.mark.parametrize(
    "text",
    ["", "gisteren", "22-11-2026", "2026-02-29", "2026-13-01", "2026-11-22T10:00", "0000-01-01"],
)
def test_a_date_that_is_none_is_refused(text):
    with pytest.raises(InvalidInputError, match="is geen datum"):
        parse_date(text)


def test_a_leap_day_is_a_date():
    assert parse_date("2028-02-29") == date(2028, 2, 29)


def test_a_file_is_replaced_whole_and_leaves_no_rubbish(tmp_path):
    path = tmp_path / "uit.zpm"
    path.write_bytes(b"oud")
    write_whole(path, b"nieuw")

    assert path.read_bytes() == b"nieuw"
    assert [p.name for p in tmp_path.iterdir()] == ["uit.zpm"]


@pytest.mark.parametrize("place", ["bestand/uit.zpm", "nergens/uit.zpm", "map", "x" * 300])
def test_a_place_that_cannot_be_written_changes_nothing(tmp_path, place):
    (tmp_path / "bestand").write_bytes(b"staat er")
    (tmp_path / "map").mkdir()
    before = fingerprint(tmp_path / "bestand")

    with pytest.raises(NotWritableError, match="niet geschreven"):
        write_whole(tmp_path / place, b"nieuw")

    assert sorted(p.name for p in tmp_path.iterdir()) == ["bestand", "map"]
    assert fingerprint(tmp_path / "bestand") == before


def test_a_folder_below_a_file_is_refused(tmp_path):
    (tmp_path / "bestand").write_bytes(b"")
    with pytest.raises(NotWritableError, match="geen map"):
        make_folder(tmp_path / "bestand" / "sub")
    with pytest.raises(NotWritableError, match="al iets met die naam"):
        make_folder(tmp_path / "bestand")


def test_reading_is_limited(tmp_path):
    path = tmp_path / "groot.zpm"
    path.write_bytes(b"x" * 1001)

    assert len(read_within(path, 1001)) == 1001
    with pytest.raises(FileRefusedError, match="groter dan"):
        read_within(path, 1000)
    with pytest.raises(NotFoundError, match="niet gevonden"):
        read_within(tmp_path / "weg.zpm", 10)
    with pytest.raises(FileRefusedError, match="dit is een map"):
        read_within(tmp_path, 10)
