"""Writes tables as .xlsx. Texts stay texts, whoever wrote them, and equal tables equal bytes."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from zpm_checklist.exchange.spreadsheet_values import Cell, Column, Kind, Table, cell_text
from zpm_checklist.model.visible import visible

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_FORMULA_STARTS = ("=", "+", "-", "@")
_FIRST_DATE = date(1900, 3, 1)
"""Excel takes 1900 for a leap year, and knows no day before it."""

_LINE = 15
"""Height of one line, in points."""
_MOST_LINES = 27
"""Excel knows no row above 409 points."""
_FILLED = 0.9
"""Share of a column that a line of text is sure to fill, whatever typeface is at hand."""

_A4 = 9
_BODY = {"valign": "top", "text_wrap": True}
_HEADER = {**_BODY, "bold": True, "bottom": 1}
_NUMBER_FORMAT = {Kind.PLAIN: "0", Kind.LINES: "0", Kind.PERCENT: '0"%"', Kind.POINTS: "+0;-0;0"}


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
    headers = [column.header for column in table.columns]
    for place, (column, header) in enumerate(zip(table.columns, headers, strict=True)):
        sheet.set_column(place, place, column.width)
        _write_text(sheet, 0, place, cell_text(header), formats.header)
    _make_room(sheet, 0, headers, table.columns)
    for number, row in enumerate(table.rows, start=1):
        for place, (column, value) in enumerate(zip(table.columns, row, strict=True)):
            _write_cell(sheet, number, place, value, column.kind, formats)
        _make_room(sheet, number, row, table.columns)
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
        look = formats.quoted if is_formula_like else formats.text
        _write_text(sheet, row, place, cell_text(value, kind), look)
    elif isinstance(value, date):
        sheet.write_datetime(row, place, value, formats.date)
    elif value is not None:
        sheet.write_number(row, place, value, formats.number[kind])


def _make_room(
    sheet: Worksheet, number: int, row: Sequence[Cell], columns: Sequence[Column]
) -> None:
    """Excel would find the height of a row by itself; LibreOffice and others do not."""
    lines = max(map(_lines, row, columns))
    if lines > 1:
        sheet.set_row(number, lines * _LINE)


def _lines(value: Cell, column: Column) -> int:
    """How many lines a cell takes in a column of this width."""
    if not isinstance(value, str) or (len(value) <= column.width * _FILLED and "\n" not in value):
        return 1
    width = int(column.width * _FILLED)
    told = value.splitlines() if column.kind is Kind.LINES else [value]
    return min(sum(len(textwrap.wrap(line, width)) or 1 for line in told), _MOST_LINES)


def _write_text(sheet: Worksheet, row: int, place: int, text: str, look: Format) -> None:
    if text.startswith("<r>") and text.endswith("</r>"):
        # XlsxWriter would take it for mark-up of its own and write it as it is.
        text += " "
    if text:
        sheet.write_string(row, place, text, look)


def _lay_out_for_print(sheet: Worksheet) -> None:
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&L&A&R&P / &N")
