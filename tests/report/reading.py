"""A PDF read back as the text that a person sees, part by part."""

import re

import pypdfium2

PARTS = (
    "Waar u staat",
    "Nu eerst",
    "Uw profiel",
    "Stand van zaken",
    "Ondertekening",
    "Open punten",
    "Wat is beoordeeld",
    "Grootste risico’s",
    "Wat wij van u vragen",
    "Drie vragen voor het gesprek",
    "Per thema van de monitor",
    "Per bedrijfsproces",
    "Onze keuzes per bedrijfsproces",
    "Aanvullend, uit de monitor",
    "Acties",
    "Niet van toepassing",
    "Leeswijzer",
)
_AGAIN = re.compile(r".* \(vervolg\)|Wanneer Wat Wie Stand")
"""What a new page repeats."""


def pages_of(data: bytes) -> list[list[str]]:
    """The lines of every page, in reading order."""
    document = pypdfium2.PdfDocument(data)
    try:
        found = []
        for page in document:
            text = page.get_textpage().get_text_bounded().replace("\ufffe", "-")
            found.append([line.strip() for line in text.splitlines() if line.strip()])
        return found
    finally:
        document.close()


def text_of(data: bytes) -> str:
    return "\n".join(line for page in pages_of(data) for line in page)


def parts_of(data: bytes, subtitle: str) -> dict[str, list[str]]:
    """The lines of the body under the heading of their part; "" is what precedes the first.

    Left out are the head and foot of the pages and what a new page repeats.
    """
    found: dict[str, list[str]] = {"": []}
    heading = ""
    for number, page in enumerate(pages_of(data)):
        lines = page[:-1]
        if number:
            assert lines[0].startswith(subtitle)
            lines = lines[1:]
        for line in lines:
            if line in PARTS:
                assert line not in found, line
                heading = line
                found[heading] = []
            elif line not in ("CONCEPT", "TRAINING", "TRAINING CONCEPT") and not _AGAIN.fullmatch(
                line
            ):
                found[heading].append(line)
    return found


def squeezed(text: str | list[str]) -> str:
    """Without white space: where lines break is a matter of looks."""
    return "".join("".join(text).split())
