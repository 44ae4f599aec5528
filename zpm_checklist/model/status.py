"""The values that a mark can hold. They are stored, so they stay as they are for ever."""

from enum import StrEnum


class Status(StrEnum):
    """How far a practice is with one item."""

    OPEN = "open"
    """Not looked at yet."""
    DONE = "done"
    ON_SCHEDULE = "on_schedule"
    BEHIND = "behind"
    """Behind, but can be made up."""
    AT_RISK = "at_risk"
    NOT_APPLICABLE = "not_applicable"

    @property
    def level(self) -> "Level | None":
        """The monitor's level that this status counts as; None where it is left out."""
        return _LEVEL_OF.get(self)

    @property
    def is_judged(self) -> bool:
        """Whether somebody gave a verdict on an item that applies."""
        return self in _LEVEL_OF


class Level(StrEnum):
    """The monitor's three-step scale (implementatiemonitor 2021)."""

    ON_SCHEDULE = "on_schedule"
    BEHIND = "behind"
    AT_RISK = "at_risk"


_LEVEL_OF = {
    Status.DONE: Level.ON_SCHEDULE,
    Status.ON_SCHEDULE: Level.ON_SCHEDULE,
    Status.BEHIND: Level.BEHIND,
    Status.AT_RISK: Level.AT_RISK,
}


class Reason(StrEnum):
    """Why an item is behind or at risk, in the monitor's fixed order."""

    THIRD_PARTY = "third_party"
    UNCLEAR_INFORMATION = "unclear_information"
    CONFLICTING_INFORMATION = "conflicting_information"
    INSUFFICIENT_INFORMATION = "insufficient_information"
    CAPACITY = "capacity"
    OTHER = "other"
