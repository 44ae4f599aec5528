"""How to come to each view of the monitor and the Snelscan, for the pictures and the tests."""

from __future__ import annotations

from collections.abc import Callable

from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.practices import CLOSED, EMPTY, OPEN, institution

_CONTRADICTED = "vrij_b3"
_OVERRULED = "vrij_bel05"
_AT_RISK = "ict10"


def monitor_views(window: MainWindow) -> dict[str, Callable[[], None]]:
    """By the name of the picture; first at the practice at hand, then at institutions."""
    pages = window.pages

    def closing() -> None:
        _monitor(window)
        pages.monitor.ask_closing()

    def outside() -> None:
        _monitor(window)
        pages.monitor.list.show_outside()

    def end() -> None:
        _snelscan(window)
        pages.snelscan.show_end()

    return {
        "monitor": lambda: _monitor(window),
        "monitor-tegenspraak": lambda: _monitor(window, _CONTRADICTED),
        "monitor-anders-dan-voorstel": lambda: _monitor(window, _OVERRULED),
        "monitor-afsluiten": closing,
        "monitor-buiten": outside,
        "snelscan": lambda: _snelscan(window),
        "snelscan-voorstel": lambda: _snelscan(window, _OVERRULED),
        "snelscan-einde": end,
        **_at_institutions(window),
    }


def _at_institutions(window: MainWindow) -> dict[str, Callable[[], None]]:
    session = window.session

    def at(name: str, show: Callable[[MainWindow, str], None], question_id: str = "") -> None:
        assert session.workspace is not None
        session.choose(institution(session.workspace, name, session.today))
        show(window, question_id)

    return {
        "monitor-instelling": lambda: at(OPEN, _monitor),
        "monitor-instelling-vraag": lambda: at(OPEN, _monitor, _AT_RISK),
        "monitor-instelling-afgesloten": lambda: at(CLOSED, _monitor, _AT_RISK),
        "monitor-instelling-leeg": lambda: at(EMPTY, _monitor),
        "snelscan-instelling-redenen": lambda: at(OPEN, _snelscan, _AT_RISK),
        "snelscan-instelling-afgesloten": lambda: at(CLOSED, _snelscan),
    }


def _monitor(window: MainWindow, question_id: str = "") -> None:
    window.go(places.OVERVIEW)  # the page opens anew, with everything folded away
    window.go(places.MONITOR)
    if question_id:
        window.pages.monitor.show_question(question_id)


def _snelscan(window: MainWindow, question_id: str = "") -> None:
    window.go(places.SNELSCAN)
    if question_id:
        window.pages.snelscan.show_question(question_id)
