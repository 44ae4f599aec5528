"""No way leads from the training room into a real register, and none back.

Each way is tried from outside, as a person would, and both registers keep every byte.
"""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from tests.registers import fingerprint
from tests.training.conftest import PLAYED, REAL, contents

TO_REAL = {}
TO_ROOM = {}


def way(table, *told):
    """Register a way; `told` are words, one of which the refusal must hold."""

    def add(attempt):
        table[attempt.__name__] = (attempt, told)
        return attempt

    return add


A_RESULT = "uitslag van een oefening"
A_LESSON = "les van de oefenruimte"
A_REGISTER = "register van de oefenruimte"


# --- From the training room to the real register -----------------------------------------


@way(TO_REAL, A_RESULT)
def result_imported(world, here):
    return here("import", world.result)


@way(TO_REAL, A_RESULT)
def result_renamed_to_a_dossier(world, here):
    return here("import", world.copy(world.result, "Noord.zpm"))


@way(TO_REAL, A_LESSON)
def lesson_renamed_to_a_dossier(world, here):
    return here("import", world.copy(world.lesson, "Noord.zpm"))


@way(TO_REAL, A_RESULT)
def result_inside_a_pdf(world, here):
    return here("import", world.in_pdf(world.result, "rapport.pdf"))


@way(TO_REAL, A_RESULT)
def result_beside_a_good_dossier(world, here):
    other = json.loads(world.dossier.read_bytes())["practice"]
    other = {**other, "id": "99999999-2222-4333-8444-555555555555", "name": "Een ander"}
    return here("import", world.forged(world.dossier, "a.zpm", practice=other), world.result)


@way(TO_REAL, "rapport van een oefening")
def report_of_an_exercise(world, here):
    pdf = world.folder / "rapport.pdf"
    here.done("--exercise", "report", PLAYED, pdf)
    return here("import", pdf)


@way(TO_REAL, "wordt nooit een echt dossier")
def exercise_exported(world, here):
    return here("--exercise", "export", PLAYED, world.folder / "oefening.zpm")


@way(TO_REAL, "De inhoud klopt niet")
def result_with_the_format_of_a_dossier(world, here):
    return here("import", world.forged(world.result, "a.zpm", format=1))


@way(TO_REAL, "De inhoud klopt niet")
def result_with_all_that_a_dossier_has(world, here):
    real = json.loads(world.dossier.read_bytes())
    return here("import", world.forged(world.result, "a.zpm", **real))


@way(TO_REAL, A_RESULT)
def dossier_with_the_format_of_a_result(world, here):
    return here("import", world.forged(world.dossier, "a.zpm", format="zpm-oefenuitslag"))


@way(TO_REAL, "geen dossier van ZPM-Checklist")
def register_imported_as_a_dossier(world, here):
    return here("import", world.copy(world.room, "oefening.zpm"))


@way(TO_REAL, A_RESULT)
def result_counted_by_the_monitor(world, here):
    out = world.folder / "monitor.pdf"
    answer = here("monitor", world.copy(world.result, "a.zpm"), "--pdf", out)
    assert not out.exists()
    return answer


@way(TO_REAL, A_RESULT)
def result_in_a_pdf_counted_by_the_monitor(world, here):
    return here("monitor", world.in_pdf(world.result, "rapport.pdf"), "--json")


@way(TO_REAL, A_REGISTER)
def exercise_named_as_the_register(world, here):
    return here("--register", world.room, "practice", "list")


@way(TO_REAL, A_REGISTER)
def mark_in_an_exercise_named_as_the_register(world, here):
    return here("--register", world.room, "mark", PLAYED, "planning.settings", "done")


@way(TO_REAL, A_REGISTER)
def exercise_named_by_the_environment(world, here):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ZPM_REGISTER", str(world.room))
        return here("status", PLAYED)


@way(TO_REAL, A_REGISTER)
def backup_of_an_exercise_restored(world, here):
    copy = here.done("--exercise", "backup", world.folder / "kopie").strip()
    return here("restore", copy)


@way(TO_REAL, A_REGISTER)
def exercise_itself_restored(world, here):
    return here("restore", world.room)


@way(TO_REAL, "echt register")
def exercise_restored_in_the_room_that_is_named_real(world, here):
    copy = here.done("--exercise", "backup", world.folder / "kopie").strip()
    return here("--exercise", "--register", world.real, "restore", copy)


@way(TO_REAL, "echt register")
def room_opened_on_the_real_register(world, here):
    return here("--exercise", "--register", world.real, "mark", REAL, "planning.settings", "done")


@way(TO_REAL, "echt register")
def case_begun_in_the_real_register(world, here):
    return here("--register", world.real, "training", "start", "solo")


@way(TO_REAL, "echt register")
def real_register_thrown_away_as_the_room(world, here):
    return here("--register", world.real, "training", "reset", "--yes")


@way(TO_REAL, "Daar staat een register")
def lesson_written_over_the_register(world, here):
    link = world.folder / "les2.zpmles"
    link.symlink_to(world.real)
    return here("training", "lesson", "solo", link)


# --- And back -----------------------------------------------------------------------------


@way(TO_ROOM, "geen echte gegevens")
def real_dossier_imported(world, here):
    return here("--exercise", "import", world.dossier)


@way(TO_ROOM, "geen echte gegevens")
def real_report_imported(world, here):
    pdf = world.folder / "rapport.pdf"
    here.done("report", REAL, pdf)
    return here("--exercise", "import", pdf)


@way(TO_ROOM, "echt register")
def real_register_opened_as_the_room(world, here):
    return here("--exercise", "--register", world.real, "practice", "list")


@way(TO_ROOM, "echt register")
def backup_restored_in_the_room(world, here):
    copy = here.done("backup", world.folder / "kopie").strip()
    return here("--exercise", "restore", copy)


@way(TO_ROOM, A_REGISTER)
def backup_restored_over_the_room_from_outside(world, here):
    copy = here.done("backup", world.folder / "kopie").strip()
    return here("--register", world.room, "restore", copy)


@way(TO_ROOM, "echt register")
def real_marks_handed_in(world, here):
    out = world.folder / "n.zpmuitslag"
    arguments = ("hand-in", world.lesson, REAL, out, "--as", "Noord")
    answer = here("--register", world.real, "training", *arguments)
    assert not out.exists()
    return answer


@way(TO_ROOM, "echt dossier")
def real_dossier_as_a_lesson(world, here):
    lesson = world.copy(world.dossier, "echt.zpmles")
    return here("training", "results", world.folder, lesson)


@way(TO_ROOM, "De inhoud klopt niet")
def real_marks_in_a_lesson(world, here):
    marks = json.loads(world.dossier.read_bytes())["marks"]
    lesson = world.forged(world.lesson, "a.zpmles", marks=marks)
    return here("training", "results", world.folder, lesson)


# --- The trials ----------------------------------------------------------------------------


def test_enough_ways_are_tried():
    assert len(TO_REAL) >= 8
    assert len(TO_ROOM) >= 6


@pytest.mark.parametrize("name", [*TO_REAL, *TO_ROOM])
def test_the_way_is_closed(world, here, name):
    attempt, told = {**TO_REAL, **TO_ROOM}[name]
    before = contents(world.real.parent), fingerprint(world.room)

    status, out, err = attempt(world, here)

    assert status == 2, (out, err)
    assert any(words.casefold() in (out + err).casefold() for words in told), (out, err)
    assert "Traceback" not in err
    after = contents(world.real.parent), fingerprint(world.room)
    new = after[0].keys() - before[0].keys()
    assert all("-reservekopieen" in path for path in new), new  # of the asked backup only
    assert {path: after[0][path] for path in before[0]} == before[0]
    assert after[1] == before[1]
    assert [entry["name"] for entry in _practices(here)] == [REAL]


def _practices(here):
    return json.loads(here.done("practice", "list", "--json"))["practices"]


@pytest.mark.parametrize("command", [("practice", "list"), ("verify",), ("backup",)])
def test_an_exercise_copied_over_the_real_register_is_refused_and_stays_as_it_is(
    world, here, command
):
    kept = world.real.with_name("bewaard.sqlite")
    shutil.move(world.real, kept)
    shutil.copy(world.room, world.real)
    before = contents(world.real.parent)

    status, out, err = here(*command)

    assert (status, out) == (2, "")
    assert A_REGISTER in err
    assert contents(world.real.parent) == before
    shutil.move(kept, world.real)
    assert [entry["name"] for entry in _practices(here)] == [REAL]


def test_a_real_register_copied_over_the_room_is_refused_and_stays_as_it_is(world, here):
    shutil.copy(world.real, world.room)
    before = contents(world.room.parent)

    for command in (("training", "start", "solo"), ("training", "reset", "--yes")):
        status, out, err = here(*command)
        assert (status, out) == (2, "")
        assert "echt register" in err
        assert contents(world.room.parent) == before


def test_a_journal_left_beside_an_exercise_is_not_rolled_back_by_the_real_program(world, here):
    journal = world.room.with_name(f"{world.room.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    before = contents(world.room.parent)

    assert here("--register", world.room, "practice", "list")[0] == 2

    assert contents(world.room.parent) == before


def test_only_the_mark_of_the_file_tells_the_kinds_apart(world, here):
    """Not its name, nor its place: and the mark stays through backup, restore and upgrade."""
    with closing(sqlite3.connect(world.room)) as raw:
        exercise = raw.execute("PRAGMA application_id").fetchone()
    copy = here.done("--exercise", "backup", world.folder / "kopie").strip()
    here.done("--exercise", "mark", PLAYED, "planning.settings", "done")

    here.done("--exercise", "restore", copy)

    for path in (world.room, copy):
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("PRAGMA application_id").fetchone() == exercise
    with closing(sqlite3.connect(world.real)) as raw:
        assert raw.execute("PRAGMA application_id").fetchone() != exercise


def test_the_report_of_an_exercise_holds_no_dossier_and_says_what_it_is(world, here):
    pdf = world.folder / "rapport.pdf"
    for reader in ("self", "insurer", "board", "intervision"):
        here.done("--exercise", "report", PLAYED, pdf, "--for", reader)
        assert b"EmbeddedFile" not in pdf.read_bytes()
        assert b"OEFENING" in pdf.read_bytes()
