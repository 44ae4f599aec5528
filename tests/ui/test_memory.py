"""What the window remembers: whatever the file holds, the window opens."""

import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.conftest import press
from zpm_checklist.ui.memory import Memory
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.spots import from_text, to_text
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.widgets.on_screen import bring_back

ALT = Qt.KeyboardModifier.AltModifier
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@settings(max_examples=60)
@given(
    st.dictionaries(st.sampled_from(["zoom", "place", "geometry", "wide", "spot"]), JSON)
    | JSON
    | st.binary()
)
def test_any_file_is_read_as_far_as_it_makes_sense(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("map")
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    (folder / "venster.json").write_bytes(data)
    memory = Memory(folder / "register.sqlite")
    assert math.isfinite(memory.number("zoom", 1.0))
    assert memory.flag("wide") in (True, False)
    memory.text("geometry").encode()
    from_text(memory.text("spot"))
    memory.put(place="planning")
    assert Memory(folder / "register.sqlite").text("place") == "planning"


@given(st.dictionaries(st.text(), st.text() | st.integers(1 - 2**31, 2**31 - 1)))
def test_a_spot_comes_back_as_it_was(spot):
    assert from_text(to_text(spot)) == spot


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 100_000,
        b'{"zoom": 1' + b"0" * 400 + b"}",
        b'{"geometry": "\\ud800", "place": "\\udfff", "zoom": NaN, "spot": "[[["}',
        b'{"geometry": "zz", "place": 3, "zoom": "groot", "practice": [], "split.items": "x"}',
        b'{"zoom": 1e300, "split.items": -5, "wide": "ja", "look": "paars"}',
        b'{"place": "planning", "spot": "{\\"scroll\\": 99999999999999999999}"}',
        b'{"place": "actions", "columns.actions": "' + b"9" * 5000 + b' 1 1 1 1"}',
        b'{"place": "report", "spot": "{\\"scroll\\": -99999999999, \\"paper\\": 3}"}',
    ],
)
def test_a_broken_memory_opens_the_window_all_the_same(
    register, add_practice, ready_window, content
):
    add_practice()
    (register.parent / "venster.json").write_bytes(content)
    window = ready_window()
    assert window.place in {*places.TITLE, "planning"}
    window.close()
    assert json.loads((register.parent / "venster.json").read_text())["place"] == window.place


def test_the_next_day_begins_where_the_last_one_ended(planning, ready_window, pack):
    items = pack.chapter_by_id["planning"].items
    chapter = planning.pages.chapter
    chapter._filters.button(1).click()
    chapter.list.select_item(items[4])
    chapter.split.setSizes([600, 400])
    chapter.split.splitterMoved.emit(600, 1)
    share = chapter.split.share
    planning.settings.keep_still(True)
    planning.design.set_zoom(1.25)
    press(planning, Qt.Key.Key_F1)  # nobody starts a day in the help
    planning.close()
    window = ready_window()
    settle()
    assert window.place == "planning"
    assert window.pages.chapter.list.current_item == items[4]
    assert window.pages.chapter.spot()["filter"] == "OPEN"
    assert window.pages.chapter.split.share == share != 54
    assert (window.design.zoom, window.design.motion) == (1.25, False)


@pytest.mark.parametrize("corner", [QPoint(90_000, 40), QPoint(-9_000, -9_000), QPoint(40, 5_000)])
def test_a_window_on_a_screen_that_is_gone_comes_back(qtbot, corner):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(corner.x(), corner.y(), 4_000, 3_000)
    window.show()
    bring_back(window)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(window.geometry())


def test_a_window_in_sight_stays_where_it_is(qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(300, 200, 900, 700)
    window.show()
    bring_back(window)
    assert window.geometry() == QRect(300, 200, 900, 700)


def test_a_remembered_place_far_away_is_not_believed(register, add_practice, ready_window):
    add_practice()
    window = ready_window()
    window.move(70_000, 70_000)
    window.close()
    again = ready_window()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.intersects(again.frameGeometry())


# --- Back and forward ---------------------------------------------------------------------


def test_back_and_forward_lead_to_exactly_where_one_was(planning, pack):
    items = pack.chapter_by_id["planning"].items
    listed = planning.pages.chapter.list
    listed.select_item(items[6])
    planning.go("zorgverlening")
    press(planning, Qt.Key.Key_Down)
    second = listed.current_item
    press(planning, Qt.Key.Key_Left, ALT)
    assert (planning.place, listed.current_item) == ("planning", items[6])
    press(planning, Qt.Key.Key_Right, ALT)
    assert (planning.place, listed.current_item) == ("zorgverlening", second)
    planning.go_back()
    planning.go(places.OVERVIEW)
    assert not planning.trail.can_go_forward
    assert not planning.search_field.forward_button.isEnabled()
    planning.search_field.back_button.click()
    assert (planning.place, listed.current_item) == ("planning", items[6])


def test_the_side_buttons_of_a_mouse_go_back_and_forward(planning):
    planning.go(places.OVERVIEW)
    settle()
    middle = QPoint(700, 400)
    for button, place in (
        (Qt.MouseButton.BackButton, "planning"),
        (Qt.MouseButton.ForwardButton, places.OVERVIEW),
    ):
        QTest.mouseClick(planning.windowHandle(), button, Qt.KeyboardModifier.NoModifier, middle)
        settle()
        assert planning.place == place


def test_a_link_within_one_place_can_be_gone_back_from(planning, pack):
    from zpm_checklist.ui.pictures.screenshots import controller_of

    items = pack.chapter_by_id["planning"].items
    follow = controller_of(planning).ways.follow
    follow(f"item:{items[5].id}")
    follow(f"item:{items[2].id}")
    planning.go_back()
    assert planning.pages.chapter.list.current_item == items[5]
    follow("chapter:planning")
    follow("term:regiebehandelaar")
    assert planning.pages.reference._shown == "term:regiebehandelaar"
    planning.go_back()
    assert planning.pages.reference._shown == "chapter:planning"


def test_a_page_comes_back_as_far_scrolled_as_it_was(example_window):
    example_window.resize(1000, 500)
    example_window.go(places.OVERVIEW)
    settle()
    bar = example_window.pages.overview.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    where = bar.value()
    assert where > 0
    example_window.go("planning")
    bar.setValue(0)
    example_window.go_back()
    settle()
    assert bar.value() == where


def test_the_monitor_comes_back_at_its_question(example_window):
    example_window.go(places.MONITOR)
    listed = example_window.pages.monitor.list
    listed.select_question("vrij_reg01")
    settle()
    example_window.go(places.OVERVIEW)
    listed.questions.close_all()
    example_window.go_back()
    settle()
    assert listed.current_row.id == "vrij_reg01"
