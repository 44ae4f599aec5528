"""Reads an .xlsx with nothing but the standard library, as strictly as our own files allow."""

import re
import zipfile
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from xml.etree import ElementTree

from zpm_checklist.exchange.spreadsheet import monitor_spreadsheet

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_DAY_ZERO = date(1899, 12, 30)


@dataclass(frozen=True)
class Cell:
    value: str | int | date
    number_format: str
    is_bold: bool
    wraps: bool
    is_quoted: bool


@dataclass(frozen=True)
class Sheet:
    name: str
    rows: list[list[Cell | None]]
    """All of one length, the header first."""
    widths: list[float]
    xml: ElementTree.Element

    @property
    def headers(self):
        return [cell.value for cell in self.rows[0]]

    @property
    def records(self):
        """Each row below the header as {header: value}; None where the cell is empty."""
        return [
            {header: cell and cell.value for header, cell in zip(self.headers, row, strict=True)}
            for row in self.rows[1:]
        ]

    @property
    def columns(self):
        """The filled cells of each column, without its header."""
        return [[row[n] for row in self.rows[1:] if row[n]] for n in range(len(self.headers))]

    @property
    def cells(self):
        return [cell for row in self.rows for cell in row if cell]

    @property
    def numbers(self):
        return [cell.value for cell in self.cells if isinstance(cell.value, int)]


def sheets_of(report):
    """The report's spreadsheet, written and read back."""
    return read_sheets(monitor_spreadsheet(report))


def read_sheets(data):
    """The sheets by name, in order. Fails on a formula, a link or a part that is not ours."""
    with zipfile.ZipFile(BytesIO(data)) as file:
        assert file.testzip() is None
        parts = {name: file.read(name) for name in file.namelist()}
    assert not [name for name in parts if not _is_ours(name)]
    texts = _shared_texts(parts)
    looks = _looks(ElementTree.fromstring(parts["xl/styles.xml"]))
    workbook = ElementTree.fromstring(parts["xl/workbook.xml"])
    names = [sheet.get("name") for sheet in workbook.iter(f"{_MAIN}sheet")]
    sheets = [
        _sheet(name, ElementTree.fromstring(parts[f"xl/worksheets/sheet{n}.xml"]), texts, looks)
        for n, name in enumerate(names, start=1)
    ]
    return {sheet.name: sheet for sheet in sheets}


def _is_ours(name):
    known = ("[Content_Types].xml", "_rels/.rels", "docProps/", "xl/workbook.xml")
    more = ("xl/_rels/workbook", "xl/styles", "xl/theme/", "xl/sharedStrings", "xl/worksheets/s")
    return name.startswith((*known, *more))


def _shared_texts(parts):
    if "xl/sharedStrings.xml" not in parts:
        return []
    root = ElementTree.fromstring(parts["xl/sharedStrings.xml"])
    texts = []
    for entry in root:
        assert [child.tag for child in entry] == [f"{_MAIN}t"], "only plain texts"
        texts.append(_ESCAPED.sub(lambda found: chr(int(found[1], 16)), entry[0].text or ""))
    return texts


def _looks(root):
    """For each style of a cell: number format, bold, wrapped, quoted."""
    formats = {
        entry.get("numFmtId"): entry.get("formatCode") for entry in root.iter(f"{_MAIN}numFmt")
    }
    fonts = [font.find(f"{_MAIN}b") is not None for font in root.find(f"{_MAIN}fonts")]
    looks = []
    for style in root.find(f"{_MAIN}cellXfs"):
        alignment = style.find(f"{_MAIN}alignment")
        looks.append(
            (
                formats.get(style.get("numFmtId"), {"0": "", "1": "0"}.get(style.get("numFmtId"))),
                fonts[int(style.get("fontId"))],
                alignment is not None and alignment.get("wrapText") == "1",
                style.get("quotePrefix") == "1",
            )
        )
    return looks


def _sheet(name, root, texts, looks):
    assert not [tag for tag in ("f", "hyperlink", "drawing") if list(root.iter(_MAIN + tag))]
    found = {}
    for cell in root.iter(f"{_MAIN}c"):
        column, row = re.fullmatch("([A-Z]+)([0-9]+)", cell.get("r")).groups()
        look = looks[int(cell.get("s"))]
        found[int(row) - 1, _place(column)] = Cell(_value(cell, texts, look), *look)
    height = max(row for row, _ in found) + 1
    width = max(column for _, column in found) + 1
    widths = [0.0] * width
    for column in root.iter(f"{_MAIN}col"):
        for place in range(int(column.get("min")) - 1, int(column.get("max"))):
            widths[place] = float(column.get("width"))
    rows = [[found.get((row, column)) for column in range(width)] for row in range(height)]
    return Sheet(name, rows, widths, root)


def _place(letters):
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _value(cell, texts, look):
    stored = cell.find(f"{_MAIN}v").text
    if cell.get("t") == "s":
        return texts[int(stored)]
    assert cell.get("t") is None, "only texts and numbers"
    number = int(stored)  # a fraction would fail
    return _DAY_ZERO + timedelta(number) if "yyyy" in look[0] else number
