"""Finds text that does not fit where it stands."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QWidget,
)

from zpm_checklist.ui.main_window import MainWindow

SLACK = 1
"""Pixels that rounding may cost."""


def cut_off(window: MainWindow) -> Iterator[str]:
    """One line for each visible text that is cut off."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            yield from _label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            yield from _button(widget)
        elif isinstance(widget, QLineEdit):
            yield from _line(widget)
        elif isinstance(widget, QListView):
            yield from _list(widget)


def _label(label: QLabel) -> Iterator[str]:
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    if needed > label.height() + SLACK:
        yield f"too low, {label.height()} of {needed}: {label.text()[:60]}"
    if not label.wordWrap() and label.sizeHint().width() > label.width() + SLACK:
        yield f"too narrow: {label.text()[:60]}"
    yield from _beyond(label, label.text())


def _button(button: QAbstractButton) -> Iterator[str]:
    hint = button.sizeHint()
    if button.hasHeightForWidth():  # its words wrap
        hint = QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width()))
    if hint.width() > button.width() + SLACK or hint.height() > button.height() + SLACK:
        yield f"button {button.size().toTuple()} of {hint.toTuple()}: {button.text()[:60]}"
    yield from _beyond(button, button.text())


def _line(line: QLineEdit) -> Iterator[str]:
    text = line.text() or line.placeholderText()
    if line.fontMetrics().horizontalAdvance(text) > line.width() - 8:
        yield f"field too narrow: {text[:60]}"
    yield from _beyond(line, text)


def _list(view: QListView) -> Iterator[str]:
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        rect = view.visualRect(index)
        if not rect.isValid() or view.isRowHidden(row):
            continue
        hint = view.sizeHintForIndex(index)
        if hint.height() > rect.height() + SLACK:
            yield f"row {rect.height()} of {hint.height()}: {index.data()[:60]}"
        if rect.right() > view.viewport().width() + SLACK:
            yield f"row wider than its list: {index.data()[:60]}"
        for word in index.data().split():
            if view.fontMetrics().horizontalAdvance(word) > rect.width():
                yield f"word wider than its list: {word}"


def _beyond(widget: QWidget, text: str) -> Iterator[str]:
    """Past the side of what scrolls or holds it, where nobody can scroll to."""
    area = widget.parentWidget()
    while area is not None:
        inside = area.rect()
        if isinstance(area, QAbstractScrollArea):
            inside = area.viewport().rect()
        at = QRect(widget.mapTo(area, QPoint(0, 0)), widget.size())
        if isinstance(area, QScrollArea) and (
            area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        ):
            return
        if at.left() < -SLACK or at.right() > inside.right() + SLACK:
            yield f"beyond {type(area).__name__} ({at.right()} of {inside.right()}): {text[:60]}"
            return
        area = area.parentWidget()
