"""Lessons and results of the training room, to bytes and back. Anything off is refused whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

from zpm_checklist.exchange.exercise_format import (
    LESSON_FORMAT,
    MOST_BYTES,
    RESULT_FORMAT,
    VERSION,
    LessonShape,
    ResultShape,
    envelope,
)
from zpm_checklist.exchange.sealed import canonical_json, is_unbroken, sealed
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.lesson import Given, HandedIn, Lesson
from zpm_checklist.model.status import Status

_Shape = TypeVar("_Shape")
_LESSON = msgspec.json.Decoder(LessonShape)
_RESULT = msgspec.json.Decoder(ResultShape)
_KIND = {LESSON_FORMAT: "een les (.zpmles)", RESULT_FORMAT: "een uitslag (.zpmuitslag)"}
_DOSSIER_FORMAT = 1


def write_lesson(lesson: Lesson) -> bytes:
    """The file's bytes; equal lessons give equal bytes."""
    return sealed(
        canonical_json(
            {
                "case": lesson.case_id,
                "format": LESSON_FORMAT,
                "items": lesson.items,
                "lesson": lesson.id,
                "title": lesson.title,
                "version": VERSION,
            }
        )
    )


def read_lesson(data: bytes, name: str) -> Lesson:
    """The lesson in these bytes; `name` is the file's, for the message. Raises FileRefusedError."""
    shape = _read(data, name, LESSON_FORMAT, _LESSON.decode)
    if len(set(shape.items)) < len(shape.items):
        raise _refused(name, "Een punt staat er twee keer in.")
    if not _is_line(shape.title):
        raise _refused(name, "In de titel staat een onzichtbaar teken.")
    return Lesson(shape.lesson, shape.title, shape.case, tuple(shape.items))


def write_result(handed: HandedIn) -> bytes:
    """The file's bytes; equal results give equal bytes."""
    answers = {
        item: {"status": given.status, **({"why": given.why} if given.why else {})}
        for item, given in handed.answers.items()
    }
    return sealed(
        canonical_json(
            {
                "alias": handed.alias,
                "answers": answers,
                "counter": handed.counter,
                "format": RESULT_FORMAT,
                "lesson": handed.lesson_id,
                "participant": handed.participant,
                "version": VERSION,
            }
        )
    )


def read_result(data: bytes, name: str) -> HandedIn:
    """The result in these bytes; `name` is the file's, for the message. Raises FileRefusedError."""
    shape = _read(data, name, RESULT_FORMAT, _RESULT.decode)
    if not _is_line(shape.alias):
        raise _refused(name, "In de naam van de deelnemer staat een onzichtbaar teken.")
    for item, given in shape.answers.items():
        if given.status is Status.OPEN or not (given.why == "" or _is_line(given.why)):
            raise _refused(name, f"Het antwoord op {item} kan niet.")
    return HandedIn(
        lesson_id=shape.lesson,
        participant=shape.participant,
        counter=shape.counter,
        alias=shape.alias,
        answers={item: Given(given.status, given.why) for item, given in shape.answers.items()},
    )


def _read(data: bytes, name: str, wanted: str, decode: Callable[[bytes], _Shape]) -> _Shape:
    if len(data) > MOST_BYTES:
        raise _refused(name, f"Het is groter dan {MOST_BYTES // 1024} kB.")
    try:
        shape = decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise _refused(name, _why_not(data, wanted)) from error
    if not is_unbroken(data):
        raise _refused(
            name, "Het bestand is na het bewaren veranderd of onderweg beschadigd geraakt."
        )
    return shape


def _why_not(data: bytes, wanted: str) -> str:
    found = envelope(data)
    if found.format == _DOSSIER_FORMAT:
        return "Dit is een echt dossier; dat hoort niet in de oefenruimte."
    if found.format == wanted:
        newer = found.version > VERSION
        return "Het is gemaakt met een nieuwere versie." if newer else "De inhoud klopt niet."
    kind = _KIND.get(str(found.format))
    return f"Dit is {kind}." if kind else f"Dit is niet {_KIND[wanted]} van de oefenruimte."


def _is_line(text: str) -> bool:
    """One line that shows everything in it, without white space around it."""
    return text.isprintable() and text == " ".join(text.split())


def _refused(name: str, why: str) -> FileRefusedError:
    return FileRefusedError(
        f"Het bestand {name} is niet ingelezen.",
        why,
        "Er is niets veranderd. Vraag om een nieuw bestand.",
    )
