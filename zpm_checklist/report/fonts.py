"""The one typeface, from a package, with the widths that setting a line needs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from zpm_checklist.paths import font_file


@dataclass(frozen=True)
class Face:
    """One weight of the typeface."""

    name: str
    """As the PDF library knows it."""
    widths: dict[int, int]
    """By code point, in thousandths of the size; only what the font can show."""

    def width(self, text: str, size: float) -> float:
        """How wide a text is."""
        widths = self.widths
        return sum([widths[code] for code in map(ord, text)]) * size / 1000


@lru_cache(maxsize=1)
def faces() -> tuple[Face, Face]:
    """Regular and semibold, loaded and registered once."""
    return _load("Regular"), _load("Semibold")


def _load(weight: str) -> Face:
    name = f"SourceSansPro{weight.removeprefix('Regular')}"
    font = TTFont(name, str(font_file(weight)))
    pdfmetrics.registerFont(font)
    return Face(name, {code: font.face.getCharWidth(code) for code in font.face.charToGlyph})
