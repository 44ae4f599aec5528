"""The walls of the training room: nothing leaves it as if it were real, nothing real enters it."""

from __future__ import annotations

from pathlib import Path

from zpm_checklist.model.errors import FileRefusedError, NotWritableError, WrongRegisterError


def check_may_leave(path: Path, *, is_exercise: bool) -> None:
    """Raises NotWritableError for a dossier of an exercise: elsewhere it would pass for real."""
    if is_exercise:
        raise NotWritableError(
            f"Het dossier {path} is niet geschreven.",
            "Een oefening wordt nooit een echt dossier.",
            "Deel een oefening als uitslag (.zpmuitslag) of als rapport (.pdf).",
        )


def check_may_enter(*, is_exercise: bool, what: str = "Er is niets ingelezen.") -> None:
    """Raises FileRefusedError for whatever would bring real data into the training room."""
    if is_exercise:
        raise FileRefusedError(
            what,
            "In de oefenruimte komen geen echte gegevens.",
            "Er is niets veranderd. Lees dossiers in buiten de oefenruimte.",
        )


def check_is_exercise(register: Path, *, is_exercise: bool) -> None:
    """Raises WrongRegisterError where something of the training room is asked of a real register.

    Neither a case may come into it, nor real answers be handed in as an exercise.
    """
    if not is_exercise:
        raise WrongRegisterError(
            "Dit kan alleen in de oefenruimte.",
            f"Het register {register} is een echt register.",
            "Er is niets veranderd. Open eerst de oefenruimte.",
        )
