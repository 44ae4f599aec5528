"""For whom a report is printed."""

from enum import StrEnum


class Reader(StrEnum):
    """The reader decides what page one answers and what stays inside the house."""

    SELF = "self"
    INSURER = "insurer"
    BOARD = "board"
    INTERVISION = "intervision"

    @property
    def is_outside(self) -> bool:
        """Notes, names of staff and reasons never reach a reader outside the practice."""
        return self in (Reader.INSURER, Reader.INTERVISION)
