"""Writes tables as .xlsx. Texts stay texts, whoever wrote them, and equal tables equal bytes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from zpm_checklist.exchange.spreadsheet_values import Cell, Kind, Table
from zpm_checklist.model.visible import visible

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_MOST_UNITS = 32_700
"""A cell of Excel takes 32,767 units of UTF-16; a little is kept for what we add."""
_FORMULA_STARTS = ("=", "+", "-", "@")
_FIRST_DATE = date(1900, 3, 1)
"""Excel takes 1900 for a leap year, and knows no day before it."""

_A4 = 9
_BODY = {"valign": "top", "text_wrap": True}
_HEADER = {**_BODY, "bold": True, "bottom": 1}
_NUMBER_FORMAT = {Kind.PLAIN: "0", Kind.PERCENT: '0"%"', Kind.POINTS: "+0;-0;0"}


def workbook_of(tables: Iterable[Table], title: str, made_on: date) -> bytes:
    """The tables as sheets, in this order. The same input gives the same bytes."""
    target = BytesIO()
    workbook = Workbook(target, _OPTIONS)
    workbook.set_properties(
        {"title": visible(title), "created": datetime.combine(made_on, time(), UTC)}
    )
    formats = _Formats(workbook)
    for table in tables:
        _write(workbook.add_worksheet(table.name), table, formats)
    workbook.close()
    return target.getvalue()


def cell_text(text: str) -> str:
    """A text as a cell can hold it: all of it visible, and cut with "…" where it is too long."""
    shown = visible(text)
    units = shown.encode("utf-16-le")
    if len(units) > 2 * _MOST_UNITS:
        shown = units[: 2 * _MOST_UNITS].decode("utf-16-le", "ignore") + "…"
    if shown.startswith("<r>") and shown.endswith("</r>"):
        # XlsxWriter would take it for mark-up of its own and write it as it is.
        shown += " "
    return shown


class _Formats:
    """The looks of a cell; a workbook makes each of them once."""

    def __init__(self, workbook: Workbook) -> None:
        self.header: Format = workbook.add_format(_HEADER)
        self.text: Format = workbook.add_format(_BODY)
        # Such a text stays one when somebody edits the cell.
        self.quoted: Format = workbook.add_format({**_BODY, "quote_prefix": True})
        self.date: Format = workbook.add_format(
            {**_BODY, "num_format": "dd-mm-yyyy", "align": "left"}
        )
        self.number: dict[Kind, Format] = {
            kind: workbook.add_format({**_BODY, "num_format": number_format})
            for kind, number_format in _NUMBER_FORMAT.items()
        }


def _write(sheet: Worksheet, table: Table, formats: _Formats) -> None:
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, column.width)
        _write_text(sheet, 0, place, column.header, formats.header)
    for number, row in enumerate(table.rows, start=1):
        for place, (column, value) in enumerate(zip(table.columns, row, strict=True)):
            _write_cell(sheet, number, place, value, column.kind, formats)
    sheet.freeze_panes(1, 0)
    last_row, last_column = len(table.rows), len(table.columns) - 1
    if table.has_filter:
        sheet.autofilter(0, 0, last_row, last_column)
    # A version such as "2021.1" is a text; no warning beside it.
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    _lay_out_for_print(sheet)


def _write_cell(
    sheet: Worksheet, row: int, place: int, value: Cell, kind: Kind, formats: _Formats
) -> None:
    if isinstance(value, date) and value < _FIRST_DATE:
        value = value.isoformat()
    if isinstance(value, str):
        is_formula_like = value.startswith(_FORMULA_STARTS)
        _write_text(sheet, row, place, value, formats.quoted if is_formula_like else formats.text)
    elif isinstance(value, date):
        sheet.write_datetime(row, place, value, formats.date)
    elif value is not None:
        sheet.write_number(row, place, value, formats.number[kind])


def _write_text(sheet: Worksheet, row: int, place: int, text: str, look: Format) -> None:
    if text:
        sheet.write_string(row, place, cell_text(text), look)


def _lay_out_for_print(sheet: Worksheet) -> None:
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&L&A&R&P / &N")
