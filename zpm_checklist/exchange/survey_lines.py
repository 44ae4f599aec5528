"""A survey file as lines of text, read in blocks: no file is ever whole in memory."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from io import StringIO
from itertools import chain
from typing import BinaryIO

from zpm_checklist.exchange.survey_refusal import at_line, refused
from zpm_checklist.model.errors import FileRefusedError
from zpm_checklist.model.long_task import Cancelled, IsCancelled

MOST_BYTES = 1024 * 1024 * 1024
MOST_LINE = 64 * 1024
"""A line of a survey is some hundred bytes; without a bound one line could be the whole file."""

_BLOCK = 256 * 1024

Progress = Callable[[float], None]
"""Is told how much of the file has been read, from 0 to 1, about a hundred times."""


def lines_of(
    stream: BinaryIO,
    name: str,
    size: int | None,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Iterator[str]:
    """Lines with their ends, without the byte order mark. `size` is in bytes, None if unknown.

    Raises FileRefusedError and Cancelled.
    """
    if size is not None and size > MOST_BYTES:
        raise _too_large(name)
    return chain.from_iterable(_texts(stream, name, _told(size, progress), cancelled))


def _texts(
    stream: BinaryIO, name: str, tell: Callable[[int], None], cancelled: IsCancelled | None
) -> Iterator[Iterable[str]]:
    """The file in pieces of whole lines."""
    read, line = 0, 1
    while block := _block(stream):
        if cancelled is not None and cancelled():
            raise Cancelled
        text, refusal = _checked(block if read else block.removeprefix(BOM_UTF8), name, line)
        # Lines end at a line feed alone: a stray return is part of a value, and refused with it.
        yield StringIO(text, newline="\n")
        if refusal is not None:
            raise refusal
        line += block.count(b"\n")
        read += len(block)
        if read > MOST_BYTES:
            raise _too_large(name)
        tell(read)


def _block(stream: BinaryIO) -> bytes:
    """Some hundred kilobytes up to the end of a line, or as far as a line may go."""
    block = stream.read(_BLOCK)
    return block if not block or block.endswith(b"\n") else block + stream.readline(MOST_LINE)


def _checked(block: bytes, name: str, line: int) -> tuple[str, FileRefusedError | None]:
    """The lines before the first that cannot be read, and why that one cannot."""
    refusal = None
    whole = block.rfind(b"\n") + 1
    if len(block) - whole >= MOST_LINE:
        block = block[:whole]
        refusal = at_line(
            name,
            line + block.count(b"\n"),
            "staan veel te veel tekens.",
            "Controleer of dit het goede bestand is.",
        )
    try:
        return block.decode(), refusal
    except UnicodeDecodeError as error:
        good = block[: block.rfind(b"\n", 0, error.start) + 1]
        return good.decode(), at_line(
            name,
            line + good.count(b"\n"),
            "staat een teken dat geen UTF-8 is (gemengde tekencodering).",
            "Sla het bestand als “CSV UTF-8” op en probeer het opnieuw.",
        )


def _too_large(name: str) -> FileRefusedError:
    return refused(name, f"Het is groter dan {MOST_BYTES // 1024**3} GB.")


def _told(size: int | None, progress: Progress | None) -> Callable[[int], None]:
    """Takes the bytes read so far, and tells each whole percent once."""
    told = -1

    def tell(read: int) -> None:
        nonlocal told
        if progress is None or not size:
            return
        percent = min(100, 100 * read // size)
        if percent > told:
            told = percent
            progress(percent / 100)

    return tell
