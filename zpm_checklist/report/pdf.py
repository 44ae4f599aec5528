"""How it looks: the readiness report as PDF bytes."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.report.blocks import Outline
from zpm_checklist.report.compose import compose
from zpm_checklist.report.envelope import attach, describe
from zpm_checklist.report.fonts import faces
from zpm_checklist.report.layout import Page, paginate
from zpm_checklist.report.outline import outline as outline_of
from zpm_checklist.report.outline import without_actions
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.setting import shortened, width_of
from zpm_checklist.report.style import (
    COMFORTABLE,
    FOOT,
    HEAD,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    RUNNING,
    SNUG,
    TAG,
    TIGHT,
)

rl_config.useA85 = 0  # page streams as they are: a fifth smaller, and quicker

_one_at_a_time = Lock()
"""reportlab's fonts keep state: two threads may not set type at once."""


def render(snapshot: Snapshot, reader: Reader, attachment: bytes | None = None) -> bytes:
    """The report for one reader.

    `attachment` is the dossier that travels inside the file; it should hold no more than what is
    printed. Equal input gives equal bytes.
    """
    outline = outline_of(snapshot, reader)
    with _one_at_a_time:
        canvas = _canvas()
        describe(canvas, outline, snapshot.today)
        if attachment is not None:
            attach(canvas, attachment)
        _draw(canvas, outline, _pages(outline))
        return bytes(canvas.getpdfdata())


def _canvas() -> Canvas:
    regular, _ = faces()
    return Canvas(
        None,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        initialFontName=regular.name,
        lang="nl-NL",
    )


def _pages(outline: Outline) -> list[Page]:
    """The roomiest pages of which there are not too many."""
    pages = paginate(compose(outline, COMFORTABLE))
    if outline.most_pages is None:
        return pages
    shorter = without_actions(outline)
    for version, density in ((outline, SNUG), (shorter, SNUG), (shorter, TIGHT)):
        if len(pages) <= outline.most_pages:
            break
        pages = paginate(compose(version, density))
    return pages


def _draw(canvas: Canvas, outline: Outline, pages: Sequence[Page]) -> None:
    pen = Pen(canvas)
    key = 0
    for number, page in enumerate(pages, start=1):
        _head(pen, outline, is_first=number == 1)
        for placed in page:
            mark = placed.strip.bookmark
            if mark is not None:
                pen.bookmark(f"part-{key}", mark.title, placed.top + 16, mark.level)
                key += 1
            placed.strip.draw(pen, placed.top)
        _foot(pen, outline, number, len(pages))
        pen.end_page()


_TAG_PAD, _TAG_HEIGHT, _TAG_GAP = 6.0, 16.0, 8.0


def _head(pen: Pen, outline: Outline, *, is_first: bool) -> None:
    if not is_first:
        pen.text(LEFT, HEAD, outline.subtitle, RUNNING)
    right = RIGHT
    for tag in reversed(outline.tags):
        width = width_of(tag, TAG)
        left = right - width - 2 * _TAG_PAD
        pen.frame(left, HEAD - 5, right - left, _TAG_HEIGHT, TAG.color)
        pen.text(left + _TAG_PAD, HEAD, tag, TAG)
        right = left - _TAG_GAP


def _foot(pen: Pen, outline: Outline, number: int, count: int) -> None:
    page = f"Pagina {number} van {count}"
    facts = f" · {outline.date} · {outline.content}"
    room = RIGHT - LEFT - width_of(page, RUNNING) - width_of(facts, RUNNING) - 16
    pen.text(LEFT, FOOT, shortened(outline.practice, RUNNING, room) + facts, RUNNING)
    pen.text_right(RIGHT, FOOT, page, RUNNING)
