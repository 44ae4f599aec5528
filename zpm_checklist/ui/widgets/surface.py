"""A plain widget with a name that the style sheet knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Surface(QWidget):
    """`name` is one of the style sheet's: "surface", "page" or "plain"."""

    def __init__(self, name: str = "surface", parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.setObjectName(name)
        # A subclass of QWidget paints the style sheet's background only when told to.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
