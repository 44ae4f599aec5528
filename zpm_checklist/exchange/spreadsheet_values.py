"""What a sheet holds, before any file format: a name, columns and rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

Cell = str | int | date | None
"""A value as it is stored; None leaves the cell empty."""


class Kind(Enum):
    """How the whole numbers of a column are shown. Texts and dates show themselves."""

    PLAIN = auto()
    PERCENT = auto()
    """56 appears as 56%."""
    POINTS = auto()
    """A difference, with its sign."""


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


def sentence(name: str, text: str) -> Table:
    """A sheet that says why it has no numbers."""
    return Table(name, (Column("Toelichting", TEXT),), ((text,),), has_filter=False)
