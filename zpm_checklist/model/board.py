"""What a board is told and asked about the items that are behind or at risk."""

from __future__ import annotations

from collections.abc import Sequence

from zpm_checklist.model.status import Reason
from zpm_checklist.model.wording import enumeration, points

MOST_RISKS = 5
"""So many are told, the greatest first."""

REQUESTS: tuple[tuple[str, frozenset[Reason]], ...] = (
    ("Maak capaciteit vrij", frozenset({Reason.CAPACITY})),
    ("Spreek de partij aan die ons ophoudt", frozenset({Reason.THIRD_PARTY})),
    (
        "Zorg voor duidelijke informatie",
        frozenset(
            {
                Reason.UNCLEAR_INFORMATION,
                Reason.CONFLICTING_INFORMATION,
                Reason.INSUFFICIENT_INFORMATION,
            }
        ),
    ),
)
"""Each request with the reasons of which one calls for it; the weightiest first."""

NAME_SOMEBODY = "Wijs een verantwoordelijke aan"
"""For items that nobody has."""

_NAMED = 2
"""So many items are named; of the rest only the number is told."""


def about(titles: Sequence[str]) -> str:
    """What a request is for: "Voor “a”, “b” en nog 3 punten." Raises ValueError for nothing."""
    named = [f"“{title}”" for title in titles[:_NAMED]]
    if len(titles) > _NAMED:
        named.append(f"nog {points(len(titles) - _NAMED)}")
    return f"Voor {enumeration(named)}."
