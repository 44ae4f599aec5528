"""Loads in idle moments what somebody will soon ask for, a piece at a time.

The first time that a page is opened costs twice what the second costs: its modules must be read.
Each piece here takes less than what anybody notices, and whoever touches the window goes first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow

from zpm_checklist.ui.main_window import MainWindow

_REST = 400
"""Milliseconds without a touch before it begins, or goes on."""
_GAP = 25
"""Milliseconds between two pieces."""

_MODULES = (
    "zpm_checklist.services.changes",
    "zpm_checklist.model.monitor",
    "zpm_checklist.ui.scroll_page",
    "zpm_checklist.ui.chart_base",
    "zpm_checklist.ui.chart_figures",
    "zpm_checklist.ui.chart_number",
    "zpm_checklist.ui.chart_table",
    "zpm_checklist.ui.chart_trend",
    "zpm_checklist.model.pace",
    "zpm_checklist.ui.overview_bars",
    "zpm_checklist.ui.overview_progress",
    "zpm_checklist.ui.overview_page",
    "zpm_checklist.ui.question_view",
    "zpm_checklist.ui.snelscan_page",
    "zpm_checklist.ui.question_list",
    "zpm_checklist.ui.monitor_page",
    "zpm_checklist.ui.search_page",
    "zpm_checklist.ui.action_model",
    "zpm_checklist.ui.action_table",
    "zpm_checklist.ui.action_bar",
    "zpm_checklist.ui.action_filters",
    "zpm_checklist.ui.action_adding",
    "zpm_checklist.ui.actions_page",
    "zpm_checklist.ui.export_card",
    "zpm_checklist.model.snapshot",
    "zpm_checklist.ui.paper_preview",
    "zpm_checklist.ui.report_page",
    "zpm_checklist.ui.palette_choices",
    "zpm_checklist.ui.palette_box",
    "zpm_checklist.ui.letter_page",
    "zpm_checklist.ui.settings_page",
    "zpm_checklist.services.restoring",
    "zpm_checklist.ui.help_page",
    "zpm_checklist.ui.keys_page",
    "zpm_checklist.ui.reference_page",
    "zpm_checklist.ui.merge_page",
    "zpm_checklist.ui.tour",
    "zpm_checklist.ui.training_page",
    "zpm_checklist.ui.training_door",
)
"""In the order in which they are likely to be asked for; what others need stands before them."""


class Warming(QObject):
    """Goes through the pieces once, while nobody touches the window."""

    def __init__(self, window: MainWindow) -> None:
        """Begins a moment after the register is there; the window owns it."""
        super().__init__(window)
        self._pieces = _pieces(window)
        self._handle: QWindow | None = window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(_REST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is at work: wait."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._timer.start(_REST)
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        piece = next(self._pieces, None)
        if piece is not None:
            piece()
            self._timer.start(_GAP)
        elif self._handle is not None:
            self._handle.removeEventFilter(self)
            self._handle = None


def _pieces(window: MainWindow) -> Iterator[Callable[[], object]]:
    yield _touch_screen_reader
    for name in _MODULES:
        yield partial(import_module, name)
    if not window.session.is_exercise:
        yield lambda: window.pages.overview
        yield lambda: window.pages.actions


def _touch_screen_reader() -> None:
    # Both kinds are made when they are first named.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: F401, PLC0415

    QAccessible.isActive()
