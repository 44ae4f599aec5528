"""A paper read back, without what every page repeats."""

import re

from tests.report.reading import pages_of

_AGAIN = re.compile(r".* \(vervolg\)|Vervolg van de punten")


def body_of(data: bytes, subtitle: str, headings: list[str]) -> dict[str, list[str]]:
    """The lines below each heading; "" holds what precedes the first."""
    found: dict[str, list[str]] = {"": []}
    heading = ""
    for number, page in enumerate(pages_of(data)):
        lines = page[:-1]
        if number:
            assert lines[0].startswith(subtitle)
            lines = lines[1:]
        for line in lines:
            if line in headings and line not in found:
                heading = line
                found[heading] = []
            elif line != "TRAINING" and not _AGAIN.fullmatch(line):
                found[heading].append(line)
    return found
