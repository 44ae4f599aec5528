"""What a practice asks of the parties that it depends on, item by item.

Read from a file of its own, and only when somebody writes a letter: no start waits for it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from zpm_checklist.content.errors import ContentError
from zpm_checklist.paths import CONTENT


class PartyQuestions(NamedTuple):
    """The questions to one party about one item; an item may have them for several parties."""

    item: str
    """Id of the item."""
    party: str
    """A stored party (`epd_supplier` …)."""
    need: str
    """What the practice needs, as a heading of a few words."""
    questions: tuple[str, ...]
    """One to three, each a whole sentence of the practice ("wij") to the party ("u")."""


def load_letters(pack_id: str = "zpm", folder: Path = CONTENT) -> tuple[PartyQuestions, ...]:
    """The questions as `content build` wrote them, in the guide's order.

    Raises ContentError where the file is not whole.
    """
    path = folder / f"{pack_id}-letters.json"
    try:
        raw = json.loads(path.read_bytes())
        return tuple(
            PartyQuestions(**{**entry, "questions": tuple(entry["questions"])})
            for entry in raw["letters"]
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ContentError(
            path.name,
            str(error) if isinstance(error, KeyError) else "",
            f"het bestand met de vragen voor brieven is niet te lezen ({type(error).__name__}).",
            "Installeer het programma opnieuw.",
        ) from error
