"""The Dutch words of a letter to a party that a practice depends on.

The names of the parties are shown in the window. The sentences are the letter's own: it goes to
a Dutch party, whatever language the window has.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from zpm_checklist.model.attachment import EXERCISE
from zpm_checklist.model.practice import Practice, Purpose
from zpm_checklist.model.visible import visible
from zpm_checklist.translation import tr

SayDate = Callable[[date], str]
"""A day as it stands in a sentence: "2 maart 2026"."""


class Party(StrEnum):
    """Whom a practice depends on."""

    EPD_SUPPLIER = "epd_supplier"
    INSURER = "insurer"
    DJI = "dji"
    """Buys forensic care."""
    ADMINISTRATION_OFFICE = "administration_office"


PARTY = {
    Party.EPD_SUPPLIER: tr("EPD-leverancier"),
    Party.INSURER: tr("zorgverzekeraar"),
    Party.DJI: tr("DJI"),
    Party.ADMINISTRATION_OFFICE: tr("administratiekantoor"),
}

_PLACE = "[plaats]"
_SIGNER = "[uw naam]"
_ADDRESSEE = {
    Party.EPD_SUPPLIER: "[naam van de EPD-leverancier]",
    Party.INSURER: "[naam van de zorgverzekeraar]",
    Party.DJI: "DJI, [naam van de afdeling]",
    Party.ADMINISTRATION_OFFICE: "[naam van het administratiekantoor]",
}
GAPS = (_PLACE, *(text[text.index("[") :] for text in _ADDRESSEE.values()), _SIGNER)
"""What the program does not know and the sender still fills in, as it stands in the letter."""

NO_REAL_LETTER = f"{EXERCISE}: dit is geen echte brief."
"""First line of a letter from the training room."""

REQUEST = "Bij de onderdelen hieronder hebben wij antwoorden van u nodig."
CLOSING = (
    "Noem bij uw antwoord steeds het nummer van de vraag. "
    "Laat ook weten wie bij u ons aanspreekpunt is."
)


def opening(practice: Practice, party: Party, today: date, say: SayDate) -> list[str]:
    """Sender, place and date, addressee, subject and salutation; "" is an empty line."""
    return [
        practice.name,
        "",
        f"{_PLACE}, {say(today)}",
        "",
        f"Aan: {_ADDRESSEE[party]}",
        "Betreft: vragen over het zorgprestatiemodel",
        "",
        "Geachte heer, mevrouw,",
    ]


def introduction(practice: Practice, today: date, say: SayDate) -> str:
    """Who writes and why now, in one sentence."""
    agb = f" (AGB-code {practice.agb})" if practice.agb else ""
    return f"Wij zijn {practice.name}{agb} en {_why_now(practice, today, say)}."


def _why_now(practice: Practice, today: date, say: SayDate) -> str:
    """A merger stays the practice's own business."""
    profile = practice.profile
    if profile.purpose is not Purpose.INTRODUCTION:
        return "lopen na of wij goed werken volgens het zorgprestatiemodel"
    if profile.date is not None and profile.date > today:
        return f"werken vanaf {say(profile.date)} volgens het zorgprestatiemodel"
    return "bereiden ons voor op het zorgprestatiemodel"


def when_for_all(day: date, say: SayDate, *, some_have_own: bool, all_have_own: bool) -> str:
    """By when an answer is wished for; `day` is for what has no date of its own."""
    if all_have_own:
        return "Bij elk onderdeel staat wanneer wij uw antwoord graag ontvangen."
    wish = f"graag binnen twee weken, uiterlijk op {say(day)}."
    if some_have_own:
        return f"Bij sommige onderdelen staat een eigen datum. De rest ontvangen wij {wish}"
    return f"Wij ontvangen uw antwoord {wish}"


def when_for_one(day: date, say: SayDate) -> str:
    """The same for one item with a date of its own."""
    return f"Graag uw antwoord uiterlijk op {say(day)}."


def contact_line(name: str) -> str:
    """Whom the party can turn to."""
    return f"Hebt u zelf vragen? {visible(name)} is bij ons de contactpersoon."


def signature(practice: Practice) -> list[str]:
    """The end of the letter."""
    return ["Met vriendelijke groet,", "", _SIGNER, practice.name]
