"""A field that can be emptied with a click can be emptied with Escape, and its cross goes along."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from tests.ui.conftest import wait_until
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import settle


def fields_of(window) -> list[QLineEdit]:
    found = window.findChildren(QLineEdit)
    return [field for field in found if field.isVisible() and field.isClearButtonEnabled()]


@pytest.mark.parametrize(
    "place", [places.OVERVIEW, places.REFERENCE, places.ACTIONS, places.HELP, places.KEYS]
)
def test_escape_empties_it(example_window, place):
    window = example_window
    window.go(place)
    settle()
    own = [f for f in fields_of(window) if window.pages.isAncestorOf(f)]
    assert own or place == places.OVERVIEW
    for field in own or fields_of(window):
        cross = field.findChild(QToolButton)
        assert cross.accessibleName() == "Veld leegmaken"
        field.setFocus()
        QTest.keyClicks(field, "zorg")
        wait_until(lambda cross=cross: cross.property("opacity") == 1)
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == ""
        wait_until(lambda cross=cross: cross.property("opacity") == 0)
