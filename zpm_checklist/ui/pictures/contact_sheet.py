"""One picture with all pictures: a block for each view, in which its first picture is large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design

_BLOCKS = 5
"""Blocks beside each other."""
_CELLS = ((2, 0), (3, 0), (2, 1), (3, 1), (0, 2), (1, 2), (2, 2), (3, 2))
"""Column and row of the small pictures; the large one fills the four cells at the top left."""
_COLUMNS, _ROWS = 4, 3
_WIDE, _HIGH = 38, 24
"""Of a small picture, in grid units."""
_GAP, _WORDS, _NAME = 3, 4.5, 10
"""Between cells, height of the words under a picture, and of the name above a block."""

Variant = tuple[str, str]
"""The word for a look and the percentage of a text size."""


class ContactSheet:
    """Takes the pictures as they are drawn, so that none is kept or read again."""

    def __init__(self, design: Design, views: Sequence[str], variants: Sequence[Variant]) -> None:
        """What will come; the first variant is the large one. Made at the plain text size."""
        self._views, self._variants = list(views), list(variants)
        self._unit = design.px(1)
        self._fonts = design.font("title"), design.font("caption")
        self._ink, self._soft = design.colour("ink"), design.colour("soft")
        rows = -(-len(views) // _BLOCKS)
        block = self._block(rows * _BLOCKS)
        width = self._block(_BLOCKS - 1).x() + block.width() + self._px(_GAP)
        self._sheet = QImage(width, block.y(), QImage.Format.Format_RGB32)
        self._sheet.fill(design.colour("window"))

    def add(self, view: str, variant: Variant, image: QImage) -> None:
        """Put a picture in its place, with its words."""
        number = self._variants.index(variant)
        block = self._block(self._views.index(view))
        cell = self._cell(block, number)
        small = image.scaled(
            cell.size(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(self._sheet)
        painter.drawImage(cell.topLeft(), small)
        painter.setPen(self._soft)
        painter.drawRect(QRect(cell.topLeft(), small.size()).adjusted(-1, -1, 0, 0))
        painter.setFont(self._fonts[1])
        words = tr("{look}, {size} %", look=variant[0], size=variant[1])
        painter.drawText(cell.x(), cell.bottom() + self._px(_WORDS - 1), words)
        if not number:
            painter.setFont(self._fonts[0])
            painter.setPen(self._ink)
            painter.drawText(block.x(), cell.y() - self._px(2), view)
        painter.end()

    def image(self) -> QImage:
        """The sheet with what was put on it."""
        return self._sheet

    def _px(self, units: float) -> int:
        """As the design's, at the text size that the sheet was made at."""
        return round(units * self._unit)

    def _block(self, number: int) -> QRect:
        px = self._px
        wide = _COLUMNS * px(_WIDE + _GAP)
        high = px(_NAME) + _ROWS * px(_HIGH + _WORDS + _GAP)
        x = px(2 * _GAP) + number % _BLOCKS * (wide + px(2 * _GAP))
        y = px(_GAP) + number // _BLOCKS * (high + px(2 * _GAP))
        return QRect(x, y, wide, high)

    def _cell(self, block: QRect, number: int) -> QRect:
        px = self._px
        column, row = _CELLS[number - 1] if number else (0, 0)
        x = block.x() + column * px(_WIDE + _GAP)
        y = block.y() + px(_NAME) + row * px(_HIGH + _WORDS + _GAP)
        if number:
            return QRect(x, y, px(_WIDE), px(_HIGH))
        return QRect(x, y, px(2 * _WIDE + _GAP), px(2 * _HIGH + _WORDS + _GAP))
