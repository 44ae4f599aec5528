"""The way back and forward through the window, as in a browser."""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

from zpm_checklist.ui.navigation.spots import Spot

_LONGEST = 100


class Stop(NamedTuple):
    """A place, and where in it one was."""

    place: str
    spot: Spot = MappingProxyType({})


class Trail:
    """Where one came from, and where one was before going back."""

    def __init__(self) -> None:
        """Nowhere yet."""
        self._behind: list[Stop] = []
        self._ahead: list[Stop] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a stop behind."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back before, and nowhere else since."""
        return bool(self._ahead)

    @property
    def behind(self) -> tuple[Stop, ...]:
        """The stops behind, the nearest last."""
        return tuple(self._behind)

    def leave(self, stop: Stop | None) -> None:
        """Go on from this stop (None: from one that nobody comes back to); nothing is ahead."""
        self._ahead.clear()
        if stop is not None:
            self._behind = [*self._behind, stop][-_LONGEST:]

    def back(self, now: Stop | None) -> Stop | None:
        """The stop before; from then on `now` lies ahead. None, and no change, at the start."""
        return _step(self._behind, self._ahead, now)

    def forward(self, now: Stop | None) -> Stop | None:
        """The stop one went back from; from then on `now` lies behind."""
        return _step(self._ahead, self._behind, now)

    def clear(self) -> None:
        """Forget all of it."""
        self._behind.clear()
        self._ahead.clear()


def _step(source: list[Stop], other: list[Stop], now: Stop | None) -> Stop | None:
    if not source:
        return None
    if now is not None:
        other.append(now)
    return source.pop()
