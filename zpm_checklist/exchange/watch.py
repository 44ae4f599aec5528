"""A watch over code that is not ours: it stops where its time is up, whatever it is at."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time
from types import FrameType
from typing import Any


class TimeIsUp(BaseException):
    """No Exception: code that catches whatever goes wrong would catch it and go on."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raise TimeIsUp at the first line of Python that runs after so many seconds of work.

    What other programs do meanwhile is not counted: a busy laptop refuses no good file. Only this
    thread is watched, and a single call into C is not broken off. Costs a few times the
    time of the code itself. A debugger or a measurement of coverage looks away meanwhile.
    """
    end = thread_time() + seconds

    def look(_frame: FrameType, _event: str, _value: Any) -> Any:
        if thread_time() > end:
            raise TimeIsUp
        return look

    others = sys.gettrace()
    sys.settrace(look)
    try:
        yield
    finally:
        sys.settrace(others)
