"""What a screen reader is told, as the reader passes it on."""

import time
from typing import Any, NamedTuple

from tests.access.desktop import PATIENCE, Partner

BY_ARROWS = {"list item", "menu item", "table cell"}
"""Roles that the keyboard reaches within their list, menu or table."""

SCROLL_BAR = "scroll bar"
"""Qt gives it no name and no focus: keys scroll the area that it stands in, which has both."""


BY_ESCAPE = "Veld leegmaken"
"""The cross in a field; Escape in the field does the same (tests/ui/test_emptying.py)."""


class Node(NamedTuple):
    """One object that shows."""

    depth: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]

    @property
    def is_interactive(self) -> bool:
        return "focusable" in self.states or bool(self.actions)


def node(told: list[Any]) -> Node:
    depth, role, name, description, states, actions = told
    return Node(depth, role, name, description, frozenset(states), tuple(actions))


def attached(reader: Partner) -> Partner:
    """The reader, once the program is there for it."""
    until = time.monotonic() + PATIENCE
    while not reader.ask("count"):
        assert time.monotonic() < until, "the program tells nothing about itself"
        time.sleep(0.05)
    return reader


def nameless(nodes: list[Node]) -> list[Node]:
    """What one can do something with, but that nothing is said of."""
    return [
        one
        for one in nodes
        if one.is_interactive and not one.name.strip() and one.role != SCROLL_BAR
    ]


def out_of_reach(nodes: list[Node]) -> list[Node]:
    """What a mouse can do and the keyboard cannot.

    A name beside a bar is a button for the mouse; the bar, which comes next and begins with
    the same name, does the same at Enter.
    """
    found = []
    for one, after in zip(nodes, [*nodes[1:], nodes[0]], strict=True):
        if not one.actions or "focusable" in one.states or "enabled" not in one.states:
            continue
        if one.name == BY_ESCAPE:
            continue
        has_twin = "focusable" in after.states and after.name.startswith(one.name)
        if one.role not in BY_ARROWS and one.role != SCROLL_BAR and not has_twin:
            found.append(one)
    return found
