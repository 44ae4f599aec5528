"""When again: only the day that somebody chose, and only in a control of one's own."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.ui.conftest import TODAY
from zpm_checklist.model.practice import PracticeType, Profile, Purpose
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.overview.again import NextControl
from zpm_checklist.ui.pictures.screenshots import settle


@pytest.fixture
def overview(add_practice, ready_window):
    def show(profile):
        add_practice("Praktijk Zon", profile)
        window = ready_window()
        window.go(places.OVERVIEW)
        settle()
        return window

    return show


def line(window) -> NextControl:
    return window.pages.overview.findChild(NextControl)


def day_field(window) -> QLineEdit:
    form = window.pages.profile.form
    return next(f for f in form.findChildren(QLineEdit) if f.placeholderText() == "dd-mm-jjjj")


def audit(day: date | None) -> Profile:
    return Profile(PracticeType.VRIJGEVESTIGD, date=day)


def test_the_day_is_chosen_from_the_overview_and_told_there_and_on_paper(overview, pack, register):
    window = overview(audit(None))
    assert line(window).text() == "Kies een dag voor uw volgende controle"
    QTest.mouseClick(line(window), Qt.MouseButton.LeftButton)
    settle()
    assert window.place == places.PROFILE
    field = day_field(window)
    assert field.isVisible()
    assert field.accessibleName() == "Wanneer is uw volgende controle? (mag leeg blijven)"
    field.setText("01-09-2026")
    buttons = window.pages.profile.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Bewaren").click()
    settle()
    assert window.place == places.OVERVIEW
    assert line(window).text() == "Volgende controle: 1 september 2026"
    assert window.session.practice.profile.date == date(2026, 9, 1)
    window.session.undo()
    settle()
    assert line(window).text() == "Kies een dag voor uw volgende controle"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "Vandaag is uw volgende controle"),
        (-29, "De volgende controle was op 1 februari 2026. Kies een nieuwe dag"),
    ],
)
def test_a_day_that_came_is_told(overview, days, words):
    assert line(overview(audit(TODAY + timedelta(days=days)))).text() == words


@pytest.mark.parametrize("purpose", [p for p in Purpose if p.looks_ahead])
def test_what_lies_ahead_is_no_control(overview, purpose):
    window = overview(Profile(PracticeType.VRIJGEVESTIGD, purpose=purpose, date=date(2026, 9, 1)))
    assert not line(window).isVisible()


def test_a_first_control_is_not_asked_for_the_next(ready_window):
    window = ready_window()
    window.pages.profile.ask_new(is_first=True)
    window.go(places.PROFILE)
    settle()
    assert not day_field(window).isVisible()
    assert window.pages.profile.form.profile().date is None
