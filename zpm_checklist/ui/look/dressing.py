"""Puts the design on a window: what is in sight at once, the rest in a quiet moment.

Qt takes about a third of a millisecond for each widget whose style sheet changes. One sheet on
the application would dress hundreds of widgets that nobody sees; so each part of the window
has its own, and a part that is out of sight waits, until it is shown or nothing else happens.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.stylesheet import palette_of, style_sheet

_DRESSED_IN = "dressedIn"
"""Name of the property in which a part keeps the number of the sheet that it wears."""


_SOON = 1
"""Milliseconds: a turn of the event loop of its own, in which keys have been let in."""

_QUIET = 250
"""Milliseconds after a change, and between two parts that are out of sight."""


class Dresser(QObject):
    """Keeps the parts of one window in the design.

    A part is a child of a frame: a page, the side bar, a dialog, what lies over the page. Parts
    that come later are dressed when they are first shown.
    """

    dressed = Signal()
    """All that is in sight wears the design as it is now."""

    def __init__(self, design: Design, window: QWidget) -> None:
        """Nothing is dressed before `dress`, and parts that come later only after `watch`."""
        super().__init__(window)
        self._design = design
        self._window = window
        self._frames: list[QWidget] = []
        self._sheet = ""
        self._number = 0
        self._later = _MeasuredLater(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._dress_rest)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(self._dress_next)

    def keep(self, *frames: QWidget) -> None:
        """These hold parts; they have no look of their own."""
        self._frames += frames

    def watch(self) -> None:
        """From now on: called once, after the first paint.

        The first event that Qt hands over to be looked at makes PySide6 load every kind of event.
        """
        self._effects = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        self._design.motion_changed.connect(self._move)
        self._move()
        for watched in (*self._frames, *self._parts()):
            watched.installEventFilter(self)

    @property
    def is_busy(self) -> bool:
        """Whether something in sight has yet to be dressed, in the next turn of the event loop."""
        return self._soon.isActive()

    def dress(self) -> None:
        """Colours and sizes as the design says now: the page at once, what is around it soon."""
        self._number += 1
        self._sheet = style_sheet(self._design)
        dress_application(self._design)
        if self._window.isVisible():
            for part in sorted(self._in_sight(), key=_size)[-1:]:
                self._dress(part)
            self._soon.start()
        else:
            for part in self._parts():
                self._dress(part)
            self._end()

    def _dress_rest(self) -> None:
        for part in self._in_sight():
            self._dress(part)
        self._end()

    def _end(self) -> None:
        self._quiet.start()
        self.dressed.emit()

    def _in_sight(self) -> list[QWidget]:
        return [part for part in self._parts() if part.isVisible()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress a part that is new, or that comes into sight after a change."""
        kind = event.type()
        if kind == QEvent.Type.ChildPolished:
            assert isinstance(event, QChildEvent)
            child = event.child()
            if isinstance(child, QWidget) and watched in self._frames:
                self._take_on(child)
        elif kind == QEvent.Type.Show and watched not in self._frames:
            assert isinstance(watched, QWidget)
            self._dress(watched)
        return super().eventFilter(watched, event)

    def _take_on(self, part: QWidget) -> None:
        if part not in self._frames:
            part.removeEventFilter(self)
            part.installEventFilter(self)
            self._dress(part)

    def _move(self) -> None:
        """Menus and lists that open may glide, where the system wants it and nobody minds."""
        allowed = self._effects and self._design.motion
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, allowed)

    def _parts(self) -> list[QWidget]:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return [
            part
            for frame in self._frames
            for part in frame.findChildren(QWidget, options=direct)
            if part not in self._frames
        ]

    def _dress_next(self) -> None:
        """One part that nobody sees, so that its first sight is no wait."""
        parts = self._parts()
        part = next((p for p in parts if p.property(_DRESSED_IN) != self._number), None)
        if part is not None:
            self._dress(part)
            self._quiet.start()

    def _dress(self, part: QWidget) -> None:
        if part.property(_DRESSED_IN) != self._number:
            part.setProperty(_DRESSED_IN, self._number)
            with self._measured_later(part):
                part.setStyleSheet(self._sheet)

    @contextmanager
    def _measured_later(self, part: QWidget) -> Iterator[None]:
        """No scrolling page is measured before all in it is dressed: that takes half the time."""
        if not self._window.isVisible():  # no filter before the first paint (see `watch`)
            yield
            return
        areas = [part] if isinstance(part, QScrollArea) else []
        areas += part.findChildren(QScrollArea)
        for area in areas:
            area.installEventFilter(self._later)
        yield
        for area in areas:
            area.removeEventFilter(self._later)
            QApplication.postEvent(area, QEvent(QEvent.Type.LayoutRequest))


class _MeasuredLater(QObject):
    """Keeps from scrolling pages that they have another look."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page measures itself at once, and with it all that has no look yet."""
        return event.type() == QEvent.Type.StyleChange or super().eventFilter(watched, event)


def _size(part: QWidget) -> int:
    """How much there is in it to dress."""
    return len(part.findChildren(QWidget))


def dress_application(design: Design) -> None:
    """The colours and the font of whatever has no style sheet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setPalette(palette_of(design))
    app.setFont(design.font("body"))


def dress_alone(design: Design, window: QWidget) -> None:
    """A window that stands by itself, such as one without a main window; all of it at once."""
    dress_application(design)
    window.setStyleSheet(style_sheet(design))
