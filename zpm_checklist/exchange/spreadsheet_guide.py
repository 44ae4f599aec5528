"""The first sheet: what the file is, and what its percentages mean."""

from __future__ import annotations

from zpm_checklist.exchange.spreadsheet_values import Cell, Column, Table
from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.monitor_wording import PROVENANCE, THE_FIRST_MONITOR, sent_without_reasons
from zpm_checklist.model.results import INDICATIVE_BELOW
from zpm_checklist.model.wording import capital

_OVERALL = (
    "Alle thema’s samen. Bij vrijgevestigden tellen de antwoorden onder “Al bepaald” en “Algemene "
    "vragen” hier niet mee, maar wel bij “ten minste één keer”."
)
_ROUNDING = "Elk percentage is apart afgerond. Samen zijn ze daarom niet altijd 100."
_ORDER = (
    "Het thema met het grootste deel “realisatie in gevaar” (of nee) staat bovenaan. Bij een "
    "gelijk deel staat het kleinste deel “op schema/behaald” (of ja) eerst. Dat geldt ook voor de "
    "vragen, maar niet voor de algemene: die houden de volgorde van de lijst."
)
_COMBINED = (
    "Zorgaanbieders zijn de grote instellingen, de kleine instellingen en PAAZ en PUK samen. Hun "
    "antwoorden zijn bij elkaar geteld. “Met forensische zorg” en “zonder forensische zorg” "
    "verdelen dezelfde groep."
)
_WITHHELD = (
    "Van kleine groepen zijn de cijfers weggelaten. Soms ontbreken ook die van een andere groep, "
    "omdat de kleine groep daarmee uit te rekenen is."
)
_QUESTIONS = (
    "Wij schreven alle vragen opnieuw. Is de herkomst leeg, dan stond de vraag zelf in de monitor. "
    f"“{capital(PROVENANCE['named'])}”: van de vraag is alleen het onderwerp bekend. "
    f"“{capital(PROVENANCE['derived'])}”: wij maakten de vraag uit de punten van het thema."
)
_PUBLISHED = (
    f"Wat {THE_FIRST_MONITOR} over dezelfde groep schreef. Het is een "
    "vergelijking met een moment in het verleden. Bij “zeker” kan het cijfer maar op één manier "
    "gelezen worden. Bij “waarschijnlijk” is dit de beste lezing."
)
_REASONS = (
    "Redenen zijn gevraagd bij “realisatie in gevaar”. Geteld is hoe vaak een reden is gekozen. "
    "Iemand kan dezelfde reden bij meer vragen kiezen."
)
_STANDING = "Wie antwoordde, beoordeelde zichzelf. Dit is geen bewijs en geen advies."


def guide_table(report: MonitorReport) -> Table:
    """Title, date and content, then the definitions in short."""
    pack, who = report.pack, report.respondent_word
    rows: list[tuple[Cell, Cell]] = [
        ("Titel", report.title),
        ("Datum", report.today),
        ("Inhoud", f"{pack.title}, versie {pack.version}, stand van de {pack.state}"),
        (capital(who), report.result.respondents),
        ("% van de antwoorden", _shares(who)),
        (f"% van de {who}", _at_least_one(who)),
        ("Per doelgroep", _OVERALL),
        ("Afronden", _ROUNDING),
        ("Volgorde", _ORDER),
        ("Samengevoegde groepen", _COMBINED),
        ("Kleine groepen", _WITHHELD if report.is_suppressed else _small(who)),
        ("Herkomst van vragen", _QUESTIONS),
        ("Landelijke cijfers", _PUBLISHED),
        ("Redenen", f"{_REASONS} {sent_without_reasons(report.without_reasons)}".rstrip()),
    ]
    if report.previous is not None:
        rows.append(("Verandering", _change(who)))
    rows.append(("Eigen oordeel", _STANDING))
    columns = (Column("Onderwerp", 26), Column("Uitleg", 90))
    return Table("Leeswijzer", columns, tuple(rows), has_filter=False)


def _shares(who: str) -> str:
    return (
        f"Het deel van alle gegeven antwoorden. De antwoorden van alle {who} op alle vragen van "
        "het thema zijn bij elkaar geteld. Vragen zonder antwoord of met “niet van "
        "toepassing” tellen niet mee."
    )


def _at_least_one(who: str) -> str:
    return (
        f"Het deel van alle {who} in de groep met ten minste één keer “realisatie in gevaar”, of "
        "“nee” bij vragen met ja of nee. Ook wie geen antwoord gaf, hoort bij “alle”."
    )


def _small(who: str) -> str:
    return (
        f"De cijfers van een groep met minder dan {INDICATIVE_BELOW} {who} heten “indicatief”. Eén "
        "antwoord verandert daar veel."
    )


def _change(who: str) -> str:
    return (
        f"Dit blad vergelijkt alleen {who} die aan beide metingen meededen. Het verschil is dat "
        "tussen de twee afgeronde percentages. Een min is een verbetering."
    )
