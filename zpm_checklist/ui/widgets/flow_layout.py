"""A layout that puts widgets side by side and goes to the next line where room ends."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Chips and buttons that wrap as words do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No margins; `setSpacing` sets both gaps."""
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width, as long as nothing in it changes: Qt asks again and again."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by `addWidget`."""
        self._entries.append(item)

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One entry, or None past the end."""
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove one entry."""
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower room takes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at this width."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """A widget wants another size, comes or goes."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """As little as possible."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest widget."""
        size = QSize()
        for entry in self._entries:
            size = size.expandedTo(entry.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for number, line in enumerate(self._lines(rect.width())):
            y += self.spacing() if number else 0
            height = max(entry.sizeHint().height() for entry in line)
            x = rect.x()
            for entry in line:
                size = entry.sizeHint()
                if move:
                    middle = y + (height - size.height()) // 2
                    entry.setGeometry(QRect(x, middle, size.width(), size.height()))
                x += size.width() + self.spacing()
            y += height
        return y - rect.y()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands on each line; hidden widgets take no room."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for entry in self._entries:
            if entry.isEmpty():
                continue
            needed = entry.sizeHint().width()
            if not lines or needed > left:
                lines.append([])
                left = width
            lines[-1].append(entry)
            left -= needed + self.spacing()
        return lines
