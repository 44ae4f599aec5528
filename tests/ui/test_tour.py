"""The tour: offered once, five steps, by keyboard and mouse, and never in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import press, wait_until
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.status import Status
from zpm_checklist.ui.help.tour import Ring, Tour
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle


def card(window) -> Tour:
    return window.findChild(Tour)


def told(window) -> str:
    found = [label.text() for label in card(window).findChildren(QLabel) if label.isVisible()]
    return " ".join(found)


def click(window, words: str) -> None:
    button = next(b for b in card(window).findChildren(QPushButton) if b.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


@pytest.fixture
def touring(planning):
    planning.resize(1366, 850)
    controller_of(planning).actions["tour"].trigger()
    settle()
    return planning


@pytest.fixture
def newcomer(ready_window):
    window = ready_window()
    window.activateWindow()
    QTest.keyClicks(window.focusWidget(), "Praktijk Zon")
    press(window, Qt.Key.Key_Return)
    return window


def test_it_is_offered_once_at_the_first_overview(newcomer, open_window):
    assert newcomer.place == places.OVERVIEW
    assert "Wilt u een rondleiding?" in told(newcomer)
    click(newcomer, "Nu niet")
    assert not card(newcomer).isVisible()
    controller_of(newcomer).help.offer_tour()
    assert not card(newcomer).isVisible()


def test_the_offer_goes_away_with_the_page_and_takes_no_focus(newcomer):
    assert not card(newcomer).isAncestorOf(newcomer.focusWidget() or newcomer)
    newcomer.go(places.SNELSCAN)
    settle()
    assert not card(newcomer).isVisible()


def test_the_offer_begins_the_tour(newcomer):
    click(newcomer, "Begin de rondleiding")
    assert "Stap 1 van 5" in told(newcomer)


def test_five_steps_by_keyboard(touring):
    seen = []
    for _ in range(5):
        seen.append((told(touring).split(".")[0], touring.place))
        assert touring.findChild(Ring).isVisible()
        press(touring, Qt.Key.Key_Return)
    assert [title.split()[1] for title, _ in seen] == list("12345")
    assert [place for _, place in seen] == [
        *(places.OVERVIEW, "planning", "planning", places.OVERVIEW, places.OVERVIEW)
    ]
    assert not card(touring).isVisible()
    assert not touring.findChild(Ring).isVisible()


def test_back_and_stop_by_mouse(touring):
    click(touring, "Volgende")
    click(touring, "Vorige")
    assert "Stap 1 van 5" in told(touring)
    click(touring, "Stoppen (Esc)")
    assert not card(touring).isVisible()
    assert touring.focusWidget() is not None


def test_escape_stops_and_the_tour_can_be_called_back(touring):
    press(touring, Qt.Key.Key_Return)
    assert "Stap 2 van 5" in told(touring)
    press(touring, Qt.Key.Key_Escape)
    assert not card(touring).isVisible()
    controller_of(touring).actions["tour"].trigger()
    settle()
    assert "Stap 1 van 5" in told(touring)


def test_the_window_works_on_beside_it(touring, pack):
    press(touring, Qt.Key.Key_Return)
    touring.pages.chapter.list.setFocus()
    press(touring, Qt.Key.Key_1)
    first = pack.chapter_by_id["planning"].items[0]
    assert touring.session.state(first).mark.status is Status.DONE
    assert card(touring).isVisible()
    touring.go(places.REPORT)
    settle()
    assert not card(touring).isVisible()


def test_each_step_is_said(planning, said):
    controller_of(planning).actions["tour"].trigger()
    assert said[-1].startswith("Stap 1 van 5. Hier begint u.")


@pytest.mark.parametrize(("size", "zoom"), [((1366, 850), 1.0), ((1024, 700), 2.0)])
def test_card_and_ring_stay_within_the_window(touring, size, zoom):
    touring.resize(*size)
    touring.design.set_zoom(zoom)
    settle()
    for step in range(5):
        inside = touring.body.rect()
        assert inside.contains(card(touring).geometry()), step
        ring = touring.findChild(Ring)
        wait_until(ring.isVisible)
        assert inside.contains(ring.geometry()), step
        for label in card(touring).findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
        press(touring, Qt.Key.Key_Return)


def test_a_financier_sees_the_steps_that_are_there(add_practice, ready_window):
    add_practice("Zorgkantoor", Profile.for_type(PracticeType.FINANCIER))
    window = ready_window()
    controller_of(window).actions["tour"].trigger()
    settle()
    assert "Stap 1 van 3" in told(window)
