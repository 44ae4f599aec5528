"""The window is painted in a turn of its own, and soon."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.ui.conftest import wait_until
from zpm_checklist.ui.look.painting import PaintApart
from zpm_checklist.ui.look.stylesheet import style_sheet
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import settle


class Painted(QLabel):
    """Counts its paints."""

    def __init__(self, parent=None):
        super().__init__("zorgprestatie", parent)
        self.paints = 0

    def paintEvent(self, event):
        self.paints += 1
        super().paintEvent(event)


def shown(qtbot, is_busy=lambda: False):
    window = QWidget()
    label = Painted(window)
    qtbot.addWidget(window)
    window.show()
    wait_until(lambda: label.paints)
    PaintApart(window, is_busy)
    return label


def test_the_turn_of_a_change_has_no_paint(qtbot):
    label = shown(qtbot)
    label.setText("ggz")
    QApplication.sendPostedEvents()  # all that this turn has to do
    assert label.paints == 1
    wait_until(lambda: label.paints > 1)


def test_what_changed_in_the_same_turn_is_painted_once(qtbot):
    label = shown(qtbot)
    for text in ("ggz", "fz"):
        label.setText(text)
        QApplication.sendPostedEvents()
    wait_until(lambda: label.paints > 1)
    assert label.paints == 2


def test_each_change_is_painted(qtbot):
    label = shown(qtbot)
    for number in range(5):
        before = label.paints
        label.setText(f"punt {number}")
        wait_until(lambda before=before: label.paints > before)


def test_the_window_does_so_once_it_is_ready(planning):
    label = Painted(planning.pages.overview)
    planning.go(places.OVERVIEW)
    settle()
    label.show()
    wait_until(lambda: label.paints)
    before = label.paints
    label.setText("ggz")
    QApplication.sendPostedEvents()
    assert label.paints == before
    wait_until(lambda: label.paints > before)


def test_nothing_is_painted_before_all_of_it_is_ready(qtbot):
    busy = [True]
    label = shown(qtbot, lambda: busy[0])
    label.setText("ggz")
    QTest.qWait(30)
    assert label.paints == 1
    busy[0] = False
    wait_until(lambda: label.paints > 1)


@pytest.mark.parametrize("zoom", [2.0, 1.25])
def test_larger_text_is_seen_everywhere_at_once(planning, zoom):
    """The page first, then what is around it; whoever looks sees both or neither."""
    label = Painted(planning.pages.chapter)
    label.show()
    wait_until(lambda: label.paints)
    seen = []
    parts = (planning.pages.chapter, planning.search_field)
    label.paintEvent = lambda _event: seen.append([part.styleSheet() for part in parts])
    planning.design.set_zoom(zoom)
    label.update()
    wait_until(lambda: bool(seen))
    assert seen[0] == [style_sheet(planning.design)] * 2
