"""The Dutch words for stored values. Values are stored, words never are.

The words on the buttons follow the purpose: who audits herself asks "is it settled?", who
introduces the model asks "are we on schedule?". The monitor's own term stands beside it once.
"""

from __future__ import annotations

from collections.abc import Iterable

from zpm_checklist.model.practice import Care, Contract, PracticeType, Purpose
from zpm_checklist.model.status import Level, Reason, Status
from zpm_checklist.translation import tr

_ALWAYS = {Status.NOT_APPLICABLE: tr("niet voor mij"), Status.OPEN: tr("nog niet bekeken")}
_AHEAD = {
    Status.DONE: tr("behaald"),
    Status.ON_SCHEDULE: tr("op schema"),
    Status.BEHIND: tr("achter, in te halen"),
    Status.AT_RISK: tr("in gevaar"),
    **_ALWAYS,
}
_AUDIT = {
    Status.DONE: tr("geregeld"),
    Status.ON_SCHEDULE: tr("loopt"),
    Status.BEHIND: tr("deels geregeld"),
    Status.AT_RISK: tr("niet geregeld"),
    **_ALWAYS,
}

MONITOR_TERM = {
    Level.ON_SCHEDULE: tr("op schema/behaald"),
    Level.BEHIND: tr("achter, maar in te halen"),
    Level.AT_RISK: tr("realisatie in gevaar"),
}
"""The monitor's own words for its three steps."""

REASON = {
    Reason.THIRD_PARTY: tr("afhankelijk van een derde partij"),
    Reason.UNCLEAR_INFORMATION: tr("onduidelijke of ontbrekende informatie"),
    Reason.CONFLICTING_INFORMATION: tr("tegenstrijdige informatie"),
    Reason.INSUFFICIENT_INFORMATION: tr("onvoldoende informatie"),
    Reason.CAPACITY: tr("te weinig capaciteit"),
    Reason.OTHER: tr("een andere reden"),
}

PRACTICE_TYPE = {
    PracticeType.VRIJGEVESTIGD: tr("vrijgevestigde praktijk"),
    PracticeType.SMALL_INSTITUTION: tr("kleine instelling"),
    PracticeType.LARGE_INSTITUTION: tr("grote instelling"),
    PracticeType.PAAZ_PUK: tr("PAAZ of PUK"),
    PracticeType.FINANCIER: tr("financier"),
}

PURPOSE = {
    Purpose.SELF_AUDIT: tr("eigen controle"),
    Purpose.INTRODUCTION: tr("invoering"),
    Purpose.MERGER: tr("fusie of overname"),
    Purpose.TRAINING: tr("training"),
}

CONTRACT = {
    Contract.INSURERS: tr("zorgverzekeraars"),
    Contract.MULTI_YEAR: tr("zorgverzekeraars, meerjarig"),
    Contract.DJI: tr("DJI"),
}

CARE = {
    Care.GROUPS: tr("groepsbehandeling"),
    Care.ONLINE: tr("online zorg"),
    Care.YOUTH: tr("jeugdhulp"),
    Care.ACUTE: tr("acute zorg"),
    Care.FORENSIC: tr("forensische zorg"),
    Care.INPATIENT: tr("klinisch verblijf"),
}

LEVEL_OF_ITEM = {"organisation": tr("voor de hele organisatie"), "team": tr("per team")}


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


def points(count: int) -> str:
    """A number of items: "1 punt", "2 punten"."""
    return f"{count} punt" if count == 1 else f"{count} punten"


_MOST_QUOTED = 40
"""Characters of what somebody typed that a sentence repeats."""


def shortened(typed: str) -> str:
    """What somebody typed, as far as a sentence about it needs it."""
    return typed if len(typed) <= _MOST_QUOTED else f"{typed[: _MOST_QUOTED - 1].rstrip()}…"


def enumeration(parts: Iterable[str]) -> str:
    """As in a sentence: "a, b en c". Raises ValueError where there is no part."""
    *head, last = parts
    return f"{', '.join(head)} en {last}" if head else last
