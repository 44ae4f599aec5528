"""Keys that belong to a list, a page or a panel, and to no menu: `?` and F1 show them."""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.translation import tr


@dataclass(frozen=True, slots=True)
class KeyList:
    """What some keys do in one place."""

    title: str
    keys: tuple[tuple[str, str], ...]
    """Key and what it does."""


KEY_LISTS: dict[str, KeyList] = {
    "places": KeyList(
        tr("In de zijbalk"),
        (
            (tr("Pijl omhoog, Pijl omlaag"), tr("Een ander scherm tonen")),
            (tr("Enter, Spatie"), tr("Naar het scherm zelf, om daar te werken")),
        ),
    ),
    "items": KeyList(
        tr("In de lijst met punten"),
        (
            ("1", tr("Geregeld of behaald")),
            ("2", tr("Loopt of op schema")),
            ("3", tr("Deels geregeld, of achter maar in te halen")),
            ("4", tr("Niet geregeld of in gevaar")),
            ("N", tr("Niet voor mij")),
            ("0", tr("Nog niet bekeken")),
            (tr("Pijl omhoog, Pijl omlaag"), tr("Vorig of volgend punt")),
            ("Enter", tr("Naar de notitie bij het punt")),
            ("Esc", tr("Uit de uitleg terug naar de lijst")),
        ),
    ),
    "snelscan": KeyList(
        tr("In de Snelscan"),
        (
            ("1 2 3", tr("Op schema, achter of in gevaar")),
            ("1 2", tr("Ja of nee, bij vragen met ja en nee")),
            ("N", tr("Niet van toepassing")),
            ("0", tr("Het antwoord wissen")),
            (tr("A tot en met F"), tr("Een reden geven of terugnemen")),
            ("Enter", tr("Het voorstel overnemen, of verder")),
            (tr("Pijl links, Page Up"), tr("Vorige vraag")),
            (tr("Pijl rechts, Page Down"), tr("Volgende vraag")),
            ("Esc", tr("De Snelscan verlaten")),
        ),
    ),
    "questions": KeyList(
        tr("In de lijst met vragen van de monitor"),
        (
            ("1 2 3", tr("Op schema, achter of in gevaar")),
            ("1 2", tr("Ja of nee, bij vragen met ja en nee")),
            ("N", tr("Niet van toepassing")),
            ("0", tr("Het antwoord wissen")),
            (tr("Pijl omhoog, Pijl omlaag"), tr("Vorige of volgende vraag")),
            (tr("Pijl links, Pijl rechts"), tr("Een thema dicht- of openklappen")),
            ("Enter", tr("Naar de redenen bij de vraag")),
            ("Esc", tr("Terug naar de lijst, of de meting toch niet afsluiten")),
        ),
    ),
    "actions": KeyList(
        tr("In de lijst met acties"),
        (
            ("1 2 3 4 N 0", tr("De stand kiezen, voor alle gekozen acties")),
            (tr("Pijl omhoog, Pijl omlaag"), tr("Vorige of volgende actie")),
            (tr("Shift met een pijl"), tr("Meer acties kiezen")),
            ("Ctrl+A", tr("Alle acties kiezen")),
            ("Enter", tr("Naar de notitie bij de actie")),
            ("Esc", tr("De keuze loslaten, of de uitleg sluiten")),
            (tr("Enter, Pijl omlaag"), tr("In het zoekveld: naar de lijst")),
        ),
    ),
    "merge": KeyList(
        tr("In de lijst met bestanden bij Samenvoegen"),
        ((tr("Delete, Backspace"), tr("De gekozen bestanden weghalen")),),
    ),
    "charts": KeyList(
        tr("Bij een figuur of balk"),
        (
            (tr("Pijl links, Pijl rechts"), tr("Vorig of volgend deel")),
            (tr("Home, End"), tr("Naar het eerste of laatste deel")),
            (tr("Pijl omhoog, Pijl omlaag"), tr("Vorige of volgende balk")),
            (tr("Enter, Spatie"), tr("Tonen wat erachter zit")),
            ("Esc", tr("De uitleg weghalen")),
        ),
    ),
    "paper": KeyList(
        tr("In het voorbeeld van het papier"),
        (
            (tr("Page Up, Page Down"), tr("Omhoog of omlaag")),
            (tr("Spatie"), tr("Omlaag; Shift+Spatie gaat omhoog")),
            (tr("Pijl omhoog, Pijl omlaag"), tr("Een klein stukje omhoog of omlaag")),
            (tr("Pijl links, Pijl rechts"), tr("Vorige of volgende bladzijde")),
            (tr("Home, End"), tr("Naar het begin of het einde")),
        ),
    ),
    "task": KeyList(
        tr("Bij de punten van een les"),
        (
            ("1 2 3 4 N 0", tr("Kiezen, zoals in de lijst met punten")),
            (tr("Enter, Page Down, Pijl rechts"), tr("Volgend punt")),
            (tr("Page Up, Pijl links"), tr("Vorig punt")),
            ("F5", tr("De les op de beamer tonen")),
        ),
    ),
    "presenter": KeyList(
        tr("Op de beamer"),
        (
            (tr("Page Down, Spatie, Enter, Pijl rechts, Pijl omlaag"), tr("Volgend punt")),
            (tr("Page Up, Backspace, Pijl links, Pijl omhoog"), tr("Vorig punt")),
            (tr("Home, End"), tr("Naar het eerste of laatste punt")),
            (tr("B of een punt"), tr("Het scherm zwart, of weer aan")),
            ("M", tr("Het modelantwoord tonen of verbergen")),
            ("R", tr("De uitslag van de groep tonen of verbergen")),
            ("Tab", tr("Naar de knoppen; Enter of Spatie drukt ze in")),
            (tr("F1 of ?"), tr("De knoppen met hun toetsen even tonen")),
            ("Esc", tr("De beamer verlaten")),
        ),
    ),
    "lesson": KeyList(
        tr("Bij het maken van een les"),
        (
            (tr("Alt met een pijl"), tr("Het punt verplaatsen")),
            (tr("Delete, Backspace"), tr("Het punt uit de les halen")),
            (tr("Pijl omhoog, Pijl omlaag"), tr("In het zoekveld: door de punten lopen")),
            ("Enter", tr("In het zoekveld: het punt in de les zetten")),
        ),
    ),
    "search": KeyList(
        tr("In het zoekveld"),
        (
            (tr("Pijl omhoog, Pijl omlaag"), tr("Door de uitkomsten lopen")),
            ("Enter", tr("De gekozen uitkomst openen")),
            ("Esc", tr("Het veld leegmaken, het zoeken verlaten")),
        ),
    ),
    "commands": KeyList(
        tr("In het venster met alle opdrachten"),
        (
            (tr("Pijl omhoog, Pijl omlaag"), tr("Een opdracht kiezen")),
            (tr("Page Up, Page Down"), tr("Met zes tegelijk omhoog of omlaag")),
            ("Enter", tr("De gekozen opdracht uitvoeren")),
            (tr("Esc, Tab"), tr("Sluiten zonder iets te doen")),
        ),
    ),
    "form": KeyList(
        tr("In het formulier over uw praktijk"),
        (
            ("Enter", tr("In een tekstveld: klaar, bewaar de antwoorden")),
            (tr("Enter, Spatie"), tr("Op een antwoord: het kiezen")),
        ),
    ),
    "tour": KeyList(
        tr("In de rondleiding"),
        (
            ("Enter", tr("De knop indrukken, of verder")),
            ("Esc", tr("De rondleiding stoppen")),
        ),
    ),
    "help": KeyList(
        tr("Bij Help en de sneltoetsen"),
        (("Esc", tr("Terug naar waar u was")),),
    ),
    "no_mouse": KeyList(
        tr("Werken zonder muis"),
        (
            ("Tab", tr("Naar het volgende onderdeel; Shift+Tab gaat terug")),
            (tr("Enter, Spatie"), tr("De knop met de rand indrukken")),
            (tr("Pijltjes"), tr("Door een lijst lopen")),
            (tr("Alt en een letter"), tr("Een menu openen; de letter is onderstreept")),
            (tr("Tab en Enter"), tr("In een tekst: naar een onderstreept woord, en het openen")),
        ),
    ),
}
"""By an id that topics of the help name."""
