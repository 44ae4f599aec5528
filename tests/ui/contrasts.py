"""Contrast as it is on the pixels of a picture (WCAG 2.2: 1.4.3 and 1.4.11)."""

from collections.abc import Iterator
from typing import NamedTuple

from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.drawn import Colour, border, ratio, shape, steps, words
from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation.place_button import PlaceButton
from zpm_checklist.ui.training.presenter_sheet import PresenterSheet
from zpm_checklist.ui.widgets.sign_button import SignButton
from zpm_checklist.ui.widgets.status_sign import StatusSign

TEXT, LARGE_TEXT, GRAPHIC = 4.5, 3.0, 3.0
SIGN_IN = "teken in"
"""How a sign among words is named: it is a picture."""
MARGIN = 0.2
"""Of our own, for small text: the thinnest letter of a new text may have less ink."""
_LARGE, _LARGE_BOLD = 24, 19
"""Pixels from which text counts as large."""

_INSIDE = (12, 4, -12, -4)
"""Of a row, without its round corners and the ring of the focus."""
_MEASURED = (
    *(QLineEdit, QComboBox, QPlainTextEdit, QCheckBox),
    *(StatusSign, SignButton, StackedBar, PlaceButton),
)
"""What `graphics` knows the parts of."""


class Measured(NamedTuple):
    """One contrast, what it has to be, and where it was found."""

    ratio: float
    wanted: float
    where: str


def picture_of(window: QWidget) -> Image.Image:
    """What is measured."""
    plain = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, row = (plain.width(), plain.height()), plain.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", row, 1)


def texts(window: QWidget, picture: Image.Image, zoom: float = 1.0) -> Iterator[Measured]:
    """Each word that one sees, against its own ground; what is disabled is exempt.

    `zoom` is the text size, with which signs and borders grow.
    """
    for widget in window.findChildren(QWidget):
        if not _is_in_use(window, widget):
            continue
        if isinstance(widget, PresenterSheet):
            rects = [line.box.toAlignedRect() for line in widget.arranged().lines]
        elif isinstance(widget, QListView):
            rows = [widget.visualRect(widget.model().index(n, 0)) for n in _rows(widget)]
            rows = [row for row in rows if widget.viewport().rect().contains(row)]
            rects = [_in_window(widget.viewport(), rect.adjusted(*_INSIDE)) for rect in rows]
        elif isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit):
            rects = [_in_window(widget, _inner(widget, zoom))]
        else:
            continue
        wanted = LARGE_TEXT if _is_large(widget.font()) else TEXT
        for rect in rects:
            for word, is_sign in words(_cut(picture, rect)):
                if is_sign:
                    yield Measured(word, GRAPHIC, f"{SIGN_IN} {_name(widget)}")
                else:
                    yield Measured(word, wanted, _name(widget))


def graphics(window: QWidget, picture: Image.Image, zoom: float = 1.0) -> Iterator[Measured]:
    """Borders of fields and boxes, shapes of statuses, bars and the bars of progress."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, _MEASURED) or not _is_in_use(window, widget):
            continue
        if widget.visibleRegion().boundingRect() != widget.rect():
            continue
        cut = _cut(picture, _in_window(widget, widget.rect()))
        if isinstance(widget, QLineEdit | QComboBox | QPlainTextEdit | QCheckBox):
            yield Measured(border(cut, zoom), GRAPHIC, f"rand van {_name(widget)}")
        elif isinstance(widget, StatusSign):
            yield Measured(shape(cut), GRAPHIC, f"teken {widget._status.value}")
        elif isinstance(widget, SignButton):
            left, right, half = (round(side * zoom) for side in (10, 36, 11))
            sign = cut.crop((left, cut.height // 2 - half, right, cut.height // 2 + half))
            yield Measured(shape(sign), GRAPHIC, f"teken van {_name(widget)}")
        elif isinstance(widget, StackedBar):
            yield from (Measured(step, GRAPHIC, "deel van een balk") for step in steps(cut))
        elif isinstance(widget, PlaceButton) and _has_begun(widget):
            line = [cut.getpixel((x, cut.height - 3)) for x in range(cut.width)]
            found = sorted(set(line), key=line.count)[-3:]
            best = max((ratio(a, b) for a in found for b in found), default=1)
            yield Measured(best, GRAPHIC, f"voortgang van {_name(widget)}")


def _is_in_use(window: QWidget, widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and widget.window() is window


def _has_begun(button: PlaceButton) -> bool:
    tally = button._tally
    return tally is not None and 0 < tally.judged < tally.applicable


def focus(window: MainWindow, widget: QWidget) -> Measured:
    """The change that the focus makes, on the pixels that change most."""
    window.setFocus()
    before = _cut(picture_of(window), _in_window(widget, widget.rect()))
    widget.setFocus()
    after = _cut(picture_of(window), _in_window(widget, widget.rect()))
    changed = sorted(
        (ratio(old, new) for old, new in zip(_pixels(before), _pixels(after), strict=True)),
        reverse=True,
    )
    around = 2 * (widget.width() + widget.height()) // 2
    return Measured(changed[around], GRAPHIC, f"focus op {_name(widget)}")


def _pixels(cut: Image.Image) -> list[Colour]:
    return list(zip(*[iter(cut.tobytes())] * 3, strict=True))


def _cut(picture: Image.Image, rect: QRect) -> Image.Image:
    return picture.crop((rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height()))


def _in_window(widget: QWidget, rect: QRect) -> QRect:
    """What is seen of this rectangle, in the window."""
    shown = rect.intersected(widget.visibleRegion().boundingRect())
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)) + shown.topLeft(), shown.size())


def _inner(widget: QWidget, zoom: float) -> QRect:
    """Without the border, which is no text."""
    if isinstance(widget, QLabel):
        return widget.rect()
    left = 36 if isinstance(widget, QCheckBox | SignButton | PlaceButton) else 6
    below = 8 if isinstance(widget, PlaceButton) else 5
    right = 28 if isinstance(widget, QComboBox) else 6
    sides = (left, 5, -right, -below)
    return widget.rect().adjusted(*(round(side * zoom) for side in sides))


def _rows(view: QListView) -> list[int]:
    return [row for row in range(view.model().rowCount()) if not view.isRowHidden(row)]


def _is_large(font: QFont) -> bool:
    size = font.pixelSize()
    return size >= _LARGE or (size >= _LARGE_BOLD and font.weight() >= QFont.Weight.DemiBold)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {(text or widget.accessibleName())[:40]!r}"


def scarce(found: list[Measured]) -> list[str]:
    """Small text that is nearer to its limit than we allow ourselves."""
    least = TEXT + MARGIN
    small = (m for m in found if m.wanted == TEXT)
    return sorted({f"{m.ratio:.2f} of {least}: {m.where}" for m in small if m.ratio < least})


def lowest(found: list[Measured]) -> Measured:
    """The one that is nearest to too little."""
    return min(found, key=lambda measured: measured.ratio / measured.wanted)


def too_low(found: list[Measured]) -> list[str]:
    """What has less than it should."""
    return sorted({f"{m.ratio:.1f} of {m.wanted}: {m.where}" for m in found if m.ratio < m.wanted})
