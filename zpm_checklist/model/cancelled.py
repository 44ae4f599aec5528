"""The user stopped something long while it ran."""


class Cancelled(Exception):  # noqa: N818  (a wish of the user, no error)
    """Raised out of a long task once it is told to stop; nothing was kept of it."""
