"""What a practice says of one item."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from zpm_checklist.model.status import Reason, Status


@dataclass(frozen=True, slots=True)
class Mark:
    """The state of one item in one practice. The default is "not looked at yet"."""

    status: Status = Status.OPEN
    reasons: tuple[Reason, ...] = ()
    """Why it is behind or at risk, in the fixed order of `Reason`, without doubles."""
    note: str = ""
    owner: str = ""
    due: date | None = None
    """The user's own date; never taken from a source."""
    applies: bool | None = None
    """The user's overruling of the profile's verdict; None leaves the verdict as it is."""
    applies_why: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was ever said of this item."""
        return self == BLANK


BLANK = Mark()


def in_fixed_order(reasons: Collection[Reason]) -> tuple[Reason, ...]:
    """Reasons as a mark stores them."""
    return tuple(reason for reason in Reason if reason in reasons)
