"""The first minute: from no register to a practice with its own items, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from zpm_checklist.model.practice import Contract, PracticeType, Purpose
from zpm_checklist.services.example import EXAMPLE_NAME
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle


def button(window, words: str) -> QPushButton:
    found = [
        candidate
        for candidate in window.findChildren(QPushButton)
        if candidate.text() == words and candidate.isVisible()
    ]
    assert len(found) == 1, f"{words}: {len(found)} buttons"
    return found[0]


def click(window, words: str) -> None:
    QTest.mouseClick(button(window, words), Qt.MouseButton.LeftButton)
    settle()


def name_field(window) -> QLineEdit:
    return next(
        field
        for field in window.pages.profile.findChildren(QLineEdit)
        if field.accessibleName().startswith("Hoe heet")
    )


@pytest.fixture
def first_run(ready_window):
    window = ready_window()
    assert window.place == places.PROFILE
    return window


def test_a_practice_of_one(first_run):
    QTest.keyClicks(name_field(first_run), "Praktijk Zon")
    click(first_run, "Begin met de checklist")
    assert first_run.place == places.OVERVIEW
    practice = first_run.session.practice
    assert practice.name == "Praktijk Zon"
    assert practice.profile.type is PracticeType.VRIJGEVESTIGD
    assert practice.profile.purpose is Purpose.SELF_AUDIT
    assert practice.profile.contracts == {Contract.INSURERS}
    assert first_run.session.readiness.guide.applicable == 47


def test_answers_decide_which_items_apply(first_run):
    QTest.keyClicks(name_field(first_run), "Instelling Maan")
    click(first_run, "Grote instelling")
    click(first_run, "Zorgverzekeraars")  # takes the default away
    click(first_run, "Begin met de checklist")
    profile = first_run.session.practice.profile
    assert profile.type is PracticeType.LARGE_INSTITUTION
    assert profile.staff
    assert profile.multi_setting
    assert profile.contracts == frozenset()


def test_an_empty_name_is_told_on_the_page(first_run):
    click(first_run, "Begin met de checklist")
    assert first_run.place == places.PROFILE
    shown = [label.text() for label in first_run.findChildren(QLabel) if label.isVisible()]
    assert any("De naam is nog leeg" in text for text in shown)
    assert first_run.session.workspace.practices == []


def test_the_example_can_be_played_with_and_is_added_once(first_run):
    click(first_run, "Probeer met een voorbeeldpraktijk")
    assert first_run.session.practice.name == EXAMPLE_NAME
    assert first_run.session.readiness.guide.judged > 30
    controller_of(first_run).flows.add_example()
    assert len(first_run.session.workspace.practices) == 1


def test_a_hostile_name_is_shown_as_text(first_run):
    hostile = '<img src="file:///etc/passwd"><b>vet'
    QTest.keyClicks(name_field(first_run), hostile)
    click(first_run, "Begin met de checklist")
    titles = [
        label
        for label in first_run.pages.overview.findChildren(QLabel)
        if label.text() == hostile and label.isVisible()
    ]
    assert titles
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in titles)


def field(window, begin: str) -> QLineEdit:
    return next(
        field
        for field in window.pages.profile.findChildren(QLineEdit)
        if field.accessibleName().startswith(begin)
    )


def told(window) -> str:
    labels = window.pages.profile.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.mark.parametrize(
    ("begin", "typed", "problem"),
    [
        ("Hoe heet", "x" * 300, "De naam telt 300 tekens"),
        ("Wanneer", "31-02-2026", "geen bestaande datum"),
        ("AGB", "9400123", "Een AGB-code bestaat uit 8 cijfers".lower()),
    ],
)
def test_what_is_wrong_is_told_on_the_page_and_the_cursor_stands_there(
    planning, begin, typed, problem
):
    controller_of(planning).ask_again()
    settle()
    wrong = field(planning, begin)
    wrong.setText(typed)
    click(planning, "Bewaren")
    assert planning.place == places.PROFILE
    assert problem.lower() in told(planning).lower()
    assert wrong.hasFocus()
    assert not wrong.visibleRegion().isEmpty()
    assert not controller_of(planning).strip.isVisible()
    assert planning.session.practice.name == "Praktijk Proef"


def test_a_wrong_code_that_is_no_longer_asked_for_stops_nobody(first_run):
    QTest.keyClicks(name_field(first_run), "Zorgverzekeraar Ster")
    field(first_run, "AGB").setText("12")
    click(first_run, "Financier")
    click(first_run, "Begin met de checklist")
    assert first_run.session.practice.name == "Zorgverzekeraar Ster"


def strip_of(window) -> str:
    strip = controller_of(window).strip
    return strip._text.text() if strip.isVisible() else ""


def test_answers_that_are_left_are_told_and_kept(planning):
    controller = controller_of(planning)
    controller.ask_again()
    settle()
    planning.go(places.OVERVIEW)
    assert not strip_of(planning)  # nothing was changed
    controller.ask_again()
    field(planning, "AGB").setText("94001234")
    planning.go(places.MONITOR)
    settle()
    assert "nog niet bewaard" in strip_of(planning)
    controller.ask_again()
    settle()
    assert field(planning, "AGB").text() == "94001234"
    assert "nog niet bewaard" in told(planning)
    controller.strip.hide()
    click(planning, "Bewaren")
    assert planning.session.practice.agb == "94001234"
    assert not strip_of(planning)


def test_answers_that_are_given_up_are_gone(planning):
    controller = controller_of(planning)
    controller.ask_again()
    field(planning, "AGB").setText("94001234")
    planning.go(places.HELP)
    planning.go_back()
    controller.strip.hide()
    click(planning, "Annuleren")
    assert not strip_of(planning)
    controller.ask_again()
    assert field(planning, "AGB").text() == ""
    assert planning.session.practice.agb == ""
