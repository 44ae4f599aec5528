"""Which registers this process has open: files that nobody else in it may touch.

On POSIX the first one that closes such a file again, after no more than a look, gives away the
lock of the whole process: then another program could write in the register too.
"""

from pathlib import Path

_held: set[tuple[int, int]] = set()


def identity(path: Path) -> tuple[int, int] | None:
    """What tells this file from another in the same place; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def hold(file: tuple[int, int]) -> None:
    """The register with this identity is open from now on."""
    _held.add(file)


def let_go(file: tuple[int, int]) -> None:
    """It is closed."""
    _held.discard(file)


def is_held(path: Path) -> bool:
    """Whether this file, whatever it is called here, is a register that is open: hands off."""
    return bool(_held) and identity(path) in _held
