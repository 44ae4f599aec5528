"""The cases of the training room: fictional practices with role cards and model answers.

Read from a file of its own, and only when somebody asks for it: no start waits for it. All
texts are plain; nobody in them exists.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from zpm_checklist.content.errors import ContentError
from zpm_checklist.paths import CONTENT


class RoleCard(NamedTuple):
    """What one player gets to read, and the others do not."""

    id: str
    title: str
    """The role in a few words, as the card's heading."""
    who: str
    knows: str
    wants: str


class ModelAnswer(NamedTuple):
    """What the trainer holds to be right for one item, with the reason."""

    item: str
    status: str
    """A stored status, never `open`."""
    why: str
    """One sentence that speaks to the players, as "u"."""


class CaseProfile(NamedTuple):
    """The answers to the first-run questions, in stored values; the purpose is training."""

    type: str
    staff: bool
    before_2022: bool
    contracts: tuple[str, ...]
    care: tuple[str, ...]
    subcontracting: bool
    multi_setting: bool
    horizontal: bool


@dataclass(frozen=True)
class Case:
    """One fictional practice to practise with."""

    id: str
    title: str
    practice: str
    """Its name in the register of the training room."""
    profile: CaseProfile
    story: str
    """About 150 words; a blank line parts paragraphs."""
    roles: tuple[RoleCard, ...]
    answers: tuple[ModelAnswer, ...]

    @cached_property
    def answer_by_item(self) -> dict[str, ModelAnswer]:
        """Model answers by the item that they are about."""
        return {answer.item: answer for answer in self.answers}


def load_cases(pack_id: str = "zpm", folder: Path = CONTENT) -> tuple[Case, ...]:
    """The cases as `content build` wrote them. Raises ContentError where the file is not whole."""
    path = folder / f"{pack_id}-training.json"
    try:
        raw = json.loads(path.read_bytes())
        return tuple(_case(entry) for entry in raw["cases"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ContentError(
            path.name,
            str(error) if isinstance(error, KeyError) else "",
            f"het bestand met de casussen is niet te lezen ({type(error).__name__}).",
            "Installeer het programma opnieuw.",
        ) from error


def _case(raw: dict[str, Any]) -> Case:
    profile = raw["profile"]
    return Case(
        **{key: raw[key] for key in ("id", "title", "practice", "story")},
        profile=CaseProfile(
            **{
                **profile,
                "contracts": tuple(profile["contracts"]),
                "care": tuple(profile["care"]),
            }
        ),
        roles=tuple(RoleCard(**entry) for entry in raw["roles"]),
        answers=tuple(ModelAnswer(**entry) for entry in raw["answers"]),
    )
