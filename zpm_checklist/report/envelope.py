"""Around the pages: what the file says of itself, and the dossier that travels inside it."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import Any

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

from zpm_checklist.report.blocks import Outline
from zpm_checklist.report.door import shown

ATTACHMENT = "dossier.zpm"
"""Under this name the dossier lies in the PDF."""


def describe(canvas: Canvas, outline: Outline, today: date) -> None:
    """Title, author and the like. The file's date is the report's, so equal input, equal bytes."""
    canvas.setTitle(shown(f"{outline.subtitle} – {outline.practice}"))
    canvas.setAuthor(shown(outline.practice))
    canvas.setSubject(shown(f"{outline.kicker}, {outline.date}"))
    canvas.setKeywords(
        ", ".join(("zorgprestatiemodel", "zelfbeoordeling", "checklist", outline.content))
    )
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
