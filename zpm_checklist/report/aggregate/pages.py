"""From the paper to strips: headings, running text and tables; charts stand in `report.bars`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from zpm_checklist.palette import ACCENT, INK_SOFT
from zpm_checklist.report.aggregate.grids import grid
from zpm_checklist.report.aggregate.paper import Grid, Heading, Paper, Paragraph, Sheet, SheetBlock
from zpm_checklist.report.compose import compose_block
from zpm_checklist.report.layout import Bookmark, Strip
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.setting import wrap
from zpm_checklist.report.style import (
    COMFORTABLE,
    KICKER,
    LEFT,
    PART,
    SUBTITLE,
    TITLE,
    TITLE_ENDLESS,
    TITLE_LONG,
    WIDTH,
    Type,
)

_BODY = Type(9.5, 13)
_LEAD = Type(13, 19)
_NOTE = Type(8, 11, INK_SOFT)
_HEADING = Type(10.5, 15, bold=True)
_SECTION = Type(17, 24, ACCENT, bold=True)
_COVER_SPACE = 96.0
_SUBJECT = Type(10, 14, KICKER.color, bold=True)
_HEADLINE = Type(14, 18, bold=True)


def strips(paper: Paper) -> Iterator[Strip]:
    """The whole report."""
    yield from _title(paper)
    for block in paper.first:
        yield from _block(block)
    for sheet in paper.sheets:
        yield from _sheet(sheet)


def _title(paper: Paper) -> Iterator[Strip]:
    if paper.is_cover:
        yield Strip(_COVER_SPACE, _accent, keep_next=True)
    yield _lines(paper.kicker, KICKER, keep_next=True)
    kind = _fitting(paper.practice)
    for line in wrap(paper.practice, kind, WIDTH):
        yield _lines(line, kind, keep_next=True, before=4 if kind is TITLE else 0)
    after = 24 if paper.is_cover else 0
    yield _lines(f"{paper.subtitle} · {paper.date}", SUBTITLE, before=4, after=after)


def _accent(pen: Pen, top: float) -> None:
    pen.box(LEFT, top - _COVER_SPACE + 18, 40, 5, ACCENT)


def _fitting(title: str) -> Type:
    """Smaller for a long title, so that it leaves room for what the page has to say."""
    for kind, most in ((TITLE, 3), (TITLE_LONG, 4)):
        if len(wrap(title, kind, WIDTH)) <= most:
            return kind
    return TITLE_ENDLESS


def _sheet(sheet: Sheet) -> Iterator[Strip]:
    strips = list(_parts(sheet))
    if sheet.is_whole:
        strips[:-1] = [replace(strip, keep_next=True) for strip in strips[:-1]]
    return iter(strips)


def _parts(sheet: Sheet) -> Iterator[Strip]:
    starts = sheet.starts_page
    if sheet.section:
        yield _section(sheet)
        starts = False
    level = 1 if sheet.in_section else 0
    subject = PART if not sheet.headline else _SUBJECT
    yield _lines(
        sheet.title,
        subject,
        keep_next=True,
        before=0 if sheet.section else 28,
        after=4,
        starts_page=starts,
        bookmark=Bookmark(sheet.title, level),
    )
    if sheet.headline:
        yield _lines(sheet.headline, _HEADLINE, keep_next=True, after=6)
    for block in sheet.blocks:
        yield from _block(block)


def _section(sheet: Sheet) -> Strip:
    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top, [sheet.section], _SECTION)
        pen.rule(top - _SECTION.leading - 6)

    return Strip(
        _SECTION.leading + 20,
        draw,
        before=28,
        keep_next=True,
        starts_page=sheet.starts_page,
        bookmark=Bookmark(sheet.section, 0),
    )


def _block(block: SheetBlock) -> Iterator[Strip]:
    match block:
        case Paragraph():
            return _paragraph(block)
        case Heading():
            return iter([_lines(block.text, _HEADING, before=10, keep_next=True)])
        case Grid():
            return grid(block)
        case _:
            return compose_block(block, COMFORTABLE)


def _paragraph(block: Paragraph) -> Iterator[Strip]:
    kind = _LEAD if block.is_lead else _NOTE if block.is_note else _BODY
    yield _lines(block.text, kind, before=5)


def _lines(
    text: str,
    kind: Type,
    *,
    before: float = 0.0,
    after: float = 0.0,
    keep_next: bool = False,
    starts_page: bool = False,
    bookmark: Bookmark | None = None,
) -> Strip:
    lines = wrap(text, kind, WIDTH)

    def draw(pen: Pen, top: float) -> None:
        pen.lines(LEFT, top, lines, kind)

    return Strip(
        len(lines) * kind.leading + after,
        draw,
        before=before,
        keep_next=keep_next,
        starts_page=starts_page,
        bookmark=bookmark,
    )
