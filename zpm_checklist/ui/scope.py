"""What the window leaves out for who works alone; one definition for all pages.

A solo practice has nobody to hand work to and no teams to put together. What is left out here
is not gone: the settings bring it back, the menus and keys lead to it, and whatever was filled
in stays.
"""

from __future__ import annotations

from typing import NamedTuple

from zpm_checklist.model.practice import Practice, PracticeType


class Scope(NamedTuple):
    """Which parts of the window there are."""

    owners: bool
    """Who does what: the field at an item, the filter and the list per person."""
    rounds: bool
    """Beginning and closing rounds of the monitor, and their names."""
    merging: bool
    """Putting dossiers of several practices or teams together."""
    national: bool
    """The published figures of the national monitor beside one's own."""


_ALL = Scope(owners=True, rounds=True, merging=True, national=True)
_SOLO = Scope(owners=False, rounds=False, merging=False, national=False)


def works_alone(practice: Practice) -> bool:
    """Whether nobody else works in this practice."""
    return practice.profile.type is PracticeType.VRIJGEVESTIGD and not practice.profile.staff


def scope_of(practice: Practice | None, *, is_wide: bool, is_exercise: bool = False) -> Scope:
    """The scope of a practice; `is_wide` is the user's wish to see everything there is.

    Without a practice nothing is known yet, and the window starts small. In the training room
    (`is_exercise`) no dossiers are put together: they would be real ones.
    """
    if is_wide or (practice is not None and not works_alone(practice)):
        return _ALL._replace(merging=not is_exercise)
    return _SOLO
