"""What a practice says of one item."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from zpm_checklist.model.status import Reason, Status

REASONED = (Status.BEHIND, Status.AT_RISK)
"""Statuses that ask for reasons."""


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
    links: tuple[str, ...] = ()
    """Web and mail addresses and paths of files (see link.py), in the user's order, no doubles."""

    def with_status(self, status: Status) -> Mark:
        """The mark with another status, as the user's newest word.

        Reasons go where the new status asks for none, and so does an earlier overruling that the
        new status contradicts.
        """
        says_no = status is Status.NOT_APPLICABLE
        contradicted = self.applies is not None and self.applies is says_no
        return replace(
            self,
            status=status,
            reasons=self.reasons if status in REASONED else (),
            applies=None if contradicted else self.applies,
            applies_why="" if contradicted else self.applies_why,
        )


BLANK = Mark()


def in_fixed_order(reasons: Collection[Reason]) -> tuple[Reason, ...]:
    """Reasons as a mark stores them."""
    return tuple(reason for reason in Reason if reason in reasons)
