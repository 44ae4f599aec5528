"""Goes round a window by Tab and arrows, as somebody without a mouse does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMainWindow,
    QTextBrowser,
    QWidget,
)
from shiboken6 import isValid

from zpm_checklist.ui.navigation.place_button import PlaceButton
from zpm_checklist.ui.pictures.screenshots import settle

MOST = 500
"""Presses of a key after which a round has no end."""
CURSOR = 40
"""Pixels that differ, at least: more than a text cursor."""

Stop = tuple[QWidget, int]
"""Where Tab came; in a text the place of the link."""

_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left)


@dataclass
class Round:
    """What somebody found who pressed Tab until he was back."""

    start: str
    stops: int = 0
    unreached: list[str] = field(default_factory=list)
    """What can have the focus, but neither Tab nor an arrow brings it there."""
    trap: str = ""
    """Where Tab went on for ever, if it did."""
    one_way: list[str] = field(default_factory=list)
    """What Shift+Tab misses, or finds more."""
    unseen: list[str] = field(default_factory=list)
    """What looks the same with and without the focus."""
    hidden: list[str] = field(default_factory=list)
    """What had the focus out of sight."""


def go_round(window: QWidget, show: Callable[[], None], walked: set[bool]) -> Round:
    """From where the focus is, forwards and backwards, and then with the arrows.

    `show` brings the view back after a key led to another. `walked` holds whether arrows were
    tried among the places, from one that is on and from one that is not: every view has these.
    """
    start = QApplication.focusWidget()
    found = Round(told(start))
    if start is None:
        found.trap = "nowhere"
        return found
    wanted = {widget: told(widget) for widget in focusable(window)}
    met = _tab(window, found)
    found.stops = len(met)
    if met[-1] is not start:
        found.trap = told(met[-1])
        return found
    back = _tab_back(window, len(met) + MOST // 10)
    found.one_way = [wanted[widget] for widget in set(met) ^ set(back) if widget in wanted]
    unmet = {widget for widget in wanted if widget not in met}
    entry = next((widget for widget in met if isinstance(widget, PlaceButton)), None)
    if entry is not None and entry.isChecked() in walked:
        unmet = {widget for widget in unmet if not isinstance(widget, PlaceButton)}
    elif entry is not None:
        walked.add(entry.isChecked())
    names = _by_arrows(window, met, unmet, show)
    # A view that was shown again has others of the same name.
    found.unreached = [wanted[widget] for widget in unmet if wanted[widget] not in names]
    return found


def focusable(window: QWidget) -> Iterator[QWidget]:
    """What shows, works, and can have the focus; of texts those with a link to follow."""
    for widget in [window, *window.findChildren(QWidget)]:
        if (
            widget.isVisible()
            and widget.window() is window
            and widget.isEnabled()
            and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and widget.focusProxy() is None
            and (not isinstance(widget, QLabel) or "<a " in widget.text())
        ):
            yield widget


def told(widget: QWidget | None) -> str:
    """Class and name."""
    if widget is None or not isValid(widget):
        return "nowhere"
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface else ""
    return f"{type(widget).__name__} “{name[:60]}”"


def _press(window: QWidget, key: Qt.Key) -> QWidget | None:
    """A key as the window system gives it; who has the focus then."""
    QTest.keyClick(window.windowHandle(), key)
    QApplication.processEvents()
    return QApplication.focusWidget()


def _tab(window: QWidget, found: Round) -> list[QWidget]:
    """Each widget after the first, until the first again; the last is the first, or a trap."""
    start = QApplication.focusWidget()
    met: list[QWidget] = []
    seen: set[Stop] = set()
    while len(seen) < MOST:
        _press(window, Qt.Key.Key_Tab)
        stop = _here()
        is_closed = stop is not None and stop[0] is start and met
        if stop is None or (stop in seen and not is_closed):
            break
        seen.add(stop)
        if stop[0] in met or (stop[0] is start and not met):
            continue  # another link of the same text
        met.append(stop[0])
        _look(window, stop[0], found)
        if stop[0] is start:
            break
    return met or [start]


def _tab_back(window: QWidget, most: int) -> list[QWidget]:
    met: list[QWidget] = []
    seen: set[Stop] = set()
    for _ in range(most):
        _press(window, Qt.Key.Key_Backtab)
        stop = _here()
        if stop is None or stop in seen:
            break
        seen.add(stop)
        met.append(stop[0])
    return met


def _look(window: QWidget, widget: QWidget, found: Round) -> None:
    """With the focus and without: is there a difference to see, and is it in sight?"""
    if widget.visibleRegion().isEmpty():
        found.hidden.append(told(widget))
    with_focus = _grab(widget)
    _elsewhere(window, widget).setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    differing = _differing(with_focus, _grab(widget))
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if differing < _needed(widget):
        found.unseen.append(f"{told(widget)}: {differing} of {_needed(widget)} pixels")


def _elsewhere(window: QWidget, widget: QWidget) -> QWidget:
    """What takes the focus for a moment: the menus, and where there are none another stop."""
    if isinstance(window, QMainWindow):
        return window.menuBar()
    return next(one for one in focusable(window) if one is not widget)


def _needed(widget: QWidget) -> int:
    """In a text, a list or a chart a part has the ring; elsewhere the ring goes round it all."""
    if isinstance(widget, QLabel | QAbstractItemView) or type(widget).__base__ is not QWidget:
        return CURSOR
    return widget.width() + widget.height()


def _by_arrows(
    window: QWidget, met: list[QWidget], unmet: set[QWidget], show: Callable[[], None]
) -> set[str]:
    """Takes from `unmet` what arrows reach from a stop, the others of its group; gives names."""
    names: set[str] = set()
    # Arrows change what is chosen, and the places even lead to other views: these come last.
    kinds = (QAbstractButton, PlaceButton)
    for stop in sorted(met, key=lambda one: sum(isinstance(one, kind) for kind in kinds)):
        for key in _ARROWS:
            if not unmet or not isValid(stop) or not _is_akin(stop, unmet):
                continue
            if not stop.isVisible():
                show()
                settle()
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            passed = {stop}
            while (now := _press(window, key)) is not None and now not in passed:
                passed.add(now)
            unmet -= passed
            names |= {told(one) for one in passed}
    return names


def _is_akin(stop: QWidget, others: set[QWidget]) -> bool:
    """Whether one of them can stand in a group with it: the same class, or both charts."""
    own = set(type(stop).__mro__) - set(QAbstractButton.__mro__)
    return any(type(one) is type(stop) or own & set(type(one).__mro__) for one in others)


def _here() -> Stop | None:
    widget = QApplication.focusWidget()
    if isinstance(widget, QLabel):
        return widget, widget.selectionStart()
    if isinstance(widget, QTextBrowser):
        return widget, widget.textCursor().position()
    return (widget, 0) if widget is not None else None


def _grab(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def _differing(one: QImage, other: QImage) -> int:
    """Pixels that are not the same."""
    if one.size() != other.size():
        return one.width() * one.height()
    difference = ImageChops.difference(_pillow(one), _pillow(other))
    return sum(difference.histogram()[1:])


def _pillow(image: QImage) -> Image.Image:
    size = (image.width(), image.height())
    row = image.bytesPerLine()
    return Image.frombuffer("L", size, bytes(image.constBits()), "raw", "L", row, 1)
