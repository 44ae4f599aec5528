"""How to come to each view of Acties, for the pictures and the tests."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from zpm_checklist.model.status import Status
from zpm_checklist.ui.action_list.groups import Wish
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.practices import busy_institution, idle_practice


def action_views(window: MainWindow) -> dict[str, Callable[[], None]]:
    """By the name of the picture; at an institution of ten people, and where nothing is to do."""

    def chosen() -> None:
        _busy(window)
        window.pages.actions.table.selectAll()

    def reading() -> None:
        _busy(window)
        table = window.pages.actions.table
        table.selectRow(2)
        table.opened.emit()

    def found_nothing() -> None:
        _busy(window)
        filters = window.pages.actions.side.filters
        filters.start_with(Wish(status=Status.NOT_APPLICABLE))
        filters.changed.emit()

    def empty() -> None:
        session = window.session
        assert session.workspace is not None
        session.choose(idle_practice(session.workspace))
        window.go(places.ACTIONS)

    return {
        "acties": partial(_as_found, window),
        "acties-instelling": partial(_busy, window),
        "acties-per-persoon": partial(_busy, window, by_person=True),
        "acties-gekozen": chosen,
        "acties-uitleg": reading,
        "acties-zonder-uitkomst": found_nothing,
        "acties-leeg": empty,
    }


def _busy(window: MainWindow, *, by_person: bool = False) -> None:
    session = window.session
    assert session.workspace is not None
    practice_id = busy_institution(session.workspace, session.today)
    if session.practice is None or session.practice.id != practice_id:
        session.choose(practice_id)
    _as_found(window, by_person=by_person)


def _as_found(window: MainWindow, *, by_person: bool = False) -> None:
    """Without what a former view chose or left out."""
    window.go(places.ACTIONS)
    page = window.pages.actions
    page.return_to({})
    page.leave_one()
    page.side.let_go()
    page.side.filters.lift()
    filters = page.side.filters
    (filters.by_person if by_person else filters.by_date).click()
