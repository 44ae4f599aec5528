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
from PySide6.QtWidgets import QWidget

from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places

_REST = 400
"""Milliseconds without a touch before it begins, or goes on."""
_GAP = 5
"""Milliseconds between two pieces."""

_MODULES = (
    "zpm_checklist.services.changes",
    "zpm_checklist.model.monitor",
    "zpm_checklist.ui.widgets.scroll_page",
    "zpm_checklist.ui.charts.base",
    "zpm_checklist.ui.charts.figures",
    "zpm_checklist.ui.charts.number",
    "zpm_checklist.ui.charts.table",
    "zpm_checklist.ui.charts.trend",
    "zpm_checklist.model.pace",
    "zpm_checklist.ui.overview.bars",
    "zpm_checklist.ui.overview.progress",
    "zpm_checklist.ui.overview.page",
    "zpm_checklist.ui.monitor.question_view",
    "zpm_checklist.ui.snelscan.page",
    "zpm_checklist.ui.monitor.question_list",
    "zpm_checklist.ui.monitor.page",
    "zpm_checklist.ui.reference.search_page",
    "zpm_checklist.ui.action_list.model",
    "zpm_checklist.ui.action_list.table",
    "zpm_checklist.ui.action_list.bar",
    "zpm_checklist.ui.action_list.filters",
    "zpm_checklist.ui.action_list.adding",
    "zpm_checklist.ui.action_list.page",
    "zpm_checklist.ui.paper.export_card",
    "zpm_checklist.model.snapshot",
    "zpm_checklist.ui.paper.preview",
    "zpm_checklist.ui.paper.report_page",
    "zpm_checklist.ui.help.palette_choices",
    "zpm_checklist.ui.help.palette_box",
    "zpm_checklist.ui.letter.page",
    "zpm_checklist.ui.preferences.page",
    "zpm_checklist.services.restoring",
    "zpm_checklist.ui.help.page",
    "zpm_checklist.ui.help.keys_page",
    "zpm_checklist.ui.reference.page",
    "zpm_checklist.ui.merge.page",
    "zpm_checklist.ui.help.tour",
    "zpm_checklist.ui.training.page",
    "zpm_checklist.ui.training.door",
)
"""In the order in which they are likely to be asked for; what others need stands before them."""

_PAGES = (
    places.OVERVIEW,
    places.ACTIONS,
    places.MONITOR,
    places.SEARCH,
    places.LETTER,
    places.SETTINGS,
    places.HELP,
    places.KEYS,
)
"""Those with so many widgets that the first sight of them would be a wait."""


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
        for place in _PAGES:
            yield partial(getattr, window.pages, place)
            yield partial(_polish, window, place)
        yield window.pages.overview.prepare


def _polish(window: MainWindow, place: str) -> None:
    page: QWidget = getattr(window.pages, place)
    page.ensurePolished()  # which gives it its look


def _touch_screen_reader() -> None:
    # Both kinds are made when they are first named.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: F401, PLC0415

    QAccessible.isActive()
