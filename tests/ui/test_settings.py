"""Instellingen: choices that hold and last, another register, and the way back to a backup."""

import re
import tomllib
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import EVERYTHING, press, wait_until
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.libraries import NEEDED, libraries
from zpm_checklist.services.restoring import back_up, contents_of, preview, restore_points
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store.backup import folder_of
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.look.schemes import DARK
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle

CONTROL = Qt.KeyboardModifier.ControlModifier


def click(window, words: str) -> None:
    """A real click on the button in sight with these words."""
    found = [b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() == words]
    assert found, words
    window.pages.settings.ensureWidgetVisible(found[0])
    settle()
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    settle()


def strip_of(window) -> str:
    strip = controller_of(window).strip
    return strip.findChild(QLabel).text() if strip.isVisible() else ""


@pytest.fixture
def backed_up(planning):
    """A practice with one item done in the backup, and two done since."""
    items = planning.session.pack.chapter_by_id["planning"].items
    planning.session.edit(items[0].id, Mark(Status.DONE), "een")
    wait_until(lambda: not planning.findChildren(Job))  # the backup that this set going
    for path in folder_of(planning.register).glob("*"):
        path.unlink()
    folder = folder_of(planning.register)
    back_up(planning.session.workspace, folder, datetime(2026, 3, 1, 9, 30))  # noqa: DTZ001
    (folder / "register-20260301-093000.sqlite").rename(folder / "20260301-093000.sqlite")
    planning.session.edit(items[1].id, Mark(Status.DONE), "twee")
    planning.session.edit(items[2].id, Mark(Status.BEHIND), "drie")
    return planning


def test_a_look_a_size_and_rest_hold_at_once_and_tomorrow(planning, ready_window):
    planning.go(places.SETTINGS)
    settle()
    click(planning, "Donker")
    click(planning, "150 %")
    planning.pages.settings._still.click()
    assert planning.design.scheme == DARK
    actions = controller_of(planning).actions
    assert actions["look.dark"].isChecked()
    assert not actions["look.system"].isChecked()
    planning.close()
    again = ready_window()
    assert (again.design.look, again.design.zoom, again.design.motion) == ("dark", 1.5, False)
    again.go(places.SETTINGS)
    settle()
    page = again.pages.settings
    assert (page._look.answer, page._zoom.answer) == ("dark", 1.5)
    assert page._still.isChecked()
    assert page._register.accessibleName() == str(again.register)


def test_a_backup_is_put_back_in_three_clicks_and_taken_back_in_one(backed_up):
    window = backed_up
    session, own = window.session, window.session.practice
    before = dict(session.marks)
    QTest.mouseClick(window.sidebar._buttons[places.SETTINGS], Qt.MouseButton.LeftButton)  # 1
    settle()
    card = window.pages.settings.backups
    wait_until(lambda: card.list.count() == 1 and "\n" in card.list.item(0).text())
    assert card.list.item(0).text() == (
        "1 maart 2026, 09.30 uur\n“Praktijk Proef”: 2 beoordelingen of antwoorden zijn anders."
    )
    window.pages.settings.ensureWidgetVisible(card.restore)
    settle()
    place = card.list.visualItemRect(card.list.item(0)).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(card.list.viewport(), left, none, place)  # 2
    settle()
    click(window, "Deze stand terugzetten")  # 3
    wait_until(lambda: strip_of(window).startswith("Teruggezet"))
    assert session.practice == own
    assert window.place == places.SETTINGS
    assert list(session.marks.values()) == [Mark(Status.DONE)]
    wait_until(lambda: card._job is None and card.list.count() == 2)
    assert "Geen verschil met nu." in card.list.item(1).text()
    click(window, "Ongedaan maken")
    wait_until(lambda: strip_of(window) == "Het terugzetten is ongedaan gemaakt.")
    assert dict(session.marks) == before


def test_a_restore_is_a_step_of_undo(backed_up):
    window = backed_up
    before = dict(window.session.marks)
    (point,) = restore_points(window.register)
    window.settings.restore_asked.emit(point)
    wait_until(lambda: strip_of(window).startswith("Teruggezet"))
    assert dict(window.session.marks) != before
    press(window, Qt.Key.Key_Z, CONTROL)
    wait_until(lambda: dict(window.session.marks) == before)


def test_a_backup_that_is_broken_changes_nothing(backed_up):
    window = backed_up
    before = dict(window.session.marks)
    (point,) = restore_points(window.register)
    point.path.write_bytes(b"SQLite format 3\0" + b"x" * 4096)
    window.go(places.SETTINGS)
    card = window.pages.settings.backups
    wait_until(lambda: "Niet te gebruiken" in card.list.item(0).text())
    window.settings.restore_asked.emit(point)
    wait_until(lambda: "niet teruggezet" in strip_of(window))
    assert dict(window.session.marks) == before
    assert window.session.edit(
        window.session.pack.chapter_by_id["planning"].items[5].id, Mark(Status.DONE), ""
    )


def test_looking_at_a_backup_changes_no_file(backed_up, pack):
    window = backed_up
    (point,) = restore_points(window.register)
    data, there = point.path.read_bytes(), sorted(window.register.parent.rglob("*"))
    found = preview(pack, point.path, contents_of(window.session.workspace))
    assert found == ("“Praktijk Proef”: 2 beoordelingen of antwoorden zijn anders.",)
    assert point.path.read_bytes() == data
    assert sorted(window.register.parent.rglob("*")) == there


def test_another_register_is_opened_in_place_of_this_one(planning, pack, tmp_path, register):
    other = tmp_path / "ander" / "register.sqlite"
    workspace = Workspace(pack, other)
    workspace.add_practice("Elders", EVERYTHING)
    workspace.close()
    controller_of(planning).keeper.open(other)
    wait_until(lambda: planning.session.practice is not None)
    assert planning.session.practice.name == "Elders"
    assert planning.register == planning.settings.register == other
    Workspace(pack, register).close()  # the first one is free again


def test_text_that_is_being_typed_is_saved_before_a_restore(backed_up, pack):
    window = backed_up
    window.go("planning")
    press(window, Qt.Key.Key_Return)
    QTest.keyClicks(window.focusWidget(), "afspraak met Bo")
    (point,) = restore_points(window.register)
    window.settings.restore_asked.emit(point)
    wait_until(lambda: strip_of(window).startswith("Teruggezet"))
    (aside,) = [entry for entry in restore_points(window.register) if entry.was_replaced]
    kept = Workspace(pack, aside.path)
    practice = kept.find_practice("Praktijk Proef")
    notes = {mark.note for mark in kept.marks(practice.id).values()}
    kept.close()
    assert "afspraak met Bo" in notes


# --- Libraries -----------------------------------------------------------------------------


def test_the_libraries_are_those_the_program_asks_for():
    project = Path(__file__).parents[2] / "pyproject.toml"
    asked = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=!;\[ ]", entry)[0].casefold() for entry in asked}
    assert {name.casefold() for name in NEEDED} == names
    found = libraries()
    there = {library.name.casefold().replace("_", "-") for library in found}
    assert names <= there
    assert all(library.version and library.licence for library in found)


def test_the_libraries_are_shown_when_they_are_asked_for(planning):
    planning.go(places.SETTINGS)
    settle()
    shown = planning.pages.settings.libraries._list
    assert not shown.isVisible()
    click(planning, "Toon de bibliotheken in dit programma")
    wait_until(lambda: "SQLAlchemy" in shown.text())
    assert re.search(r"^PySide6_Essentials 6[\d.]+: .*LGPL", shown.text(), re.MULTILINE)
    wait_until(lambda: not planning.findChildren(Job))
