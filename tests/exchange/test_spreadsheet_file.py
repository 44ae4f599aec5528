"""The spreadsheet as a file: sheets that can be read, printed and made again."""

import os
import tempfile
import time
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO

from hypothesis import given, settings

from tests.exchange.monitor_reports import EVERY_GROUP, TODAY, recipes, report_of, source
from tests.exchange.sheet_reading import sheets_of
from zpm_checklist.exchange.spreadsheet import monitor_spreadsheet
from zpm_checklist.exchange.spreadsheet_groups import question_table, theme_table
from zpm_checklist.model.monitor_report import TeamPage
from zpm_checklist.model.monitor_wording import GROUP


@given(recipe=recipes())
@settings(max_examples=10)
def test_names_and_headers_can_be_told_apart(pack, recipe):
    sheets = sheets_of(report_of(pack, recipe))
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in sheets)
    assert len({name.casefold() for name in sheets}) == len(sheets)
    for sheet in sheets.values():
        assert None not in sheet.rows[0]
        assert len(set(sheet.headers)) == len(sheet.headers)


def test_the_sheets_of_every_group_have_a_name_that_excel_takes(pack):
    """A longer one would not be written at all."""
    report = report_of(pack, EVERY_GROUP)
    assert all(group.respondents for group in report.result.groups)
    every = replace(report, teams=TeamPage("Instelling", 1, 1, (), (), ()))
    for group in every.result.groups:
        names = [theme_table(every, group).name, question_table(group).name]
        assert all(name.endswith(GROUP[group.id]) and len(name) <= 31 for name in names)
    assert all(len(name) <= 31 for name in sheets_of(every))


def test_sheets_are_laid_out_to_be_read_and_printed(pack):
    for sheet in sheets_of(report_of(pack, EVERY_GROUP, [source("x")])).values():
        assert all(cell.is_bold and cell.wraps for cell in sheet.rows[0])
        assert all(
            cell.wraps and not cell.is_bold for row in sheet.rows[1:] for cell in row if cell
        )
        for header, width in zip(sheet.headers, sheet.widths, strict=True):
            assert max(map(len, header.split())) < width <= 100
        pane, page, fit = (_find(sheet, tag) for tag in ("pane", "pageSetup", "pageSetUpPr"))
        assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
        assert (page.get("paperSize"), page.get("orientation")) == ("9", "landscape")
        assert (page.get("fitToHeight"), fit.get("fitToPage")) == ("0", "1")
        if sheet.name != "Leeswijzer":
            assert _find(sheet, "autoFilter").get("ref").endswith(str(len(sheet.rows)))


def _find(sheet, tag):
    return next(entry for entry in sheet.xml.iter() if entry.tag.endswith(f"}}{tag}"))


def test_equal_reports_are_equal_bytes_without_a_file_beside_them(pack, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "is er niet"))
    data = monitor_spreadsheet(report_of(pack, EVERY_GROUP, [source("x")]))
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    try:
        again = monitor_spreadsheet(report_of(pack, EVERY_GROUP, [source("x")]))
    finally:
        monkeypatch.setitem(os.environ, "TZ", "Europe/Amsterdam")
        time.tzset()
    assert again == data
    with zipfile.ZipFile(BytesIO(data)) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert TODAY.isoformat() in file.read("docProps/core.xml").decode()


def test_another_day_is_another_file(pack):
    report = report_of(pack, EVERY_GROUP)
    other = replace(report, today=date(2027, 1, 1))
    assert monitor_spreadsheet(other) != monitor_spreadsheet(report)
