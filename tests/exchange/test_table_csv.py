"""The checklist as .csv: as a Dutch Excel opens it, and without a formula."""

import csv
import re
from datetime import date
from io import StringIO

from hypothesis import given, settings

from tests.exchange.exports import full, snapshots, told
from tests.strategies import dates, texts
from zpm_checklist.exchange.checklist_tables import checklist_table
from zpm_checklist.exchange.spreadsheet_values import Column, Kind, Table
from zpm_checklist.exchange.table_csv import table_as_csv
from zpm_checklist.model.disclosure import EVERYTHING

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def _rows(data):
    """Read strictly: mark, separator, line ends and quotes are as they are said to be."""
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\xef\xbb\xbf") == 1
    text = data[3:].decode()
    assert text.endswith("\r\n")
    rows = list(csv.reader(StringIO(text, newline=""), delimiter=";", strict=True))
    assert len({len(row) for row in rows}) == 1
    # Only what must be quoted is, and a quote inside is doubled.
    again = StringIO(newline="")
    csv.writer(again, delimiter=";", lineterminator="\r\n").writerows(rows)
    assert again.getvalue() == text
    assert not any(cell.startswith(FORMULA_STARTS) for row in rows for cell in row)
    return rows


def _records(data):
    headers, *rows = _rows(data)
    return [dict(zip(headers, row, strict=True)) for row in rows]


def _guarded(text):
    return f"'{told(text)}" if text.startswith(FORMULA_STARTS) else told(text)


@given(snapshot=snapshots())
@settings(max_examples=12)
def test_every_item_stands_on_a_row_of_its_own(snapshot):
    rows = _records(table_as_csv(checklist_table(snapshot, EVERYTHING)))

    assert [row["Id"] for row in rows] == [item.id for item in snapshot.pack.items]
    for row, state in zip(rows, snapshot.readiness.items, strict=True):
        mark = state.mark
        assert row["Notitie"] == _guarded(mark.note)
        assert row["Verantwoordelijke"] == _guarded(mark.owner)
        assert row["Verwijzingen"] == _guarded("\n".join(mark.links))
        assert row["Klaar op"] == (mark.due.strftime("%d-%m-%Y") if mark.due else "")


@given(text=texts(most=200), day=dates())
@settings(max_examples=60)
def test_any_text_survives_or_is_guarded(text, day):
    table = Table("x", (Column("a", kind=Kind.LINES), Column("b")), ((text, day), ("", None)))
    _, first, second = _rows(table_as_csv(table))
    assert first[0] == _guarded(text)
    assert re.fullmatch(r"\d\d-\d\d-\d{4}", first[1])
    assert second == ["", ""]


def test_a_text_that_starts_as_a_formula_gets_an_apostrophe():
    for text in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "='", '="a;b"'):
        table = Table("x", (Column("a", kind=Kind.LINES),), ((text,),))
        assert _rows(table_as_csv(table))[1][0].startswith("'")
    for text in ("'=1", "1-1", "a=b", "e-mail", "—"):
        assert _rows(table_as_csv(Table("x", (Column("a"),), ((text,),))))[1] == [text]


def test_a_date_is_one_in_any_year():
    days = (date(1, 2, 3), date(2026, 1, 2), date(9999, 12, 31))
    table = Table("x", (Column("a"),), tuple((day,) for day in days))
    rows = _rows(table_as_csv(table))
    assert rows[1:] == [["03-02-0001"], ["02-01-2026"], ["31-12-9999"]]


def test_a_cell_is_no_longer_than_excel_takes():
    table = Table("x", (Column("a"),), (("=" + "😀" * 40_000,),))
    (cell,) = _rows(table_as_csv(table))[1]
    assert 32_000 < len(cell.encode("utf-16-le")) // 2 <= 32_767
    assert cell.startswith("'=")
    assert cell.endswith("…")


def test_equal_input_gives_equal_bytes():
    one, two = (table_as_csv(checklist_table(full(), EVERYTHING)) for _ in range(2))
    assert one == two
    assert b"'=1+1" in one
