"""A page that scrolls, with its content in one readable column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_frame import FocusFrame
from zpm_checklist.ui.widgets.surface import Surface

_COLUMN = 230
"""Widest column in grid units: longer lines tire the eye."""


class ScrollPage(QScrollArea):
    """Base of pages that are longer than the window. Subclasses fill `column`."""

    def __init__(self, design: Design, widest: int = _COLUMN) -> None:
        """`widest` is the column's width in grid units."""
        super().__init__()
        self._design = design
        self._widest = widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = Surface("page")
        body.setMinimumHeight(1)  # else what wrapped text guesses leaves room below the page
        outer = QHBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        self._inner = Surface("plain")
        self.column = QVBoxLayout(self._inner)
        outer.addStretch(1)
        outer.addWidget(self._inner, 100)
        outer.addStretch(1)
        self.setWidget(body)
        FocusFrame(design, self)
        design.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._design.px
        self._inner.setMaximumWidth(px(self._widest))
        self.column.setContentsMargins(px(8), px(7), px(8), px(10))
        self.column.setSpacing(px(3))


class Card(QFrame):
    """A surface that holds things that belong together."""

    def __init__(self, design: Design) -> None:
        """Fill `column`."""
        super().__init__()
        self.setObjectName("card")
        self._design = design
        self.column = QVBoxLayout(self)
        design.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._design.px
        self.column.setContentsMargins(px(5), px(4), px(5), px(5))
        self.column.setSpacing(px(2))
