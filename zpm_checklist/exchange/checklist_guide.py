"""The sheet that says what the file is, and what its columns and percentages mean."""

from __future__ import annotations

from zpm_checklist.exchange.spreadsheet_values import Cell, Column, Table
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.wording import PRACTICE_TYPE, PURPOSE, capital

_CHECKLIST = (
    "Elk punt heeft een eigen regel, ook als het niet voor u geldt. In de kolom “Waarom” staat de "
    "reden."
)
_ACTIONS = (
    "Wat nog niet klaar is en een naam of datum heeft, achterloopt of in gevaar is. Bovenaan staat "
    "wat het eerst klaar moet zijn."
)
_SHARES = (
    "Het deel van alle gegeven antwoorden op de vragen van het thema. Vragen zonder antwoord of "
    "met “niet van toepassing” tellen niet mee. Elk percentage is apart afgerond. Samen zijn ze "
    "daarom niet altijd 100."
)
_STANDING = "Wie antwoordde, beoordeelde zichzelf. Dit is geen bewijs en geen advies."


def checklist_guide(snapshot: Snapshot, disclosure: Disclosure) -> Table:
    """Whose file it is and of when, then the definitions in short."""
    pack, practice = snapshot.pack, snapshot.practice
    rows: list[tuple[Cell, Cell]] = [
        ("Praktijk", practice.name),
        ("Soort", capital(PRACTICE_TYPE[practice.profile.type])),
        ("Aanleiding", capital(PURPOSE[practice.profile.purpose])),
        ("Datum", snapshot.today),
        ("Inhoud", f"{pack.title}, versie {pack.version}"),
        (
            "Stand van de inhoud",
            f"Alle feiten geven de stand van de {pack.state}. Dat is niet de wet van nu.",
        ),
        ("Checklist", _CHECKLIST),
        ("Acties", _ACTIONS),
        ("% in de monitor", _SHARES),
    ]
    left_out = _left_out(disclosure)
    if left_out:
        rows.append(("Weggelaten", left_out))
    rows.append(("Eigen oordeel", _STANDING))
    columns = (Column("Onderwerp", 26), Column("Uitleg", 90))
    return Table("Leeswijzer", columns, tuple(rows), has_filter=False)


def _left_out(disclosure: Disclosure) -> str:
    parts = []
    if not disclosure.notes:
        parts.append("Notities en verwijzingen zijn niet meegenomen.")
    if not disclosure.names:
        parts.append("Namen van verantwoordelijken zijn niet meegenomen.")
    return " ".join(parts)
