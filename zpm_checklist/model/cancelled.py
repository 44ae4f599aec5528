"""The user stopped something long while it ran."""

from collections.abc import Callable


class Cancelled(Exception):  # noqa: N818  (a wish of the user, no error)
    """Raised out of a long task once it is told to stop; nothing was kept of it."""


IsCancelled = Callable[[], bool]
"""Asked by a long task between two pieces; after a yes it raises Cancelled."""
