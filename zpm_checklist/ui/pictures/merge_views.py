"""How to come to each view of Samenvoegen, for the pictures and the tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from zpm_checklist.model.practice import PracticeType
from zpm_checklist.services.monitor_files import read_files
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.merge.desk import MergeDesk
from zpm_checklist.ui.merge.group import GroupView
from zpm_checklist.ui.merge.state import MergeState, with_added
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.merge_example import example_files

_SOLO, _FEW = PracticeType.VRIJGEVESTIGD.value, PracticeType.PAAZ_PUK.value
_LARGE = PracticeType.LARGE_INSTITUTION.value
_FIRST_THEME = "ict"


def merge_views(window: MainWindow) -> dict[str, Callable[[], None]]:
    """By the name of the picture. The example files are made when they are first shown."""
    found: dict[str, MergeState] = {}

    def example() -> MergeState:
        if not found:
            pack, today = window.session.pack, window.session.today
            files = example_files(pack, window.register.parent / "samenvoegen", today)
            found["all"] = with_added(MergeState(), read_files(pack, files))
        return found["all"]

    def show(state: MergeState, *, suppress: bool = False, teams: bool = False) -> MergeDesk:
        window.go(places.MERGE)
        desk = _desk(window)
        if desk.list.state is not state:
            desk.list.show(state)
        desk.settings.suppress.setChecked(suppress)
        desk.settings.teams.setChecked(teams)
        _wait(lambda: not desk.count.is_busy)
        return desk

    def counted(group_id: str, *, suppress: bool = False) -> None:
        desk = show(replace(example(), skips=True), suppress=suppress)
        desk.show_results()
        desk.results.choose_group(group_id)

    def choice() -> None:
        show(example()).show_files()
        _scroll_down(window)

    def questions() -> None:
        counted(_LARGE)
        window.pages.merge.findChildren(GroupView)[-1].open_theme(_FIRST_THEME)
        _scroll_down(window)

    return {
        "samenvoegen-leeg": lambda: show(MergeState()).show_files(),
        "samenvoegen-bestanden": lambda: show(example()).show_files(),
        "samenvoegen-keuze": choice,
        "samenvoegen-zo-telt-u": lambda: show(example(), teams=True).show_settings(),
        "samenvoegen-uitkomst": lambda: counted(_LARGE),
        "samenvoegen-vragen": questions,
        "samenvoegen-vrijgevestigden": lambda: counted(_SOLO),
        "samenvoegen-kleine-groep": lambda: counted(_FEW, suppress=True),
    }


def _desk(window: MainWindow) -> MergeDesk:
    page = window.pages.merge
    _wait(lambda: page.desk is not None)
    assert page.desk is not None
    return page.desk


def _scroll_down(window: MainWindow) -> None:
    for _ in range(3):  # the layout is settled before there is an end to scroll to
        QApplication.processEvents()
    bar = window.pages.merge.verticalScrollBar()
    bar.setValue(bar.maximum())


def _wait(holds: Callable[[], bool]) -> None:
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
