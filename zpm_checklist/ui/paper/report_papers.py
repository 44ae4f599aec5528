"""The papers that can leave the window: what each is called, for whom it is, and its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from zpm_checklist.model.reader import Reader
from zpm_checklist.translation import tr

if TYPE_CHECKING:
    from datetime import date

    from zpm_checklist.model.practice import Practice
    from zpm_checklist.model.snapshot import Snapshot


class Paper(StrEnum):
    """A report for one of its readers, or another paper."""

    SELF = Reader.SELF.value
    INSURER = Reader.INSURER.value
    BOARD = Reader.BOARD.value
    INTERVISION = Reader.INTERVISION.value
    BLANK = "blank"
    WEEK = "week"
    TAKE_HOME = "take_home"

    @property
    def reader(self) -> Reader | None:
        """Whom the report is for; None for a paper that is no report."""
        return Reader(self.value) if self in READERS else None


READERS = {
    Paper.SELF: tr("Uzelf"),
    Paper.INSURER: tr("Zorgverzekeraar"),
    Paper.BOARD: tr("Bestuur"),
    Paper.INTERVISION: tr("Intervisiegroep"),
}
OTHERS = {
    Paper.BLANK: tr("Lege checklist"),
    Paper.WEEK: tr("Weeklijst"),
    Paper.TAKE_HOME: tr("Actielijst voor thuis"),
}
TOLD = {
    Paper.SELF: tr("Waar u staat en wat u het eerst moet doen. Met redenen, datums en namen."),
    Paper.INSURER: tr(
        "Uw praktijk, AGB-code en de stand per punt, met ruimte voor een handtekening. "
        "Zonder namen van medewerkers en zonder redenen."
    ),
    Paper.BOARD: tr("De stand, de grootste risico’s met naam, en wat u van het bestuur vraagt."),
    Paper.INTERVISION: tr("Zonder scores: uw keuzes en drie vragen om samen te bespreken."),
    Paper.BLANK: tr(
        "De punten die voor u gelden, om met een pen in te vullen. Zonder uw antwoorden."
    ),
    Paper.WEEK: tr("Wat deze week klaar moet zijn, en wat te laat is. Om op te hangen."),
    Paper.TAKE_HOME: tr("Alle open punten als korte lijst van wat u nog moet doen."),
}

_TITLES = {
    Paper.SELF: tr("Rapport voor uzelf"),
    Paper.INSURER: tr("Rapport voor de zorgverzekeraar"),
    Paper.BOARD: tr("Rapport voor het bestuur"),
    Paper.INTERVISION: tr("Rapport voor de intervisiegroep"),
}

_LONGEST = 60
"""Letters of a practice's name in the name of a file."""


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """A paper, and for a week list whose."""

    paper: Paper
    person: str = ""
    """Empty for everybody."""

    @property
    def title(self) -> str:
        """As it stands above the preview."""
        if self.paper in READERS:
            return _TITLES[self.paper]
        if self.person:
            return tr("{paper}: {person}", paper=OTHERS[self.paper], person=self.person)
        return OTHERS[self.paper]


def paper_bytes(choice: PaperChoice, snapshot: Snapshot) -> bytes:
    """The PDF; asks no register, so it may run beside the event loop.

    Raises NothingToReportError, and NotFoundError for a person that nobody is.
    """
    # These bring reportlab along: only when called for.
    from zpm_checklist.services import papers  # noqa: PLC0415
    from zpm_checklist.services.reports import report_bytes  # noqa: PLC0415

    reader = choice.paper.reader
    if reader is not None:
        return report_bytes(snapshot, reader)
    if choice.paper is Paper.BLANK:
        return papers.blank_bytes(snapshot)
    if choice.paper is Paper.WEEK:
        return papers.week_list_bytes(snapshot, choice.person or None)
    return papers.take_home_bytes(snapshot)


def paper_name(choice: PaperChoice, practice: Practice, today: date) -> str:
    """A name for the file that tells apart practice, reader and day, on every system."""
    name = in_file_name(practice.name)
    if choice.paper in READERS:
        return tr(
            "ZPM-rapport {practice} ({reader}) {day}.pdf",
            practice=name,
            reader=READERS[choice.paper].lower(),
            day=today.isoformat(),
        )
    whose = f" ({in_file_name(choice.person)})" if choice.person else ""
    return f"{OTHERS[choice.paper]} {name}{whose} {today.isoformat()}.pdf"


def in_file_name(text: str) -> str:
    """A name without what some system does not take in the name of a file."""
    safe = "".join(letter if letter.isalnum() or letter in " -()" else "_" for letter in text)
    return safe[:_LONGEST].strip()
