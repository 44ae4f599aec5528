"""A survey that is off anywhere is refused whole, with the first line that is off."""

import io
import random
from codecs import BOM_UTF8

import pytest

from tests.exchange.surveys import HEADER, PACK, read
from zpm_checklist.exchange.survey_csv import read_survey
from zpm_checklist.exchange.survey_lines import MOST_BYTES
from zpm_checklist.model.errors import FileRefusedError


def _refused(data):
    with pytest.raises(FileRefusedError) as caught:
        read(data)
    error = caught.value
    assert error.what == "Het bestand enquête.csv is niet ingelezen."
    assert error.now.startswith("Er is niets veranderd.")
    assert error.why.isprintable()
    assert len(error.why) < 400
    return error.why


def _lines(*lines):
    return "\n".join((HEADER, *lines, "")).encode()


GOOD = "R1,large_institution,yes,ict01,on_schedule,"


@pytest.mark.parametrize(
    ("row", "snippets"),
    [
        ("R2,large_institution,yes,ict01,yes", ("5 kolommen", "6 zijn")),
        ("R2,large_institution,yes,ict01,at_risk,capacity,other", ("7 kolommen",)),
        (",large_institution,yes,ict01,behind,", ("ontbreekt de respondent",)),
        (f"{'x' * 201},large_institution,yes,ict01,behind,", ("langer dan 200", "xxx…")),
        ("R\u202e2,large_institution,yes,ict01,behind,", ("“RU+202E2”", "onzichtbaar")),
        ("R\x002,large_institution,yes,ict01,behind,", ("“RU+00002”",)),
        ("R1 ,large_institution,yes,ict01,behind,", ("“R1 ”", "spatie")),
        ("R2,ziekenhuis,yes,ict01,behind,", ("group", "“ziekenhuis”", "paaz_puk")),
        ("R2,,yes,ict01,behind,", ("group", "“”")),
        ("R2,large_institution,ja,ict01,behind,", ("forensic", "“ja”", "yes, no")),
        ("R2,large_institution,yes,ict99,behind,", ("“ict99”", "bestaat niet")),
        ("R2,large_institution,yes,,behind,", ("question", "bestaat niet")),
        ("R2,large_institution,yes,ink01,behind,", ("“ink01”", "“large_institution”")),
        ("R2,large_institution,yes,ict01,Behind,", ("“ict01”", "“Behind”", "behind, at_risk")),
        ("R2,large_institution,yes,ict01,yes,", ("“yes”", "on_schedule")),
        ("R2,vrijgevestigd,yes,vrij_com01,behind,", ("“behind”", "yes, no")),
        ("R2,large_institution,yes,ict01,at_risk,geen zin", ("reason", "“geen zin”", "capacity")),
        ("R2,large_institution,yes,ict01,at_risk,capacity;", ("reason", "“capacity;”")),
        ("R2,large_institution,yes,ict01,at_risk," + "other;" * 9 + "other", ("reason",)),
        ("R2,large_institution,yes,ict01,on_schedule,capacity", ("reden", "at_risk")),
        ("R2,large_institution,yes,ict01,,capacity", ("reden", "leeg antwoord")),
        ("R2,vrijgevestigd,yes,vrij_com01,no,capacity", ("reden", "“no”")),
        ("R1,small_institution,yes,ict02,behind,", ("“R1”", "“large_institution”", "eerdere")),
        ("R1,large_institution,no,ict02,behind,", ("“R1”", "forensic", "“yes”", "eerdere")),
        ("R1,large_institution,yes,ict01,behind,", ("“R1”", "“ict01”", "tweede keer")),
        ("R1,large_institution,yes,ict01,,", ("“R1”", "“ict01”", "tweede keer")),
        ('R2,large_institution,yes,ict01,at_risk,"capacity\nother"', ("“capacityU+000Aother”",)),
        ('R2,large_institution,yes,ict01,at_risk,"capacity', ("aanhalingsteken",)),
        ('R2,large_institution,yes,ict01,at_risk,"capacity" x', ("aanhalingsteken",)),
        ("R2,large_institution,yes,ict01,be\rhind,", ("los regeleinde",)),
    ],
)
@pytest.mark.parametrize("before", [1, 3000])
@pytest.mark.parametrize("after", [0, 5])
def test_a_row_that_is_off_is_refused_with_its_line(row, snippets, before, after):
    other = "R8,large_institution,yes,ict02,behind,other"
    why = _refused(_lines(*(GOOD,) * before, row, *(other,) * after))

    assert why.startswith(f"Op regel {before + 2} ")
    for snippet in snippets:
        assert snippet in why


def test_of_two_reasons_for_one_answer_neither_is_preferred():
    at_risk = "R1,large_institution,yes,ict01,at_risk,"

    assert "tweede keer" in _refused(_lines(at_risk + "capacity", at_risk + "other"))
    assert "tweede keer" in _refused(_lines(at_risk + "capacity", at_risk))
    both = read(
        _lines(at_risk + "other;capacity", GOOD.replace("R1", "R2"), at_risk + "capacity;other")
    )
    assert sum(both["R1"].reasons) == 2


def test_an_empty_line_counts_as_a_line():
    assert _refused(_lines(GOOD, "", ",,,,,", "R2")).startswith("Op regel 5 ")


def test_a_quote_that_never_closes_is_told_at_its_own_line_in_a_long_file():
    rows = [GOOD, 'R2,large_institution,yes,ict01,at_risk,"other', *(GOOD,) * 20_000]

    assert _refused(_lines(*rows)).startswith("Op regel 3 begint een aanhalingsteken")


@pytest.mark.parametrize(
    "header",
    [
        "",
        "respondent",
        "respondent,group,forensic,question,answer",
        HEADER + ",extra",
        HEADER + ",",
        "group,respondent,forensic,question,answer,reason",
        HEADER.upper(),
        HEADER.replace(",", "\t"),
        HEADER.replace(",", ", "),
        '"' + HEADER,
        "respondent,group;forensic,question,answer,reason",
        "x" * 10_000,
        "\u202e" + HEADER,
    ],
)
def test_other_columns_are_refused(header):
    why = _refused(f"{header}\n{GOOD}\n".encode())

    assert why.startswith("De eerste regel moet deze kolommen noemen, in deze volgorde: respondent")


@pytest.mark.parametrize(
    "data", [_lines(), _lines("", ",,,,,"), HEADER.encode(), BOM_UTF8 + HEADER.encode()]
)
def test_a_survey_without_rows_is_refused(data):
    assert _refused(data) == "Er staan geen antwoorden in."


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n\n\n",
        b"%PDF-1.7\n",
        b"SQLite format 3\x00",
        b'{"format":1}',
        b"\x00" * 100_000,
        b'"' * 100_001,
        b"," * 100_000,
        random.Random(1).randbytes(100_000),
        HEADER.encode("utf-16"),
        HEADER.encode("utf-16-le"),
    ],
)
def test_what_is_no_survey_is_refused(data):
    assert _refused(data)


@pytest.mark.parametrize("before", [0, 1, 20_000])
def test_mixed_encodings_are_told_with_the_line(before):
    odd = GOOD.replace("R1", "Zoë").encode("cp1252")
    why = _refused(_lines(*(GOOD,) * before) + odd + b"\n" + _lines(GOOD))

    assert why.startswith(f"Op regel {before + 2} ")
    assert "gemengde tekencodering" in why


def test_the_first_line_that_is_off_is_told_whatever_follows():
    data = _lines("R1,large_institution,yes,ict01,misschien,") + b"\xff\n" + b"x" * 1_000_000

    assert _refused(data).startswith("Op regel 2 staat bij de vraag")
    assert _refused(data.replace(b"misschien", b"")).startswith("Op regel 3 staat een teken")
    assert _refused(data.replace(b"misschien", b"").replace(b"\xff", b"")) == (
        "Op regel 4 staan veel te veel tekens."
    )


def test_a_line_without_an_end_is_refused_before_it_fills_the_memory():
    class Endless(io.RawIOBase):
        def __init__(self):
            self.start = io.BytesIO(_lines(GOOD))
            self.given = 0

        def readable(self):
            return True

        def readinto(self, buffer):
            count = self.start.readinto(buffer)
            if not count:
                count = len(buffer)
                buffer[:] = b"x" * count
            self.given += count
            assert self.given < 2_000_000
            return count

    with pytest.raises(FileRefusedError) as caught:
        read_survey(io.BufferedReader(Endless()), "x", PACK)
    assert caught.value.why == "Op regel 3 staan veel te veel tekens."


def test_a_file_beyond_a_gigabyte_is_refused_unread(tmp_path):
    path = tmp_path / "groot.csv"
    with path.open("wb") as file:
        file.write(_lines(GOOD))
        file.truncate(MOST_BYTES + 1)  # a hole: it takes no room on the disk

    with pytest.raises(FileRefusedError) as caught:
        read_survey(path, "groot.csv", PACK)
    assert caught.value.why == "Het is groter dan 1 GB."


def test_what_is_no_file_is_refused(tmp_path):
    for path in (tmp_path, tmp_path / "weg.csv"):
        with pytest.raises(FileRefusedError):
            read_survey(path, path.name, PACK)


def test_a_file_of_blank_lines_is_refused_soon():
    with pytest.raises(FileRefusedError, match="lege regels"):
        read(f"{HEADER}\n".encode() + b"\n" * 1_000_000)
