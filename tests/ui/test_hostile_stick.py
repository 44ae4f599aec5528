"""A stick in the training room that is full of strange names, pulled out, or not to be read."""

import os

from tests.ui.conftest import wait_until
from tests.ui.training_room import looking_often, make_lesson, take_part
from zpm_checklist.ui.training.inside import RESULTS


def test_what_cannot_be_seen_in_a_name_is_shown(open_room, stick):
    room = open_room()
    make_lesson(room, stick / "les.zpmles")
    for name in (b"\xff", "\u202egpj".encode(), b"a\nb", b"<b>"):
        with open(os.fsencode(stick) + b"/" + name + b".zpmuitslag", "wb") as file:  # noqa: PTH123
            file.write(b"{}")
    parts = looking_often(room)
    parts.show_part(RESULTS)
    parts.room.look_into(stick)
    wait_until(lambda: parts.room.result is not None)
    lines = parts.results._skipped.text().splitlines()
    assert [line.partition(".zpmuitslag:")[0] for line in lines] == [
        "<b>",
        "U+202Egpj",
        "U+DCFF",
        "aU+000Ab",
    ]


def test_a_stick_that_is_pulled_out_leaves_what_was_counted_in_sight(open_room, stick):
    trainer, pupil = open_room(), open_room("deelnemer")
    make_lesson(trainer, stick / "les.zpmles")
    take_part(pupil, stick / "les.zpmles", "1234", "Ster", stick)
    parts = looking_often(trainer)
    parts.show_part(RESULTS)
    parts.room.look_into(stick)
    wait_until(lambda: parts.room.result is not None and parts.room.result.n == 1)
    away = stick.rename(stick.with_name("in-de-tas"))
    wait_until(lambda: parts.room.trouble is not None)
    assert "niet gevonden" in parts.results._trouble.text()
    assert parts.room.result.n == 1
    away.rename(stick)
    wait_until(lambda: parts.room.trouble is None)


def test_a_folder_that_nobody_can_look_at_is_told(open_room, stick):
    """Of a stick with a broken plug the system gives an error where it gave no before."""
    room = open_room()
    make_lesson(room, stick / "les.zpmles")
    parts = looking_often(room)
    parts.show_part(RESULTS)
    parts.room.look_into(stick / ("x" * 300))
    wait_until(lambda: parts.room.trouble is not None)
    assert "niet gevonden" in parts.results._trouble.text()
    parts.room.memory.stick = stick / ("x" * 300)
    assert parts.room.memory.stick_or_documents
