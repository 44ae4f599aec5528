"""What a chart shows, in numbers and words: the same for the figure, its tips and its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import in_figures
from zpm_checklist.translation import tr

NOTHING = "–"
"""In a cell without a number."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a figure: a level or a status."""

    name: str
    """As the heading of its column has it, in lower case."""
    status: Status
    """Whose colour and pattern it has."""
    sign: Status
    """Whose shape it has."""
    count: int | None
    """The numerator; None where only the percentage was ever published."""
    percent: int
    """Whole percents of the figure's `n`, rounded by itself."""
    said: str
    """The whole sentence: numerator, denominator, and what was left out."""
    link: str = ""
    """Leads to what it counts; empty where that is not at hand."""

    @property
    def weight(self) -> int:
        """Its width beside the other parts."""
        return self.percent if self.count is None else self.count

    @property
    def cell(self) -> str:
        """As it stands in the table: "10 (67%)"."""
        share = f"{self.percent}%"
        return share if self.count is None else f"{in_figures(self.count)}\u00a0({share})"


@dataclass(frozen=True, slots=True)
class Figure:
    """One bar or ring."""

    title: str
    parts: tuple[Part, ...]
    """Best first, those that count nothing included; empty where there is nothing to show."""
    n: int
    """The denominator of the percentages."""
    said: str
    """All of it in one line, as a screen reader says it."""
    n_said: str = ""
    """What `n` is, and what it leaves out."""
    n_link: str = ""
    """Leads to what `n` counts."""
    left_out: str = ""
    """What `n` leaves out, in few words; empty where it is everything."""


class Cells(NamedTuple):
    """A table twin: the same numbers as text."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """Each as long as the headings."""


def cells_of(first: str, figures: Sequence[Figure]) -> Cells:
    """A row for each figure; `first` heads the column of their titles."""
    names = tuple(dict.fromkeys(part.name for figure in figures for part in figure.parts))
    rows = []
    for figure in figures:
        cell = {part.name: part.cell for part in figure.parts}
        shares = (cell.get(name, NOTHING) for name in names)
        rows.append((figure.title, *shares, in_figures(figure.n), figure.left_out or NOTHING))
    return Cells((first, *names, "n", tr("niet meegeteld")), tuple(rows))
