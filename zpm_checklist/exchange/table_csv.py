"""A table as .csv, the way a Dutch Excel opens it with a double click.

UTF-8 with a byte order mark, a semicolon between columns, dates as 31-12-2026. Excel takes a text
that begins as a formula does for one, and runs it; such a text gets an apostrophe in front.
"""

from __future__ import annotations

import csv
from codecs import BOM_UTF8
from datetime import date
from io import StringIO

from zpm_checklist.exchange.spreadsheet_values import Cell, Kind, Table, cell_text

DELIMITER = ";"
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def table_as_csv(table: Table) -> bytes:
    """The file's bytes; equal tables give equal bytes."""
    target = StringIO()
    writer = csv.writer(target, delimiter=DELIMITER, lineterminator="\r\n")
    writer.writerow(_guarded(column.header, Kind.PLAIN) for column in table.columns)
    for row in table.rows:
        writer.writerow(
            _written(value, column.kind) for column, value in zip(table.columns, row, strict=True)
        )
    return BOM_UTF8 + target.getvalue().encode()


def _written(value: Cell, kind: Kind) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return f"{value.day:02}-{value.month:02}-{value.year:04}"
    return _guarded(value, kind) if isinstance(value, str) else str(value)


def _guarded(text: str, kind: Kind) -> str:
    shown = cell_text(text, kind)
    return f"'{shown}" if text.startswith(_FORMULA_STARTS) else shown
