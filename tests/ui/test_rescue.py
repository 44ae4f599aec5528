"""A register that does not open: back to a backup from the window, and nothing is lost."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.registers import ITEMS, answer, edit, filled, opened
from tests.ui.conftest import wait_until
from tests.ui.cutoffs import cut_off
from tests.ui.overlaps import overlapping
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.status import Status
from zpm_checklist.services.restoring import held, restore_points
from zpm_checklist.store.backup import folder_of
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle
from zpm_checklist.ui.starting.rescue_card import RescueCard

BROKEN = b"SQLite format 3\0" + b"\0" * 500
FIRST, SECOND = datetime(2026, 3, 1, 9, 30), datetime(2026, 3, 2, 10, 0)  # noqa: DTZ001


def click(window, words: str) -> None:
    (button,) = (b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() == words)
    window.pages.failure.ensureWidgetVisible(button)
    settle()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def shown_buttons(window) -> list[str]:
    return [b.text() for b in window.findChildren(QPushButton) if b.isVisible()]


def failure_text(window) -> str:
    return "\n".join(label.text() for label in window.pages.failure.findChildren(QLabel))


def put_beside(register, moment: datetime) -> None:
    """A backup of the register as it is now."""
    from zpm_checklist.services.restoring import back_up

    with opened(register) as workspace:
        made = back_up(workspace, folder_of(register), moment)
    made.rename(made.with_name(f"{moment:%Y%m%d-%H%M%S}.sqlite"))


def choose(card: RescueCard, row: int) -> None:
    card.list.setCurrentRow(row)
    settle()


@pytest.fixture
def damaged(register, open_window):
    """A window on a register that is broken, with two backups: three and then five marks."""
    register.parent.mkdir()
    practice = filled(register, "Praktijk Noord", 3)
    put_beside(register, FIRST)
    with opened(register) as workspace:
        for item in ITEMS[10:12]:
            edit(workspace, practice.id, item, Mark(Status.BEHIND))
    put_beside(register, SECOND)
    for path in folder_of(register).glob("*"):  # what the program made by itself
        if path.stem not in {f"{moment:%Y%m%d-%H%M%S}" for moment in (FIRST, SECOND)}:
            path.unlink()
    register.write_bytes(BROKEN)
    window = open_window()
    window.resize(1366, 850)
    window.activateWindow()
    wait_until(lambda: window.place == places.FAILURE)
    return window


def card_of(window) -> RescueCard:
    card = window.pages.failure.findChild(RescueCard)
    wait_until(lambda: all("\n" in card.list.item(n).text() for n in range(card.list.count())))
    return card


def strip_of(window) -> str:
    strip = controller_of(window).strip
    return strip._text.text() if strip.isVisible() else ""


def test_a_backup_is_put_back_and_the_broken_file_kept(damaged, register):
    card = card_of(damaged)
    assert [card.list.item(n).text() for n in range(card.list.count())] == [
        "2 maart 2026, 10.00 uur\n“Praktijk Noord”: 5 beoordelingen of antwoorden.",
        "1 maart 2026, 09.30 uur\n“Praktijk Noord”: 3 beoordelingen of antwoorden.",
    ]
    choose(card, 1)
    click(damaged, "Deze stand terugzetten")
    assert register.read_bytes() == BROKEN  # nothing before it is confirmed
    click(damaged, "Terugzetten")
    wait_until(lambda: damaged.session.practice is not None)
    assert damaged.place == places.OVERVIEW
    assert damaged.session.practice.name == "Praktijk Noord"
    assert len(damaged.session.marks) == 3
    (aside,) = register.parent.glob("register.vervangen-*.sqlite")
    assert aside.read_bytes() == BROKEN
    assert strip_of(damaged) == (
        "Teruggezet: de stand van 1 maart 2026, 09.30 uur. "
        f"Het bestand dat niet openging, heet nu {aside.name}."
    )
    assert damaged.session.edit(ITEMS[0], Mark(Status.AT_RISK), "")


def test_not_now_and_another_row_change_nothing(damaged, register):
    card = card_of(damaged)
    choose(card, 0)
    click(damaged, "Deze stand terugzetten")
    click(damaged, "Nog niet")
    assert damaged.focusWidget() is card.restore
    click(damaged, "Deze stand terugzetten")
    choose(card, 1)  # the question was about the other one
    assert not [b for b in damaged.findChildren(QPushButton) if b.isVisible()
                and b.text() == "Terugzetten"]  # fmt: skip
    assert damaged.place == places.FAILURE
    assert register.read_bytes() == BROKEN
    assert not list(register.parent.glob("*vervangen*"))


def test_a_backup_that_is_broken_too_is_refused(damaged, register):
    card = card_of(damaged)
    newest, before = restore_points(register)
    newest.path.write_bytes(BROKEN)
    choose(card, 0)
    click(damaged, "Deze stand terugzetten")
    click(damaged, "Terugzetten")
    wait_until(lambda: "niet teruggezet" in strip_of(damaged))
    assert register.read_bytes() == BROKEN
    assert damaged.place == places.FAILURE
    choose(card, 1)
    assert restore_points(register)[1] == before
    click(damaged, "Deze stand terugzetten")
    click(damaged, "Terugzetten")
    wait_until(lambda: damaged.session.practice is not None)
    assert len(damaged.session.marks) == 3


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_no_text_is_cut_off(damaged, zoom):
    card = card_of(damaged)
    damaged.design.set_zoom(zoom)
    choose(card, 1)
    click(damaged, "Deze stand terugzetten")
    page = damaged.pages.failure
    assert list(cut_off(damaged)) == []
    assert list(overlapping(damaged)) == []
    focus = damaged.focusWidget()
    assert focus.text() == "Terugzetten"
    assert page.viewport().rect().contains(focus.mapTo(page.viewport(), focus.rect().center()))


def test_without_a_backup_nothing_is_offered(open_window, register):
    register.parent.mkdir()
    register.write_bytes(BROKEN)
    window = open_window()
    wait_until(lambda: window.place == places.FAILURE)
    assert not window.pages.failure.findChild(RescueCard).isVisible()


def test_a_register_in_use_needs_no_backup(open_window, register):
    filled(register)
    put_beside(register, FIRST)
    with opened(register):
        window = open_window()
        wait_until(lambda: window.place == places.FAILURE)
        assert not window.pages.failure.findChild(RescueCard).isVisible()


def test_what_a_backup_holds_counts_marks_and_answers_and_no_empty_ones(register, pack):
    practice = filled(register, "Praktijk Noord", 2)
    theme, question = next(iter(all_questions(questionnaire(pack, practice.profile.type))))
    assert theme.scale == "known"
    with opened(register) as workspace:
        edit(workspace, practice.id, ITEMS[0], Mark())
        workspace.apply_round(workspace.begin_round(practice.id, FIRST.date()))
        answer(workspace, practice.id, question.id, Answer(AnswerValue.YES))
        workspace.add_practice("Praktijk Zuid", practice.profile)
    assert held(pack, register) == (
        "“Praktijk Noord”: 2 beoordelingen of antwoorden.",
        "“Praktijk Zuid”: 0 beoordelingen of antwoorden.",
    )


def test_a_register_chosen_by_mistake_is_left_again_with_one_button(planning, tmp_path):
    own, practice = planning.register, planning.session.practice
    for name in ("brief.sqlite", "rooster.sqlite"):  # choosing wrongly again forgets nothing
        wrong = tmp_path / name
        wrong.write_text("Dit is een brief. " * 100)
        controller_of(planning).keeper.open(wrong)
        wait_until(lambda name=name: name in failure_text(planning))
    click(planning, "Terug naar het vorige register")
    wait_until(lambda: planning.session.workspace is not None)
    assert planning.register == own
    assert planning.session.practice == practice


def test_choosing_another_register_forgets_no_practice(damaged, tmp_path):
    window = damaged
    window.memory.put(practice="de-praktijk-van-gisteren")
    memory = window.memory
    assert "Terug naar het vorige register" not in shown_buttons(window)  # there was none
    controller_of(window).keeper.open(tmp_path / "nieuw.sqlite")
    wait_until(lambda: window.session.workspace is not None)
    assert memory.text("practice") == "de-praktijk-van-gisteren"
