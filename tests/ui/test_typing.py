"""What is typed beside an item: kept until it is on disk, and only there where it belongs."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from tests.ui.conftest import EVERYTHING, press
from zpm_checklist.model.errors import RegisterError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.ui.pictures.screenshots import controller_of, settle

CONTROL = Qt.KeyboardModifier.ControlModifier


def note_field(window) -> QPlainTextEdit:
    return window.pages.chapter.findChild(QPlainTextEdit)


def line(window, name: str) -> QLineEdit:
    return next(
        field
        for field in window.pages.chapter.findChildren(QLineEdit)
        if field.accessibleName() == name
    )


def type_note(window, text: str) -> None:
    press(window, Qt.Key.Key_Return)
    QTest.keyClicks(note_field(window), text)
    settle()


def shown(window) -> str:
    labels = window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def first(pack):
    return pack.chapter_by_id["planning"].items[0]


@pytest.fixture
def refusing(planning, monkeypatch):
    """Every write fails, as on a full disk."""

    def refuse(*_arguments):
        raise RegisterError("Het lukt niet.", "De schijf is vol.", "Maak ruimte vrij.")

    monkeypatch.setattr(planning.session.workspace.store, "apply", refuse)
    monkeypatch.setattr(planning.session.workspace.store, "apply_to_practice", refuse)
    return monkeypatch


def test_a_note_stays_with_its_own_practice(planning, first):
    session = planning.session
    own, other = session.practice, session.workspace.add_practice("Een andere", EVERYTHING)
    session.edit(first.id, Mark(Status.AT_RISK), "")
    type_note(planning, "half")
    session.choose(other.id)  # nobody asked the fields first
    settle()
    assert dict(session.workspace.marks(other.id)) == {}
    assert note_field(planning).toPlainText() == ""
    assert session.workspace.mark(own.id, first.id).status is Status.AT_RISK


def test_switching_practices_saves_the_note(planning, first):
    session = planning.session
    own, other = session.practice, session.workspace.add_practice("Een andere", EVERYTHING)
    type_note(planning, "half")
    controller_of(planning).switch_to(other.id)
    assert session.workspace.mark(own.id, first.id).note == "half"
    assert dict(session.workspace.marks(other.id)) == {}


@pytest.mark.parametrize("note", ["hard\u00a0wit", "twee\r\nregels", "streep\u2028streep"])
def test_looking_at_a_note_changes_nothing(planning, first, note):
    planning.session.edit(first.id, Mark(note=note), "")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(planning, key)
    planning.go("communicatie")
    assert planning.session.undo_stack.count() == 1
    assert planning.session.state(first).mark.note == note


def test_undo_shows_in_a_field_that_was_typed_in(planning, first):
    press(planning, Qt.Key.Key_Return)
    for field, typed in ((note_field(planning), "half "), (line(planning, "Klaar op"), "3/4/2026")):
        field.setFocus()
        QTest.keyClicks(field, typed)
    planning.pages.chapter.list.setFocus()
    settle()
    assert planning.session.state(first).mark.note == "half"
    while planning.session.undo_stack.canUndo():
        press(planning, Qt.Key.Key_Z, CONTROL)
    planning.pages.chapter.save()
    assert note_field(planning).toPlainText() == ""
    assert line(planning, "Klaar op").text() == ""
    assert planning.session.state(first).mark == Mark()


def test_a_date_that_is_none_is_told_while_the_note_is_saved(planning, first):
    type_note(planning, "half")
    due = line(planning, "Klaar op")
    due.setFocus()
    note_field(planning).setPlainText("heel")
    QTest.keyClicks(due, "31-02-2026")
    press(planning, Qt.Key.Key_Tab)
    assert "“31-02-2026” is geen" in shown(planning)
    assert due.text() == "31-02-2026"
    mark = planning.session.state(first).mark
    assert (mark.note, mark.due) == ("heel", None)


def test_a_failed_write_keeps_what_was_typed(planning, first, refusing):
    type_note(planning, "half")
    planning.pages.chapter.save()
    settle()
    assert "schijf is vol" in shown(planning)
    assert note_field(planning).toPlainText() == "half"
    refusing.undo()
    planning.pages.chapter.save()
    assert planning.session.state(first).mark.note == "half"


def test_a_failed_write_leaves_marks_undo_and_place(planning, pack, monkeypatch):
    items, session = pack.chapter_by_id["planning"].items, planning.session
    press(planning, Qt.Key.Key_1)
    press(planning, Qt.Key.Key_1)
    press(planning, Qt.Key.Key_Z, CONTROL)
    stack = session.undo_stack

    def now():
        statuses = [session.state(item).mark.status for item in items[:3]]
        return statuses, stack.count(), stack.index(), planning.pages.chapter.list.current_item.id

    before = now()

    def refuse(*_arguments):
        raise RegisterError("Het lukt niet.", "De schijf is vol.", "Maak ruimte vrij.")

    with monkeypatch.context() as patch:
        # Worse than full: after the write that failed it cannot be read either.
        for name in ("apply", "marks"):
            patch.setattr(session.workspace.store, name, refuse)
        press(planning, Qt.Key.Key_3)
        assert now() == before
        press(planning, Qt.Key.Key_Y, CONTROL)
        press(planning, Qt.Key.Key_Z, CONTROL)
        assert now() == before
    press(planning, Qt.Key.Key_Y, CONTROL)
    assert session.state(items[1]).mark.status is Status.DONE


def test_a_name_that_is_taken_is_told(planning):
    session = planning.session
    session.workspace.add_practice("Een andere", EVERYTHING)
    assert not session.edit_practice(replace(session.practice, name="Een andere"), "")
    assert session.practice.name == "Praktijk Proef"
    assert session.undo_stack.count() == 0
    assert "al een praktijk met deze naam" in shown(planning)


def test_a_register_that_is_taken_away_is_told(planning, pack, register):
    second = pack.chapter_by_id["planning"].items[1]
    press(planning, Qt.Key.Key_1)
    aside = register.rename(register.with_name("opzij.sqlite"))
    press(planning, Qt.Key.Key_1)
    assert "staat niet meer op zijn plaats" in shown(planning)
    assert planning.session.state(second).mark.status is Status.OPEN
    aside.rename(register)
    press(planning, Qt.Key.Key_1)
    assert planning.session.state(second).mark.status is Status.DONE


def test_a_short_year_is_what_people_mean(planning, first):
    press(planning, Qt.Key.Key_Return)
    due = line(planning, "Klaar op")
    due.setFocus()
    QTest.keyClicks(due, "1-4-26")
    press(planning, Qt.Key.Key_Return)
    assert planning.session.state(first).mark.due == date(2026, 4, 1)
    assert due.text() == "01-04-2026"
    due.selectAll()
    QTest.keyClicks(due, "1-4-0026")
    press(planning, Qt.Key.Key_Return)
    assert "ligt te ver weg" in shown(planning)
    assert planning.session.state(first).mark.due == date(2026, 4, 1)


def test_a_refused_text_is_not_repeated_at_length(planning):
    press(planning, Qt.Key.Key_Return)
    for name, words in (("Klaar op", "geen bestaande datum"), ("Verwijzing", "geen adres")):
        field = line(planning, name)
        field.setFocus()
        field.setText("x" * 3000)
        press(planning, Qt.Key.Key_Return)
        told = [text for text in shown(planning).splitlines() if words in text]
        assert [len(text) < 150 for text in told] == [True]


def test_a_refusal_stays_until_something_is_kept(planning):
    strip = controller_of(planning).strip
    press(planning, Qt.Key.Key_Return)
    owner = line(planning, "Wie pakt het op?")
    owner.setText("x" * 300)
    owner.setFocus()
    press(planning, Qt.Key.Key_Return)
    assert strip.isVisible()
    assert not strip._timer.isActive()
    owner.setText("Bo")
    press(planning, Qt.Key.Key_Return)
    assert strip._timer.isActive()
