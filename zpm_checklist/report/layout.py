"""From strips to pages.

All is measured before anything is drawn, so "page x of y" costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from zpm_checklist.report.pen import Pen
from zpm_checklist.report.style import BOTTOM, TOP

_ROOM = TOP - BOTTOM


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry in the document's outline."""

    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page that is never broken."""

    height: float
    draw: Callable[[Pen, float], None]
    """Draws it; the number is the height on the page of its upper side."""
    before: float = 0.0
    """Space above it, but not at the top of a page."""
    keep_next: bool = False
    """Whether it may not be the last of a page."""
    leaves_page_one: bool = False
    """Whether it begins page two where page one still has room for it."""
    starts_page: bool = False
    """Whether it always stands at the top of a page."""
    bookmark: Bookmark | None = None
    again: Strip | None = None
    """Put at the top of a new page when this strip begins one: the head of a table."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip with its place on the page."""

    strip: Strip
    top: float


Page = list[Placed]


def paginate(strips: Iterable[Strip]) -> list[Page]:
    """The pages, each filled as far as it goes without parting what belongs together."""
    pages: list[Page] = []
    page: Page = []
    top = TOP
    for group in _groups(strips):
        height = sum(strip.before + strip.height for strip in group)
        leaves = group[0].starts_page or (group[0].leaves_page_one and not pages)
        if page and (leaves or top - height < BOTTOM):
            pages.append(page)
            page, top = [], TOP
            if group[0].again is not None:
                page.append(Placed(group[0].again, top))
                top -= group[0].again.height
        for strip in group:
            if page and top - strip.before - strip.height < BOTTOM:
                # Only where a group is higher than a page.
                pages.append(page)
                page, top = [], TOP
            top -= strip.before if page else 0.0
            page.append(Placed(strip, top))
            top -= strip.height
    if page:
        pages.append(page)
    return pages


def _groups(strips: Iterable[Strip]) -> Iterable[list[Strip]]:
    """Strips that stay together, at most a page high."""
    group: list[Strip] = []
    height = 0.0
    for strip in strips:
        if strip.starts_page and group:
            yield group
            group, height = [], 0.0
        height += strip.before + strip.height
        group.append(strip)
        if not strip.keep_next or height > _ROOM:
            yield group
            group, height = [], 0.0
    if group:
        yield group
