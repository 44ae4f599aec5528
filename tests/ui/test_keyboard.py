"""Marking by keyboard: real key events, and what is on disk afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from tests.ui.conftest import press, wait_until
from zpm_checklist.model.status import Status
from zpm_checklist.ui.checklist.detail_pane import DetailPane
from zpm_checklist.ui.checklist.item_list import STATUS_KEYS
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.navigation.place_button import PlaceButton
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.reference.search_page import HitList

KEYS = {
    "1": Qt.Key.Key_1,
    "2": Qt.Key.Key_2,
    "3": Qt.Key.Key_3,
    "4": Qt.Key.Key_4,
    "N": Qt.Key.Key_N,
    "0": Qt.Key.Key_0,
}


def test_fourteen_keys_mark_a_chapter(planning, marks_on_disk, pack):
    items = pack.chapter_by_id["planning"].items
    practice_id = planning.session.practice.id
    for _ in items:
        press(planning, Qt.Key.Key_1)
    planning.close()
    marks = marks_on_disk(practice_id)
    assert len(items) == 14
    assert {marks[item.id].status for item in items} == {Status.DONE}
    assert len(marks) == 14


def test_each_status_has_its_key(planning, pack):
    items = pack.chapter_by_id["planning"].items
    for key in STATUS_KEYS:
        press(planning, KEYS[key])
    given = [planning.session.state(item).mark.status for item in items[: len(STATUS_KEYS)]]
    assert given == list(STATUS_KEYS.values())


def test_arrows_choose_the_item(planning, pack):
    items = pack.chapter_by_id["planning"].items
    press(planning, Qt.Key.Key_Down)
    press(planning, Qt.Key.Key_Down)
    press(planning, Qt.Key.Key_4)
    assert [planning.session.state(item).mark.status for item in items[:4]] == [
        Status.OPEN,
        Status.OPEN,
        Status.AT_RISK,
        Status.OPEN,
    ]


def test_status_keys_are_dead_in_a_text_field(planning, pack):
    first = pack.chapter_by_id["planning"].items[0]
    press(planning, Qt.Key.Key_Return)
    note = planning.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    QTest.keyClicks(note, "1234N0")
    settle()
    assert note.toPlainText() == "1234N0"
    assert planning.session.undo_stack.count() == 0
    planning.pages.chapter.list.setFocus()
    settle()
    assert planning.session.state(first).mark.note == "1234N0"
    assert planning.session.state(first).mark.status is Status.OPEN


def test_escape_leads_from_any_field_back_to_the_list(planning, pack):
    first = pack.chapter_by_id["planning"].items[0]
    press(planning, Qt.Key.Key_Return)
    QTest.keyClicks(planning.focusWidget(), "bijna klaar")
    press(planning, Qt.Key.Key_Escape)
    assert planning.pages.chapter.list.hasFocus()
    assert planning.session.state(first).mark.note == "bijna klaar"
    pane = planning.pages.chapter.findChild(DetailPane)
    for part in (*pane.findChildren(QLineEdit), *pane.findChildren(QPushButton)):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part.setFocus()
            press(planning, Qt.Key.Key_Escape)
            assert planning.pages.chapter.list.hasFocus()


def test_undo_and_redo(planning, pack):
    first, second = pack.chapter_by_id["planning"].items[:2]
    press(planning, Qt.Key.Key_1)
    press(planning, Qt.Key.Key_3)
    press(planning, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert planning.session.state(second).mark.status is Status.OPEN
    press(planning, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert planning.session.state(first).mark.status is Status.OPEN
    press(planning, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert planning.session.state(first).mark.status is Status.DONE
    assert planning.session.state(second).mark.status is Status.OPEN


def test_search_from_key_to_item(planning):
    press(planning, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(planning.focusWidget(), "ongeplande zorg")
    settle()
    assert planning.place == places.SEARCH
    press(planning, Qt.Key.Key_Return)
    assert planning.place == "zorgverlening"
    assert planning.pages.chapter.list.current_item.id == "zorgverlening.ongeplande-zorg"


def test_each_place_has_its_key(planning):
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for key, modifier, place in (
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, places.HELP),
        (Qt.Key.Key_1, alt, places.OVERVIEW),
        (Qt.Key.Key_2, alt, places.ALL_ITEMS),
        (Qt.Key.Key_3, alt, places.REFERENCE),
        (Qt.Key.Key_Left, alt, places.ALL_ITEMS),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, places.KEYS),
        (Qt.Key.Key_P, control, places.REPORT),
        (Qt.Key.Key_N, control, places.PROFILE),
    ):
        press(planning, key, modifier)
        assert planning.place == place
    press(planning, Qt.Key.Key_Plus, control)
    assert planning.design.zoom > 1
    press(planning, Qt.Key.Key_0, control)
    assert planning.design.zoom == 1


def test_escape_leaves_the_search(planning):
    press(planning, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(planning.focusWidget(), "consult")
    settle()
    field = planning.focusWidget()
    press(planning, Qt.Key.Key_Escape)
    assert planning.place == "planning"
    assert field.text() == ""
    [cross] = field.findChildren(QToolButton)
    wait_until(lambda: not cross.isVisible())


def test_what_is_not_found_leaves_no_empty_list(planning):
    press(planning, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hits = planning.pages.search.findChild(HitList)
    for typed, is_found in (("xyzzy", False), ("consult", True)):
        planning.focusWidget().clear()
        QTest.keyClicks(planning.focusWidget(), typed)
        settle()
        assert hits.isVisible() is is_found


def test_a_note_survives_closing_the_window(planning, marks_on_disk, ready_window):
    practice_id = planning.session.practice.id
    press(planning, Qt.Key.Key_Return)
    QTest.keyClicks(planning.focusWidget(), "half getypt")
    planning.close()
    assert marks_on_disk(practice_id)["planning.doorlichting"].note == "half getypt"


def test_the_window_comes_back_where_it_was(planning, open_window):
    planning.go("communicatie")
    planning.close()
    again = open_window()
    wait_until(lambda: again.session.workspace is not None)
    assert again.place == "communicatie"


def place_button(window, place: str) -> PlaceButton:
    """The button of the side bar that leads to a place."""
    buttons = window.sidebar.findChildren(PlaceButton)
    return next(button for button in buttons if button.place == place)


def test_keys_mark_after_a_click_in_the_side_bar(planning, pack):
    first, second = pack.chapter_by_id["communicatie"].items[:2]
    QTest.mouseClick(place_button(planning, "communicatie"), Qt.MouseButton.LeftButton)
    settle()
    for item, key, status in (
        (first, Qt.Key.Key_1, Status.DONE),
        (second, Qt.Key.Key_4, Status.AT_RISK),
    ):
        press(planning, key)
        assert planning.session.state(item).mark.status is status


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_side_bar_is_walked_by_arrows_and_entered_by_a_key(planning, pack, key):
    place_button(planning, "planning").setFocus()
    press(planning, Qt.Key.Key_Down)
    following = pack.chapters[[c.id for c in pack.chapters].index("planning") + 1]
    assert planning.place == following.id
    assert planning.focusWidget() is place_button(planning, following.id)
    press(planning, Qt.Key.Key_1)
    assert planning.session.state(following.items[0]).mark.status is Status.OPEN
    press(planning, key)
    assert planning.focusWidget() is planning.pages.chapter.list
    press(planning, Qt.Key.Key_1)
    assert planning.session.state(following.items[0]).mark.status is Status.DONE


@pytest.mark.parametrize("place", sorted({*places.TITLE} - {places.LETTER}))
def test_a_click_in_the_side_bar_gives_the_page_the_focus(planning, place):
    QTest.mouseClick(place_button(planning, place), Qt.MouseButton.LeftButton)
    settle()
    page = planning.pages.currentWidget()
    assert planning.place == place
    assert planning.focusWidget() is page or page.isAncestorOf(planning.focusWidget())


def test_keys_mark_wherever_one_comes_from(planning, pack):
    """By a key from another page, from the note of another point, and from the search field."""
    chapter, every = pack.chapters[0], pack.chapters[0].items[:3]
    alt = Qt.KeyboardModifier.AltModifier
    assert chapter.id == "planning"
    press(planning, Qt.Key.Key_1, alt)
    press(planning, Qt.Key.Key_2, alt)
    press(planning, Qt.Key.Key_1)
    planning.go(chapter.id)
    press(planning, Qt.Key.Key_Return)
    assert isinstance(planning.focusWidget(), QPlainTextEdit)
    press(planning, Qt.Key.Key_2, alt)
    press(planning, Qt.Key.Key_Down)
    press(planning, Qt.Key.Key_4)
    press(planning, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(planning, Qt.Key.Key_2, alt)
    press(planning, Qt.Key.Key_Down)
    press(planning, Qt.Key.Key_Down)
    press(planning, Qt.Key.Key_3)
    given = [planning.session.state(item).mark.status for item in every]
    assert given == [Status.DONE, Status.AT_RISK, Status.BEHIND]


def test_after_a_search_that_was_left_keys_mark(planning, pack):
    press(planning, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(planning.focusWidget(), "consult")
    press(planning, Qt.Key.Key_Escape)
    press(planning, Qt.Key.Key_1)
    assert planning.place == "planning"
    assert planning.session.state(pack.chapters[0].items[0]).mark.status is Status.DONE


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_the_button_with_the_focus(planning, key):
    chips = planning.pages.chapter.findChildren(QPushButton)
    chip = next(button for button in chips if button.text() == "Nog te doen")
    chip.setFocus()
    press(planning, key)
    assert chip.isChecked()
    press(planning, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert planning.focusWidget().text() == "Begin de eerste meting"
    press(planning, key)
    assert len(planning.session.rounds) == 1
