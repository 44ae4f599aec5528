"""The files of the training room: their typed shapes, and how any other reader knows them.

A lesson (.zpmles) goes to the participants on a stick, a result (.zpmuitslag) comes back. Their
formats have names where a dossier's has a number, so that no reader can take one for the other,
whatever the file is called. They hold no path, no practice and no date, and of a person only the
alias that she typed.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from zpm_checklist.model.lesson import (
    LESSON_ID,
    MOST_ALIAS,
    MOST_ITEMS,
    MOST_TITLE,
    MOST_WHY,
    PARTICIPANT_ID,
)
from zpm_checklist.model.status import Status

LESSON_FORMAT, RESULT_FORMAT = "zpm-oefenles", "zpm-oefenuitslag"
VERSION = 1
"""Raised when a program that knows only the former version could misread a file."""

MOST_BYTES = 256 * 1024

_Id = Annotated[str, Meta(pattern=r"^[a-z0-9.-]+\Z", max_length=100)]
_Lesson = Annotated[str, Meta(pattern=rf"^{LESSON_ID}\Z")]
_Seal = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]


class _Strict(Struct, forbid_unknown_fields=True, frozen=True):
    pass


class LessonShape(_Strict, frozen=True):
    """The whole of a lesson file."""

    case: _Id
    format: Literal["zpm-oefenles"]
    items: Annotated[list[_Id], Meta(min_length=1, max_length=MOST_ITEMS)]
    lesson: _Lesson
    title: Annotated[str, Meta(min_length=1, max_length=MOST_TITLE)]
    version: Literal[1]
    sha256: _Seal


class GivenShape(_Strict, frozen=True):
    """What a participant said of one item."""

    status: Status
    why: Annotated[str, Meta(max_length=MOST_WHY)] = ""


class ResultShape(_Strict, frozen=True):
    """The whole of a result file."""

    alias: Annotated[str, Meta(min_length=1, max_length=MOST_ALIAS)]
    answers: Annotated[dict[_Id, GivenShape], Meta(max_length=MOST_ITEMS)]
    counter: Annotated[int, Meta(ge=0, le=2**53)]
    format: Literal["zpm-oefenuitslag"]
    lesson: _Lesson
    participant: Annotated[str, Meta(pattern=rf"^{PARTICIPANT_ID}\Z")]
    version: Literal[1]
    sha256: _Seal


class Envelope(Struct):
    """Only what tells one kind of file from another."""

    format: int | str = ""
    version: int = 0


def envelope(data: bytes) -> Envelope:
    """What kind of file these bytes are; an empty one where they are no JSON object of ours."""
    try:
        return msgspec.json.decode(data, type=Envelope)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
        return Envelope()


_SENTENCE = {
    LESSON_FORMAT: "Dit is een les van de oefenruimte, geen echt dossier.",
    RESULT_FORMAT: "Dit is een uitslag van een oefening, geen echt dossier.",
}


def exercise_sentence(data: bytes) -> str:
    """What a file of the training room is, for who expected a dossier; empty for any other."""
    return _SENTENCE.get(str(envelope(data).format), "")
