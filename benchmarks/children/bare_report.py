"""The floor of a report: the same rows as plain strings in platypus tables, font embedded."""

import json
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Table

FONT = "Bare"

Rows = Sequence[Sequence[str]]


def register_font(path: str) -> None:
    """Read the font once; each document embeds what it uses of it."""
    pdfmetrics.registerFont(TTFont(FONT, path))


def bare_report(tables: Sequence[Rows]) -> bytes:
    """One table after the other, nothing drawn and nothing wrapped."""
    out = BytesIO()
    style = [("FONT", (0, 0), (-1, -1), FONT, 9)]
    SimpleDocTemplate(out, pagesize=A4).build([Table(rows, style=style) for rows in tables])
    return out.getvalue()


if __name__ == "__main__":
    font, tables, target = sys.argv[1:]
    register_font(font)
    Path(target).write_bytes(bare_report(json.loads(Path(tables).read_bytes())))
