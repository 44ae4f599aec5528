"""Imports SQLAlchemy without asyncio, and so without sockets and ssl.

SQLAlchemy imports asyncio for drivers that we do not use: forty modules, a fifth of the time
between the first paint and the first mark.
"""

from __future__ import annotations

import sys
from importlib import import_module
from inspect import iscoroutine
from types import ModuleType

_ASYNCIO = "asyncio"


class _StandIn(ModuleType):
    """In the place of asyncio; where more of that is wanted after all, the real one answers."""

    iscoroutine = staticmethod(iscoroutine)

    def __getattr__(self, name: str) -> object:
        self.leave()
        return getattr(import_module(_ASYNCIO), name)

    def leave(self) -> None:
        """From now on the name means the real one."""
        if sys.modules.get(_ASYNCIO) is self:
            del sys.modules[_ASYNCIO]


def import_sqlalchemy() -> None:
    """Import it with its part for SQLite; where that was done before, nothing happens."""
    if _ASYNCIO in sys.modules or "sqlalchemy" in sys.modules:
        return
    stand_in = _StandIn(_ASYNCIO)
    sys.modules[_ASYNCIO] = stand_in
    try:
        import_module("sqlalchemy.dialects.sqlite")
    finally:
        stand_in.leave()
