"""The Dutch words for stored values. Values are stored, words never are.

The words on the buttons follow the purpose: who audits herself asks "is it settled?", who
introduces the model asks "are we on schedule?". The monitor's own term stands beside it once.
"""

from __future__ import annotations

from zpm_checklist.model.practice import Care, Contract, PracticeType, Purpose
from zpm_checklist.model.status import Level, Reason, Status

_ALWAYS = {Status.NOT_APPLICABLE: "niet voor mij", Status.OPEN: "nog niet bekeken"}
_AHEAD = {
    Status.DONE: "behaald",
    Status.ON_SCHEDULE: "op schema",
    Status.BEHIND: "achter, in te halen",
    Status.AT_RISK: "in gevaar",
    **_ALWAYS,
}
_AUDIT = {
    Status.DONE: "geregeld",
    Status.ON_SCHEDULE: "loopt",
    Status.BEHIND: "deels geregeld",
    Status.AT_RISK: "niet geregeld",
    **_ALWAYS,
}

MONITOR_TERM = {
    Level.ON_SCHEDULE: "op schema/behaald",
    Level.BEHIND: "achter, maar in te halen",
    Level.AT_RISK: "realisatie in gevaar",
}
"""The monitor's own words for its three steps."""

REASON = {
    Reason.THIRD_PARTY: "afhankelijk van een derde partij",
    Reason.UNCLEAR_INFORMATION: "onduidelijke of ontbrekende informatie",
    Reason.CONFLICTING_INFORMATION: "tegenstrijdige informatie",
    Reason.INSUFFICIENT_INFORMATION: "onvoldoende informatie",
    Reason.CAPACITY: "te weinig capaciteit",
    Reason.OTHER: "een andere reden",
}

PRACTICE_TYPE = {
    PracticeType.VRIJGEVESTIGD: "vrijgevestigde praktijk",
    PracticeType.SMALL_INSTITUTION: "kleine instelling",
    PracticeType.LARGE_INSTITUTION: "grote instelling",
    PracticeType.PAAZ_PUK: "PAAZ of PUK",
    PracticeType.FINANCIER: "financier",
}

PURPOSE = {
    Purpose.SELF_AUDIT: "eigen controle",
    Purpose.INTRODUCTION: "invoering",
    Purpose.MERGER: "fusie of overname",
    Purpose.TRAINING: "training",
}

CONTRACT = {
    Contract.INSURERS: "zorgverzekeraars",
    Contract.MULTI_YEAR: "zorgverzekeraars, meerjarig",
    Contract.DJI: "DJI",
}

CARE = {
    Care.GROUPS: "groepsbehandeling",
    Care.ONLINE: "online zorg",
    Care.YOUTH: "jeugdhulp",
    Care.ACUTE: "acute zorg",
    Care.FORENSIC: "forensische zorg",
    Care.INPATIENT: "klinisch verblijf",
}

LEVEL_OF_ITEM = {"organisation": "voor de hele organisatie", "team": "per team"}


def status_word(status: Status, purpose: Purpose) -> str:
    """The word on the button, in lower case."""
    return (_AUDIT if purpose is Purpose.SELF_AUDIT else _AHEAD)[status]


def in_figures(count: int) -> str:
    """A number for running text and charts: "9999", and with a point from "10.000" on."""
    return f"{count:,}".replace(",", ".") if count >= _WITH_POINTS else str(count)


_WITH_POINTS = 10_000


def capital(text: str) -> str:
    """The same text with a capital first letter; the rest stays as it is ("PAAZ", "DJI")."""
    return text[:1].upper() + text[1:]
