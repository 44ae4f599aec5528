"""The training room: its own register, and the cases to practise with.

Nothing passes between it and a real register (see walls.py, and the register's own mark in
store/database.py). What a group does there together is in lessons.py.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from zpm_checklist.content.schema import Pack
from zpm_checklist.content.training import Case, load_cases
from zpm_checklist.model.errors import (
    NotFoundError,
    NotWritableError,
    RegisterDamagedError,
    why_of,
)
from zpm_checklist.model.lesson import profile_of
from zpm_checklist.model.practice import Practice
from zpm_checklist.paths import training_register
from zpm_checklist.services.walls import check_is_exercise
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store import backup

# The room


def open_exercise_register(pack: Pack, register: Path | None = None) -> Workspace:
    """The register of the training room, made where there is none.

    Raises WrongRegisterError where a real register stands there; it is not touched.
    """
    return Workspace(pack, register or training_register(), is_exercise=True)


def reset_room(pack: Pack, register: Path | None = None) -> Workspace:
    """Throw the exercises away with their backups, and begin anew.

    Raises WrongRegisterError where a real register stands there and RegisterLockedError where a
    window has the room open; then nothing has changed. What is no readable register is moved
    aside, for nobody can tell what it was.
    """
    register = register or training_register()
    try:
        open_exercise_register(pack, register).close()
    except RegisterDamagedError:
        _move_aside(register)
    try:
        for path in (*backup.backups_of(register).values(), register):
            path.unlink(missing_ok=True)
        with suppress(OSError):  # somebody put something else in it
            backup.folder_of(register).rmdir()
    except OSError as error:
        raise NotWritableError(
            "De oefenruimte is niet leeggemaakt.",
            f"Een bestand gaat niet weg ({why_of(error)}).",
            "Sluit andere vensters van het programma en probeer het opnieuw.",
        ) from error
    return open_exercise_register(pack, register)


def _move_aside(register: Path) -> None:
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")  # noqa: DTZ005 (a name for people)
    try:
        register.rename(register.with_name(f"{register.stem}.kapot-{stamp}{register.suffix}"))
    except OSError as error:
        raise NotWritableError(
            "De oefenruimte is niet leeggemaakt.",
            f"Het kapotte register gaat niet aan de kant ({why_of(error)}).",
            "Verplaats het bestand zelf en probeer het opnieuw.",
        ) from error


# Cases


def find_case(case_id: str) -> Case:
    """Raises NotFoundError, naming the cases that there are."""
    cases = load_cases()
    for case in cases:
        if case.id == case_id:
            return case
    raise NotFoundError(
        f"De casus “{case_id}” is niet gevonden.",
        "Die id staat niet bij de casussen.",
        f"Kies uit: {', '.join(case.id for case in cases)}.",
    )


def start_case(workspace: Workspace, case: Case) -> Practice:
    """The case's practice in the training room, with nothing marked yet.

    Whoever begins it again gets a second one, with a number behind the name. Raises
    WrongRegisterError in a real register.
    """
    check_is_exercise(workspace.register, is_exercise=workspace.is_exercise)
    taken = {practice.name for practice in workspace.practices}
    name, number = case.practice, 2
    while name in taken:
        name, number = f"{case.practice} ({number})", number + 1
    return workspace.add_practice(name, profile_of(case))
