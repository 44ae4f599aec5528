"""The pages of a PDF as they print, drawn by pdfium: the one door to it.

To load pdfium takes longer than the window may wait, and it is not safe in two threads at once:
what is here runs beside the event loop, and one piece of work at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_ONE_AT_A_TIME = Lock()
_A_LITTLE = 0.01
"""Pixels: pdfium rounds up, and a hair too much would give one pixel more than was asked."""


@dataclass(frozen=True, slots=True)
class PaperPages:
    """A PDF, what its pages measure, and what can be read on them."""

    data: bytes
    sizes: tuple[tuple[float, float], ...]
    """Width and height of each page in points (1/72 inch)."""
    texts: tuple[str, ...]
    """All text of each page, in the order of reading."""

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self.sizes)


@dataclass(frozen=True, slots=True)
class Pixels:
    """A page as it was drawn; no image yet, for those are made in the window's thread (see Job)."""

    data: bytes
    """Blue, green, red and nothing for each pixel, in rows of `stride` bytes."""
    width: int
    height: int
    stride: int

    def image(self) -> QImage:
        """The same as Qt knows it."""
        kind = QImage.Format.Format_RGB32
        return QImage(self.data, self.width, self.height, self.stride, kind).copy()


def read_pages(data: bytes) -> PaperPages:
    """Look through a PDF of our own."""
    sizes, texts = [], []
    with _opened(data) as document:
        for page in document:
            sizes.append(page.get_size())
            text = page.get_textpage()
            texts.append(text.get_text_bounded().replace("\r\n", "\n"))
            text.close()
            page.close()
    return PaperPages(data, tuple(sizes), tuple(texts))


def draw_page(pages: PaperPages, number: int, width: int) -> Pixels:
    """Page `number` (from 0) at a width of so many pixels."""
    with _opened(pages.data) as document:
        page = document[number]
        drawn = page.render(scale=(width - _A_LITTLE) / pages.sizes[number][0], prefer_bgrx=True)
        pixels = Pixels(bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride)
        drawn.close()
        page.close()
    return pixels


@contextmanager
def _opened(data: bytes) -> Iterator[PdfDocument]:
    with _ONE_AT_A_TIME:
        from pypdfium2 import PdfDocument  # noqa: PLC0415

        document = PdfDocument(data)
        try:
            yield document
        finally:
            document.close()
