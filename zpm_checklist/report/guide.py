"""The leeswijzer: what every number means, and what this paper is not."""

from __future__ import annotations

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.reader import Reader
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import MONITOR_TERM, capital, status_word
from zpm_checklist.report.blocks import Definitions, Legend, Part
from zpm_checklist.report.monitor_guide import monitor_rows
from zpm_checklist.report.monitor_parts import is_complete, prints_answers
from zpm_checklist.report.words import Voice

_SHOWN = (
    Status.DONE,
    Status.ON_SCHEDULE,
    Status.BEHIND,
    Status.AT_RISK,
    Status.OPEN,
)


def reading_guide(snapshot: Snapshot, reader: Reader) -> Part:
    """Definitions, the state of the content, and what kind of paper it is."""
    has_checklist = snapshot.practice.profile.type.has_checklist
    rows = [
        ("Wat dit is", _what_this_is(snapshot, reader)),
        ("Stand van de inhoud", state_of_content(snapshot.pack)),
    ]
    if not is_complete(snapshot, reader):
        rows.append(("Concept", _draft(snapshot, reader)))
    if reader is not Reader.INTERVISION:
        rows += _NUMBERS if has_checklist else ()
        rows += monitor_rows(snapshot, reader)
        rows += _ALWAYS
    definitions = Definitions(tuple(rows))
    return Part("Leeswijzer", (definitions, _legend(snapshot)) if has_checklist else (definitions,))


def _what_this_is(snapshot: Snapshot, reader: Reader) -> str:
    voice = Voice.of(snapshot.practice, reader)
    who = "U beoordeelde uzelf" if voice.direct else f"Deze {voice.noun} beoordeelde zichzelf"
    return f"{who}. Dit is een zelfbeoordeling: geen bewijs en geen advies."


def _draft(snapshot: Snapshot, reader: Reader) -> str:
    left = []
    if not snapshot.readiness.is_complete:
        left.append("Nog niet alle punten die gelden, zijn bekeken.")
    if prints_answers(snapshot, reader) and not snapshot.monitor.is_complete:
        left.append("Nog niet alle vragen van de meting zijn beantwoord.")
    return " ".join((*left, "Zodra dat wel zo is, verdwijnt dit woord."))


def state_of_content(pack: Pack) -> str:
    """Of which moment the facts are, and that this is not the law of now."""
    return (
        f"Alle feiten geven de stand van de {pack.state} (inhoud {pack.version}). "
        "Dat is niet de wet van nu. Kijk voor actuele regels bij de NZa en bij uw contracten."
    )


_NUMBERS = (
    (
        "Gelden",
        "Welke punten gelden, volgt uit het profiel en uit eigen besluiten. Wat niet geldt, telt "
        "nergens mee.",
    ),
    (
        "Beoordeeld",
        "Het percentage is het aantal beoordeelde punten, gedeeld door het aantal punten dat "
        "geldt. Aanvullende punten worden apart geteld.",
    ),
    (
        "Per thema",
        "Het percentage is het aantal punten met dat oordeel, gedeeld door alle beoordeelde punten "
        "van het thema (n). Punten die nog niet bekeken zijn, tellen niet mee. Een punt telt mee "
        "bij elk thema waar het bij hoort, ook een aanvullend punt.",
    ),
)

_ALWAYS = (
    (
        "Volgorde",
        "Zoals in de landelijke monitor: het thema met het grootste deel “realisatie in gevaar” "
        "(of nee) staat bovenaan. Bij een gelijk deel staat het kleinste deel “op schema/behaald” "
        "(of ja) eerst.",
    ),
    (
        "Afronding",
        "Elk percentage is apart afgerond op een heel getal; een half gaat naar boven. Samen "
        "kunnen ze daardoor net iets meer of minder dan honderd zijn.",
    ),
)


def _legend(snapshot: Snapshot) -> Legend:
    purpose = snapshot.practice.profile.purpose
    rows = []
    for status in _SHOWN:
        level = status.level
        term = f"in de monitor: {MONITOR_TERM[level]}" if level else "telt niet mee in percentages"
        rows.append((status, capital(status_word(status, purpose)), term))
    return Legend(tuple(rows))
