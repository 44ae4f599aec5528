"""Somebody without a mouse and without sight: real keys, and what a screen reader says."""

import time
from collections.abc import Callable
from typing import Any

from tests.access.desktop import PATIENCE, Desktop, Partner
from tests.access.nodes import Node, node


class Person:
    """Types with xdotool, listens through AT-SPI, and knows nothing else of the program."""

    def __init__(self, desktop: Desktop, reader: Partner) -> None:
        self._desktop = desktop
        self._reader = reader
        self._at: Node | None = None
        self._said: list[str] = []
        window = desktop.xdotool("search", "--sync", "--onlyvisible", "--name", "ZPM").split()[-1]
        desktop.xdotool("windowfocus", "--sync", window)

    def press(self, *keys: str) -> None:
        """Keys by their X names, one after another."""
        self._desktop.xdotool("key", "--delay", "20", *keys)

    def write(self, text: str) -> None:
        self._desktop.xdotool("type", "--delay", "8", text)

    def hears(self, words: str) -> str:
        """Wait until something is said with these words in it; gives it."""
        found = self._wait(lambda: next((one for one in self._said if words in one), ""), words)
        self._said.clear()
        return found

    def is_at(self, name: str, *, role: str = "") -> Node:
        """Wait until the focus is on what begins so; gives it as it was told."""

        def there() -> Node | None:
            at = self._at
            is_it = at is not None and at.name.startswith(name) and role in ("", at.role)
            return at if is_it else None

        return self._wait(there, name)

    def hears_at(self, words: str) -> None:
        """Wait until what has the focus is told with these words at its end."""
        self._wait(lambda: self._at is not None and self._at.name.endswith(words), words)

    def goes_to(self, name: str, key: str = "Tab", most: int = 60) -> Node:
        """Press a key until the focus is on what begins so."""
        for _ in range(most):
            before = self._at
            self.press(key)
            at = self._wait_for_other(before)
            if at is not None and at.name.startswith(name):
                return at
        raise AssertionError(f"{key} does not come at “{name}”; it came at {self._at}")

    def state_of(self, name: str) -> Node:
        """What is told of it now."""
        nodes = [node(told) for told in self._reader.ask("walk")]
        return next(one for one in nodes if one.name == name)

    def _wait_for_other(self, before: Node | None) -> Node | None:
        until = time.monotonic() + 4
        while time.monotonic() < until:
            self._listen()
            if self._at is not before:
                break
            time.sleep(0.01)
        return self._at

    def _wait(self, look: Callable[[], Any], what: str) -> Any:
        until = time.monotonic() + PATIENCE
        while not (found := look()):
            told = f"said {self._said}, the focus at {self._at}"
            assert time.monotonic() < until, f"“{what}” did not come; {told}"
            self._listen()
            time.sleep(0.01)
        return found

    def _listen(self) -> None:
        for kind, told in self._reader.ask("heard"):
            if kind == "said":
                print(f"    zegt: {told}")
                self._said.append(told)
            else:
                self._at = node(told)
                on = [s for s in ("checked", "selected", "expanded") if s in self._at.states]
                print(f"    {self._at.role}: {self._at.name[:90]} {' '.join(on)}")
