"""A divided page whose division is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from zpm_checklist.ui.memory import Memory

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHeaderView

_LEAST, _MOST = 15, 85
_COLUMNS = "columns."


class Splitter(QSplitter):
    """Two parts beside each other; where the user put the border, it stays."""

    def __init__(self, name: str, share: int) -> None:
        """`name` is the one it is remembered by; `share` the first part's percentage."""
        super().__init__(Qt.Orientation.Horizontal)
        self.name = name
        self.share = share
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def divide(self) -> None:
        """Give each part its share."""
        whole = self.width() if self.orientation() is Qt.Orientation.Horizontal else self.height()
        self.setSizes([whole * self.share // 100, whole * (100 - self.share) // 100])

    def restore(self, memory: Memory) -> None:
        """Put the border where the user left it."""
        share = _within(int(memory.number(f"split.{self.name}", self.share)))
        if share != self.share:
            self.share = share
            self.divide()

    def _on_moved(self) -> None:
        first, *rest = self.sizes()
        if first and any(rest):
            self.share = _within(round(100 * first / (first + sum(rest))))


def restore_parts(page: QWidget, memory: Memory) -> None:
    """Put the borders and the columns of a page where the user left them.

    A header takes part whose object name begins with "columns.".
    """
    for splitter in page.findChildren(Splitter):
        splitter.restore(memory)
    for header in _headers(page):
        widths = memory.text(header.objectName()).split()
        if len(widths) == header.count() and all(map(_is_width, widths)):
            for number, width in enumerate(widths):
                header.resizeSection(number, min(int(width), 4000))


def parts_of(page: QWidget) -> dict[str, str | int]:
    """What `restore_parts` needs, to be remembered."""
    return {
        **{f"split.{splitter.name}": splitter.share for splitter in page.findChildren(Splitter)},
        **{
            header.objectName(): " ".join(
                str(header.sectionSize(number)) for number in range(header.count())
            )
            for header in _headers(page)
        },
    }


def _headers(page: QWidget) -> list[QHeaderView]:
    from PySide6.QtWidgets import QHeaderView  # noqa: PLC0415 (no page has one at the first paint)

    found = page.findChildren(QHeaderView)
    return [header for header in found if header.objectName().startswith(_COLUMNS)]


def _is_width(text: str) -> bool:
    """Digits, and not so many that Python refuses to read them."""
    return text.isdecimal() and len(text) < 10  # noqa: PLR2004


def _within(share: int) -> int:
    return min(max(share, _LEAST), _MOST)
