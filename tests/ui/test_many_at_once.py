"""Many dossiers at once: one step, all or none, and the window lives on meanwhile."""

import sys
from datetime import date
from threading import get_ident

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.conftest import EVERYTHING, press, settle, wait_until
from zpm_checklist.model.disclosure import EVERYTHING as ALL
from zpm_checklist.model.errors import RegisterError, UserError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import export_dossier
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store.backup import backups_of
from zpm_checklist.ui.application import make_application
from zpm_checklist.ui.background import Job, wait_for
from zpm_checklist.ui.pictures.screenshots import controller_of

CONTROL = Qt.KeyboardModifier.ControlModifier
MANY = 12
TODAY = date(2026, 3, 2)
REFUSED = UserError("Het lukt niet.", "Het mag niet.", "Laat het.")


# --- Waiting ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("pieces", "is_aside"), [(0, False), (1, False), (MANY, True)])
def test_many_pieces_are_done_in_a_thread(pieces, is_aside):
    make_application()
    assert (wait_for(lambda _between: get_ident(), pieces) != get_ident()) is is_aside


def test_meanwhile_the_window_lives_on_and_shows_that_it_is_busy():
    make_application()
    beats = []

    def beat() -> None:
        cursor = QGuiApplication.overrideCursor()
        beats.append(cursor is not None and cursor.shape() is Qt.CursorShape.WaitCursor)

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(1)

    def work(between) -> int:
        while len(beats) < 3:
            between()
        return 7

    assert wait_for(work, MANY) == 7
    assert beats[:3] == [True] * 3
    assert QGuiApplication.overrideCursor() is None


@pytest.mark.parametrize("error", [REFUSED, ZeroDivisionError()])
@pytest.mark.parametrize("pieces", [1, MANY])
def test_what_the_work_raises_is_raised_here(error, pieces, monkeypatch):
    make_application()
    nobody = []
    monkeypatch.setattr(sys, "excepthook", lambda *caught: nobody.append(caught))

    def work(_between):
        raise error

    with pytest.raises(type(error)):
        wait_for(work, pieces)
    settle()
    assert nobody == []
    assert QGuiApplication.overrideCursor() is None


# --- Dossiers --------------------------------------------------------------------------------


@pytest.fixture
def dossiers(pack, tmp_path):
    """Files of teams, each with one mark; and what is in them, by practice id."""
    item = pack.items[0].id
    workspace = Workspace(pack, tmp_path / "elders.sqlite")
    marks, paths = {}, []
    for number in range(MANY):
        practice = workspace.add_practice(f"Team {number:02}", EVERYTHING)
        marks[practice.id] = {item: Mark(Status.DONE, note=f"notitie {number}")}
        workspace.apply(workspace.edit_many(practice.id, marks[practice.id]).changes)
        paths.append(tmp_path / f"{number:02}.zpm")
        export_dossier(workspace, practice.id, paths[-1], TODAY, ALL)
    workspace.close()
    return paths, marks


def holds(window) -> dict:
    workspace = window.session.workspace
    return {practice.id: dict(workspace.marks(practice.id)) for practice in workspace.practices}


def take_in(window, paths) -> None:
    controller_of(window).flows.import_from(paths)
    settle()


def test_they_come_in_are_taken_back_and_come_again(planning, dossiers, pack):
    paths, marks = dossiers
    before = holds(planning)
    take_in(planning, paths)
    assert holds(planning) == before | marks
    assert planning.session.practice.name == "Team 11"
    press(planning, Qt.Key.Key_Z, CONTROL)
    assert holds(planning) == before
    press(planning, Qt.Key.Key_Y, CONTROL)
    assert holds(planning) == before | marks
    register = planning.register
    planning.close()
    again = Workspace(pack, register)
    assert {practice.id: dict(again.marks(practice.id)) for practice in again.practices} == (
        before | marks
    )
    again.close()


def test_a_backup_follows(planning, dossiers):
    wait_until(lambda: not planning.findChildren(Job))
    for path in backups_of(planning.register).values():
        path.unlink()
    planning.session.workspace.after_write.__self__._newest = None
    take_in(planning, dossiers[0])
    wait_until(lambda: bool(backups_of(planning.register)))
    wait_until(lambda: not planning.findChildren(Job))


def test_one_that_is_broken_keeps_all_of_them_out(planning, dossiers):
    paths, _ = dossiers
    before, failed = holds(planning), []
    controller_of(planning).flows.failed.connect(failed.append)
    paths[7].write_bytes(b"{}")
    take_in(planning, paths)
    assert holds(planning) == before
    (error,) = failed
    assert "07.zpm" in str(error)
    assert "geen dossier van ZPM-Checklist" in str(error)
    assert planning.session.undo_stack.count() == 0


def test_a_register_that_cannot_be_written_is_as_it_was(planning, dossiers, monkeypatch):
    paths, _ = dossiers
    before, failed = holds(planning), []
    planning.session.failed.connect(failed.append)

    def fail(*_args):
        raise RegisterError("Er is niets bewaard.", "De schijf is vol.", "Maak ruimte.")

    monkeypatch.setattr(planning.session.workspace.store, "replace", fail)
    take_in(planning, paths)
    assert holds(planning) == before
    assert len(failed) == 1
    assert planning.session.undo_stack.count() == 0


@pytest.mark.parametrize("turns", range(4))
def test_what_is_taken_back_before_it_is_shown_is_not_shown(planning, dossiers, turns):
    own = planning.session.practice
    controller_of(planning).flows.import_from(dossiers[0])
    for _ in range(turns):
        QTest.qWait(1)
    QTest.keyClick(planning.focusWidget(), Qt.Key.Key_Z, CONTROL)
    settle()
    assert planning.session.practice == own
    assert planning.session.workspace.practices == [own]


def test_a_window_that_closes_before_it_is_shown_has_them(planning, dossiers, pack):
    paths, marks = dossiers
    controller_of(planning).flows.import_from(paths)
    planning.close()
    settle()
    again = Workspace(pack, planning.register)
    assert {practice.id for practice in again.practices} > marks.keys()
    again.close()
