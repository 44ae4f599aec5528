"""A lesson of the training room: which items of which case, and what a participant hands in.

Nothing of it is a practice's own: a participant is an alias and a random id, her answers are
about a practice that does not exist.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from zpm_checklist.content.schema import Item, Pack
from zpm_checklist.content.training import Case
from zpm_checklist.model.applicability import by_profile
from zpm_checklist.model.practice import Care, Contract, PracticeType, Profile, Purpose
from zpm_checklist.model.status import Status

USUAL_ITEMS = 12
"""What a group gets through in an hour and a half, with talk about each."""
MOST_ITEMS = 60
MOST_TITLE = 120
"""Characters in a lesson's title."""
MOST_ALIAS = 40
"""Characters in what a participant calls herself."""
MOST_WHY = 280
"""Characters in the one line that says why."""
LESSON_ID = PARTICIPANT_ID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
"""Patterns: both are UUIDs."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a group does together."""

    id: str
    """A UUID: results name the lesson that they belong to."""
    title: str
    case_id: str
    items: tuple[str, ...]
    """Item ids in the order in which they are shown, without doubles."""


@dataclass(frozen=True, slots=True)
class Given:
    """What one participant said of one item."""

    status: Status
    """Never `open`."""
    why: str = ""
    """One line, or empty."""


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One participant's result, as it travels on the stick."""

    lesson_id: str
    participant: str
    """A random UUID, the exercise practice's own."""
    counter: int
    """Edits so far: of two results of one participant the larger counter is the newer."""
    alias: str
    """What the participant typed to be known by; no name is asked."""
    answers: Mapping[str, Given]
    """By item id; items that she left open are absent."""

    @property
    def key(self) -> tuple[str, str]:
        """Tells participants apart.

        The id alone would not do: a stick that was copied with a case already begun gives all
        copies the same one. Of the alias capitals do not count.
        """
        return self.participant, self.alias.casefold()


def profile_of(case: Case) -> Profile:
    """The profile of the case's practice, whose purpose is training."""
    facts = case.profile
    return Profile(
        type=PracticeType(facts.type),
        purpose=Purpose.TRAINING,
        staff=facts.staff,
        before_2022=facts.before_2022,
        contracts=frozenset(Contract(value) for value in facts.contracts),
        care=frozenset(Care(value) for value in facts.care),
        subcontracting=facts.subcontracting,
        multi_setting=facts.multi_setting,
        horizontal=facts.horizontal,
    )


def suggest_items(
    pack: Pack, case: Case, themes: Collection[str] = (), most: int = USUAL_ITEMS
) -> tuple[str, ...]:
    """At most `most` item ids for a lesson on these monitor themes, in the pack's order.

    Without themes any item fits. Items with a model answer come first, for they can be talked
    through; then others that apply to the case. Each chapter gives one in turn, so that the
    lesson is spread over the processes.
    """
    profile = profile_of(case)
    fitting = [item for item in pack.items if not themes or not set(themes).isdisjoint(item.themes)]
    modelled = [item for item in fitting if item.id in case.answer_by_item]
    others = [
        item
        for item in fitting
        if item.id not in case.answer_by_item and by_profile(item, profile).applies
    ]
    chosen = set([*_chapters_in_turn(modelled), *_chapters_in_turn(others)][:most])
    return tuple(item.id for item in pack.items if item.id in chosen)


def _chapters_in_turn(items: Iterable[Item]) -> list[str]:
    """First the first of each chapter, then the second of each, and so on."""
    seen: dict[str, int] = {}
    turns: list[tuple[int, str]] = []
    for item in items:
        turn = seen[item.chapter] = seen.get(item.chapter, -1) + 1
        turns.append((turn, item.id))
    return [item_id for _, item_id in sorted(turns, key=lambda entry: entry[0])]
