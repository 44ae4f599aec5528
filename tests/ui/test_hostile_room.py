"""Nothing of the training room gets into a real register through the window, whatever one tries."""

import shutil

import pytest

from tests.registers import edit, fingerprint
from tests.ui.conftest import TODAY, wait_until
from tests.ui.merging import desk_of, fates, wait_for
from tests.ui.training_room import drop, told
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.paths import training_register
from zpm_checklist.services.lessons import hand_in, make_lesson
from zpm_checklist.services.reports import write_report
from zpm_checklist.services.restoring import restore_points
from zpm_checklist.services.training import find_case, open_exercise_register, start_case
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store.backup import folder_of
from zpm_checklist.ui.application import make_window
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of, discard, settle

ITEM = "planning.standaardduur"


@pytest.fixture
def room(pack):
    """The register of a training room in which somebody played; no window has it open."""
    workspace = open_exercise_register(pack)
    practice = start_case(workspace, find_case("solo"))
    edit(workspace, practice.id, ITEM, Mark(Status.AT_RISK, note="spel"))
    workspace.close()
    return training_register()


@pytest.fixture
def files(pack, room, tmp_path):
    """What the room gives, by what it calls itself."""
    workspace = open_exercise_register(pack)
    practice = workspace.practices[0]
    lesson = make_lesson(pack, find_case("solo"), [ITEM])
    hand_in(workspace, practice, lesson, "Ster", tmp_path / "ster.zpmuitslag")
    write_report(workspace.snapshot(practice.id, TODAY), tmp_path / "rapport.pdf")
    workspace.close()
    for source, name in ((tmp_path / "ster.zpmuitslag", "uitslag.zpm"), (room, "register.zpm")):
        shutil.copy(source, tmp_path / name)
    shutil.copy(tmp_path / "ster.zpmuitslag", tmp_path / "uitslag.csv")
    return tmp_path


@pytest.fixture
def real(planning):
    """A real window with work in it, which at the end holds the very same."""
    planning.session.edit(ITEM, Mark(Status.DONE, note="echt"), "")
    register, practice = planning.register, planning.session.practice
    marks = dict(planning.session.marks)
    yield planning
    planning.close()
    workspace = Workspace(planning.session.pack, register)  # raises where it is no real one
    assert workspace.practices == [practice]
    assert dict(workspace.marks(practice.id)) == marks
    workspace.close()


@pytest.mark.parametrize("name", ["uitslag.zpm", "register.zpm", "rapport.pdf"])
def test_dropped_under_another_name(real, files, name):
    drop(real, files / name)
    assert f"{name} is niet ingelezen" in told(real)


def test_dropped_with_everything_at_once(real, files):
    """Then it is about putting files together, and none of these can be counted."""
    names = ["uitslag.zpm", "register.zpm", "rapport.pdf", "uitslag.csv"]
    drop(real, *(files / name for name in names))
    desk = desk_of(real)
    wait_for(desk)
    assert sorted(file for _fate, file in fates(desk)) == sorted(names)
    assert desk.count.report is None


def test_chosen_as_the_register(real, room):
    before, own = fingerprint(room), real.register
    controller_of(real).keeper.open(room)
    wait_until(lambda: real.place == places.FAILURE)
    assert real.session.workspace is None
    controller_of(real).keeper.open(own)
    wait_until(lambda: real.session.workspace is not None)
    assert fingerprint(room) == before


def test_laid_among_the_backups(real, room):
    folder = folder_of(real.register)
    folder.mkdir(exist_ok=True)
    shutil.copy(room, folder / "20260301-093000.sqlite")
    (point,) = (p for p in restore_points(real.register) if p.path.name.startswith("20260301"))
    real.go(places.SETTINGS)
    card = real.pages.settings.backups
    wait_until(lambda: "oefenruimte" in card.list.item(card.list.count() - 1).text())
    real.settings.restore_asked.emit(point)
    wait_until(lambda: "niet teruggezet" in told(real))


def test_put_in_the_place_of_what_a_restore_set_aside(real, room):
    """To undo a restore puts back what stood there before: by then that may be something else."""
    wait_until(lambda: bool(restore_points(real.register)))
    point = restore_points(real.register)[0]
    shutil.copy(real.register, point.path.with_name("20260301-093000.sqlite"))
    controller_of(real).keeper.put_back(point.path.with_name("20260301-093000.sqlite"), "")
    wait_until(lambda: any(one.was_replaced for one in restore_points(real.register)))
    wait_until(real.session.undo_stack.canUndo)
    (aside,) = (one.path for one in restore_points(real.register) if one.was_replaced)
    shutil.copy(room, aside)
    real.session.undo()
    wait_until(lambda: "niet teruggezet" in told(real))


def test_linked_from_the_room_to_the_real_register(real, pack):
    """To empty the room would then throw the real register away."""
    training_register().parent.mkdir(parents=True)
    training_register().symlink_to(real.register)
    real.close()
    for _ in range(2):
        exercise = make_window(training_register(), TODAY, is_exercise=True)
        exercise.show()
        wait_until(lambda window=exercise: window.place == places.FAILURE)
        discard(exercise)
    real_again = make_window(real.register, TODAY)
    real_again.show()
    wait_until(lambda: real_again.session.workspace is not None)
    real_again.go(places.TRAINING)
    real_again.pages.training.door.empty.click()
    real_again.pages.training.door.sure.click()
    wait_until(lambda: bool(told(real_again)))
    settle()
    assert "leeg." not in told(real_again)
    discard(real_again)
