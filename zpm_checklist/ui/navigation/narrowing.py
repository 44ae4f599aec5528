"""Links from a number to what it counts: items or questions, with what they have in common."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

ITEMS_LINK = "items:"
QUESTIONS_LINK = "questions:"


class Narrowing(NamedTuple):
    """What a list shows when it shows only some."""

    ids: tuple[str, ...]
    """Of items or questions, in their order."""
    words: str
    """Which ones they are: "ICT, realisatie in gevaar"."""


def items_link(ids: Iterable[str], words: str) -> str:
    """A link to these items; empty where there are none."""
    return _link(ITEMS_LINK, ids, words)


def questions_link(ids: Iterable[str], words: str) -> str:
    """A link to these questions of the monitor; empty where there are none."""
    return _link(QUESTIONS_LINK, ids, words)


def narrowing_of(link: str) -> Narrowing | None:
    """What such a link asks for; None for any other text."""
    for prefix in (ITEMS_LINK, QUESTIONS_LINK):
        if link.startswith(prefix):
            ids, _, words = link.removeprefix(prefix).partition("#")
            return Narrowing(tuple(ids.split(",")), words)
    return None


def _link(prefix: str, ids: Iterable[str], words: str) -> str:
    joined = ",".join(ids)
    return f"{prefix}{joined}#{words}" if joined else ""
