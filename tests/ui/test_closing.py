"""A window that is closed in the middle of work: the work ends, and the register is free."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import wait_until
from zpm_checklist.model.mark import Mark
from zpm_checklist.services.restoring import restore_points
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, settle


@pytest.fixture
def check_closed(pack, register):
    """Closes the window, lets what is still to come arrive, and looks what is left."""

    def close_(window) -> None:
        window.close()
        assert not [job for job in window.findChildren(Job) if job.isRunning()]
        settle()
        assert not [job for job in window.findChildren(Job) if job.isRunning()]
        Workspace(pack, register).close()  # raises as long as anybody has it open

    return close_


@pytest.mark.parametrize("turns", [0, 1, 5])
def test_while_the_register_is_opened(open_window, add_practice, check_closed, turns):
    add_practice()
    window = open_window()
    for _ in range(turns):
        QApplication.processEvents()
    check_closed(window)


@pytest.mark.parametrize("turns", [0, 1, 20])
@pytest.mark.parametrize(
    "place", [places.REPORT, places.MERGE, places.SETTINGS, places.TRAINING, places.ACTIONS]
)
def test_while_a_page_is_at_work(planning, check_closed, place, turns):
    planning.go(place)
    for _ in range(turns):
        QApplication.processEvents()
    check_closed(planning)


def test_while_a_backup_is_put_back(planning, pack, register, check_closed, marks_on_disk):
    item = pack.chapter_by_id["planning"].items[0].id
    planning.session.edit(item, Mark(note="bewaard"), "")
    wait_until(lambda: bool(restore_points(register)))
    saved = restore_points(register)[0].path
    planning.session.edit(item, Mark(note="later"), "")
    practice = planning.session.practice.id
    controller_of(planning).keeper.put_back(saved, "")
    check_closed(planning)
    assert marks_on_disk(practice)[item].note == "bewaard"
