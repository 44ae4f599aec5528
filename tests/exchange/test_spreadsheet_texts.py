"""Texts from files stay texts in the spreadsheet, and nothing in them stays unseen."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.monitor_reports import ONE_FINANCIER, report_of, source
from tests.exchange.sheet_reading import sheets_of
from tests.strategies import dates, texts
from zpm_checklist.model.monitor_report import Fate
from zpm_checklist.model.visible import visible


def _only(rows):
    assert len(rows) == 1
    return rows[0]


def test_every_file_is_told(pack):
    lines = [
        source("b.zpm")._replace(
            fate=fate,
            who="Praktijk Één",
            round_label="meting 1 van 2026",
            pack_version="2021.1",
            why="Ouder dan c.zpm; die telt.",
        )
        for fate in Fate
    ]
    bare = source("a.csv")._replace(
        group=None, round_label="", round_date=None, counter=None, why=""
    )
    rows = sheets_of(report_of(pack, ONE_FINANCIER, [bare, *lines]))["Bestanden"].records
    assert [row["Wat ermee gebeurde"] for row in rows] == [
        "Ouder", "Telt mee", "Ouder", "Dubbel", "Kiezen", "Geweigerd",
    ]  # fmt: skip
    assert rows[1] == {
        "Bestand": "b.zpm",
        "Wat ermee gebeurde": "Telt mee",
        "Wie": "Praktijk Één",
        "Groep": "PAAZ of PUK",
        "Respondenten": 1,
        "Meting": "meting 1 van 2026",
        "Datum van de meting": date(2026, 4, 1),
        "Versie van de inhoud": "2021.1",
        "Bewerkingen": 7,
        "Waarom": "Ouder dan c.zpm; die telt.",
    }
    empty = {header for header, value in rows[0].items() if value is None}
    assert empty == {"Groep", "Meting", "Datum van de meting", "Bewerkingen", "Waarom"}


HOSTILE = (
    "=cmd|' /C calc'!A0",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "{=1}",
    "'=1",
    "https://example.org/",
    "mailto:a@example.org",
    "internal:Respons!A1",
    "file:///etc/passwd",
    "12",
    "1e9",
    "2026-01-01",
    "WAAR",
    "<b>&amp;</b>",
    "<r><t>binnen</t></r>",
    "<r></onaf></r>",
    "]]><x>",
    "_x0041_ _x000A_",
    " met wit ",
    "a\x00b\tc\nd\re\x1b[2J",
    "\u202egpj.exe\u200b\ufeff\u2028",
    "\ud800 los \ufffe\uffff",
    "😀👩‍⚕️ Ĳsselmeer “é”",
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_stays_that_text(pack, text):
    sheets = sheets_of(report_of(pack, ONE_FINANCIER, [source(text)], title=text))
    row = _only(sheets["Bestanden"].records)
    texts_of_file = ("Bestand", "Wie", "Meting", "Versie van de inhoud", "Waarom")
    for read in (*(row[header] for header in texts_of_file), _title(sheets)):
        # Only a text that XlsxWriter would take for its own mark-up gets a space behind it.
        assert read.removesuffix(" ") == visible(text).removesuffix(" ")
    assert visible(text).isprintable() or "\u00a0" in text


def _title(sheets):
    return sheets["Leeswijzer"].records[0]["Uitleg"]


@given(text=texts(most=300))
@settings(max_examples=15)
def test_any_text_is_written(pack, text):
    sheets = sheets_of(report_of(pack, ONE_FINANCIER, [source(text)], title=text))
    assert (_title(sheets) or "").removesuffix(" ") == visible(text).removesuffix(" ")


@pytest.mark.parametrize(
    "text", ["a" * 40_000, "😀" * 40_000, "\x00" * 40_000, f"<r>{'a' * 40_000}</r>"]
)
def test_a_long_text_is_cut_where_excel_ends(pack, text):
    read = _title(sheets_of(report_of(pack, ONE_FINANCIER, title=text)))
    assert 32_000 < len(read.encode("utf-16-le")) // 2 <= 32_767
    assert visible(text).startswith(read.removesuffix("…"))
    assert read.endswith("…")


@pytest.mark.parametrize("length", [32_000, 32_766, 32_767])
def test_mark_up_as_long_as_a_cell_stays_text(pack, length):
    text = f"<r>{'a' * (length - 7)}</r>"
    assert _title(sheets_of(report_of(pack, ONE_FINANCIER, title=text))).startswith("<r>aaa")


@pytest.mark.parametrize("start", "=+-@")
def test_what_looks_like_a_formula_stays_text_when_edited(pack, start):
    sheets = sheets_of(report_of(pack, ONE_FINANCIER, [source(f"{start}1")]))
    cells = [cell for cell in sheets["Bestanden"].cells if cell.value == f"{start}1"]
    assert len(cells) == 5
    assert all(cell.is_quoted for cell in cells)


@given(day=st.one_of(dates(), st.dates()))
@settings(max_examples=15)
def test_any_date_is_told(pack, day):
    line = source("x")._replace(round_date=day)
    row = _only(sheets_of(report_of(pack, ONE_FINANCIER, [line]))["Bestanden"].records)
    told = row["Datum van de meting"]
    assert told == (day if day >= date(1900, 3, 1) else day.isoformat())
