"""What a sheet holds, before any file format: a name, columns and rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from zpm_checklist.model.visible import visible, visible_lines

Cell = str | int | date | None
"""A value as it is stored; None leaves the cell empty."""


class Kind(Enum):
    """How the values of a column are shown; texts and dates in the same way in nearly all."""

    PLAIN = auto()
    PERCENT = auto()
    """56 appears as 56%."""
    POINTS = auto()
    """A difference, with its sign."""
    LINES = auto()
    """Texts with lines of their own; elsewhere a line end is shown as what it is."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    header: str
    """Unique within its table."""
    width: int = 15
    """In characters of the standard typeface."""
    kind: Kind = Kind.PLAIN


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet."""

    name: str
    """At most 31 characters, unique in the file."""
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    """Each with one value per column."""
    has_filter: bool = True


TEXT = 60
"""Width of a column with sentences."""

_MOST_UNITS = 32_700
"""A cell of Excel takes 32,767 units of UTF-16; a little is kept for what we add."""


def cell_text(text: str, kind: Kind = Kind.PLAIN) -> str:
    """A text as a cell can hold it: all of it visible, and cut with "…" where it is too long."""
    shown = visible_lines(text) if kind is Kind.LINES else visible(text)
    units = shown.encode("utf-16-le")
    if len(units) > 2 * _MOST_UNITS:
        shown = units[: 2 * _MOST_UNITS].decode("utf-16-le", "ignore") + "…"
    return shown


def sentence(name: str, text: str) -> Table:
    """A sheet that says why it has no numbers."""
    return Table(name, (Column("Toelichting", TEXT),), ((text,),), has_filter=False)
