"""Around the pages: what the file says of itself, and the dossier that travels inside it."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import Any, Protocol

from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from zpm_checklist.model.attachment import ATTACHMENT
from zpm_checklist.report.door import shown


class Running(Protocol):
    """What a paper says of itself: in the file, and in the head and foot of its pages."""

    @property
    def kicker(self) -> str:
        """What kind of paper it is."""

    @property
    def practice(self) -> str:
        """Of whom it speaks."""

    @property
    def subtitle(self) -> str:
        """What it tells, for the head of the pages."""

    @property
    def date(self) -> str:
        """Of which day it speaks, in words."""

    @property
    def content(self) -> str:
        """Which content it speaks of, for the foot."""

    @property
    def tags(self) -> tuple[str, ...]:
        """Words in the head of every page, such as CONCEPT."""


def describe(canvas: Canvas, running: Running, today: date, watermark: str = "") -> None:
    """Title, author and the like. The file's date is the report's, so equal input, equal bytes."""
    marked = f"{watermark}: " if watermark else ""
    canvas.setTitle(shown(f"{marked}{running.subtitle} – {running.practice}"))
    canvas.setAuthor(shown(running.practice))
    canvas.setSubject(shown(f"{marked}{running.kicker}, {running.date}"))
    words = ("zorgprestatiemodel", "zelfbeoordeling", "checklist", running.content, watermark)
    canvas.setKeywords(", ".join(filter(None, words)))
    canvas.setCreator("ZPM-Checklist")
    canvas.setProducer("ZPM-Checklist")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    document: Any = canvas._doc  # the date has no public door
    document._timeStamp = _Stamp(today)
    # Begun anew: until here it knows SOURCE_DATE_EPOCH, of which the report should know nothing.
    document.signature = hashlib.md5(today.isoformat().encode(), usedforsecurity=False)


def attach(canvas: Canvas, content: bytes) -> None:
    """Put the dossier into the file's tree of names."""
    document: Any = canvas._doc  # attachments have no public door
    stream = PDFStream(
        PDFDictionary(
            {
                "Type": PDFName("EmbeddedFile"),
                "Subtype": "/application#2Fjson",  # a name; the library would leave the slash bare
                "Params": PDFDictionary({"Size": len(content)}),
            }
        ),
        content,
        [PDFZCompress],
    )
    specification = PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": PDFString(ATTACHMENT),
            "UF": PDFString(ATTACHMENT),
            "Desc": PDFString("Het dossier achter dit rapport, voor ZPM-Checklist"),
            "AFRelationship": PDFName("Data"),
            "EF": PDFDictionary({"F": document.Reference(stream, "dossier-stream")}),
        }
    )
    tree = PDFDictionary(
        {
            "Names": PDFArray(
                [PDFString(ATTACHMENT), document.Reference(specification, "dossier-file")]
            )
        }
    )
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": tree})
    document.updateSignature(content)


class _Stamp(TimeStamp):  # type: ignore[misc]  # reportlab has no types
    """Midnight in UTC of the day that the report speaks of."""

    def __init__(self, today: date) -> None:
        super().__init__(invariant=1)
        moment = datetime(today.year, today.month, today.day, tzinfo=UTC)
        self.t = moment.timestamp()
        self.lt = tuple(moment.timetuple())
        self.YMDhms = self.lt[:6]
        self.tzname = "UTC"
        self.dhh = self.dmm = 0
