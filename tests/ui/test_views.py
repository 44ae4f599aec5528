"""Every view at every text size: nothing cut off, nothing over something else, all big enough."""

from dataclasses import replace
from itertools import chain

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.cutoffs import cut_off
from tests.ui.misplaced import SIZES, misplaced
from tests.ui.overlaps import outside, overlapping, too_small
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import settle, views


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_all_text_has_its_place(example_window, zoom, size):
    assert misplaced(example_window, views(example_window), SIZES[size], zoom) == {}


def test_the_checks_see_what_is_wrong(example_window):
    views(example_window)["overzicht"]()
    settle()
    page = example_window.pages.overview
    page._title.setFixedWidth(40)
    page._title.setFixedHeight(10)
    settle()
    assert any("Praktijk De Linde" in line for line in cut_off(example_window))
    small = QPushButton("Over de titel heen", page._title.parentWidget())
    small.setGeometry(page._title.x(), page._title.y(), 200, 20)
    small.show()
    settle()
    assert any("Over de titel heen" in line for line in overlapping(example_window))
    assert any("Over de titel heen" in line for line in too_small(example_window))
    small.move(-30, 0)
    assert any("Over de titel heen" in line for line in outside(example_window))


@pytest.fixture
def low_window(example_window) -> MainWindow:
    """As low as people make it, with the largest text."""
    example_window.settings.widen(True)
    example_window.design.set_zoom(2.0)
    example_window.resize(960, 640)
    settle()
    return example_window


def test_a_low_monitor_begins_with_a_whole_head_and_the_name_of_a_theme(low_window):
    low_window.go(places.MONITOR)
    settle()
    assert not list(chain(cut_off(low_window), outside(low_window)))
    questions = low_window.pages.monitor.list
    assert questions.visualRect(questions.currentIndex()).top() >= 0


def test_low_actions_begin_with_a_heading(low_window):
    low_window.resize(960, 700)
    low_window.go(places.ACTIONS)
    low_window.activateWindow()
    table = low_window.pages.actions.table
    table.setFocus()
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Down)
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Up)
    settle()
    assert table.currentIndex().row() == 1
    assert table.visualRect(table.model().index(0, 1)).top() >= 0


def test_a_name_without_a_space_stays_in_the_window(example_window):
    session = example_window.session
    session.edit_practice(replace(session.practice, name="Zorg" * 50), "Gegevens")
    example_window.resize(*SIZES["small"])
    example_window.go(places.OVERVIEW)
    settle()
    assert not list(chain(cut_off(example_window), outside(example_window)))
    assert example_window.pages.overview.horizontalScrollBar().maximum() == 0
