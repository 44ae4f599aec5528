"""One piece of work over many things, done by two processes where the system can fork.

To fork costs a few milliseconds and the child has all that was loaded; to start another Python
would cost more than it brings.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import TypeVar

_Thing = TypeVar("_Thing")
_Outcome = TypeVar("_Outcome")


def in_halves(
    work: Callable[[Sequence[_Thing]], list[_Outcome]], things: Sequence[_Thing]
) -> list[_Outcome]:
    """What `work` gives for all things, in their order; half of it may come from a child.

    Outcomes must be picklable. Only for a process without threads: a fork copies one of them.
    """
    if sys.platform != "linux":
        return work(things)
    middle = len(things) // 2
    fork = multiprocessing.get_context("fork")
    receiving, sending = fork.Pipe(duplex=False)
    child = fork.Process(target=_send, args=(work, things[middle:], sending), daemon=True)
    child.start()
    sending.close()
    try:
        own = work(things[:middle])
        try:
            theirs: list[_Outcome] = receiving.recv()
        except EOFError:  # the child was ended, or failed: its half is still to be done
            theirs = work(things[middle:])
    finally:
        child.terminate()  # of no use any more, also where the own half was broken off
        child.join()
    return own + theirs


def _send(
    work: Callable[[Sequence[_Thing]], list[_Outcome]],
    things: Sequence[_Thing],
    sending: Connection,
) -> None:
    with sending, suppress(Exception):  # the parent does it again, and then tells what is wrong
        sending.send(work(things))
