"""Another practice: a few stand in a menu, many can be searched."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu

from tests.ui.conftest import press
from zpm_checklist.ui.help.palette_box import PaletteBox
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.practice.menu import MANY

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def add(window, count: int) -> None:
    session = window.session
    for number in range(count, 0, -1):
        session.workspace.add_practice(f"Team {number:02} & co", session.practice.profile)


def ask(window) -> None:
    press(window, Qt.Key.Key_K, BOTH)


def box_of(window) -> PaletteBox | None:
    box = window.findChild(PaletteBox)
    return box if box is not None and box.isVisible() else None


def rows(window) -> list[str]:
    found = box_of(window).findChild(QListWidget)
    return [found.item(row).text() for row in range(found.count())]


@pytest.fixture
def menu():
    """The menu that is open; closed at the end."""
    yield QApplication.activePopupWidget
    while popup := QApplication.activePopupWidget():
        popup.close()
    settle()


def test_a_few_stand_in_a_menu_with_the_open_one_ticked(planning, menu):
    add(planning, MANY - 2)
    ask(planning)
    assert isinstance(menu(), QMenu)
    entries = [action for action in menu().actions() if action.isCheckable()]
    assert len(entries) == MANY - 1
    assert [entry.text() for entry in entries if entry.isChecked()] == ["Praktijk Proef"]
    assert entries[1].text() == f"Team {MANY - 2:02} && co"
    entries[1].trigger()
    assert planning.session.practice.name == f"Team {MANY - 2:02} & co"


def test_of_many_one_is_found_by_its_name(planning, menu):
    add(planning, MANY)
    QTest.mouseClick(planning.sidebar.practice_button, Qt.MouseButton.LeftButton)
    settle()
    assert menu() is None
    listed = rows(planning)
    assert listed[: MANY + 1] == ["Praktijk Proef", *(f"Team {n:02} & co" for n in range(1, 14))]
    assert "Nieuwe praktijk …" in listed
    QTest.keyClicks(planning.focusWidget(), "team 07")
    settle()
    assert rows(planning)[0] == "Team 07 & co"
    press(planning, Qt.Key.Key_Return)
    settle()
    assert planning.session.practice.name == "Team 07 & co"
    ask(planning)
    assert rows(planning)[:3] == ["Team 07 & co", "Praktijk Proef", "Team 01 & co"]


def test_all_of_them_are_listed(planning):
    add(planning, 60)
    ask(planning)
    assert len([row for row in rows(planning) if row.startswith("Team")]) == 60


def test_the_same_keys_close_it_and_other_keys_turn_it_into_the_commands(planning):
    add(planning, MANY)
    ask(planning)
    assert box_of(planning).accessibleName() == "Praktijk kiezen"
    press(planning, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert box_of(planning).accessibleName() == "Alle opdrachten"
    assert not any(row.startswith("Team") for row in rows(planning))
    ask(planning)
    assert box_of(planning).accessibleName() == "Praktijk kiezen"
    ask(planning)
    assert box_of(planning) is None
    assert planning.focusWidget() is planning.pages.chapter.list


def test_without_a_side_bar_it_has_no_menu_to_hang_under_a_button(planning, menu):
    planning.design.set_zoom(2.0)
    settle()
    planning.resize(1024, 700)
    settle()
    assert not planning.sidebar.isVisible()
    ask(planning)
    assert menu() is None
    assert rows(planning)[0] == "Praktijk Proef"
