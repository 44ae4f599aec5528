"""Finds texts that stand over each other or beside their parent, and targets too small to hit."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenuBar,
    QTextEdit,
    QWidget,
)

from zpm_checklist.ui.main_window import MainWindow

SMALLEST = 24
"""Pixels of the side of a target (WCAG 2.2, 2.5.8)."""

SLACK = 2
"""Pixels that rounding and the bearing of letters may cost."""


def overlapping(window: MainWindow) -> Iterator[str]:
    """One line for each pair of texts of which the painted rectangles meet."""
    for part in _parts(window):
        painted = [(_painted(widget), widget) for widget in _texts(part)]
        seen = [(rect, widget) for rect, widget in painted if not rect.isEmpty()]
        for (one, first), (other, second) in combinations(seen, 2):
            both = one.intersected(other)
            is_nested = first.isAncestorOf(second) or second.isAncestorOf(first)
            if not is_nested and both.width() > SLACK and both.height() > SLACK:
                yield f"over each other: {_words(first)} / {_words(second)}"


def outside(window: MainWindow) -> Iterator[str]:
    """One line for each text that sticks out of the widget that it stands in."""
    for widget in _texts(window):
        parent = widget.parentWidget()
        if isinstance(parent, QAbstractScrollArea) or widget.isWindow():
            continue
        room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(widget.geometry()):
            yield f"outside {type(parent).__name__}: {_words(widget)}"


def too_small(window: MainWindow) -> Iterator[str]:
    """One line for each target that is hard to hit; links in a text are exempt."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit):
            if not isinstance(widget.parentWidget(), QLineEdit | QComboBox):
                yield from _small(widget.size(), f"{type(widget).__name__} {_words(widget)}")
        elif isinstance(widget, QListView):
            for row in range(widget.model().rowCount()):
                index = widget.model().index(row, 0)
                if index.flags() & Qt.ItemFlag.ItemIsSelectable and not widget.isRowHidden(row):
                    yield from _small(widget.visualRect(index).size(), f"row {index.data()}")
        elif isinstance(widget, QMenuBar):
            for action in widget.actions():
                yield from _small(widget.actionGeometry(action).size(), action.text())


def _small(size: QSize, what: str) -> Iterator[str]:
    if min(size.width(), size.height()) < SMALLEST:
        yield f"{size.width()} × {size.height()}: {what[:60]}"


def _parts(window: MainWindow) -> list[QWidget]:
    """What lies over a page, such as a message, is meant to hide what is below it."""
    return [
        child
        for frame in (window.body, window.pages)
        for child in frame.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child.isVisible() and not child.isAncestorOf(window.pages)
    ]


def _texts(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and (
            isinstance(widget, QLineEdit | QComboBox | QTextEdit)
            or (isinstance(widget, QLabel | QAbstractButton) and widget.text())
        )
    ]


def _words(widget: QWidget) -> str:
    text = widget.currentText() if isinstance(widget, QComboBox) else ""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        text = widget.text()
    return f"{(text or widget.accessibleName())[:40]!r}"


def _painted(widget: QWidget) -> QRect:
    """Where the text stands in the window, as far as one sees it."""
    rect = widget.rect()
    if isinstance(widget, QLabel):
        flags = int(widget.alignment())
        if widget.wordWrap():
            flags |= int(Qt.TextFlag.TextWordWrap)
        if widget.textFormat() is not Qt.TextFormat.RichText:
            inside = widget.contentsRect().adjusted(max(widget.indent(), 0), 0, 0, 0)
            rect = widget.fontMetrics().boundingRect(inside, flags, widget.text())
    shown = rect.intersected(widget.visibleRegion().boundingRect())
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)) + shown.topLeft(), shown.size())
