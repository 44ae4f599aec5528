"""What a refused survey is told: the line, the column and the value that is off."""

from __future__ import annotations

from zpm_checklist.model.errors import FileRefusedError

_MOST_SHOWN = 40
_MEND = "Verbeter de regel in het bestand en probeer het opnieuw."
_CHECK = "Controleer of dit het goede bestand is."


def refused(name: str, why: str, now: str = _CHECK) -> FileRefusedError:
    """The refusal of a file as a whole."""
    return FileRefusedError(
        f"Het bestand {name} is niet ingelezen.", why, f"Er is niets veranderd. {now}"
    )


def at_line(name: str, line: int, why: str, now: str = _MEND) -> FileRefusedError:
    """The refusal over one line, the header being 1; `why` goes on after "Op regel 7"."""
    return refused(name, f"Op regel {line} {why}", now)


def shown(value: str) -> str:
    """A value in quotes, shortened; what cannot be seen appears as U+XXXX."""
    short = value if len(value) <= _MOST_SHOWN else value[: _MOST_SHOWN - 1] + "…"
    seen = "".join(
        character if character.isprintable() else f"U+{ord(character):04X}" for character in short
    )
    return f"“{seen}”"
