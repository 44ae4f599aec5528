"""What the rows of a list are painted with: their ground, and texts that wrap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QCursor, QPainter
from PySide6.QtWidgets import QAbstractItemView

from zpm_checklist.ui.look.design import WRAP, Design
from zpm_checklist.ui.look.focus_ring import paint_focus

Index = QModelIndex | QPersistentModelIndex

_GAP = 0.5
"""Grid units below each text."""


class Block(NamedTuple):
    """A text with its role in the type scale, the name of its colour and the pixels it takes."""

    text: str
    role: str
    colour: str
    height: int


def blocks_of(design: Design, texts: Iterable[tuple[str, str, str]], room: int) -> list[Block]:
    """Text, role and colour of each, where it wraps at `room` pixels."""
    height = design.wrapped_height
    return [Block(text, role, colour, height(text, room, role)) for text, role, colour in texts]


def height_of(design: Design, blocks: Iterable[Block]) -> int:
    """Pixels that they take, with the gap below each."""
    return sum(block.height + design.px(_GAP) for block in blocks)


def paint_blocks(
    painter: QPainter, design: Design, blocks: Iterable[Block], corner: QPoint, room: int
) -> int:
    """Below one another from this corner at the top left; gives where the next would start."""
    top = corner.y()
    for block in blocks:
        painter.setFont(design.font(block.role))
        painter.setPen(design.colour(block.colour))
        painter.drawText(QRect(corner.x(), top, room, block.height), WRAP, block.text)
        top += block.height + design.px(_GAP)
    return top


def paint_ground(
    painter: QPainter, view: QAbstractItemView, design: Design, rect: QRect, index: Index
) -> None:
    """The ground of a row: marked where it is current or under the pointer."""
    # Not from the option's state: its flags are those of QStyle, and loading that costs 8 ms.
    chosen = view.currentIndex() == index
    paint_box(
        painter,
        design,
        rect,
        is_chosen=chosen,
        is_hovered=is_under_pointer(view, rect),
        has_focus=chosen and view.hasFocus(),
    )


def is_under_pointer(view: QAbstractItemView, rect: QRect) -> bool:
    """Whether the mouse is in this part of the view."""
    surface = view.viewport()
    return surface.underMouse() and rect.contains(surface.mapFromGlobal(QCursor.pos()))


def paint_box(
    painter: QPainter,
    design: Design,
    rect: QRect,
    *,
    is_chosen: bool,
    is_hovered: bool,
    has_focus: bool,
) -> None:
    """The box of a row that is all this; nothing where it is none of it."""
    if not (is_chosen or is_hovered or has_focus):
        return
    px = design.px
    box = QRectF(rect).adjusted(px(1), px(0.25), -px(1), -px(0.25))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_chosen or is_hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(design.colour("accent_soft" if is_chosen else "raised"))
        painter.drawRoundedRect(box, px(2), px(2))
    if is_chosen:
        # The ground alone is too pale for some eyes.
        bar = QRectF(box.x(), box.y() + px(2), px(0.75), box.height() - px(4))
        painter.setBrush(design.colour("accent"))
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
    if has_focus:
        paint_focus(painter, design, box, px(2))
