"""What the window remembers between two runs: where one was, sizes, text size, light or dark."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

_NAME = "venster.json"


class Memory:
    """A small file beside the register; a broken one is forgotten, never an error."""

    def __init__(self, register: Path) -> None:
        """Read what is remembered for this register's folder."""
        self._path = register.parent / _NAME
        self._values: dict[str, Any] = {}
        try:
            read = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return
        if isinstance(read, dict):
            self._values = read

    def text(self, key: str, default: str = "") -> str:
        """A remembered text."""
        value = self._values.get(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: float) -> float:
        """A remembered number."""
        value = self._values.get(key)
        if isinstance(value, int | float) and math.isfinite(value):
            return float(value)
        return default

    def put(self, **values: str | float) -> None:
        """Remember these; where it cannot be written, it is not."""
        self._values |= values
        try:
            self._path.write_text(json.dumps(self._values), encoding="utf-8")
        except OSError:
            return
