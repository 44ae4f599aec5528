"""Ctrl+K: every action, practice, item and topic by its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from tests.ui.conftest import press
from zpm_checklist.model.search import fold
from zpm_checklist.ui.actions import ENTRIES
from zpm_checklist.ui.help.palette_box import PaletteBox
from zpm_checklist.ui.help.palette_choices import MOST, Choice, best, choices
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle

CONTROL = Qt.KeyboardModifier.ControlModifier
WORDS = st.text("abcdé -", max_size=12)


def choice(words: str) -> Choice:
    return Choice(words, "", "", lambda: None)


def type_in(window, text: str) -> None:
    press(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.focusWidget(), text)
    settle()


def listed(window) -> list[str]:
    found = window.findChild(PaletteBox).findChild(QListWidget)
    return [found.item(n).text() for n in range(found.count())]


def offered(window) -> list[str]:
    controller = controller_of(window)
    return [entry.words for entry in choices(controller, controller.help.show_topic)]


def test_every_action_that_can_be_done_is_offered(planning):
    actions = controller_of(planning).actions
    wanted = {entry.plain for id_, entry in ENTRIES.items() if actions[id_].isEnabled()}
    assert wanted - {ENTRIES["palette"].plain} <= set(offered(planning))
    assert ENTRIES["redo"].plain not in offered(planning)


def test_items_chapters_practices_and_topics_are_offered(planning, pack):
    session = planning.session
    session.workspace.add_practice("Praktijk Maan", session.practice.profile)
    words = set(offered(planning))
    assert {f"Ga naar {item.title}" for item in pack.items} <= words
    assert {chapter.title for chapter in pack.chapters} <= words
    assert "Naar praktijk Praktijk Maan" in words
    assert "Help: Snelscan" in words


def test_enter_does_what_was_found(planning):
    type_in(planning, "rap mak")
    assert listed(planning) == ["Rapport maken …"]
    press(planning, Qt.Key.Key_Return)
    assert planning.place == places.REPORT
    assert not planning.findChild(PaletteBox).isVisible()


def test_an_item_and_a_practice_are_gone_to(planning):
    session = planning.session
    other = session.workspace.add_practice("Praktijk Maan", session.practice.profile)
    type_in(planning, "ongeplande zorg")
    press(planning, Qt.Key.Key_Return)
    assert planning.pages.chapter.list.current_item.id == "zorgverlening.ongeplande-zorg"
    type_in(planning, "praktijk maan")
    press(planning, Qt.Key.Key_Return)
    assert session.practice.id == other.id


def test_arrows_choose_and_escape_leaves_everything_as_it_was(planning, said):
    type_in(planning, "monitor")
    heard = " ".join(said)
    assert f"{len(listed(planning))} gevonden." in heard
    assert listed(planning)[0] in heard
    press(planning, Qt.Key.Key_Down)
    assert said[-1].startswith(listed(planning)[1])
    press(planning, Qt.Key.Key_Escape)
    assert planning.place == "planning"
    assert planning.focusWidget() is planning.pages.chapter.list


def shown(window) -> tuple[str, str]:
    """How many there are, and what Enter would do."""
    counted = window.findChild(PaletteBox)._foot.text().partition(" Kies met")[0]
    return counted, next(iter(listed(window)), "")


def test_at_each_letter_only_what_changed_is_said(planning, said):
    press(planning, Qt.Key.Key_K, CONTROL)
    assert all(words in " ".join(said) for words in shown(planning))
    before, silent = shown(planning), 0
    for letter in "rapport maken":
        said.clear()
        QTest.keyClicks(planning.focusWidget(), letter)
        settle()
        now, heard = shown(planning), " ".join(said)
        assert len(said) <= 1
        for words, former in zip(now, before, strict=True):
            assert (words in heard) is (words != former), (letter, heard)
        silent += not said
        before = now
    assert silent, "a letter that changes nothing says nothing"


def test_at_the_end_of_the_list_an_arrow_says_nothing_again(planning, said):
    type_in(planning, "rap mak")
    said.clear()
    press(planning, Qt.Key.Key_Down)
    assert said == []
    press(planning, Qt.Key.Key_Escape)
    type_in(planning, "rap mak")
    assert "Rapport maken …" in " ".join(said), "who opens it again hears it again"


def test_a_click_beside_it_and_a_second_ctrl_k_close_it(planning):
    press(planning, Qt.Key.Key_K, CONTROL)
    box = planning.findChild(PaletteBox)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().bottomLeft())
    assert not box.isVisible()
    press(planning, Qt.Key.Key_K, CONTROL)
    press(planning, Qt.Key.Key_K, CONTROL)
    assert not box.isVisible()


def test_it_stays_within_a_small_window_with_large_text(planning):
    planning.resize(1024, 700)
    planning.design.set_zoom(2.0)
    type_in(planning, "o")
    box = planning.findChild(PaletteBox)
    assert box.rect().contains(box.findChild(QListWidget).parentWidget().geometry())


def test_nothing_found_is_told(planning, said):
    type_in(planning, "xyzzyqq")
    assert listed(planning) == []
    assert "Niets gevonden" in said[-1]
    press(planning, Qt.Key.Key_Return)
    assert planning.findChild(PaletteBox).isVisible()


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("snel", "Snelscan"),
        ("SCAN", "Snelscan"),
        ("client", "Ga naar Cliëntenraad"),
        ("sncn", "Snelscan"),
        ("raad naar", "Ga naar Cliëntenraad"),
    ],
)
def test_the_closest_comes_first(query, first):
    several = [choice(words) for words in ("Ga naar Cliëntenraad", "Naslag", "Snelscan")]
    assert best(several, query)[0].words == first


@given(st.lists(WORDS, max_size=60), WORDS)
def test_what_is_found_was_offered_and_holds_the_words(titles, query):
    found = [entry.words for entry in best([choice(title) for title in titles], query)]
    assert len(found) <= MOST
    for title in found:
        assert title in titles
        for word in fold(query).split():
            letters = iter(fold(title))
            assert all(letter in letters for letter in word)


@given(st.lists(WORDS, min_size=1, max_size=MOST, unique=True), st.data())
def test_typing_the_whole_words_finds_them(titles, data):
    wanted = data.draw(st.sampled_from(titles))
    assert wanted in [entry.words for entry in best([choice(title) for title in titles], wanted)]
