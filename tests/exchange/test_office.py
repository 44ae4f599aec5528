"""LibreOffice opens what we write, cell for cell (`make office`)."""

import csv
import shutil
import subprocess
from datetime import date, datetime

import pytest
from openpyxl import load_workbook

from tests.exchange.exports import full, told
from zpm_checklist.exchange.answer_tables import own_question_table, own_theme_table
from zpm_checklist.exchange.checklist_guide import checklist_guide
from zpm_checklist.exchange.checklist_tables import action_table, checklist_table
from zpm_checklist.exchange.checklist_workbook import checklist_workbook
from zpm_checklist.exchange.spreadsheet_values import Kind
from zpm_checklist.exchange.table_csv import table_as_csv
from zpm_checklist.model.disclosure import EVERYTHING
from zpm_checklist.model.visible import visible

pytestmark = pytest.mark.office

NO_OFFICE = "LibreOffice ontbreekt. Installeer het met: apt-get install libreoffice-calc"
# Semicolon, quote, UTF-8, from line 1; quote texts; as shown, no formulas; every sheet.
TO_CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,false,true,false,false,-1"
# The same on the way in, in Dutch (1043): dates are recognised, formulas are not asked for.
FROM_CSV = "Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true"


@pytest.fixture
def convert(tmp_path):
    """Has LibreOffice write a file in another form; gives the folder with what it wrote."""
    program = shutil.which("soffice")
    assert program, NO_OFFICE

    def converted(path, to, *more):
        folder = tmp_path / "daar"
        subprocess.run(
            [
                *(program, "--headless", "--norestore", "--nolockcheck"),
                f"-env:UserInstallation={(tmp_path / 'profiel').as_uri()}",
                *more,
                *("--convert-to", to, "--outdir", str(folder), str(path)),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return folder

    return converted


def _shown(value, kind):
    """A cell as a person sees it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.strftime("%d-%m-%Y")
    if isinstance(value, int):
        return f"{value}%" if kind is Kind.PERCENT else str(value)
    return told(value) if kind is Kind.LINES else visible(value)


def _compare(found, table, name, guard=False):
    """Every cell; prints how many of which kind."""
    expected = [[column.header for column in table.columns]] + [
        [_shown(value, column.kind) for column, value in zip(table.columns, row, strict=True)]
        for row in table.rows
    ]
    if guard:
        starts = ("=", "+", "-", "@", "\t", "\r")
        expected = [[f"'{c}" if c.startswith(starts) else c for c in row] for row in expected]
    assert len(found) == len(expected), name
    for here, there in zip(expected, found, strict=True):
        # A text that looks like mark-up of XlsxWriter's has a space behind it.
        assert here == [cell.removesuffix(" ") for cell in there], name
    cells = [value for row in table.rows for value in row if value not in (None, "")]
    dates = sum(isinstance(value, date) for value in cells)
    numbers = sum(isinstance(value, int) for value in cells)
    formulas = sum(isinstance(v, str) and v.startswith(("=", "+", "-", "@")) for v in cells)
    print(
        f"{name}: {len(found)} rijen × {len(found[0])} kolommen gelijk; {len(cells)} gevulde "
        f"cellen, waarvan {dates} datums, {numbers} getallen en {formulas} schijnformules"
    )
    return dates, numbers, formulas


def test_every_cell_of_the_workbook_is_what_we_wrote(convert, tmp_path):
    snapshot = full()
    path = tmp_path / "uit.xlsx"
    path.write_bytes(checklist_workbook(snapshot, EVERYTHING))

    folder = convert(path, TO_CSV)

    print()
    seen = [0, 0, 0]
    for table in (
        checklist_table(snapshot, EVERYTHING),
        action_table(snapshot, EVERYTHING),
        own_theme_table(snapshot),
        own_question_table(snapshot),
        checklist_guide(snapshot, EVERYTHING),
    ):
        with (folder / f"uit-{table.name}.csv").open(encoding="utf-8", newline="") as file:
            found = list(csv.reader(file, delimiter=";", strict=True))
        seen = map(sum, zip(seen, _compare(found, table, table.name), strict=True))
    assert all(count > 10 for count in seen)


def test_every_cell_of_the_csv_is_what_we_wrote(convert, tmp_path):
    table = checklist_table(full(), EVERYTHING)
    path = tmp_path / "uit.csv"
    path.write_bytes(table_as_csv(table))

    folder = convert(path, "xlsx", f"--infilter={FROM_CSV}")

    sheet = load_workbook(folder / "uit.xlsx").worksheets[0]
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    due = next(place for place, c in enumerate(table.columns) if c.header == "Klaar op")
    days = [row[due].value for row in sheet.iter_rows(min_row=2)]
    assert [day.date() if day else None for day in days] == [row[due] for row in table.rows]
    print()
    _compare([[_as_text(c.value) for c in row] for row in sheet.iter_rows()], table, "csv", True)


def _as_text(value):
    if isinstance(value, datetime):
        return value.strftime("%d-%m-%Y")
    return "" if value is None else str(value)
