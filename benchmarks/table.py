"""The results as a table to read."""

from __future__ import annotations

import math
from collections.abc import Iterable

from benchmarks.measuring import Result, Spread

_HEAD = ("wat", "wij", "vloer", "verhouding (min–max)", "doel", "")


def lines(results: Iterable[Result]) -> list[str]:
    """Columns below one another; the medians are what the goal is about."""
    rows = [_HEAD, *(_row(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    return [
        "  ".join(
            cell.ljust(width) if column in (0, len(_HEAD) - 1) else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _row(result: Result) -> tuple[str, ...]:
    return (
        result.name,
        _said(result.subject, result.unit),
        _said(result.floor, result.unit) if result.floor else "",
        _ratio(result.ratio) if result.ratio else "",
        *_goal(result),
    )


def _goal(result: Result) -> tuple[str, str]:
    """The goal and whether it is kept; nothing where none was set."""
    if math.isinf(result.goal):
        return "", ""
    unit = "×" if result.ratio else result.unit
    return f"≤ {_number(result.goal)} {unit}", "binnen" if result.is_within else "BOVEN"


def _said(spread: Spread, unit: str) -> str:
    least, most = _number(spread.least), _number(spread.most)
    return f"{_number(spread.median)} {unit} ({least}–{most})"


def _ratio(spread: Spread) -> str:
    return f"{spread.median:.2f} × ({spread.least:.2f}–{spread.most:.2f})".replace(".", ",")


def _number(value: float) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f}".replace(".", ",")
