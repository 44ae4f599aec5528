"""What lists of rows share: a heading with its sum, and how they go on over the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from zpm_checklist.report.layout import Bookmark, Strip
from zpm_checklist.report.pen import Pen, baseline
from zpm_checklist.report.setting import width_of, wrap
from zpm_checklist.report.style import LEFT, WIDTH, Density

_Row_contra = TypeVar("_Row_contra", contravariant=True)
_Row = TypeVar("_Row")


class _MakeRow(Protocol[_Row_contra]):
    def __call__(
        self, row: _Row_contra, density: Density, again: Strip | None, /, *, keep_next: bool
    ) -> Strip: ...


def kept_rows(
    title: str, rows: Sequence[_Row], make: _MakeRow[_Row], density: Density
) -> Iterator[Strip]:
    """A strip for each row; neither the first nor the last stands alone on a page.

    A page that begins within the list repeats its title, where it has one.
    """
    again = _continued(title, density) if title else None
    last = len(rows) - 1
    for place, row in enumerate(rows):
        yield make(row, density, again, keep_next=last > 1 and place in (0, last - 1))


def head(title: str, summary: str, density: Density, *, has_rows: bool) -> Strip:
    """A heading with its sum below it, bookmarked."""
    lines = wrap(title, density.heading, WIDTH)
    sums = wrap(summary, density.detail, WIDTH) if summary else []
    upper = len(lines) * density.heading.leading

    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top, lines, density.heading)
        pen.lines(LEFT, top - upper, sums, density.detail)

    return Strip(
        upper + len(sums) * density.detail.leading + (4 if has_rows else 0),
        draw,
        before=density.list_gap,
        keep_next=has_rows,
        bookmark=Bookmark(title, 1),
    )


def head_on_one_line(title: str, summary: str, density: Density) -> Strip:
    """A heading with its sum behind it, where room is scarce."""
    kind = density.heading
    x = LEFT + width_of(title, kind) + 8

    def draw(pen: Pen, top: float) -> None:
        y = top - baseline(kind)
        pen.text(LEFT, y, title, kind)
        pen.text(x, y, summary, density.detail)

    return Strip(
        kind.leading,
        draw,
        before=density.list_gap,
        keep_next=True,
        bookmark=Bookmark(title, 1),
    )


def _continued(title: str, density: Density) -> Strip:
    lines = wrap(f"{title} (vervolg)", density.detail, WIDTH)
    return Strip(
        len(lines) * density.detail.leading + 4,
        lambda pen, top: pen.lines(LEFT, top, lines, density.detail),
    )
