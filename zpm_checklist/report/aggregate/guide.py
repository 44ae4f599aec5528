"""The leeswijzer: what every number means, shown on a bar of this very report."""

from __future__ import annotations

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.results import INDICATIVE_BELOW, GroupResult, ThemeResult
from zpm_checklist.report.aggregate.charts import example_bars
from zpm_checklist.report.aggregate.naming import GROUPS, Naming, in_sentence, size
from zpm_checklist.report.aggregate.paper import Column, Grid, Heading, Paragraph, Sheet, SheetBlock
from zpm_checklist.report.aggregate.phrases import with_worst_in, worst_of
from zpm_checklist.report.aggregate.standing import has_answers


def reading_guide(report: MonitorReport, naming: Naming) -> Sheet:
    """How to read the charts, who was asked what, and how the numbers are made."""
    blocks: list[SheetBlock] = [Paragraph(_BOTH_CHARTS)]
    blocks += _example(report, naming)
    blocks.append(Heading("Hoe de cijfers zijn gemaakt"))
    blocks.append(_definitions(_rules(report, naming)))
    return Sheet("Leeswijzer", "", tuple(blocks))


_BOTH_CHARTS = (
    "De linker grafiek verdeelt alle antwoorden over de stappen van de vragenlijst. De rechter "
    "grafiek telt geen antwoorden maar deelnemers: wie meldt ten minste één keer gevaar? Samen "
    "laten zij zien of een probleem breed leeft, of bij enkelen vaak voorkomt."
)


def _example(report: MonitorReport, naming: Naming) -> list[SheetBlock]:
    found = _first_with_answers(report)
    if found is None:
        return [Paragraph("Zodra er antwoorden zijn, staat hier een voorbeeld uit de cijfers.")]
    group, theme = found
    name = f"{in_sentence(theme.theme.title)} bij {naming.group(group.id)} ({size(group)})"
    return [
        Heading(f"Een voorbeeld: {name}"),
        example_bars(theme, group, naming),
        _definitions(
            [
                ("Linker grafiek", _left_explained(theme)),
                ("Rechter grafiek", _right_explained(theme, group, naming)),
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
    counts = " + ".join(str(count) for count in theme.shares.counts.values())
    worst = "‘nee’" if theme.theme.scale != "three_step" else "‘realisatie in gevaar’"
    verb = "is" if part.count == 1 else "zijn"
    questions = len(theme.theme.questions)
    asked = "1 vraag" if questions == 1 else f"{questions} vragen"
    return (
        f"Dit thema heeft {asked}. Alle antwoorden van de hele groep liggen op één stapel: "
        f"{counts} = {part.n}. Daarvan {verb} er {part.count} {worst}. {part.count} gedeeld door "
        f"{part.n} is {part.percent}%. Wie niets invulde of ‘niet van toepassing’ koos, telt in "
        f"deze {part.n} niet mee."
    )


def _right_explained(theme: ThemeResult, group: GroupResult, naming: Naming) -> str:
    who = with_worst_in(theme, group, naming)
    noun = naming.noun(group.id)
    worst = "nee" if group.is_yes_no else "‘realisatie in gevaar’"
    return (
        f"In dit thema {who.asked('antwoordt', 'antwoorden')} ten minste één keer {worst}. Hier is "
        f"gedeeld door het aantal {noun.many} in de groep (n = {theme.respondents}). "
        "Ook wie bij dit thema niets invulde, zit in die groep."
    )


def _rules(report: MonitorReport, naming: Naming) -> list[tuple[str, str]]:
    rows = [
        (
            "Volgorde",
            "Het thema of de vraag met het grootste deel ‘realisatie in gevaar’ (of nee) staat "
            "bovenaan. Bij een gelijk deel staat het kleinste deel ‘op schema/behaald’ (of ja) "
            "eerst. De rechter grafiek volgt de linker. Grafieken die groepen vergelijken, zijn "
            "niet gesorteerd. Ook de algemene vragen staan in de volgorde van de lijst.",
        ),
        (
            "Afronding",
            "Elk deel is apart afgerond op een heel procent, een half naar boven. Samen zijn ze "
            "daardoor soms 99 of 101.",
        ),
        (
            "Samen geteld",
            "Alle antwoorden in een groep tellen even zwaar. Het cijfer van een thema is dus niet "
            "het gemiddelde van de vragen, en dat van alle zorgaanbieders niet het gemiddelde van "
            "de groepen. Alleen grote en kleine instellingen en PAAZ en PUK tellen mee bij de "
            "zorgaanbieders.",
        ),
        (
            "Andere vragen",
            "Vrijgevestigden antwoordden ja of nee: of zij een onderwerp kennen en of zij iets "
            "al bepaald hebben. Hun cijfers staan daarom apart. Een nee betekent niet dat de "
            "realisatie in gevaar is.",
        ),
        (
            "Redenen",
            "Bij ‘realisatie in gevaar’ kon een deelnemer redenen kiezen, ook meer dan één. "
            "Geteld is hoe vaak een reden gekozen is.",
        ),
        (
            "Landelijk cijfer",
            "De dunne balk onder een thema is het cijfer van dezelfde groep uit de eerste "
            "landelijke monitor (voorjaar 2021). ‘Waarschijnlijk’ betekent dat het cijfer bijna "
            "zeker bij dit thema hoort. Het is een vergelijking met toen, geen norm. De vragen van "
            "een thema zijn niet precies dezelfde als toen.",
        ),
        (
            "Herkomst",
            "De landelijke monitor drukte niet al zijn vragen af. Een vraag met † is afgeleid uit "
            "de handreiking. Een vraag met ‡ is alleen in de tekst van de monitor genoemd.",
        ),
        (
            "Kleine groepen",
            f"Een groep met minder dan {INDICATIVE_BELOW} deelnemers heet ‘indicatief’. Eén "
            "antwoord verandert daar veel.",
        ),
        ("Wat dit is", _what_this_is(report)),
    ]
    if report.is_suppressed:
        rows.insert(
            -1,
            (
                "Niet getoond",
                "Deze versie is voor buiten de organisatie. Kleine groepen staan er niet in. Ook "
                "een groep waarmee een kleine groep uit te rekenen is, ontbreekt.",
            ),
        )
    if naming.is_teams:
        rows.insert(
            -1,
            (
                "Teams",
                "De deelnemers zijn teams van één organisatie. Vragen voor de hele organisatie "
                "komen uit één dossier en tellen één keer.",
            ),
        )
    return rows


def _what_this_is(report: MonitorReport) -> str:
    pack = report.pack
    return (
        "Alle antwoorden zijn een oordeel van de deelnemers over zichzelf: geen bewijs en geen "
        f"advies. De vragen geven de stand van de {pack.state} (inhoud {pack.version}). Dat is "
        "niet de wet van nu."
    )
