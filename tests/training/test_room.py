"""The training room: where it is, what begins in it, and how it is emptied."""

import json
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.registers import edit, opened
from tests.training.conftest import PLAYED, REAL, contents
from tests.ui.conftest import wait_until
from zpm_checklist import paths
from zpm_checklist.content.training import load_cases
from zpm_checklist.model.errors import InvalidInputError, RegisterLockedError, WrongRegisterError
from zpm_checklist.model.lesson import MOST_ITEMS, MOST_WHY, profile_of
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.lessons import (
    hand_in,
    make_lesson,
    read_lesson,
    result_name,
    save_lesson,
)
from zpm_checklist.services.training import (
    find_case,
    open_exercise_register,
    reset_room,
    start_case,
)


@pytest.fixture
def room(pack):
    workspace = open_exercise_register(pack)
    yield workspace
    workspace.close()


# --- Where it is ---------------------------------------------------------------------------


def test_it_has_a_folder_of_its_own(room, monkeypatch):
    monkeypatch.delenv(paths.REGISTER_VARIABLE)

    assert room.register.parent == paths.default_register().parent / "oefenruimte"
    assert room.is_exercise


def test_another_register_does_not_move_the_room(room, monkeypatch, tmp_path):
    monkeypatch.setenv(paths.REGISTER_VARIABLE, str(tmp_path / "ander.sqlite"))

    assert paths.training_register() == room.register


@pytest.fixture
def frozen(tmp_path, monkeypatch):
    """The program as one folder on a stick."""
    program = tmp_path / "stick" / "zpm-checklist" / "zpm-checklist"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.delenv(paths.REGISTER_VARIABLE)
    return program.parent


def test_a_program_on_a_stick_keeps_everything_on_the_stick(frozen, pack, here, tmp_path):
    own = paths.data_folder()
    beside = frozen / paths.PORTABLE_FOLDER
    beside.mkdir()

    here.done("practice", "add", REAL, "--type", "vrijgevestigd")
    here.done("training", "start", "solo")

    assert paths.default_register() == beside / "register.sqlite"
    assert {path.relative_to(beside).parts[0] for path in beside.rglob("*")} == {
        "oefenruimte", "register.sqlite", "register-reservekopieen",
    }  # fmt: skip
    assert paths.training_register().is_file()
    assert not own.exists()


def test_without_that_folder_it_is_an_ordinary_program(frozen):
    (frozen / paths.PORTABLE_FOLDER).touch()  # a file is no place to keep things

    assert paths.portable_folder() is None


def test_a_program_that_is_installed_looks_beside_no_interpreter(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / paths.PORTABLE_FOLDER).mkdir()

    assert paths.portable_folder() is None


def test_the_environment_names_a_portable_folder(tmp_path, monkeypatch):
    monkeypatch.setenv(paths.PORTABLE_VARIABLE, str(tmp_path / "stick"))
    monkeypatch.delenv(paths.REGISTER_VARIABLE)

    assert paths.default_register() == tmp_path / "stick" / "register.sqlite"


# --- Cases ---------------------------------------------------------------------------------


@pytest.mark.parametrize("case", load_cases(), ids=lambda case: case.id)
def test_a_case_begins_with_its_profile_and_nothing_marked(room, case):
    practice = start_case(room, case)

    assert (practice.name, practice.profile) == (case.practice, profile_of(case))
    assert room.marks(practice.id) == {}
    assert start_case(room, case).name == f"{case.practice} (2)"
    assert room.snapshot(practice.id, date(2026, 11, 22)).is_exercise


def test_no_case_begins_in_a_real_register(tmp_path):
    with opened(tmp_path / "echt.sqlite") as real:
        with pytest.raises(WrongRegisterError):
            start_case(real, find_case("solo"))
        assert real.practices == []
        assert not real.is_exercise


# --- Emptying ------------------------------------------------------------------------------


def test_the_room_begins_anew(world, here, pack):
    here.done("--exercise", "mark", PLAYED, "planning.settings", "done")  # with a backup
    real = contents(world.real.parent)

    status, _, err = here("training", "reset")
    assert (status, "--yes" in err) == (2, True)
    here.done("training", "reset", "--yes")

    assert here.done("--exercise", "practice", "list", "--json").count(PLAYED) == 0
    assert [path.name for path in world.room.parent.iterdir()] == [world.room.name]
    assert contents(world.real.parent) == real


def test_an_open_room_is_not_emptied(world, pack):
    workspace = open_exercise_register(pack)
    with pytest.raises(RegisterLockedError):
        reset_room(pack)
    assert [practice.name for practice in workspace.practices] == [PLAYED]
    workspace.close()


def test_what_is_broken_is_moved_aside(world, pack):
    world.room.write_bytes(b"kapot" * 100)

    reset_room(pack).close()

    [aside] = world.room.parent.glob("*.kapot-*")
    assert aside.read_bytes() == b"kapot" * 100


# --- Lessons and results through the services ----------------------------------------------


def test_a_lesson_goes_to_a_stick_and_comes_back(pack, tmp_path):
    case = find_case("groep")
    lesson = make_lesson(
        pack, case, ["planning.settings", "planning.settings", "informatie.training"]
    )
    save_lesson(lesson, tmp_path / "les.zpmles")

    assert read_lesson(pack, tmp_path / "les.zpmles") == lesson
    assert lesson.items == ("planning.settings", "informatie.training")
    assert lesson.title == case.title
    assert make_lesson(pack, case, lesson.items).id != lesson.id


@pytest.mark.parametrize(
    ("items", "title"),
    [
        ([], ""),
        (["planning.weg"], ""),
        (None, ""),
        (["planning.settings"], "x" * 200),
        (["planning.settings"], "a\u202eb"),
    ],
)
def test_a_lesson_that_cannot_be_is_refused(pack, items, title):
    items = [item.id for item in pack.items][: MOST_ITEMS + 1] if items is None else items

    with pytest.raises(InvalidInputError, match="De les is niet gemaakt"):
        make_lesson(pack, find_case("solo"), items, title)


def test_what_is_handed_in_is_what_was_marked_and_no_more(room, pack, tmp_path):
    practice = start_case(room, find_case("solo"))
    lesson = make_lesson(pack, find_case("solo"), ["planning.settings", "planning.standaardduur"])
    edit(room, practice.id, "planning.settings", Mark(Status.DONE, note="Een \t regel.\nGeheim."))
    edit(room, practice.id, "planning.agendavoering", Mark(Status.AT_RISK, owner="J. Jansen"))
    out = tmp_path / "a.zpmuitslag"

    handed = hand_in(room, practice, lesson, "  Ster  1 ", out)

    assert (handed.alias, handed.counter) == ("Ster 1", 2)
    assert list(handed.answers) == ["planning.settings"]
    assert handed.answers["planning.settings"].why == "Een regel."
    for private in ("Geheim", "Jansen", PLAYED, "agendavoering"):
        assert private not in out.read_text(encoding="utf-8")

    edit(room, practice.id, "planning.settings", Mark(Status.DONE, note="é" * 900))
    assert len(hand_in(room, practice, lesson, "Ster 1", out).answers["planning.settings"].why) == (
        MOST_WHY
    )
    bare = hand_in(room, practice, lesson, "Ster 1", out, with_why=False)
    assert bare.answers["planning.settings"].why == ""


def test_another_participants_result_is_not_overwritten(room, pack, tmp_path):
    practice = start_case(room, find_case("solo"))
    lesson = make_lesson(pack, find_case("solo"), ["planning.settings"])
    out = tmp_path / "a.zpmuitslag"
    hand_in(room, practice, lesson, "Ster", out)
    before = out.read_bytes()

    with pytest.raises(InvalidInputError, match="andere deelnemer"):
        hand_in(room, practice, lesson, "Maan", out)

    assert out.read_bytes() == before
    assert result_name(practice, "Ster") == result_name(practice, " ster ")
    assert result_name(practice, "Ster") != result_name(practice, "Maan")


@pytest.mark.parametrize("alias", ["", "   ", "x" * 41, "a\u200bb", "\ud800"])
def test_an_alias_that_cannot_be_shown_is_refused(room, pack, tmp_path, alias):
    practice = start_case(room, find_case("solo"))
    lesson = make_lesson(pack, find_case("solo"), ["planning.settings"])

    with pytest.raises(InvalidInputError):
        hand_in(room, practice, lesson, alias, tmp_path / "a.zpmuitslag")

    assert list(tmp_path.glob("*.zpmuitslag")) == []


# --- On the command line, and in the window ------------------------------------------------


def test_an_hour_and_a_half_on_the_command_line(world, here):
    lesson = world.folder / "nieuw.zpmles"
    said = here.done("training", "lesson", "solo", lesson, "--theme", "registratie")
    assert 8 <= said.count("[") <= 12
    here.done("training", "lesson", "groep", lesson, "--item", "planning.settings")
    assert [item["id"] for item in _results(here, world, lesson)["items"]] == ["planning.settings"]

    here.done("--exercise", "mark", PLAYED, "planning.settings", "not_applicable")
    written = here.done("training", "hand-in", world.lesson, PLAYED, world.folder, "--as", "Maan")
    assert Path(written.strip()).parent == world.folder

    told = _results(here, world, world.lesson)
    assert (told["n"], told["participants"], told["skipped"]) == (2, ["Maan", "Ster"], [])
    by_id = {item["id"]: item for item in told["items"]}
    assert by_id["planning.standaardduur"]["counts"]["at_risk"] == 2
    assert by_id["planning.standaardduur"]["model"] == "done"
    assert by_id["planning.standaardduur"]["steps_off"] == 6
    assert by_id["planning.settings"]["percent_same"] == 100
    assert {entry["why"] for entry in by_id["planning.standaardduur"]["why"]} == {"spel"}
    assert "2 ingeleverd" in here.done("training", "results", world.folder, world.lesson)
    pdf = world.folder / "groep.pdf"
    here.done("training", "results", world.folder, world.lesson, "--pdf", pdf)
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert b"EmbeddedFile" not in pdf.read_bytes()


def _results(here, world, lesson):
    return json.loads(here.done("training", "results", world.folder, lesson, "--json"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("start", "weg"),
        ("lesson", "weg", "a.zpmles"),
        ("lesson", "solo", "a.txt"),
        ("lesson", "solo", "a.zpmles", "--theme", "weg"),
        ("lesson", "solo", "a.zpmles", "--item", "weg"),
        ("results", "niets", "a.zpmles"),
        ("hand-in", "a.zpmles", PLAYED, "a.zpmuitslag", "--as", "x"),
        ("hand-in", "a.zpmles", PLAYED, "a.zpmuitslag"),
        ("les",),
        (),
    ],
)
def test_a_wrong_request_ends_in_a_dutch_sentence(here, arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    status, out, err = here("training", *arguments)

    assert (status, out) == (2, "") or arguments == ()
    assert "Traceback" not in err
    assert not list(tmp_path.glob("a.*"))


@pytest.mark.parametrize("is_exercise", [True, False])
def test_a_window_opens_its_own_kind_only(world, is_exercise):
    from zpm_checklist.ui.application import make_application, make_window
    from zpm_checklist.ui.navigation import places
    from zpm_checklist.ui.pictures.screenshots import discard

    make_application()
    before = contents(world.real.parent)
    for register in (world.room, world.real):
        window = make_window(register, date(2026, 11, 22), is_exercise=is_exercise)
        window.show()
        fits = (register == world.room) is is_exercise
        if fits:
            wait_until(lambda window=window: window.session.workspace is not None)
            assert window.session.snapshot().is_exercise is is_exercise
        else:
            wait_until(lambda window=window: window.place == places.FAILURE)
        discard(window)
    after = contents(world.real.parent)
    assert {path: after[path] for path in before} == before
