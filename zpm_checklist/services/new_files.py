"""Writes beside what is there: a file that somebody else made is never replaced."""

from __future__ import annotations

import filecmp
from collections.abc import Callable
from pathlib import Path

_MOST = 1_000
"""Files of one name in a folder, after which the last number is tried and refused."""


def write_new(folder: Path, name: str, write: Callable[[Path], object]) -> Path:
    """Have `write` make a file of this name, with a number behind it where that is taken.

    Where a file of that name already holds the very same bytes, it stays the only one. Gives the
    path at which the file stands. Raises what `write` raises; then nothing is left behind.
    """
    taken: list[Path] = []
    for number in range(1, _MOST):
        path = folder / _numbered(name, number)
        try:
            path.open("xb").close()  # so that nobody takes the name meanwhile
        except FileExistsError:
            taken.append(path)
            continue
        except OSError:
            break  # `write` says why
        return _written(path, taken, write)
    write(path)
    return path


def _written(path: Path, taken: list[Path], write: Callable[[Path], object]) -> Path:
    try:
        write(path)
        same = next((other for other in taken if _is_same(path, other)), None)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    if same is None:
        return path
    path.unlink()
    return same


def _is_same(path: Path, other: Path) -> bool:
    try:
        return other.is_file() and filecmp.cmp(path, other, shallow=False)
    except OSError:
        return False


def _numbered(name: str, number: int) -> str:
    if number == 1:
        return name
    stem, dot, ending = name.rpartition(".")
    return f"{stem} ({number}){dot}{ending}"
