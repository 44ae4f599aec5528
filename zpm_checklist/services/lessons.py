"""Lessons of the training room, and what participants hand in: small files on a stick."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from pathlib import Path

from zpm_checklist.content.schema import Pack
from zpm_checklist.content.training import Case, load_cases
from zpm_checklist.exchange import exercise_file
from zpm_checklist.exchange.exercise_format import MOST_BYTES
from zpm_checklist.model.errors import (
    FileRefusedError,
    InvalidInputError,
    NotFoundError,
    UserError,
)
from zpm_checklist.model.lesson import (
    MOST_ALIAS,
    MOST_ITEMS,
    MOST_TITLE,
    MOST_WHY,
    Given,
    HandedIn,
    Lesson,
)
from zpm_checklist.model.lesson_result import LessonResult, Skipped, result_of
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.status import Status
from zpm_checklist.model.visible import visible
from zpm_checklist.services.files import (
    check_suffix,
    files_named,
    is_folder,
    read_within,
    write_whole,
)
from zpm_checklist.services.walls import check_is_exercise
from zpm_checklist.services.workspace import Workspace

LESSON_SUFFIX, RESULT_SUFFIX = ".zpmles", ".zpmuitslag"


def make_lesson(pack: Pack, case: Case, items: Sequence[str], title: str = "") -> Lesson:
    """A new lesson with these items, in this order; doubles count once.

    Raises InvalidInputError for items that are not there, too many or none.
    """
    chosen = tuple(dict.fromkeys(items))
    unknown = [item for item in chosen if item not in pack.item_by_id]
    if unknown or not 0 < len(chosen) <= MOST_ITEMS:
        raise InvalidInputError(
            "De les is niet gemaakt.",
            f"Het punt “{unknown[0]}” bestaat niet."
            if unknown
            else f"Een les heeft 1 tot {MOST_ITEMS} punten; dit zijn er {len(chosen)}.",
            "“content --json” toont alle punten." if unknown else "Kies andere punten.",
        )
    named = _line(title, MOST_TITLE, "De les is niet gemaakt.", "titel") if title else case.title
    return Lesson(str(uuid.uuid4()), named, case.id, chosen)


def save_lesson(lesson: Lesson, path: Path) -> None:
    """Write the lesson for the participants. Raises InvalidInputError or NotWritableError."""
    check_suffix(path, LESSON_SUFFIX, "Een les is een .zpmles-bestand.")
    write_whole(path, exercise_file.write_lesson(lesson))


def read_lesson(pack: Pack, path: Path) -> Lesson:
    """The lesson in a file. Raises FileRefusedError for what is none, or asks unknown items."""
    lesson = exercise_file.read_lesson(read_within(path, MOST_BYTES), path.name)
    unknown = [item for item in lesson.items if item not in pack.item_by_id]
    if unknown or lesson.case_id not in {case.id for case in load_cases()}:
        raise FileRefusedError(
            f"Het bestand {path.name} is niet ingelezen.",
            f"De les gaat over “{unknown[0] if unknown else lesson.case_id}”, en dat is hier "
            "niet bekend.",
            "Er is niets veranderd. Gebruik overal dezelfde versie van het programma.",
        )
    return lesson


# Results


def hand_in(
    workspace: Workspace,
    practice: Practice,
    lesson: Lesson,
    alias: str,
    path: Path,
    *,
    with_why: bool = True,
) -> HandedIn:
    """Write what a participant marked of the lesson's items.

    Raises what `prepare_result` and `save_result` raise.
    """
    handed = prepare_result(workspace, practice, lesson, alias, with_why=with_why)
    save_result(handed, path)
    return handed


def prepare_result(
    workspace: Workspace, practice: Practice, lesson: Lesson, alias: str, *, with_why: bool = True
) -> HandedIn:
    """What a participant marked of the lesson's items; her notes' first lines say why.

    `alias` is what she wants to be called; no name is asked. Raises WrongRegisterError in a real
    register, and InvalidInputError for an alias that cannot be shown.
    """
    check_is_exercise(workspace.register, is_exercise=workspace.is_exercise)
    marks = {item: workspace.mark(practice.id, item) for item in lesson.items}
    return HandedIn(
        lesson_id=lesson.id,
        participant=practice.id,
        counter=workspace.store.standing(practice.id).counter,
        alias=_line(alias, MOST_ALIAS, "De uitslag is niet geschreven.", "naam"),
        answers={
            item: Given(mark.status, _first_line(mark) if with_why else "")
            for item, mark in marks.items()
            if mark.status is not Status.OPEN
        },
    )


def save_result(handed: HandedIn, path: Path) -> None:
    """Write a result; asks no register, so it may run beside the event loop.

    Raises InvalidInputError for a name that is taken by another participant's result, and
    NotWritableError.
    """
    check_suffix(path, RESULT_SUFFIX, "Een uitslag is een .zpmuitslag-bestand.")
    _check_own(path, handed)
    write_whole(path, exercise_file.write_result(handed))


def result_name(practice: Practice, alias: str) -> str:
    """A file name for this participant's result: the same each time, another for each other."""
    key = f"{practice.id} {' '.join(alias.split()).casefold()}"
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
    return f"uitslag-{digest[:8]}{RESULT_SUFFIX}"


def collect(folder: Path, lesson: Lesson, case: Case) -> LessonResult:
    """What the participants' files in this folder say; reads anew each time, and changes nothing.

    A file that is broken, or belongs to another lesson, is named and skipped. Raises
    FileRefusedError or NotFoundError where the folder itself cannot be read.
    """
    if not is_folder(folder):
        raise NotFoundError(
            f"De map {folder} is niet gevonden.",
            "Op deze plek staat geen map.",
            "Steek de stick erin of kies een andere map.",
        )
    handed, skipped = [], []
    for path in files_named([folder], (RESULT_SUFFIX,)):
        if path.name.startswith("."):
            continue  # a Mac leaves such a shadow beside each file on a stick
        name = visible(path.name)
        try:
            entry = exercise_file.read_result(read_within(path, MOST_BYTES), name)
        except UserError as error:
            skipped.append(Skipped(name, error.why))
            continue
        if entry.lesson_id == lesson.id:
            handed.append(entry)
        else:
            skipped.append(Skipped(name, "Deze uitslag hoort bij een andere les."))
    return result_of(lesson, case, handed, skipped)


def _first_line(mark: Mark) -> str:
    """Why, in one line that shows everything: the note's first."""
    lines = mark.note.splitlines()
    shown = "".join(character for character in lines[0] if character.isprintable()) if lines else ""
    return " ".join(shown.split())[:MOST_WHY].rstrip()


def _line(text: str, most: int, what: str, kind: str) -> str:
    tidy = " ".join(text.split())
    if not tidy or len(tidy) > most or not tidy.isprintable():
        raise InvalidInputError(
            what,
            f"De {kind} is leeg, langer dan {most} tekens, of bevat een onzichtbaar teken.",
            f"Typ een andere {kind}.",
        )
    return tidy


def _check_own(path: Path, handed: HandedIn) -> None:
    """Another participant's result on the same stick is not overwritten."""
    try:
        there = exercise_file.read_result(read_within(path, MOST_BYTES), path.name)
    except UserError:
        return  # nothing, or no result: `write_whole` knows what may be replaced
    if (there.lesson_id, there.key) != (handed.lesson_id, handed.key):
        raise InvalidInputError(
            f"Het bestand {path} is niet geschreven.",
            "Daar staat al de uitslag van een andere deelnemer of les.",
            "Kies een andere naam.",
        )
