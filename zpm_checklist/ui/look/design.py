"""The design language in one place: colours per scheme, type scale, spacing.

Widgets take from the `Design` they are given and repaint at its `changed` signal; no colour
and no size stands anywhere else.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication

from zpm_checklist.model.status import Status
from zpm_checklist.paths import font_file
from zpm_checklist.ui.look.schemes import EXERCISE, SCHEMES, Scheme

FAMILY = "Source Sans Pro"
_FACES = ("Regular", "Semibold")

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
"""How text wraps, where it is measured and where it is painted."""
_TALL = 1_000_000
"""Pixels; no wrapped text is higher."""
_MOST_MEASURED = 5_000
"""Texts whose heights are remembered."""

ZOOM_STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Text sizes that Ctrl + and Ctrl − walk through."""


class StatusInk(NamedTuple):
    """What the shape of a status is drawn with."""

    fill: QColor
    edge: QColor
    """The outline: the fill again, or darker where the fill alone is too pale."""
    mark: QColor
    """What stands on the fill."""


_SIZES = {"caption": 13, "body": 15, "strong": 15, "lead": 17, "title": 20, "headline": 27}
_WEIGHTS = {
    "strong": QFont.Weight.DemiBold,
    "lead": QFont.Weight.DemiBold,
    "title": QFont.Weight.DemiBold,
    "headline": QFont.Weight.DemiBold,
}


class Design(QObject):
    """Colours, type and spacing as they are now."""

    changed = Signal()
    """Colours or sizes."""
    motion_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, is_exercise: bool = False) -> None:
        """Follows the system until somebody chooses; the training room has its own colours."""
        super().__init__(parent)
        self.zoom = 1.0
        self.look = ""
        """The chosen look: a name of `SCHEMES`, or empty for what the system says."""
        self._schemes = EXERCISE if is_exercise else SCHEMES
        self._chosen_motion: bool | None = None
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        self._heights: dict[tuple[str, int, str], int] = {}
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(font_file(face)))
        self.scheme = self._wanted_scheme()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def font(self, role: str = "body") -> QFont:
        """A role of the type scale: caption, body, strong, lead, title or headline."""
        if role not in self._fonts:
            font = QFont(FAMILY)
            font.setPixelSize(self.size(role))
            font.setWeight(_WEIGHTS.get(role, QFont.Weight.Normal))
            self._fonts[role] = font
        return self._fonts[role]

    def metrics(self, role: str = "body") -> QFontMetrics:
        """How wide and high text of a role is; made once, for rows ask it by the hundred."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetrics(self.font(role))
        return self._metrics[role]

    def wrapped_height(self, text: str, width: int, role: str = "body") -> int:
        """Pixels that a text takes where it wraps at `width`, at least 1; empty text takes a line.

        It is remembered: lists ask it of every row, and some layouts twice.
        """
        key = (text, width, role)
        if key not in self._heights:
            if len(self._heights) >= _MOST_MEASURED:
                self._heights.clear()
            room = QRect(0, 0, max(width, 1), _TALL)
            self._heights[key] = self.metrics(role).boundingRect(room, WRAP, text).height()
        return self._heights[key]

    def size(self, role: str) -> int:
        """Pixel size of a role."""
        return round(_SIZES[role] * self.zoom)

    def px(self, units: float) -> int:
        """A length in grid units of four pixels, growing with the text size."""
        return round(units * 4 * self.zoom)

    def colour(self, name: str) -> QColor:
        """A named colour of the scheme."""
        return QColor(getattr(self.scheme, name))

    def status_ink(self, status: Status) -> StatusInk:
        """What the shape of a status is drawn with in this scheme."""
        scheme, name = self.scheme, status.value
        fill = scheme.status[name]
        edge = scheme.status_edge.get(name, fill)
        mark = scheme.status_mark.get(name, scheme.surface)
        return StatusInk(QColor(fill), QColor(edge), QColor(mark))

    def on_status(self, status: Status) -> QColor:
        """The colour of words on the fill of a status."""
        return QColor(self.scheme.on_status[status.value])

    def choose_look(self, look: str) -> None:
        """A name of `SCHEMES`; any other is what the system says."""
        self.look = look if look in self._schemes else ""
        self._follow_system()

    @property
    def motion(self) -> bool:
        """Whether anything may move by itself."""
        if self._chosen_motion is not None:
            return self._chosen_motion
        # Qt tells what the system says from 6.12 on.
        preference = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
        return preference is None or preference().name != "ReducedMotion"

    def set_motion(self, motion: bool | None) -> None:
        """With movement, without, or (None) what the system says."""
        before = self.motion
        self._chosen_motion = motion
        if self.motion != before:
            self.motion_changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Text size, between the first and last of `ZOOM_STEPS`."""
        zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if zoom != self.zoom:
            self.zoom = zoom
            self._fonts.clear()
            self._metrics.clear()
            self._heights.clear()
            self.changed.emit()

    def step_zoom(self, steps: int) -> None:
        """One step larger or smaller."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self.zoom))
        self.set_zoom(ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)])

    def _wanted_scheme(self) -> Scheme:
        hints = QGuiApplication.styleHints()
        if self.look:
            return self._schemes[self.look]
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return self._schemes["contrast"]
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        return self._schemes["dark" if is_dark else "light"]

    def _follow_system(self) -> None:
        scheme = self._wanted_scheme()
        if scheme is not self.scheme:
            self.scheme = scheme
            self.changed.emit()
