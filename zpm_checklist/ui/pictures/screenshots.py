"""A window on the example practice, and how to come to each view: for pictures and tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from zpm_checklist.model.errors import RegisterLockedError
from zpm_checklist.ui.application import make_application, make_window
from zpm_checklist.ui.controller import Controller
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.action_views import action_views
from zpm_checklist.ui.pictures.merge_views import merge_views
from zpm_checklist.ui.pictures.monitor_views import monitor_views
from zpm_checklist.ui.pictures.report_views import report_views

TODAY = date(2026, 3, 2)
"""The day in all pictures, so that two runs can be compared."""

SIZE = QSize(1366, 850)

_OWN_TURN = 4
"""Milliseconds after which everything that the window puts off to a later turn was done."""

_FADING = 250
"""Milliseconds in which the cross in a field comes or goes."""


@contextmanager
def open_example(folder: Path) -> Iterator[MainWindow]:
    """A window on a new register with the example practice."""
    make_application()
    window = make_window(folder / "register.sqlite", TODAY)
    show_ready(window, SIZE)
    controller_of(window).flows.add_example()
    window.resize(SIZE)
    settle()
    try:
        yield window
    finally:
        discard(window)


def views(window: MainWindow) -> dict[str, Callable[[], None]]:
    """How to come to each view, by the name of its picture."""
    pages, controller = window.pages, controller_of(window)

    def first_run() -> None:
        pages.profile.ask_new(is_first=True)
        window.go(places.PROFILE)

    def failure() -> None:
        pages.failure.show_error(
            RegisterLockedError(
                "Het register register.sqlite is niet te gebruiken.",
                "Een ander venster of programma heeft het open.",
                "Sluit dat venster en probeer het opnieuw.",
            )
        )
        window.go(places.FAILURE)

    def end_of_list() -> None:
        window.go(places.ALL_ITEMS)
        pages.chapter.list.scrollToBottom()

    found: dict[str, Callable[[], None]] = {
        "eerste-keer": first_run,
        "overzicht": lambda: window.go(places.OVERVIEW),
        "alle-punten": end_of_list,
        "punt-in-gevaar": lambda: controller.ways.follow("item:zorgverlening.ongeplande-zorg"),
        "punt-niet-voor-mij": lambda: controller.ways.follow("item:communicatie.meerdere-talen"),
        "punt-buiten-profiel": lambda: controller.ways.follow("item:planning.settings"),
        "naslag-hoofdstuk": lambda: controller.ways.follow("chapter:planning"),
        "naslag-begrip": lambda: controller.ways.follow("term:regiebehandelaar"),
        "zoeken": lambda: _search(window, "regiebehandelaar"),
        "zoeken-zonder-uitkomst": lambda: _search(window, "xyzzy"),
        **report_views(window),
        "gegevens": controller.ask_again,
        "sneltoetsen": lambda: window.go(places.KEYS),
        "help": lambda: controller.help.show_topic(places.OVERVIEW),
        "brief": lambda: window.go(places.LETTER),
        "oefenruimte": lambda: window.go(places.TRAINING),
        "instellingen": lambda: window.go(places.SETTINGS),
        "register-niet-open": failure,
    }
    for chapter in window.session.pack.chapters:
        found[f"proces-{chapter.id}"] = partial(window.go, chapter.id)
    found |= monitor_views(window) | merge_views(window) | action_views(window)
    return {name: partial(_show_at_home, window, show) for name, show in found.items()}


def _show_at_home(window: MainWindow, show: Callable[[], None]) -> None:
    """Show a view at the first practice, whatever the former view was about or searched for."""
    session = window.session
    if window.search_field.text:
        window.search_field.clear()
        rest(_FADING)
    assert session.workspace is not None
    home = session.workspace.practices[0]
    if session.practice != home:
        session.choose(home.id)
    show()


def controller_of(window: MainWindow) -> Controller:
    """What works behind a painted window."""
    found = window.findChild(Controller)
    assert isinstance(found, Controller)
    return found


def dress(design: Design, look: str, zoom: float) -> None:
    """A look by its name, and the text size."""
    design.choose_look(look)
    design.set_zoom(zoom)


def discard(window: MainWindow) -> None:
    """Close a window and take it away at once: one that lingers is dressed along with the next."""
    if not window.close():
        window.close()  # it warned of text that cannot be written, once
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show_ready(window: MainWindow, size: QSize) -> None:
    """Show a window in this size, and wait until its register is open."""
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    window.resize(size)
    window.show()
    loop.exec()


def rest(milliseconds: int) -> None:
    """Let the window go on for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle() -> None:
    """Let layouts and paints that are due happen, and what waits for a turn of its own."""
    rest(_OWN_TURN)
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _search(window: MainWindow, query: str) -> None:
    window.search_field.focus()
    line = window.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText(query)
    rest(_FADING)
