"""What a paper says, as lines of text."""

import io
import re
from dataclasses import fields, is_dataclass

import pypdf


def lines_of(value) -> list[str]:
    """Every text in a value, in order."""
    if isinstance(value, str):
        return [value] if value else []
    if is_dataclass(value):
        return [line for field in fields(value) for line in lines_of(getattr(value, field.name))]
    if isinstance(value, tuple | list):
        return [line for entry in value for line in lines_of(entry)]
    return []


def said(value) -> str:
    """The same as one text, with plain spaces."""
    return "\n".join(lines_of(value)).replace("\u00a0", " ")


def sheet(paper, title: str):
    """The sheet of which the title begins like this."""
    found = [entry for entry in paper.sheets if entry.title.startswith(title)]
    assert len(found) == 1, [entry.title for entry in paper.sheets]
    return found[0]


def printed(data: bytes) -> list[str]:
    """The text of every page in reading order, on one line."""
    pages = pypdf.PdfReader(io.BytesIO(data), strict=True).pages
    return [re.sub(r"\s+", " ", page.extract_text()) for page in pages]
