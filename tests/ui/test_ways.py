"""Ways through the window: back from a detour, out of a failure, away before it is ready."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from tests.ui.conftest import EVERYTHING, TODAY, press, wait_until
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.application import make_application, make_window
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, discard, settle
from zpm_checklist.ui.starting.startup import RegisterLoader

ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_3])
def test_the_way_back_to_a_half_filled_form(ready_window, key):
    window = ready_window()
    window.pages.profile.form._name.setText("Praktijk Z")
    press(window, key, ALT if key == Qt.Key.Key_3 else Qt.KeyboardModifier.NoModifier)
    assert window.place != places.PROFILE
    press(window, Qt.Key.Key_Left, ALT)
    assert window.place == places.PROFILE
    assert window.pages.profile.form.name == "Praktijk Z"


def test_the_way_back_to_a_failure(open_window, register, add_practice, pack):
    add_practice()
    other = Workspace(pack, register)
    window = open_window()
    wait_until(lambda: window.place == places.FAILURE)
    press(window, Qt.Key.Key_F1)
    press(window, Qt.Key.Key_Left, ALT)
    other.close()
    assert window.place == places.FAILURE


def test_the_way_back_passes_one_place_once(planning):
    planning.go(places.OVERVIEW)
    planning.go("planning")
    planning.go("planning")
    planning.go_back()
    assert planning.place == places.OVERVIEW


def test_escape_leads_from_a_search_to_the_help_it_was_typed_in(planning):
    planning.go(places.HELP)
    press(planning, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(planning.focusWidget(), "consult")
    settle()
    assert planning.place == places.SEARCH
    press(planning, Qt.Key.Key_Escape)
    assert planning.place == places.HELP


def test_a_name_typed_before_the_register_is_open_stays(open_window, register, monkeypatch):
    load = RegisterLoader.load
    monkeypatch.setattr(RegisterLoader, "load", lambda *_arguments: None)
    window = open_window()
    window.pages.profile.form._name.setText("Praktijk Z")
    window.pages.profile.example_asked.emit()  # too early: nothing happens, and nothing breaks
    load(controller_of(window).loader, register)
    wait_until(lambda: window.session.workspace is not None)
    assert window.pages.profile.form.name == "Praktijk Z"


def test_two_tries_at_once_open_the_register_once(open_window, register, add_practice, pack):
    add_practice()
    other = Workspace(pack, register)
    window = open_window()
    wait_until(lambda: window.place == places.FAILURE)
    other.close()
    failures = []
    controller_of(window).loader.failed.connect(failures.append)
    for _ in range(2):
        window.pages.failure.retry_asked.emit()
    wait_until(lambda: window.session.workspace is not None)
    wait_until(lambda: not window.findChildren(Job))
    assert failures == []
    assert window.place != places.FAILURE


def test_a_window_closed_while_loading_lets_the_register_go(open_window, register, pack):
    window = open_window()
    window.close()
    wait_until(lambda: controller_of(window).loader._job is None)
    Workspace(pack, register).close()


@pytest.mark.parametrize("place", [".", "/", "x" * 300, f"{'x' * 300}/register.sqlite"])
def test_a_register_that_cannot_be_ends_in_a_window(place):
    make_application()
    window = make_window(Path(place), TODAY)
    window.show()
    try:
        wait_until(lambda: window.place == places.FAILURE)
    finally:
        discard(window)


def test_a_report_that_fails_offers_nothing_to_open(planning, tmp_path):
    planning.go(places.REPORT)
    page = planning.pages.report
    page.save_to(tmp_path / "een.pdf")
    wait_until(lambda: not page.keeping.is_busy)
    assert page.keeping.line.isVisible()
    page.save_to(tmp_path / "nergens" / "twee.pdf")
    wait_until(lambda: not page.keeping.is_busy)
    assert not page.keeping.line.isVisible()


def test_a_report_is_written_to_its_end_when_the_window_closes(planning, tmp_path):
    planning.go(places.REPORT)
    planning.pages.report.save_to(tmp_path / "rapport.pdf")
    planning.close()
    assert (tmp_path / "rapport.pdf").read_bytes().rstrip().endswith(b"%%EOF")


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_practice_menu_goes_to_another_practice(planning):
    other = planning.session.workspace.add_practice("Een andere", EVERYTHING)
    planning.sidebar.practice_button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
    settle()
    assert planning.session.practice == other
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(menu)


def test_another_practice_has_no_report_yet(planning, tmp_path):
    other = planning.session.workspace.add_practice("Een andere", EVERYTHING)
    planning.go(places.REPORT)
    page = planning.pages.report
    page.save_to(tmp_path / "een.pdf")
    wait_until(lambda: not page.keeping.is_busy)
    controller_of(planning).switch_to(other.id)
    planning.go(places.REPORT)
    settle()
    assert not page.keeping.line.isVisible()


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_a_practice_is_named_as_far_as_there_is_room(planning, zoom):
    planning.resize(1700, 900)  # else larger text leaves no room for the side bar
    session = planning.session
    long = "Stichting voor geestelijke gezondheidszorg in Noord en Oost"
    for name in ("Jansen & Zn", long):
        session.edit_practice(replace(session.practice, name=name), "Naam")
        planning.design.set_zoom(zoom)
        settle()
        button = planning.sidebar.practice_button
        shown = button.text().replace("&&", "&")
        assert shown.endswith("▾")
        assert shown.removesuffix("  ▾") == name or "…  ▾" in shown
        assert button.sizeHint().width() <= button.width()
        assert button.accessibleDescription() == name
    planning.design.set_zoom(1.0)
    session.undo()
    settle()
    assert planning.sidebar.practice_button.text() == "Jansen && Zn  ▾"
