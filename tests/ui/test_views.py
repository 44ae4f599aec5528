"""Every view at every text size: nothing cut off, nothing over something else, all big enough."""

import pytest
from PySide6.QtWidgets import QPushButton

from tests.ui.cutoffs import cut_off
from tests.ui.misplaced import SIZES, misplaced
from tests.ui.overlaps import outside, overlapping, too_small
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
