"""Every view of the program as a picture: light and dark, at 100 % and 200 % text size."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from zpm_checklist.model.errors import NotWritableError, RegisterLockedError
from zpm_checklist.ui import places
from zpm_checklist.ui.application import make_application, make_window
from zpm_checklist.ui.controller import Controller
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.merge_views import merge_views
from zpm_checklist.ui.monitor_views import monitor_views

TODAY = date(2026, 3, 2)
"""The day in all pictures, so that two runs can be compared."""

_SIZE = QSize(1366, 850)

_LOOKS = {"licht": False, "donker": True}
_ZOOMS = {"100": 1.0, "200": 2.0}


def draw_all(folder: Path) -> list[Path]:
    """Draw every view of the example practice into `folder`."""
    drawn = []
    with tempfile.TemporaryDirectory() as temporary, open_example(Path(temporary)) as window:
        for look, dark in _LOOKS.items():
            for size, zoom in _ZOOMS.items():
                dress(window.design, dark=dark, zoom=zoom)
                for view, show in views(window).items():
                    show()
                    settle()
                    path = folder / f"{view}-{look}-{size}.png"
                    _save(window, path)
                    drawn.append(path)
    return drawn


@contextmanager
def open_example(folder: Path) -> Iterator[MainWindow]:
    """A window on a new register with the example practice."""
    make_application()
    window = make_window(folder / "register.sqlite", TODAY)
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    window.resize(_SIZE)
    window.show()
    loop.exec()
    controller_of(window).flows.add_example()
    window.resize(_SIZE)
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
        "rapport": lambda: window.go(places.REPORT),
        "gegevens": controller.ask_again,
        "sneltoetsen": lambda: window.go(places.KEYS),
        "register-niet-open": failure,
    }
    for chapter in window.session.pack.chapters:
        found[f"proces-{chapter.id}"] = partial(window.go, chapter.id)
    found |= monitor_views(window) | merge_views(window)
    return {name: partial(_show_at_home, window, show) for name, show in found.items()}


def _show_at_home(window: MainWindow, show: Callable[[], None]) -> None:
    """Show a view at the first practice, whichever one the former view was about."""
    session = window.session
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


def dress(design: Design, *, dark: bool, zoom: float) -> None:
    """Light or dark, and the text size."""
    design.choose_dark(dark)
    design.set_zoom(zoom)


def discard(window: MainWindow) -> None:
    """Close a window and take it away at once: one that lingers is dressed along with the next."""
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let layouts and paints that are due happen."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents()


def _save(window: MainWindow, path: Path) -> None:
    if not window.grab().save(str(path)):
        raise NotWritableError(
            f"Het plaatje {path} is niet geschreven.",
            "In deze map lukt dat niet.",
            "Kies een map waarin u mag schrijven.",
        )


def _search(window: MainWindow, query: str) -> None:
    window.go(places.SEARCH)
    window.pages.search.search(query)
