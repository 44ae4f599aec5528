"""What stands on the beamer for one item, and how large it can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from zpm_checklist.model.status import Status
from zpm_checklist.ui.look.design import WRAP, Design
from zpm_checklist.ui.training.figures import Sign, SignRow

if TYPE_CHECKING:
    from zpm_checklist.model.lesson_result import ItemResult

_TITLE, _TEXT, _SIGNS, _NOTE = 0.088, 0.05, 0.052, 0.05
"""Heights of letters as parts of the height of the screen."""
_FOOT = 0.032
_MARGIN = 0.055
_BAR = 0.075
_LARGEST, _STEP = 1.2, 0.03
_SMALLEST = 0.3
"""No item of the content needs less; see the tests."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One item as it is shown now."""

    title: str
    text: str
    signs: tuple[Sign, ...]
    """The verdicts to choose from, or with how many chose each."""
    foot: str
    """Where one is, and in which lesson."""
    entry: ItemResult | None = None
    """What the group said; None while that is not shown."""
    told: str = ""
    """How many handed in; empty while that is not shown."""
    model: Status | None = None
    """The verdict to frame; None for none."""
    note: str = ""
    """The model answer in a sentence; empty while it is not shown."""


class Line(NamedTuple):
    """A text with the place where it stands."""

    text: str
    font: QFont
    box: QRectF
    colour: str
    """A name of the scheme."""


@dataclass(frozen=True)
class Arranged:
    """Everything with its place."""

    lines: tuple[Line, ...]
    signs: SignRow
    signs_at: QRectF
    bar_at: QRectF | None
    bottom: float
    """Where it ends, in pixels from the top."""
    room: float
    """Where it should end at most."""
    scale: float

    @property
    def fits(self) -> bool:
        """Whether nothing is cut off."""
        return self.bottom <= self.room


def arrange(slide: Slide, size: QSize, design: Design) -> Arranged:
    """As large as fits in this size."""
    scale = _LARGEST
    while True:
        found = _arranged(slide, size, design, scale)
        if found.fits or scale <= _SMALLEST:
            return found
        scale -= _STEP


def foot_line(slide: Slide, size: QSize, design: Design) -> Line:
    """The line at the bottom, always of one size."""
    font = _font(design, "body", size.height() * _FOOT)
    high = QFontMetrics(font).height()
    margin = size.width() * _MARGIN
    box = QRectF(margin, size.height() - high * 1.4, size.width() - 2 * margin, high)
    words = QFontMetrics(font).elidedText(
        slide.foot, Qt.TextElideMode.ElideRight, round(box.width())
    )
    return Line(words, font, box, "soft")


def _arranged(slide: Slide, size: QSize, design: Design, scale: float) -> Arranged:
    high, margin = size.height() * scale, size.width() * _MARGIN
    wide = size.width() - 2 * margin
    room = size.height() * (1 - 2 * _FOOT) - margin * 0.3
    lines: list[Line] = []
    y = size.height() * _MARGIN

    def put(text: str, font: QFont, colour: str, gap: float) -> float:
        box = QRectF(margin, y, wide, _height(text, font, wide))
        lines.append(Line(text, font, box, colour))
        return box.bottom() + gap

    y = put(slide.title, _font(design, "headline", high * _TITLE), "ink", high * 0.02)
    text_font = _font(design, "body", high * _TEXT)
    for text in paragraphs(slide.text):
        y = put(text, text_font, "ink", high * 0.018)
    y += high * 0.02
    bar_at = None
    if slide.told:
        y = put(slide.told, _font(design, "lead", high * _TEXT), "ink", high * 0.015)
    if slide.entry is not None:
        bar_at = QRectF(margin, y, wide, high * _BAR)
        y = bar_at.bottom() + high * 0.02
    signs = SignRow(slide.signs, _font(design, "lead", high * _SIGNS))
    signs_at = QRectF(margin, y, wide, signs.height(wide))
    y = signs_at.bottom()
    if slide.note:
        y += high * 0.03
        y = put(slide.note, _font(design, "body", high * _NOTE), "ink", 0)
    return Arranged(tuple(lines), signs, signs_at, bar_at, y, room, scale)


def paragraphs(text: str) -> Iterator[str]:
    """Plain paragraphs; what the content writes as a list gets its dots."""
    for block in text.split("\n\n"):
        prose: list[str] = []
        for line in block.split("\n"):
            if line.startswith("- "):
                if prose:
                    yield " ".join(prose)
                    prose = []
                yield f"•  {line[2:]}"
            else:
                prose.append(line)
        if prose:
            yield " ".join(prose)


def spoken(slide: Slide) -> str:
    """All of it for who does not see the beamer."""
    verdicts: Sequence[str] = [sign.words for sign in slide.signs]
    parts = [slide.foot, slide.title, slide.text, slide.told, "; ".join(verdicts), slide.note]
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)


def _font(design: Design, role: str, pixels: float) -> QFont:
    font = QFont(design.font(role))
    font.setPixelSize(max(round(pixels), 1))
    return font


def _height(text: str, font: QFont, wide: float) -> float:
    most = QRect(0, 0, round(wide), 1_000_000)
    return QFontMetrics(font).boundingRect(most, WRAP, text).height()
