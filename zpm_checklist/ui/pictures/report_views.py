"""How to come to each view of Rapport, for the pictures and the tests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.paper.report_papers import Paper

_PATIENCE = 20_000
_TURN = 20


def report_views(window: MainWindow) -> dict[str, Callable[[], None]]:
    """By the name of the picture; each waits until the paper is drawn."""

    def show(paper: Paper) -> None:
        window.go(places.REPORT)
        window.pages.report.return_to({"paper": paper.value, "scroll": 0})
        wait_for_paper(window)

    def preview(paper: Paper) -> None:
        show(paper)
        window.pages.report.look.click()  # beside the choices already, where there is room
        wait_for_paper(window)

    def export() -> None:
        show(Paper.SELF)
        window.pages.report.show_export(".ics")

    return {
        "rapport": lambda: show(Paper.SELF),
        "rapport-voorbeeld": lambda: preview(Paper.INSURER),
        "rapport-weeklijst": lambda: preview(Paper.WEEK),
        "rapport-als-bestand": export,
    }


def wait_for_paper(window: MainWindow) -> None:
    """Until what is seen of the preview is what would be saved now; TimeoutError."""
    preview = window.pages.report.preview
    deadline = QDeadlineTimer(_PATIENCE)
    while preview.isVisible() and not preview.is_at_rest:
        if deadline.hasExpired():
            raise TimeoutError("the paper was not drawn")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN)
