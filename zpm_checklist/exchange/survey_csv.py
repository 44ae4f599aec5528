"""A survey as CSV: one line per respondent and question, read into one ballot per respondent.

`respondent,group,forensic,question,answer,reason` in UTF-8, with commas or semicolons as the
header has it. Values are the stored keys. Lines come in any order; an empty answer is unanswered,
more reasons are parted by semicolons. Anything off refuses the whole file, with its line.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import SEEK_END
from pathlib import Path
from typing import BinaryIO

from zpm_checklist.content.schema import Pack
from zpm_checklist.exchange.survey_lines import Progress, lines_of
from zpm_checklist.exchange.survey_refusal import at_line, refused, shown
from zpm_checklist.exchange.survey_tally import Tally
from zpm_checklist.exchange.survey_values import COLUMNS, Values
from zpm_checklist.exchange.survey_wrong_row import why_not
from zpm_checklist.held import is_held
from zpm_checklist.model.ballot import Ballot
from zpm_checklist.model.errors import why_of
from zpm_checklist.model.long_task import IsCancelled

_CSV_ERRORS = {
    "unexpected end": "begint een aanhalingsteken dat nergens sluit.",
    "field larger than": "begint een aanhalingsteken dat nergens sluit, of een veel te lange cel.",
    "new-line character": "staat een los regeleinde midden in een cel.",
}
"""The library's own words are English, so they are told apart by how they begin."""
_OTHER_CSV_ERROR = "staat tekst achter een aanhalingsteken dat al gesloten is."


def read_survey(
    source: Path | BinaryIO,
    name: str,
    pack: Pack,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> dict[str, Ballot]:
    """Each respondent's ballot; `name` is the file's name for the message.

    Raises FileRefusedError with the first line that is off, and Cancelled.
    """
    with _opened(source, name) as (stream, size):
        lines = lines_of(stream, name, size, progress, cancelled)
        separator = _separator(next(lines, ""), name)
        rows = csv.reader(lines, delimiter=separator, strict=True)
        ballots = _tallied(rows, name, Values.of(pack)).ballots()
    if not ballots:
        raise refused(name, "Er staan geen antwoorden in.")
    return ballots


@contextmanager
def _opened(source: Path | BinaryIO, name: str) -> Iterator[tuple[BinaryIO, int | None]]:
    """The stream and what is left of it in bytes. An error of the disk is told in Dutch."""
    try:
        if not isinstance(source, Path):
            yield source, _left(source)
        elif is_held(source) or (source.exists() and not source.is_file()):
            raise refused(name, "Dit is geen gewoon bestand.", "Kies een enquête (.csv).")
        else:
            with source.open("rb") as file:
                yield file, _left(file)
    except OSError as error:
        raise refused(
            name, f"Lezen lukt niet ({why_of(error)}).", "Controleer of u het mag lezen."
        ) from error


def _left(stream: BinaryIO) -> int | None:
    try:
        start = stream.tell()
        end = stream.seek(0, SEEK_END)
        stream.seek(start)
    except OSError:  # a pipe has no end yet
        return None
    return end - start


def _separator(header: str, name: str) -> str:
    """Comma or semicolon, whichever parts the header into the columns."""
    for separator in (",", ";"):
        try:
            cells = next(csv.reader([header], delimiter=separator, strict=True), [])
        except csv.Error:
            continue
        if tuple(cells) == COLUMNS:
            return separator
    raise refused(
        name,
        f"De eerste regel moet deze kolommen noemen, in deze volgorde: {', '.join(COLUMNS)}. "
        + (f"Nu staat er {shown(header.strip())}." if header.strip() else "Die regel is leeg."),
    )


MOST_BLANK = 100_000
"""Lines that say nothing: a spreadsheet may leave some behind, a file of them is no survey."""
_TOO_BLANK = "staan al honderdduizend lege regels. Haal die weg."


def _tallied(rows: Iterable[list[str]], name: str, values: Values) -> Tally:
    """Every row counted. A row that is accepted is one line, so rows tell the lines."""
    tally = Tally(values)
    line, blank = 1, 0
    try:
        for line, row in enumerate(rows, start=2):
            try:
                tally.add(row)
            except (LookupError, ValueError) as error:
                blank += 1
                if any(row):
                    raise at_line(name, line, why_not(row, tally)) from error
                if blank > MOST_BLANK:
                    raise at_line(name, line, _TOO_BLANK) from error
    except csv.Error as error:
        told = [text for begin, text in _CSV_ERRORS.items() if str(error).startswith(begin)]
        raise at_line(name, line + 1, (*told, _OTHER_CSV_ERROR)[0]) from error
    return tally
