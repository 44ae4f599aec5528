"""The ring around what has the focus, in widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from zpm_checklist.ui.look.design import Design

WIDTH = 2
"""Pixels, at every text size: the ring is a line, not a surface."""


def paint_focus(painter: QPainter, design: Design, rect: QRect | QRectF, radius: float) -> None:
    """Draw the ring just inside `rect`, over what is there."""
    half = WIDTH / 2
    painter.setPen(QPen(design.colour("accent"), WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
