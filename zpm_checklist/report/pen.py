"""Drawing on one page: text, lines and areas, in colours of the palette.

Writes the operators of a page itself: a report is hundreds of short texts and small shapes, and
the drawing library spends most of its time on formatting their numbers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from zpm_checklist.palette import HAIRLINE, INK_SOFT
from zpm_checklist.report.door import shown
from zpm_checklist.report.setting import face_of, width_of
from zpm_checklist.report.style import LEFT, RIGHT, Type

Place = tuple[float, float]

_ROUND = 0.5523
"""How far the handles of a curve stand out, to make a quarter of a circle."""


class Pen:
    """Draws the pages of one document.

    The text of a page is kept together and written last, in reading order: what is copied from
    the page then reads as it should.
    """

    def __init__(self, canvas: Canvas) -> None:
        """`canvas` receives the pages."""
        self._canvas = canvas
        self._document: Any = canvas._doc
        self._ground: list[str] = []
        self._shapes: list[str] = []
        self._texts: list[str] = []
        self._setting: tuple[str, Type] | None = None

    def text(self, x: float, y: float, text: str, kind: Type) -> None:
        """One line of text with its baseline at `y`. Nothing else writes text on a page."""
        font: Any = pdfmetrics.getFont(face_of(kind).name)
        out = self._texts
        out.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        for subset, codes in font.splitString(shown(text), self._document):
            name = font.getSubsetInternalName(subset, self._document)
            if self._setting != (name, kind):
                out.append(f"{name} {kind.size:g} Tf {_color(kind.color)} rg")
                self._setting = (name, kind)
            out.append(f"<{codes.hex()}> Tj")

    def ground(self, place: Place, angle: float, text: str, kind: Type) -> None:
        """A line that climbs by `angle` degrees from `place`, below all else on the page.

        It is marked as no part of what the page tells, so that a screen reader passes it by.
        """
        font: Any = pdfmetrics.getFont(face_of(kind).name)
        turn = f"{_turned(angle)} {place[0]:.2f} {place[1]:.2f} Tm"
        out = ["/Artifact <</Type /Pagination /Subtype /Watermark>> BDC BT", turn]
        for subset, codes in font.splitString(shown(text), self._document):
            name = font.getSubsetInternalName(subset, self._document)
            out.append(f"{name} {kind.size:g} Tf {_color(kind.color)} rg <{codes.hex()}> Tj")
        self._ground += [*out, "ET EMC"]

    def text_right(self, x: float, y: float, text: str, kind: Type) -> None:
        """One line of text that ends at `x`."""
        self.text(x - width_of(text, kind), y, text, kind)

    def lines(self, x: float, top: float, lines: Sequence[str], kind: Type) -> None:
        """Lines below one another; the first hangs from `top`."""
        y = top - baseline(kind)
        for line in lines:
            self.text(x, y, line, kind)
            y -= kind.leading

    def rule(self, y: float) -> None:
        """A hairline over the width of the text."""
        self.polyline([(LEFT, y), (RIGHT, y)], HAIRLINE, 0.5)

    def writing_line(self, y: float, x: float = LEFT, to: float = RIGHT) -> None:
        """A line to write on."""
        self.polyline([(x, y), (to, y)], INK_SOFT, 0.5)

    def polyline(self, places: Sequence[Place], color: str, width: float) -> None:
        """A line through some places."""
        self._shapes.append(f"{width:g} w {_color(color)} RG {_path(places)} S")

    def strokes(self, strokes: Sequence[tuple[Place, Place]], color: str, width: float) -> None:
        """Many straight lines at once."""
        paths = " ".join(_path(stroke) for stroke in strokes)
        self._shapes.append(f"{width:g} w {_color(color)} RG {paths} S")

    def polygon(self, corners: Sequence[Place], color: str) -> None:
        """A filled area."""
        self._shapes.append(f"{_color(color)} rg {_path(corners)} f")

    def box(self, x: float, y: float, width: float, height: float, color: str) -> None:
        """A filled rectangle; `y` is its lower side."""
        self._shapes.append(f"{_color(color)} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, x: float, y: float, width: float, height: float, color: str) -> None:
        """The outline of a rectangle, drawn within it."""
        self._shapes.append(
            f"0.75 w {_color(color)} RG "
            f"{x + 0.375:.2f} {y + 0.375:.2f} {width - 0.75:.2f} {height - 0.75:.2f} re S"
        )

    def disc(self, x: float, y: float, radius: float, color: str) -> None:
        """A filled circle."""
        self._shapes.append(f"{_color(color)} rg {_circle(x, y, radius)} f")

    def ring(self, x: float, y: float, radius: float, color: str, width: float) -> None:
        """A circle that is not filled."""
        self._shapes.append(f"{width:g} w {_color(color)} RG {_circle(x, y, radius)} s")

    def half_disc(self, x: float, y: float, radius: float, color: str) -> None:
        """The left half of a circle, filled."""
        self._shapes.append(f"{_color(color)} rg {_left_half(x, y, radius)} f")

    def bookmark(self, key: str, title: str, top: float, level: int) -> None:
        """An entry in the document's outline that leads to this place."""
        self._canvas.bookmarkHorizontalAbsolute(key, top)
        self._canvas.addOutlineEntry(shown(title), key, level, closed=level == 0)

    def end_page(self) -> None:
        """Write this page and turn to the next."""
        page = (*self._ground, *self._shapes, "BT", *self._texts, "ET")
        self._canvas.addLiteral("\n".join(page))
        self._canvas.showPage()
        self._ground.clear()
        self._shapes.clear()
        self._texts.clear()
        self._setting = None


def baseline(kind: Type) -> float:
    """How far below the top of a line its baseline lies; capitals then stand in the middle."""
    return kind.leading / 2 + kind.size * 0.33


@lru_cache(maxsize=32)
def _color(color: str) -> str:
    """A colour such as "#0B5A75" as three shares."""
    return " ".join(f"{value / 255:.4g}" for value in bytes.fromhex(color.removeprefix("#")))


def _turned(angle: float) -> str:
    """The first four numbers of a text matrix that turns to the left by `angle` degrees."""
    across, up = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return f"{across:.4f} {up:.4f} {-up:.4f} {across:.4f}"


def _path(places: Sequence[Place]) -> str:
    first, *rest = places
    return f"{first[0]:.2f} {first[1]:.2f} m " + " ".join(f"{x:.2f} {y:.2f} l" for x, y in rest)


def _left_half(x: float, y: float, r: float) -> str:
    k = r * _ROUND
    return (
        f"{x:.2f} {y + r:.2f} m "
        f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
        f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c"
    )


def _circle(x: float, y: float, r: float) -> str:
    k = r * _ROUND
    return (
        f"{_left_half(x, y, r)} "
        f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c "
        f"{x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c"
    )
