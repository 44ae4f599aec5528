"""What the window remembers between two runs: where one was, sizes, text size, light or dark."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TypeGuard

_NAME = "venster.json"
_MOST = 1_000_000
"""Bytes; ours is some hundreds, and a larger one is not ours."""

Value = str | int | float


class Memory:
    """A small file beside the register; what is broken in it is forgotten, never an error."""

    def __init__(self, register: Path) -> None:
        """Read what is remembered for this register's folder."""
        self._path = register.parent / _NAME
        self._values: dict[str, Value] = _read(self._path)

    def text(self, key: str, default: str = "") -> str:
        """A remembered text."""
        value = self._values.get(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: float) -> float:
        """A remembered number; finite."""
        value = self._values.get(key)
        return default if value is None or isinstance(value, str) else float(value)

    def flag(self, key: str) -> bool:
        """A remembered yes; no where nothing is."""
        return self._values.get(key) is True

    def put(self, **values: Value) -> None:
        """Remember these; where it cannot be written, it is not."""
        self._values |= values
        partial = self._path.with_suffix(".deel")
        try:
            partial.write_text(json.dumps(self._values), encoding="utf-8")
            partial.replace(self._path)
        except OSError:
            return


def _read(path: Path) -> dict[str, Value]:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST + 1)
        read = json.loads(data) if len(data) <= _MOST else None
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(read, dict):
        return {}
    return {key: value for key, value in read.items() if _is_sound(value)}


def _is_sound(value: object) -> TypeGuard[Value]:
    """Text that can be written again, or a number that can be counted with."""
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            return False
        return True
    try:
        return isinstance(value, int | float) and math.isfinite(value)
    except OverflowError:
        return False
