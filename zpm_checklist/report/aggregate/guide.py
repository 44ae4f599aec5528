"""The leeswijzer: what every number means, shown on a bar of this very report."""

from __future__ import annotations

from zpm_checklist.model.answer import worst_on
from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.monitor_wording import (
    ANSWER_TERM,
    PROVENANCE,
    SIGN,
    THE_FIRST_MONITOR,
)
from zpm_checklist.model.results import INDICATIVE_BELOW, GroupResult, ThemeResult
from zpm_checklist.model.wording import in_figures
from zpm_checklist.report.aggregate.charts import example_bars
from zpm_checklist.report.aggregate.naming import GROUPS, Naming, in_sentence, size
from zpm_checklist.report.aggregate.paper import Column, Grid, Heading, Paragraph, Sheet, SheetBlock
from zpm_checklist.report.aggregate.phrases import with_worst_in, worst_of
from zpm_checklist.report.aggregate.standing import has_answers


def reading_guide(report: MonitorReport, naming: Naming) -> Sheet:
    """How to read the charts, who was asked what, and how the numbers are made."""
    blocks: list[SheetBlock] = [Paragraph(_both_charts(naming))]
    blocks += _example(report, naming)
    blocks.append(Heading("Hoe de cijfers zijn gemaakt"))
    blocks.append(_definitions(_rules(report, naming)))
    return Sheet("Leeswijzer", "", tuple(blocks))


def _both_charts(naming: Naming) -> str:
    return (
        "De linkergrafiek verdeelt alle antwoorden over de keuzes van de vragenlijst. De "
        f"rechtergrafiek telt geen antwoorden maar {naming.everybody.many}. Welk deel meldt ten "
        "minste één keer “realisatie in gevaar” (of nee)? Samen laten zij zien of een probleem "
        "breed leeft, of bij enkelen vaak voorkomt."
    )


def _example(report: MonitorReport, naming: Naming) -> list[SheetBlock]:
    found = _first_with_answers(report)
    if found is None:
        return [Paragraph("Er is in dit rapport geen grafiek om als voorbeeld te laten zien.")]
    group, theme = found
    name = f"{in_sentence(theme.theme.title)} bij {naming.group(group.id)} ({size(group)})"
    return [
        Heading(f"Een voorbeeld: {name}"),
        example_bars(theme, group, naming),
        _definitions(
            [
                ("Linkergrafiek", _left_explained(theme)),
                ("Rechtergrafiek", _right_explained(theme, group, naming)),
            ]
        ),
    ]


def _definitions(rows: list[tuple[str, str]]) -> Grid:
    return Grid((Column("", 90, is_bold=True), Column("", 385)), tuple(rows))


def _first_with_answers(report: MonitorReport) -> tuple[GroupResult, ThemeResult] | None:
    for group_id in GROUPS:
        group = report.result.group(group_id)
        if has_answers(group):
            return group, group.charted[0]
    return None


def _left_explained(theme: ThemeResult) -> str:
    part = worst_of(theme.shares)
    assert part is not None
    counts = " + ".join(map(in_figures, theme.shares.counts.values()))
    n, count = in_figures(part.n), in_figures(part.count)
    worst = f"“{ANSWER_TERM[worst_on(theme.theme.scale)]}”"
    verb = "is" if part.count == 1 else "zijn"
    about = "afgerond " if 100 * part.count % part.n else ""
    questions = len(theme.theme.questions)
    asked = "1 vraag" if questions == 1 else f"{questions} vragen"
    return (
        f"Dit thema heeft {asked}. Alle antwoorden van de hele groep zijn bij elkaar geteld: "
        f"{counts} = {n}. Daarvan {verb} er {count} {worst}. {count} gedeeld door {n} is {about}"
        f"{part.percent}%. Vragen zonder antwoord of met “niet van toepassing” tellen niet mee in "
        f"deze {n}."
    )


def _right_explained(theme: ThemeResult, group: GroupResult, naming: Naming) -> str:
    who = with_worst_in(theme, group, naming)
    noun = naming.noun(group.id)
    worst = "nee" if group.is_yes_no else "“realisatie in gevaar”"
    return (
        f"In dit thema {who.asked('antwoordt', 'antwoorden')} {who.at_least_once}{worst}. Hier is "
        f"gedeeld door het aantal {noun.many} in de groep (n = {in_figures(theme.respondents)}). "
        "Ook wie bij dit thema niets invulde, hoort bij die groep."
    )


def _rules(report: MonitorReport, naming: Naming) -> list[tuple[str, str]]:
    rows = [
        (
            "Volgorde",
            "Het thema of de vraag met het grootste deel “realisatie in gevaar” (of nee) staat "
            "bovenaan. Bij een gelijk deel staat het kleinste deel “op schema/behaald” (of ja) "
            "eerst. De rechtergrafiek volgt de linkergrafiek. Waar groepen vergeleken worden, is "
            "de volgorde altijd dezelfde. De algemene vragen staan in de volgorde van de lijst.",
        ),
        (
            "Afronding",
            "Elk deel is apart afgerond op een heel procent; een half gaat naar boven. Samen zijn "
            "ze daardoor soms 99 of 101.",
        ),
        (
            "Samen geteld",
            "Alle antwoorden in een groep tellen even zwaar. Het cijfer van een thema is dus niet "
            "het gemiddelde van de vragen. Ook is het cijfer van alle zorgaanbieders niet het "
            "gemiddelde van de groepen. Zorgaanbieders zijn hier de grote instellingen, de kleine "
            "instellingen, en PAAZ en PUK.",
        ),
        (
            "Andere vragen",
            "Vrijgevestigden kregen vragen met ja of nee. Zijn zij bekend met een onderwerp? "
            "Hebben zij iets al bepaald? Hun cijfers staan daarom apart. Nee betekent niet dat de "
            "realisatie in gevaar is.",
        ),
        (
            "Redenen",
            "Bij “realisatie in gevaar” waren redenen te kiezen, ook meer dan één. Geteld is hoe "
            "vaak een reden is gekozen.",
        ),
        (
            "Landelijk cijfer",
            "De dunne balk onder een thema is het cijfer van dezelfde groep uit "
            f"{THE_FIRST_MONITOR}. Bij “zeker” kan dat cijfer maar op één manier gelezen worden. "
            "Bij “waarschijnlijk” is dit de beste lezing. Het is een vergelijking met toen, geen "
            "norm. De vragen van een thema zijn niet precies dezelfde als toen.",
        ),
        (
            "Herkomst",
            "In het rapport van de landelijke monitor staan niet alle vragen. Een vraag met "
            f"{SIGN['derived']} is {PROVENANCE['derived']}. Een vraag met {SIGN['named']} is "
            f"alleen {PROVENANCE['named']}.",
        ),
        ("Kleine groepen", _small(report, naming)),
        ("Wat dit is", _what_this_is(report)),
    ]
    if naming.is_teams:
        rows.insert(
            -1,
            (
                "Teams",
                "De teams zijn van één organisatie. De antwoorden voor de hele organisatie komen "
                "uit één dossier en tellen één keer.",
            ),
        )
    return rows


def _small(report: MonitorReport, naming: Naming) -> str:
    few = f"een groep met minder dan {INDICATIVE_BELOW} {naming.everybody.many}"
    if report.is_suppressed:
        return (
            f"Deze versie is voor buiten de organisatie. Van {few} staan de cijfers er niet in. "
            "Soms ontbreken ook die van een andere groep, omdat de kleine groep daarmee uit te "
            "rekenen is."
        )
    return f"De cijfers van {few} heten “indicatief”. Eén antwoord verandert daar veel."


def _what_this_is(report: MonitorReport) -> str:
    pack = report.pack
    return (
        "Wie antwoordde, beoordeelde zichzelf. Dit is geen bewijs en geen advies. "
        f"De vragen geven de stand van de {pack.state} (inhoud {pack.version}). Dat is "
        "niet de wet van nu."
    )
