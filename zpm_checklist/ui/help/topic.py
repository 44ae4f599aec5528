"""What one topic of the help holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """Help with one place of the window, or with one subject.

    A text in curly quotes (“…”) names words that stand on the window, to the letter.
    """

    id: str
    """Of a place: the id of that place."""
    title: str
    lead: str
    """What it is for, in one or two sentences."""
    can: tuple[str, ...] = ()
    """What one can do, a sentence each."""
    key_lists: tuple[str, ...] = ()
    """Ids of `KEY_LISTS`."""
    actions: tuple[str, ...] = ()
    """Ids of the actions of the menus that matter here."""
    asked: tuple[tuple[str, str], ...] = ()
    """Questions that people have, with their answers."""
    see: tuple[str, ...] = ()
    """Other topics."""
