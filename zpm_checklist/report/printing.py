"""From placed strips to the file: head and foot of every page, bookmarks, the envelope."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from threading import Lock

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from zpm_checklist.report.envelope import Running, attach, describe
from zpm_checklist.report.fonts import faces
from zpm_checklist.report.layout import Page
from zpm_checklist.report.pen import Pen
from zpm_checklist.report.setting import shortened, width_of
from zpm_checklist.report.style import (
    FOOT,
    HEAD,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    RUNNING,
    TAG,
)
from zpm_checklist.report.watermark import draw_watermark

rl_config.useA85 = 0  # page streams as they are: a fifth smaller, and quicker

_one_at_a_time = Lock()
"""reportlab's fonts keep state: two threads may not set type at once."""


def printed(
    running: Running,
    today: date,
    pages: Callable[[], Sequence[Page]],
    attachment: bytes | None = None,
    *,
    watermark: str = "",
) -> bytes:
    """The pages as a file. Equal input gives equal bytes.

    `watermark` is a word that lies across every page, and stands in its head and foot and in what
    the file says of itself.
    """
    with _one_at_a_time:
        canvas = _canvas()
        describe(canvas, running, today, watermark)
        if attachment is not None:
            attach(canvas, attachment)
        _draw(canvas, running, pages(), watermark)
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


def _draw(canvas: Canvas, running: Running, pages: Sequence[Page], watermark: str) -> None:
    pen = Pen(canvas)
    key = 0
    for number, page in enumerate(pages, start=1):
        if watermark:
            draw_watermark(pen, watermark)
        _head(pen, running, watermark, is_first=number == 1)
        for placed in page:
            mark = placed.strip.bookmark
            if mark is not None:
                pen.bookmark(f"part-{key}", mark.title, placed.top + 16, mark.level)
                key += 1
            placed.strip.draw(pen, placed.top)
        _foot(pen, running, watermark, (number, len(pages)))
        pen.end_page()


_TAG_PAD, _TAG_HEIGHT, _TAG_GAP = 6.0, 16.0, 8.0


def _head(pen: Pen, running: Running, watermark: str, *, is_first: bool) -> None:
    tags = (watermark, *running.tags) if watermark else running.tags
    widths = [width_of(tag, TAG) + 2 * _TAG_PAD for tag in tags]
    left = RIGHT - sum(widths) - _TAG_GAP * len(widths)
    if not is_first:
        pen.text(LEFT, HEAD, shortened(running.subtitle, RUNNING, left - LEFT), RUNNING)
    for tag, width in zip(tags, widths, strict=True):
        left += _TAG_GAP
        pen.frame(left, HEAD - 5, width, _TAG_HEIGHT, TAG.color)
        pen.text(left + _TAG_PAD, HEAD, tag, TAG)
        left += width


def _foot(pen: Pen, running: Running, watermark: str, place: tuple[int, int]) -> None:
    number, count = place
    page = f"Bladzijde {number} van {count}"
    facts = f" · {running.date} · {running.content}" + (f" · {watermark}" if watermark else "")
    room = RIGHT - LEFT - width_of(page, RUNNING) - width_of(facts, RUNNING) - 16
    pen.text(LEFT, FOOT, shortened(running.practice, RUNNING, room) + facts, RUNNING)
    pen.text_right(RIGHT, FOOT, page, RUNNING)
