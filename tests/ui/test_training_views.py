"""Every view of the training room: nothing cut off, and a name for all."""

from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from tests.ui.misplaced import SIZES, misplaced
from tests.ui.test_accessible import name_of
from zpm_checklist.ui.pictures.screenshots import dress, settle
from zpm_checklist.ui.pictures.training_views import open_room, room_views

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def room_window(tmp_path_factory):
    """Opening it takes long; each view is come to from any other."""
    with open_room(tmp_path_factory.mktemp("room"), TODAY, QSize(1366, 850)) as window:
        yield window


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_all_text_has_its_place(room_window, zoom, size):
    assert misplaced(room_window, room_views(room_window), SIZES[size], zoom) == {}


def test_whatever_tab_reaches_has_a_name(room_window):
    nameless = set()
    for name, show in room_views(room_window).items():
        show()
        settle()
        nameless |= {
            (name, type(widget).__name__)
            for widget in room_window.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not name_of(widget).strip()
        }
    assert nameless == set()


def test_smaller_text_leaves_the_window_as_wide_as_it_was(room_window):
    window = room_window
    room_views(window)["oefenen-punt"]()
    dress(window.design, "light", 2.0)
    window.resize(*SIZES["small"])
    settle()
    dress(window.design, "light", 1.0)
    settle()
    assert window.size().toTuple() == SIZES["small"]
    assert window.sidebar.isVisible()
