"""Where in a page one is: what is current, which filter, how far it is scrolled.

A page that knows more than its scroll bar has `spot()` and `return_to(spot)`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

Spot = Mapping[str, str | int]
"""Only ids of content and numbers, so that it can be remembered between two runs."""

_SCROLL = "scroll"
_MOST = 2**31 - 1


@runtime_checkable
class HasSpot(Protocol):
    """A page that can be left and found again as it was."""

    def spot(self) -> Spot:
        """Where one is now."""

    def return_to(self, spot: Spot) -> None:
        """Be there again; what is gone is passed over."""


def spot_of(page: QWidget | None) -> Spot:
    """Where one is in a page."""
    if isinstance(page, HasSpot):
        return page.spot()
    if isinstance(page, QAbstractScrollArea):
        return {_SCROLL: scrolled(page)}
    return {}


def return_to(page: QWidget | None, spot: Spot) -> None:
    """Be there again."""
    if isinstance(page, HasSpot):
        page.return_to(spot)
    elif isinstance(page, QAbstractScrollArea):
        scroll(page, spot)


def scrolled(area: QAbstractScrollArea) -> int:
    """How far an area is scrolled, in pixels."""
    return area.verticalScrollBar().value()


def scroll(area: QAbstractScrollArea, spot: Spot) -> None:
    """Scroll as far as then; once more when the area has laid out what it just got."""
    bar, wanted = area.verticalScrollBar(), spot.get(_SCROLL, 0)
    if isinstance(wanted, int):
        bar.setValue(wanted)
        if bar.value() != wanted:
            QTimer.singleShot(0, bar, lambda: bar.setValue(wanted))


def to_text(spot: Spot) -> str:
    """As it is remembered."""
    return json.dumps(dict(spot))


def from_text(text: str) -> Spot:
    """As it was remembered; empty where that is broken."""
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(read, dict):
        return {}
    return {key: value for key, value in read.items() if _is_sound(value)}


def _is_sound(value: object) -> bool:
    """Text, or a number that Qt can count with."""
    return isinstance(value, str) or (isinstance(value, int) and abs(value) <= _MOST)
