"""Filters of the list: what they show, what they say when nothing is left, when they are lifted."""

import pytest
from PySide6.QtWidgets import QPushButton

from zpm_checklist.model.status import Status
from zpm_checklist.ui.checklist.item_model import ROW_ROLE, RowKind
from zpm_checklist.ui.pictures.screenshots import settle


def rows(window) -> list:
    items = window.pages.chapter.list.items
    return [items.index(number).data(ROW_ROLE) for number in range(items.rowCount())]


def choose(window, words: str) -> None:
    chip = next(
        button
        for button in window.pages.chapter.findChildren(QPushButton)
        if button.text() == words
    )
    chip.click()
    settle()


@pytest.fixture
def chapter(example_window):
    example_window.go("communicatie")
    settle()
    return example_window


def statuses(window) -> set:
    return {
        window.session.state(row.item).mark.status
        for row in rows(window)
        if row.kind is RowKind.ITEM
    }


def test_each_filter_shows_its_own(chapter):
    choose(chapter, "Nog te doen")
    assert statuses(chapter) == {Status.OPEN}
    choose(chapter, "Aandacht nodig")
    assert statuses(chapter) == {Status.BEHIND}
    choose(chapter, "Alle")
    assert {Status.OPEN, Status.BEHIND, Status.DONE} <= statuses(chapter)


def test_an_empty_filter_says_so(chapter):
    chapter.go("financieel")
    settle()
    choose(chapter, "Nog te doen")
    assert [row.text for row in rows(chapter)] == ["Hier is alles bekeken."]


def test_a_filter_ends_with_its_chapter(chapter):
    choose(chapter, "Aandacht nodig")
    chapter.go("planning")
    settle()
    assert Status.DONE in statuses(chapter)
