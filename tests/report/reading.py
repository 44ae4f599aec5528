"""A PDF read back as the text that a person sees, part by part."""

import io
import re

import pypdf
import pypdfium2

from zpm_checklist.report.style import BOTTOM, LEFT, RIGHT

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
    "De monitor",
    "Vragen en antwoorden",
    "Tegenspraak en wat ontbreekt",
    "Wat ontbreekt",
    "Verloop over de metingen",
    "Per bedrijfsproces",
    "Onze keuzes per bedrijfsproces",
    "Aanvullend, uit de monitor",
    "Acties",
    "Niet van toepassing",
    "Leeswijzer",
)
_ROUND = re.compile(r"De monitor: meting [1-3] van \d{4}")
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


def opened(data: bytes) -> pypdf.PdfReader:
    """By another reader, which forgives nothing."""
    return pypdf.PdfReader(io.BytesIO(data), strict=True)


def everything_in(data: bytes) -> str:
    """The bytes, every stream unpacked (the attachment too), and the text as it reads."""
    pdf = opened(data)
    streams = []
    for number in range(1, len(pdf.xref[0]) + 1):
        thing = pdf.get_object(number)
        if hasattr(thing, "get_data"):
            streams.append(thing.get_data().decode("latin-1"))
    pages = "".join(page.extract_text() for page in pdf.pages)
    return "\n".join((data.decode("latin-1"), *streams, pages, text_of(data), str(pdf.metadata)))


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
            if line in PARTS or _ROUND.fullmatch(line):
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


_INSIDE = 1.5
"""Points that a glyph may stick out of its own width."""


def nothing_leaves_the_margins(data: bytes) -> None:
    """Every text stands within the margins, apart from head and foot."""
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        for number in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(number)
            assert left >= LEFT - _INSIDE
            assert right <= RIGHT + _INSIDE
            assert bottom > 30
            assert top < 812
            # Between the text and the foot there is nothing.
            assert bottom > BOTTOM - 6 or top < 56
    document.close()
