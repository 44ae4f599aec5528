"""A list with the explanation beside it, or in a narrow window behind it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.splitter import Splitter
from zpm_checklist.ui.widgets.surface import Surface

_LIST = 90
"""The list needs this width (grid units) to have the explanation beside it."""

_SHARE = 54
"""Percent of the width that the list has until the user moves the border."""


class ListAndPane(Splitter):
    """A list with its explanation beside it, or in a narrow window in its place."""

    narrowed = Signal(bool)
    """Whether there is room for only one of the two."""
    escaped = Signal()
    """Escape in the explanation, where nothing else answers to it."""

    def __init__(self, design: Design, left: QWidget, name: str) -> None:
        """`left` holds the list; an empty surface keeps the place of the pane.

        `name` is the one by which the border is remembered.
        """
        super().__init__(name, _SHARE)
        self._design = design
        self._left = left
        self._beside: QWidget = Surface()
        self._beside.setMinimumWidth(design.px(_LIST))
        self._reading = False
        self._arranged: tuple[bool, bool] | None = None
        self._has_pane = False
        self._is_alone = False
        self.addWidget(left)
        self.addWidget(self._beside)

    def set_pane(self, pane: QWidget) -> None:
        """The pane itself, which may come later than the list."""
        self.replaceWidget(1, pane)
        self._beside.deleteLater()
        self._beside = pane
        self._has_pane = True
        self.arrange()

    def read(self, reading: bool) -> None:
        """In a narrow window: the explanation in place of the list, or back."""
        self._reading = reading
        self.arrange()

    def leave_alone(self, alone: bool) -> None:
        """Whether the list has all the room, for there is nothing to explain."""
        self._is_alone = alone
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a field of the explanation leaves comes by here."""
        focused = self.window().focusWidget()
        if (
            event.key() == Qt.Key.Key_Escape
            and focused is not None
            and self._beside.isAncestorOf(focused)
        ):
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def arrange(self) -> None:
        """Show what there is room for."""
        wide = self.width() >= self._design.px(_LIST) + self._beside.minimumWidth()
        self._left.setVisible(wide or not self._reading or self._is_alone)
        self._beside.setVisible((wide or self._reading) and not self._is_alone)
        self.narrowed.emit(not wide)
        if self._arranged != (wide, self._has_pane):
            self._arranged = (wide, self._has_pane)
            self.divide()

    def smallest(self) -> QSize:
        """Of the narrow form: a larger text size must not push the window wider."""
        px = self._design.px
        return QSize(px(_LIST), px(_LIST) // 2)
