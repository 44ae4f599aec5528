"""Labels in the roles of the type scale. Plain text unless it is made from our own content."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from zpm_checklist.ui.design import Design


class Label(QLabel):
    """Plain text in one role; wraps, and can be copied."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        """`role` is a role of the type scale, or "alarm"."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class ContentLabel(QLabel):
    """Rich text from our own content, with links."""

    followed = Signal(str)
    """The target of a link."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Empty until `setText`."""
        super().__init__(parent)
        self._design = design
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.linkActivated.connect(self.followed)
        design.changed.connect(self._colour_links)
        self._colour_links()

    def _colour_links(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Link, self._design.colour("accent"))
        self.setPalette(palette)
        self.setText(self.text())
