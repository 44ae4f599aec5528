"""Two rooms that never mix: what each window refuses, what it says of it, and how it looks."""

import os
import signal
import sys
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from tests.registers import SOLO, fingerprint
from tests.ui.conftest import press, wait_until
from tests.ui.training_room import drop, make_lesson, told
from zpm_checklist.paths import REGISTER_VARIABLE, training_register
from zpm_checklist.services.dossiers import export_dossier
from zpm_checklist.services.lessons import LESSON_SUFFIX, RESULT_SUFFIX
from zpm_checklist.services.training import find_case, open_exercise_register, start_case
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle
from zpm_checklist.ui.pictures.training_views import inside
from zpm_checklist.ui.starting.single_instance import SingleInstance
from zpm_checklist.ui.training.banner import TrainingBanner
from zpm_checklist.ui.training.start import room_command, room_environment

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
REFUSED = ("dossier.export", "dossier.import", "export", "go.merge")


@pytest.fixture
def dossier(pack, tmp_path):
    """Of a real practice."""
    workspace = Workspace(pack, tmp_path / "elders" / "register.sqlite")
    practice = workspace.add_practice("Praktijk Noord", SOLO)
    path = tmp_path / "noord.zpm"
    export_dossier(workspace, practice.id, path, date(2026, 3, 2))
    workspace.close()
    return path


@pytest.fixture
def played(open_room):
    """A room with an institution's case in it, which would see merging outside."""
    window = open_room()
    parts = inside(window)
    parts.taking.lesson.alone_asked.emit("instelling")
    parts.taking.story.begin.click()
    settle()
    return window


# --- From the room --------------------------------------------------------------------------


def test_no_dossier_leaves_the_room(played):
    actions = controller_of(played).actions
    for name in REFUSED:
        assert not actions[name].isEnabled(), name
        assert "niet in de oefenruimte" in actions[name].text()
    for key, modifiers in (
        (Qt.Key.Key_S, CONTROL),
        (Qt.Key.Key_O, CONTROL),
        (Qt.Key.Key_S, CONTROL | SHIFT),
        (Qt.Key.Key_6, ALT),
    ):
        press(played, key, modifiers)
        assert played.place == places.TRAINING
    assert not played.sidebar._buttons[places.MERGE].isVisible()
    assert played.session.scope.owners, "only merging is left out"


@pytest.mark.parametrize("how_many", [1, 2])
def test_a_real_dossier_does_not_come_into_the_room(played, dossier, how_many):
    copies = [dossier, dossier.with_name("tweede.zpm")][:how_many]
    copies[-1].write_bytes(dossier.read_bytes())
    before = fingerprint(played.register)
    drop(played, *copies)
    assert "geen echte gegevens" in told(played)
    assert played.place == places.TRAINING
    assert len(played.session.workspace.practices) == 1
    assert fingerprint(played.register) == before


def test_whoever_is_in_the_room_sees_it_on_every_page(played):
    assert "oefenruimte" in played.windowTitle()
    for place in (places.TRAINING, places.OVERVIEW, "planning", places.REPORT, places.HELP):
        played.go(place)
        settle()
        banner = played.findChild(TrainingBanner)
        assert banner is not None
        assert banner.isVisible(), place
        said = QAccessible.queryAccessibleInterface(banner.findChild(QLabel))
        assert "geen echte gegevens" in said.text(QAccessible.Text.Name)


def test_the_room_asks_nothing_about_a_practice_of_ones_own(open_room):
    window = open_room()
    assert window.session.practice is None
    assert window.place == places.TRAINING
    assert not window.sidebar.isVisible()


# --- Outside the room ------------------------------------------------------------------------


def test_an_exercise_dropped_on_the_real_window_is_told_and_not_read(planning, open_room, stick):
    room = open_room()
    make_lesson(room, stick / f"les{LESSON_SUFFIX}")
    result = stick / f"uitslag{RESULT_SUFFIX}"
    result.write_bytes((stick / f"les{LESSON_SUFFIX}").read_bytes())
    before, practices = fingerprint(planning.register), planning.session.workspace.practices
    for path in (stick / f"les{LESSON_SUFFIX}", result):
        drop(planning, path)
        assert planning.place == places.TRAINING
        door = planning.pages.training.door
        assert f"{path.name} hoort bij de oefenruimte" in door._waiting.text()
        assert door._waiting.isVisible()
    assert planning.session.workspace.practices == practices
    assert fingerprint(planning.register) == before
    assert planning.findChild(TrainingBanner) is None
    assert planning.windowTitle() == "ZPM-Checklist"


def test_the_room_opens_as_a_program_of_its_own(planning):
    real = planning.register
    assert os.environ[REGISTER_VARIABLE]
    planning.go(places.TRAINING)
    before = fingerprint(real)
    lock = SingleInstance(training_register())._lock
    planning.pages.training.door.enter.click()
    assert "eigen venster" in told(planning)
    wait_until(lambda: _holder(lock) > 0)
    room = _holder(lock)
    try:
        wait_until(training_register().exists)
        assert training_register() != real
        assert fingerprint(real) == before
    finally:
        os.kill(room, signal.SIGKILL)
        wait_until(lock.removeStaleLockFile)


def test_the_name_of_the_real_register_does_not_go_along(monkeypatch, stick):
    monkeypatch.setenv(REGISTER_VARIABLE, "/ergens/register.sqlite")
    assert not room_environment().contains(REGISTER_VARIABLE)
    les = stick / "les.zpmles"
    assert room_command([les])[1:] == ["-m", "zpm_checklist", "--exercise", str(les)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert room_command() == [sys.executable, "--exercise"]
    assert not room_environment().contains(REGISTER_VARIABLE)


def test_the_room_is_emptied_after_a_second_word(planning, pack):
    room = open_exercise_register(pack)
    start_case(room, find_case("solo"))
    room.close()
    planning.go(places.TRAINING)
    door = planning.pages.training.door
    door.empty.click()
    settle()
    assert door.keep.hasFocus()
    door.keep.click()
    assert _names(pack) == ["Praktijk Zeegras"]
    door.empty.click()
    door.sure.click()
    wait_until(lambda: "leeg" in told(planning))
    assert _names(pack) == []


def test_a_room_that_is_open_is_not_emptied(planning, pack):
    room = open_exercise_register(pack)
    start_case(room, find_case("solo"))
    planning.go(places.TRAINING)
    door = planning.pages.training.door
    door.empty.click()
    door.sure.click()
    wait_until(lambda: bool(told(planning)))
    assert "leeg." not in told(planning)
    assert [practice.name for practice in room.practices] == ["Praktijk Zeegras"]
    room.close()


def _holder(lock):
    """Id of the process that has this lock; 0 while nobody has."""
    process_id, *_ = lock.getLockInfo() or (0,)
    return max(process_id, 0)


def _names(pack):
    room = open_exercise_register(pack)
    try:
        return [practice.name for practice in room.practices]
    finally:
        room.close()
