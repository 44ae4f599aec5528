"""The design language in one place: colours per scheme, type scale, spacing.

Widgets take from the `Design` they are given and repaint at its `changed` signal; no colour
and no size stands anywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication

from zpm_checklist import palette
from zpm_checklist.model.status import Status
from zpm_checklist.paths import font_file

FAMILY = "Source Sans Pro"
_FACES = ("Regular", "Semibold")

ZOOM_STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Text sizes that Ctrl + and Ctrl − walk through."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """The colours of one look."""

    dark: bool
    window: str
    surface: str
    raised: str
    ink: str
    soft: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    alarm: str
    status: dict[str, str]


LIGHT = Scheme(
    dark=False,
    window="#F3F6F7",
    surface="#FFFFFF",
    raised="#F3F6F7",
    ink="#1A2327",
    soft="#51606A",
    line="#D8E0E4",
    accent="#0B5A75",
    on_accent="#FFFFFF",
    accent_soft="#DFEEF3",
    alarm="#A63F00",
    status=palette.STATUS,
)
DARK = Scheme(
    dark=True,
    window="#12181B",
    surface="#1A2226",
    raised="#232D32",
    ink="#E9EEF0",
    soft="#A7B4BB",
    line="#344147",
    accent="#74C7DF",
    on_accent="#0C2028",
    accent_soft="#1D3B46",
    alarm="#FF9A62",
    status={
        **palette.STATUS,
        "done": "#35B98F",
        "on_schedule": "#17B98B",
        "at_risk": "#F0762B",
        "not_applicable": "#7C8991",
        "open": "#66737B",
    },
)

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

    def __init__(self, parent: QObject | None = None) -> None:
        """Follows the system's light or dark until somebody chooses."""
        super().__init__(parent)
        self.zoom = 1.0
        self._chosen_dark: bool | None = None
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(font_file(face)))
        self.scheme = self._wanted_scheme()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

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

    def size(self, role: str) -> int:
        """Pixel size of a role."""
        return round(_SIZES[role] * self.zoom)

    def px(self, units: float) -> int:
        """A length in grid units of four pixels, growing with the text size."""
        return round(units * 4 * self.zoom)

    def colour(self, name: str) -> QColor:
        """A named colour of the scheme."""
        return QColor(getattr(self.scheme, name))

    def status_colour(self, status: Status) -> QColor:
        """The colour of a status in this scheme."""
        return QColor(self.scheme.status[status.value])

    def choose_dark(self, dark: bool | None) -> None:
        """Dark, light, or (None) what the system says."""
        self._chosen_dark = dark
        self._follow_system()

    def set_zoom(self, zoom: float) -> None:
        """Text size, between the first and last of `ZOOM_STEPS`."""
        zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if zoom != self.zoom:
            self.zoom = zoom
            self._fonts.clear()
            self._metrics.clear()
            self.changed.emit()

    def step_zoom(self, steps: int) -> None:
        """One step larger or smaller."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self.zoom))
        self.set_zoom(ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)])

    def _wanted_scheme(self) -> Scheme:
        dark = self._chosen_dark
        if dark is None:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _follow_system(self) -> None:
        scheme = self._wanted_scheme()
        if scheme is not self.scheme:
            self.scheme = scheme
            self.changed.emit()
