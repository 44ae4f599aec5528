"""Contrast as it is on the pixels of a picture (WCAG 2.2: 1.4.3 and 1.4.11)."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from PIL import Image, ImageChops
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

from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation.place_button import PlaceButton
from zpm_checklist.ui.widgets.sign_button import SignButton
from zpm_checklist.ui.widgets.status_sign import StatusSign

TEXT, LARGE_TEXT, GRAPHIC = 4.5, 3.0, 3.0
_LARGE, _LARGE_BOLD = 24, 19
"""Pixels from which text counts as large."""

_WORD_GAP = 3
"""Empty columns that part two words."""
_LETTER = (4, 6)
"""Smallest width and height of what is measured as a word: a full stop is none."""
_INKED = 0.4
"""Share of the ground below which something is filled, as no word is."""
_SIGN = (16, 2)
"""A square from this height, give or take, is the sign of a status."""
_INSIDE = (12, 4, -12, -4)
"""Of a row, without its round corners and the ring of the focus."""
_FAINT = 12
"""Difference to the ground, of 255, that is none."""
_SEEN = [255 if difference > _FAINT else 0 for difference in range(256)]

Colour = tuple[int, int, int]


class Measured(NamedTuple):
    """One contrast, what it has to be, and where it was found."""

    ratio: float
    wanted: float
    where: str


@cache
def luminance(colour: Colour) -> float:
    """Relative luminance, from 0 (black) to 1 (white)."""
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def ratio(one: Colour, other: Colour) -> float:
    """From 1 (the same) to 21 (black on white)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def texts(window: MainWindow) -> Iterator[Measured]:
    """Each word that one sees, against its own ground; what is disabled is exempt."""
    picture = _picture(window.grab().toImage())
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, QListView):
            rows = [widget.visualRect(widget.model().index(n, 0)) for n in _rows(widget)]
            rows = [row for row in rows if widget.viewport().rect().contains(row)]
            rects = [_in_window(widget.viewport(), rect.adjusted(*_INSIDE)) for rect in rows]
        elif isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit):
            rects = [_in_window(widget, _inner(widget))]
        else:
            continue
        wanted = LARGE_TEXT if _is_large(widget.font()) else TEXT
        for rect in rects:
            for word, is_sign in _words(_cut(picture, rect)):
                yield Measured(word, GRAPHIC if is_sign else wanted, _name(widget))


def graphics(window: MainWindow) -> Iterator[Measured]:
    """Borders of fields and boxes, shapes of statuses, bars and the bars of progress."""
    picture = _picture(window.grab().toImage())
    for widget in window.findChildren(QWidget):
        seen = widget.visibleRegion().boundingRect()
        if not widget.isVisible() or not widget.isEnabled() or seen != widget.rect():
            continue
        cut = _cut(picture, _in_window(widget, widget.rect()))
        if isinstance(widget, QLineEdit | QComboBox | QPlainTextEdit | QCheckBox):
            yield Measured(_border(cut), GRAPHIC, f"rand van {_name(widget)}")
        elif isinstance(widget, StatusSign):
            yield Measured(_shape(cut), GRAPHIC, f"teken {widget._status.value}")
        elif isinstance(widget, SignButton):
            sign = cut.crop((10, cut.height // 2 - 11, 36, cut.height // 2 + 11))
            yield Measured(_shape(sign), GRAPHIC, f"teken van {_name(widget)}")
        elif isinstance(widget, StackedBar):
            yield from (Measured(step, GRAPHIC, "deel van een balk") for step in _steps(cut))
        elif isinstance(widget, PlaceButton) and _has_begun(widget):
            line = [cut.getpixel((x, cut.height - 3)) for x in range(cut.width)]
            found = sorted(set(line), key=line.count)[-3:]
            best = max((ratio(a, b) for a in found for b in found), default=1)
            yield Measured(best, GRAPHIC, f"voortgang van {_name(widget)}")


def _has_begun(button: PlaceButton) -> bool:
    tally = button._tally
    return tally is not None and 0 < tally.judged < tally.applicable


def focus(window: MainWindow, widget: QWidget) -> Measured:
    """The change that the focus makes, on the pixels that change most."""
    window.setFocus()
    before = _cut(_picture(window.grab().toImage()), _in_window(widget, widget.rect()))
    widget.setFocus()
    after = _cut(_picture(window.grab().toImage()), _in_window(widget, widget.rect()))
    changed = sorted(
        (ratio(old, new) for old, new in zip(_pixels(before), _pixels(after), strict=True)),
        reverse=True,
    )
    around = 2 * (widget.width() + widget.height()) // 2
    return Measured(changed[around], GRAPHIC, f"focus op {_name(widget)}")


def _pixels(cut: Image.Image) -> list[Colour]:
    return list(zip(*[iter(cut.tobytes())] * 3, strict=True))


def _picture(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    size = (plain.width(), plain.height())
    return Image.frombytes("RGBX", size, bytes(plain.constBits())).convert("RGB")


def _cut(picture: Image.Image, rect: QRect) -> Image.Image:
    return picture.crop((rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height()))


def _in_window(widget: QWidget, rect: QRect) -> QRect:
    """What is seen of this rectangle, in the window."""
    shown = rect.intersected(widget.visibleRegion().boundingRect())
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)) + shown.topLeft(), shown.size())


def _inner(widget: QWidget) -> QRect:
    """Without the border, which is no text."""
    if isinstance(widget, QLabel):
        return widget.rect()
    left = 36 if isinstance(widget, QCheckBox | SignButton | PlaceButton) else 6
    below = 8 if isinstance(widget, PlaceButton) else 5
    right = 28 if isinstance(widget, QComboBox) else 6
    return widget.rect().adjusted(left, 5, -right, -below)


def _rows(view: QListView) -> list[int]:
    return [row for row in range(view.model().rowCount()) if not view.isRowHidden(row)]


def _is_large(font: QFont) -> bool:
    size = font.pixelSize()
    return size >= _LARGE or (size >= _LARGE_BOLD and font.weight() >= QFont.Weight.DemiBold)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {(text or widget.accessibleName())[:40]!r}"


def _ground(cut: Image.Image) -> Colour:
    colours = cut.getcolors(cut.width * cut.height)
    return max(colours)[1]


def _words(cut: Image.Image) -> Iterator[tuple[float, bool]]:
    """The contrast of each word with the ground of the whole; and whether it is a sign."""
    if cut.width < _LETTER[0] or cut.height < _LETTER[1]:
        return
    ground = _ground(cut)
    for box in _boxes(cut, ground):
        word = cut.crop(box)
        colours = word.getcolors(word.width * word.height)
        empty = sum(count for count, colour in colours if colour == ground)
        if empty < _INKED * word.width * word.height:
            continue  # a bar: its parts are measured by themselves
        is_sign = abs(word.width - word.height) <= _SIGN[1] and word.height >= _SIGN[0]
        yield max(ratio(colour, ground) for _, colour in colours), is_sign


def _boxes(cut: Image.Image, ground: Colour) -> Iterator[tuple[int, int, int, int]]:
    """Where the words are: lines first, then what stands apart on a line."""
    mask = ImageChops.difference(cut, Image.new("RGB", cut.size, ground)).convert("L")
    mask = mask.point(_SEEN)
    _, lines = mask.getprojection()
    for top, bottom in _runs(lines, 1):
        columns, _ = mask.crop((0, top, cut.width, bottom)).getprojection()
        for left, right in _runs(columns, _WORD_GAP):
            if right - left >= _LETTER[0] and bottom - top >= _LETTER[1]:
                yield left, top, right, bottom


def _runs(filled: list[int], gap: int) -> Iterator[tuple[int, int]]:
    """Begin and end of each stretch; shorter gaps belong to it."""
    start, last = None, 0
    for at, value in enumerate(filled):
        if not value:
            continue
        if start is not None and at - last > gap:
            yield start, last + 1
            start = at
        start, last = at if start is None else start, at
    if start is not None:
        yield start, last + 1


def _border(cut: Image.Image) -> float:
    """Of the left border in the middle of its height, with what lies inside or outside it."""
    line = [cut.getpixel((x, cut.height // 2)) for x in range(min(8, cut.width))]
    return max(ratio(line[x], line[x + 1]) for x in range(len(line) - 1))


def _shape(cut: Image.Image) -> float:
    """Of the outline, which is what one sees most of, with the ground around it."""
    ground = cut.getpixel((0, 0))
    colours = sorted(cut.getcolors(cut.width * cut.height), reverse=True)[:6]
    return max(ratio(colour, ground) for _, colour in colours)


def _steps(cut: Image.Image) -> Iterator[float]:
    """Each place along a bar where a part ends, with the largest step of colour there."""
    row = max(2, min(3, cut.height // 2))
    line = [cut.getpixel((x, row)) for x in range(cut.width)]
    wide = [(begin, end) for begin, end in _same(line) if end - begin > _WORD_GAP]
    for (_, end), (begin, _) in pairwise(wide):
        yield max(ratio(line[x], line[x + 1]) for x in range(end - 1, begin))


def _same(line: list[Colour]) -> Iterator[tuple[int, int]]:
    begin = 0
    for at in range(1, len(line) + 1):
        if at == len(line) or line[at] != line[begin]:
            yield begin, at
            begin = at


def lowest(found: list[Measured]) -> Measured:
    """The one that is nearest to too little."""
    return min(found, key=lambda measured: measured.ratio / measured.wanted)


def too_low(found: list[Measured]) -> list[str]:
    """What has less than it should."""
    return sorted({f"{m.ratio:.1f} of {m.wanted}: {m.where}" for m in found if m.ratio < m.wanted})
