"""The program's own icons: lines on a grid of 20 by 20, in whatever colour is asked for.

They are the files of `resources/icons`: SVG of paths with M, L, H, V, C and Z (absolute), circles
and rectangles, all drawn with one pen. Such a file is read here, in less time than it takes to
load Qt's own reader, or to compile a regular expression, before the first paint.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton

from zpm_checklist.paths import resource
from zpm_checklist.ui.look.design import Design

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

GRID = 20
"""Units of an icon's side."""

PEN = 1.5
"""Width of its lines in these units."""

SIDE = 5
"""Side of an icon beside words, in units of the design's grid."""

_AIR = 1
"""Between an icon and its words, more than Qt leaves."""

_STEPS = "MLHVCZ"


def draw_icon(painter: QPainter, box: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon (a file of `resources/icons` without its ending) into a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / GRID, box.height() / GRID)
    pen = QPen(colour, PEN)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline(name), pen)
    painter.restore()


def icon(design: Design, name: str, colour: str = "ink", air: float = 0) -> QIcon:
    """An icon in a named colour of the scheme as it is now, sharp on the sharpest screen.

    `air` is room to its right, in units of the design's grid.
    """
    sides = design.px(SIDE), design.px(air)
    from PySide6.QtGui import QIcon  # noqa: PLC0415 (3 ms, and nothing needs it to paint first)

    made = QIcon(_picture(name, design.colour(colour), *sides))
    made.addPixmap(_picture(name, design.colour("soft"), *sides), QIcon.Mode.Disabled)
    return made


def put_icon(design: Design, button: QAbstractButton, name: str, colour: str = "ink") -> None:
    """Give a button an icon that follows the look and the text size."""
    _Keeper(design, button, name, colour)  # the button owns it


class _Keeper(QObject):
    def __init__(self, design: Design, button: QAbstractButton, name: str, colour: str) -> None:
        super().__init__(button)
        self._design, self._button, self._name, self._colour = design, button, name, colour
        from zpm_checklist.ui.look.when_shown import WhenShown  # noqa: PLC0415 (not before paint)

        design.changed.connect(WhenShown(button, self._put).ask)
        self._put()

    def _put(self) -> None:
        px = self._design.px
        air = _AIR if self._button.text() else 0
        self._button.setIconSize(QSize(px(SIDE) + px(air), px(SIDE)))
        self._button.setIcon(icon(self._design, self._name, self._colour, air))


def _picture(name: str, colour: QColor, side: int, air: int) -> QPixmap:
    from PySide6.QtGui import QGuiApplication, QPixmap  # noqa: PLC0415

    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    density = application.devicePixelRatio()
    picture = QPixmap(round((side + air) * density), round(side * density))
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_icon(painter, QRectF(0, 0, side, side), name, colour)
    painter.end()
    return picture


@cache
def outline(name: str) -> QPainterPath:
    """The lines of an icon, in units of its grid; ValueError where its file holds something else.

    Raises FileNotFoundError for an icon that does not exist.
    """
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    path = QPainterPath()
    for element in text.split("<"):
        kind, _, rest = element.partition(" ")
        if kind in _ADD:
            _ADD[kind](path, _attributes(rest))
    if path.isEmpty():
        raise ValueError(name)
    return path


def _attributes(element: str) -> dict[str, str]:
    parts = element.split('"')
    names = (name.strip(" =\n") for name in parts[::2])
    return dict(zip(names, parts[1::2], strict=False))  # what comes after the last closes it


def _circle(path: QPainterPath, given: dict[str, str]) -> None:
    x, y, r = (float(given[key]) for key in ("cx", "cy", "r"))
    path.addEllipse(QPointF(x, y), r, r)


def _rect(path: QPainterPath, given: dict[str, str]) -> None:
    box = QRectF(*(float(given[key]) for key in ("x", "y", "width", "height")))
    radius = float(given.get("rx", 0))
    path.addRoundedRect(box, radius, radius)


def _path(path: QPainterPath, given: dict[str, str]) -> None:
    steps = given["d"]
    for letter in _STEPS:
        steps = steps.replace(letter, f"\n{letter} ")
    for letter, *written in map(str.split, steps.strip().split("\n")):
        numbers = [float(number) for number in written]
        here = path.currentPosition()
        if letter == "M":
            path.moveTo(*numbers)
        elif letter == "L":
            path.lineTo(*numbers)
        elif letter == "H":
            path.lineTo(numbers[0], here.y())
        elif letter == "V":
            path.lineTo(here.x(), numbers[0])
        elif letter == "C":
            path.cubicTo(*numbers)
        else:
            path.closeSubpath()


_ADD = {"circle": _circle, "rect": _rect, "path": _path}
