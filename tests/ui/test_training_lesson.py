"""A whole lesson: one trainer, three participants, a stick, and what everybody sees."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.report.reading import text_of
from tests.ui.conftest import press, wait_until
from tests.ui.training_room import drop, looking_often, make_lesson, take_part, told
from zpm_checklist.exchange.exercise_file import read_lesson, read_result
from zpm_checklist.model.lesson import USUAL_ITEMS
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.ui.pictures.screenshots import settle
from zpm_checklist.ui.pictures.training_views import inside
from zpm_checklist.ui.training.inside import MAKER, PARTICIPANT, RESULTS

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ALIASES = ("Reiger", "Zwaluw", "Specht")
KEYS = ("1", "1", "14")
"""What each of them presses, item by item and over again."""


def test_a_lesson_of_three_participants(open_room, stick, tmp_path):
    trainer = open_room()
    make_lesson(trainer, stick / "les.zpmles")
    parts = looking_often(trainer)
    parts.room.look_into(stick)
    parts.show_part(RESULTS)
    for number, alias in enumerate(ALIASES):
        laptop = open_room(f"deelnemer-{number}")
        take_part(laptop, stick / "les.zpmles", KEYS[number], alias, stick)
        wait_until(lambda n=number + 1: parts.room.result is not None and parts.room.result.n == n)
        assert f"{number + 1} deelnemer" in parts.results._count.text()
    items = parts.room.result.items
    assert [entry.counts[Status.DONE] for entry in items] == [3, 2] * (len(items) // 2)
    assert [entry.counts[Status.AT_RISK] for entry in items] == [0, 1] * (len(items) // 2)
    parts.results.as_table.setChecked(True)
    shown = parts.results.table.results
    divided = [shown.index(row, shown.columnCount() - 1).data() for row in range(shown.rowCount())]
    assert divided == ["67%"] * (len(items) // 2) + ["0%"] * (len(items) // 2)
    rows = [[shown.index(row, c).data() for c in (1, 4)] for row in range(shown.rowCount())]
    assert rows == [["2", "1"]] * (len(items) // 2) + [["3", "0"]] * (len(items) // 2)

    paper = tmp_path / "uitslag.pdf"
    parts.results.save_paper(paper)
    wait_until(lambda: "uitslag.pdf" in told(trainer))
    words = text_of(paper.read_bytes())
    assert "OEFENING" in words
    assert "Samen kijken" in words
    assert not [alias for alias in ALIASES if alias.casefold() in words.casefold()]


def test_a_broken_file_is_named_and_a_stick_that_is_gone_is_told(open_room, stick):
    window = open_room()
    make_lesson(window, stick / "les.zpmles")
    (stick / "kapot.zpmuitslag").write_text("{}")
    parts = looking_often(window)
    drop(window, stick)
    wait_until(lambda: parts.room.result is not None)
    assert parts.results.isVisible()
    assert "kapot.zpmuitslag" in parts.results._skipped.text()
    stick.rename(stick.with_name("weg"))
    wait_until(lambda: parts.room.trouble is not None)
    assert "niet gevonden" in parts.results._trouble.text()
    assert parts.room.result is not None
    stick.with_name("weg").rename(stick)
    wait_until(lambda: parts.room.trouble is None)


def test_nobody_looks_into_the_folder_while_nobody_watches(open_room, stick):
    window = open_room()
    make_lesson(window, stick / "les.zpmles")
    parts = inside(window)
    parts.room.look_into(stick)
    parts.show_part(RESULTS)
    wait_until(parts.room._timer.isActive)
    parts.show_part(PARTICIPANT)
    assert not parts.room._timer.isActive()


# --- Making a lesson -----------------------------------------------------------------------


@pytest.fixture
def maker(open_room):
    window = open_room()
    inside(window).show_part(MAKER)
    settle()
    return inside(window).maker


def test_about_twelve_items_are_suggested(maker, pack):
    assert maker.order.count() == USUAL_ITEMS
    maker.themes.choose(["ict"])
    maker.themes.answered.emit()
    assert {"ict" in pack.item_by_id[id_].themes for id_ in maker.order.ids} == {True}


def test_the_order_is_changed_by_keys_and_kept_in_the_file(maker, stick):
    window = maker.window()
    first, second, third = maker.order.ids[:3]
    maker.order.setFocus()
    press(window, Qt.Key.Key_Down, ALT)
    assert maker.order.ids[:3] == [second, first, third]
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Delete)
    assert maker.order.ids[:2] == [second, first]
    assert third not in maker.order.ids
    make_lesson(window, stick / "les.zpmles")
    saved = read_lesson((stick / "les.zpmles").read_bytes(), "")
    assert list(saved.items) == maker.order.ids
    assert saved.title == "Samen kijken"


def test_an_item_is_found_and_added_by_keys(maker):
    window = maker.window()
    before = maker.order.ids
    maker.adding.field.setFocus()
    QTest.keyClicks(maker.adding.field, "agendavoering")
    press(window, Qt.Key.Key_Return)
    assert maker.order.ids == [*before, "planning.agendavoering"]
    assert maker.adding.list.count() == 0  # it is in, so it is offered no more
    maker.case.choose(["groep"])
    maker.case.answered.emit()
    assert maker.order.ids == [*before, "planning.agendavoering"], "made by hand stays"
    maker.suggest.click()
    assert maker.order.count() == USUAL_ITEMS


def test_a_lesson_without_items_cannot_be_saved(maker):
    while maker.order.count():
        maker.order.remove_current()
    assert not maker.save.isEnabled()


# --- Taking part ---------------------------------------------------------------------------


@pytest.fixture
def at_work(open_room, stick):
    """A participant who began a lesson."""
    window = open_room()
    make_lesson(window, stick / "les.zpmles")
    parts = inside(window)
    parts.show_part(PARTICIPANT)
    QTest.mouseClick(parts.taking.story.begin, Qt.MouseButton.LeftButton)
    settle()
    return window


def test_a_verdict_and_why_go_along(at_work, stick):
    parts = inside(at_work)
    first = parts.room.items[0]
    press(at_work, Qt.Key.Key_3)
    parts.taking.task.why.setFocus()
    QTest.keyClicks(at_work.focusWidget(), "1 agenda, 4 kamers")
    press(at_work, Qt.Key.Key_Return)
    assert parts.taking.task.item == parts.room.items[1]
    mark = at_work.session.marks[first.id]
    assert (mark.status, mark.note) == (Status.BEHIND, "1 agenda, 4 kamers")
    parts.taking.hand_in.alias.setText("Reiger")
    parts.taking.hand_in.hand_in_to(stick)
    wait_until(lambda: bool(list(stick.glob("*.zpmuitslag"))))
    handed = read_result(next(stick.glob("*.zpmuitslag")).read_bytes(), "")
    assert handed.alias == "Reiger"
    assert handed.answers[first.id].why == "1 agenda, 4 kamers"
    assert len(handed.answers) == 1


def test_what_is_longer_than_a_line_stays_in_the_register(at_work):
    parts = inside(at_work)
    first = parts.room.items[0]
    note = f"{'lang ' * 80}\ntweede regel"
    at_work.session.edit(first.id, Mark(Status.DONE, note=note), "")
    press(at_work, Qt.Key.Key_PageDown)
    press(at_work, Qt.Key.Key_PageUp)
    parts.taking.task.save()
    assert at_work.session.marks[first.id].note == note


def test_a_lesson_goes_on_after_the_window_was_closed_without_the_stick(at_work, open_room, stick):
    parts = inside(at_work)
    lesson, second = parts.room.lesson, parts.room.items[1]
    press(at_work, Qt.Key.Key_1)
    QTest.keyClicks(parts.taking.task.why, "half")
    at_work.close()
    (stick / "les.zpmles").unlink()
    again = open_room()
    parts = inside(again)
    assert parts.room.lesson == lesson
    assert parts.taking.task.isVisible()
    assert parts.taking.task.item == second
    assert again.session.marks[lesson.items[0]].note == "half"


def test_undo_takes_a_verdict_back(at_work):
    first = inside(at_work).room.items[0]
    press(at_work, Qt.Key.Key_1)
    press(at_work, Qt.Key.Key_Z, CONTROL)
    assert at_work.session.marks.get(first.id, Mark()).status is Status.OPEN
    picker = inside(at_work).taking.task.picker
    assert [button.isChecked() for button in picker._buttons][-1]


def test_another_practice_shows_no_items_of_the_lesson(at_work):
    parts = inside(at_work)
    other = at_work.session.workspace.add_practice(
        "Andere", replace(at_work.session.practice.profile)
    )
    at_work.session.choose(other.id)
    settle()
    assert not parts.taking.task.isVisible()
    parts.taking.go_on.click()
    settle()
    assert parts.taking.task.isVisible()
    assert parts.room.is_at_hand


def test_a_role_is_chosen_and_kept(open_room):
    window = open_room()
    parts = inside(window)
    parts.taking.lesson.alone_asked.emit("solo")
    role = parts.room.case.roles[1]
    parts.taking.story.role_chosen.emit(role.id)
    shown = [label.text() for label in parts.taking.story.findChildren(QLabel)]
    assert {role.who, role.knows, role.wants} <= set(shown)
    window.close()
    assert inside(open_room()).room.role == role


def test_actions_go_home_on_paper(at_work, tmp_path):
    first = inside(at_work).room.items[0]
    press(at_work, Qt.Key.Key_4)
    path = tmp_path / "acties.pdf"
    inside(at_work).taking.hand_in.take_home_to(path)
    wait_until(path.exists)
    words = text_of(path.read_bytes())
    assert "OEFENING" in words
    assert first.title in words


def test_an_alias_that_is_blank_cannot_hand_in(at_work):
    card = inside(at_work).taking.hand_in
    card.alias.setText("   ")
    assert not card.hand_in.isEnabled()
    card.alias.setText("Ster")
    assert card.hand_in.isEnabled()
