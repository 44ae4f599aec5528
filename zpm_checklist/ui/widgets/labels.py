"""Labels in the roles of the type scale. Plain text unless it is made from our own content."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_ring import WIDTH
from zpm_checklist.ui.widgets.announce import announce


class Label(QLabel):
    """Plain text in one role; wraps, and can be copied."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        """`role` is a role of the type scale."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


_UNBROKEN, _PIECE = 40, 15
"""Letters of a word that stays whole, and of the pieces of a longer one."""
_HERE = "\u200b"


def breakable(text: str) -> str:
    """What somebody typed, so that a line may end within a word longer than any Dutch one."""
    return " ".join(
        word if len(word) <= _UNBROKEN else _HERE.join(_pieces(word)) for word in text.split(" ")
    )


def _pieces(word: str) -> list[str]:
    return [word[start : start + _PIECE] for start in range(0, len(word), _PIECE)]


def link_words(words: str) -> str:
    """What a screen reader says at a link: Qt tells it only of the text that holds the link."""
    return tr("Link: {words}", words=words)


class AlarmLabel(Label):
    """What is wrong, beside where it is; a screen reader says it when it comes."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__("", "alarm")

    def setText(self, text: str) -> None:
        """Say what is new."""
        is_new = text != self.text()
        super().setText(text)
        if is_new and self.isVisible():
            announce(self, text)

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is there."""
        super().showEvent(event)
        if self.text():
            announce(self, self.text())


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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.linkActivated.connect(self.followed)
        design.changed.connect(self._colour_links)
        self._colour_links()

    def setText(self, text: str) -> None:
        """Tab comes where there is a link to follow; what is only text can be clicked."""
        super().setText(text)
        has_link = "<a " in text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_link else Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes on the first link, and backwards on the last: there one sees where one is."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.focusNextPrevChild(True)
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            self.focusNextPrevChild(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, between two lines while the keyboard is in it: a ring would cut letters."""
        super().paintEvent(event)
        if self.hasFocus():
            painter, colour = QPainter(self), self._design.colour("accent")
            painter.fillRect(0, 0, self.width(), WIDTH, colour)
            painter.fillRect(0, self.height() - WIDTH, self.width(), WIDTH, colour)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """To the next link, and then out of the text: Qt stays for ever on one at its start."""
        before = self.selectionStart()
        went = super().focusNextPrevChild(forward)
        if went and self.hasFocus() and self.selectionStart() == before >= 0:
            return QWidget.focusNextPrevChild(self, forward)
        if went and self.hasFocus():
            announce(self, link_words(self.selectedText()))
        return went

    def _colour_links(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Link, self._design.colour("accent"))
        self.setPalette(palette)
        text = self.text()
        self.clear()  # a link keeps the colour that it was read with, and equal text is not read
        self.setText(text)
