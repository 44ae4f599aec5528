"""Writes files whole or not at all, and says why when it cannot."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

from zpm_checklist.held import is_held
from zpm_checklist.model.errors import (
    FileRefusedError,
    InvalidInputError,
    NotFoundError,
    NotWritableError,
    why_of,
)


def check_place(path: Path) -> None:
    """Raises NotWritableError where `write_whole` could not write; nothing is left behind."""
    try:
        target = path.resolve() if path.is_symlink() else path
        _check_replaceable(target)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".tmp")
        os.close(handle)
        Path(temporary).unlink()
    except OSError as error:
        raise _not_written(path, error) from error


def check_suffix(path: Path, suffix: str, why: str) -> None:
    """Raises InvalidInputError for a name without this ending; `why` is a sentence about that."""
    if path.suffix.casefold() != suffix:
        raise InvalidInputError(
            f"Het bestand {path} is niet geschreven.",
            why,
            f"Kies een bestandsnaam die op {suffix} eindigt.",
        )


def _not_written(path: Path, error: OSError) -> NotWritableError:
    return NotWritableError(
        f"Het bestand {path} is niet geschreven.",
        f"Schrijven lukt daar niet ({why_of(error)}).",
        "Kies een kortere naam."
        if error.errno == errno.ENAMETOOLONG
        else "Kies een andere map en probeer het opnieuw.",
    )


def write_whole(path: Path, data: bytes) -> None:
    """Replace `path` by these bytes in one step. Raises NotWritableError; then nothing changed.

    A link keeps pointing where it did; a device, a folder and a read-only file stay what they are.
    """
    try:
        path = path.resolve() if path.is_symlink() else path
        _check_replaceable(path)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _not_written(path, error) from error


def _check_replaceable(path: Path) -> None:
    if path.is_file() and _is_register(path):
        raise NotWritableError(
            f"Het bestand {path} is niet geschreven.",
            "Daar staat een register.",
            "Kies een andere naam.",
        )
    if _is_special(path) or (path.is_file() and not path.stat().st_mode & stat.S_IWUSR):
        raise NotWritableError(
            f"Het bestand {path} is niet geschreven.",
            "Daar staat iets dat alleen-lezen is of geen gewoon bestand.",
            "Kies een andere naam.",
        )


def _is_register(path: Path) -> bool:
    if is_held(path):
        return True
    with path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE


_SQLITE = b"SQLite format 3\0"


def _is_special(path: Path) -> bool:
    """A device, pipe or socket: what is written there is gone, and reading may never end."""
    return path.exists() and not path.is_file() and not path.is_dir()


def is_folder(path: Path) -> bool:
    """Whether a folder stands there; no where nobody can look, as on a stick that is pulled out."""
    return os.path.isdir(path)  # noqa: PTH112 (Path.is_dir raises there)


def make_folder(path: Path) -> None:
    """Make a folder where files will be put. Raises NotWritableError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritableError(
            f"De map {path} is niet gemaakt.",
            f"Dat lukt hier niet ({why_of(error)}).",
            "Kies een andere map.",
        ) from error


def files_named(paths: Iterable[Path], suffixes: tuple[str, ...]) -> list[Path]:
    """The files that these paths stand for: a folder stands for the files in it, by name.

    What has one of the suffixes is taken for a file without a look at the disk.
    """
    found: list[Path] = []
    for path in paths:
        if str(path).endswith(suffixes) or not is_folder(path):
            found.append(path)
            continue
        try:
            found += sorted(
                entry for entry in path.iterdir() if entry.suffix.casefold() in suffixes
            )
        except OSError as error:
            raise FileRefusedError(
                f"De map {path} is niet gelezen.",
                f"Openen lukt niet ({why_of(error)}).",
                "Controleer of u hem mag lezen.",
            ) from error
    return found


def read_within(path: Path, most: int) -> bytes:
    """The bytes of a file from outside, at most `most` of them."""
    data = read_start(path, most + 1)
    if len(data) > most:
        raise too_large(path, most)
    return data


def too_large(path: Path, most: int) -> FileRefusedError:
    """The refusal of a file with more than `most` bytes."""
    return FileRefusedError(
        f"Het bestand {path} is niet ingelezen.",
        f"Het is groter dan {most // 1024 // 1024} MB.",
        "Er is niets veranderd. Controleer of dit het goede bestand is.",
    )


def read_start(path: Path, most: int) -> bytes:
    """At most the first `most` bytes of a file from outside."""
    try:
        return _read_plain(path, most)
    except FileNotFoundError as error:
        raise NotFoundError(
            f"Het bestand {path} is niet gevonden.",
            "Op deze plek staat niets.",
            "Controleer de naam en de map.",
        ) from error
    except OSError as error:
        raise FileRefusedError(
            f"Het bestand {path} is niet gelezen.",
            f"Openen lukt niet ({why_of(error)}).",
            "Controleer of u het mag lezen.",
        ) from error


# Not to wait for a pipe that nobody writes to; Windows knows no such flag, but does know text.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _read_plain(path: Path, most: int) -> bytes:
    """One open, one look, one read: a lead may hand over ten thousand files."""
    if is_held(path):
        raise FileRefusedError(
            f"Het bestand {path} is niet gelezen.",
            "Dit is het register dat open is.",
            "Kies een dossier (.zpm).",
        )
    handle = os.open(path, _FLAGS)
    try:
        about = os.fstat(handle)
        if stat.S_ISDIR(about.st_mode):
            raise IsADirectoryError(errno.EISDIR, "")
        if not stat.S_ISREG(about.st_mode):
            raise FileRefusedError(
                f"Het bestand {path} is niet gelezen.",
                "Dit is geen gewoon bestand.",
                "Kies een dossier (.zpm).",
            )
        data = os.read(handle, min(most, about.st_size))
        while data and len(data) < min(most, about.st_size):
            more = os.read(handle, min(most, about.st_size) - len(data))
            if not more:
                break
            data += more
        return data
    finally:
        os.close(handle)
