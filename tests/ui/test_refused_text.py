"""Text that cannot be written is not lost: it waits with its item, and keeps the window open."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from zpm_checklist.services.guard import MOST_NOTE
from zpm_checklist.ui.pictures.screenshots import settle

TOO_LONG = "x" * (MOST_NOTE + 1)


@pytest.fixture
def refused(add_practice, ready_window):
    """A window in which a note of one character too many was typed and left."""
    practice_id = add_practice()
    window = ready_window()
    window.go("planning")
    settle()
    note(window).setPlainText(TOO_LONG)
    window.pages.chapter.save()
    settle()
    assert window.session.marks == {}
    return window, practice_id


def note(window) -> QPlainTextEdit:
    return window.pages.chapter.findChild(QPlainTextEdit)


def go_to(window, number: int) -> None:
    items = window.session.pack.chapter_by_id["planning"].items
    window.pages.chapter.show_item(items[number])
    settle()


def test_it_waits_with_its_item(refused):
    window, _ = refused
    go_to(window, 1)
    assert note(window).toPlainText() == ""
    go_to(window, 0)
    assert note(window).toPlainText() == TOO_LONG


def test_a_shorter_text_is_written_after_all(refused, marks_on_disk):
    window, practice_id = refused
    note(window).setPlainText("kort")
    window.close()
    assert not window.isVisible()
    assert marks_on_disk(practice_id)["planning.doorlichting"].note == "kort"


def test_closing_asks_for_a_second_word(refused):
    window, _ = refused
    window.close()
    assert window.isVisible()
    assert note(window).toPlainText() == TOO_LONG
    window.close()
    assert not window.isVisible()


def test_a_newer_text_is_not_replaced_by_the_refused_one(refused):
    window, _ = refused
    note(window).setPlainText("tweede versie")
    window.pages.chapter.save()
    settle()
    assert note(window).toPlainText() == "tweede versie"
    go_to(window, 1)
    go_to(window, 0)
    assert note(window).toPlainText() == "tweede versie"
    first = window.session.pack.chapter_by_id["planning"].items[0]
    assert window.session.state(first).mark.note == "tweede versie"
