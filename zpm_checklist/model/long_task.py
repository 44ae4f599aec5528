"""Something long: it lets others have their turn, and the user may stop it."""

from collections.abc import Callable


class Cancelled(Exception):  # noqa: N818  (a wish of the user, no error)
    """Raised out of a long task once it is told to stop; nothing was kept of it."""


IsCancelled = Callable[[], bool]
"""Asked by a long task between two pieces; after a yes it raises Cancelled."""

Between = Callable[[], object]
"""Called by a long task between two pieces; others have their turn meanwhile."""


def nothing_between() -> None:
    """Nobody waits for a turn."""


Run = Callable[[Callable[[Between], None]], None]
"""Does what it is given, once, and comes back when that is done."""


def at_once(work: Callable[[Between], None]) -> None:
    """Here and now."""
    work(nothing_between)
