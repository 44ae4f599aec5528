"""The managementsamenvatting: what the numbers say, in sentences."""

from __future__ import annotations

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.monitor_wording import sent_without_reasons
from zpm_checklist.model.questions import SETTLED
from zpm_checklist.model.results import PROVIDERS, GroupResult
from zpm_checklist.model.wording import capital, enumeration, in_figures
from zpm_checklist.report.aggregate.comparisons import general_told
from zpm_checklist.report.aggregate.naming import GROUPS, SOLO, TYPES, Naming
from zpm_checklist.report.aggregate.overall import overall_headline
from zpm_checklist.report.aggregate.paper import Heading, Paragraph, Sheet, SheetBlock
from zpm_checklist.report.aggregate.phrases import (
    are,
    at_answers,
    part_of,
    weakest,
    with_any_worst,
    with_worst_in,
    worst_of,
)
from zpm_checklist.report.aggregate.reasons import top_reasons
from zpm_checklist.report.aggregate.standing import has_answers, without_figures


def summary(report: MonitorReport, naming: Naming) -> Sheet:
    """Response, the whole, and a paragraph per group."""
    result = report.result
    blocks: list[SheetBlock] = [Paragraph(_response(report, naming))]
    whole = result.group(PROVIDERS)
    is_combined = sum(bool(result.group(group_id).respondents) for group_id in TYPES) > 1
    if is_combined and has_answers(whole):
        blocks += _told(whole, report, naming, with_reasons=True)
    for group in map(result.group, GROUPS):
        if group.respondents or not naming.is_teams:
            # Of a part of the providers the reasons stand on its own page.
            with_reasons = not (is_combined and group.id in TYPES and has_answers(whole))
            blocks += _told(group, report, naming, with_reasons=with_reasons)
    if note := sent_without_reasons(report.without_reasons):
        blocks.append(Paragraph(note, is_note=True))
    return Sheet("Managementsamenvatting", overall_headline(result, naming), tuple(blocks))


def _response(report: MonitorReport, naming: Naming) -> str:
    count = report.result.respondents
    verb = "telt" if count == 1 else "tellen"
    text = f"In deze monitor {verb} {naming.everybody.counted(count)} mee"
    groups = [group for group in map(report.result.group, GROUPS) if group.respondents]
    if len(groups) > 1:
        text += f": {enumeration(_counted(group, naming) for group in groups)}"
    kinds = [_SCALES[group.id == SOLO] for group in groups]
    return " ".join([f"{text}.", *dict.fromkeys(kinds)])


_SCALES = {
    False: (
        "De keuze was: op schema of behaald, achter maar in te halen, of realisatie in gevaar."
    ),
    True: "Vrijgevestigden kregen eigen vragen, met ja of nee.",
}
"""Whether a group answers yes or no, and how its members could answer."""


_ONE = {
    "large_institution": "grote instelling",
    "small_institution": "kleine instelling",
    "paaz_puk": "PAAZ of PUK",
}


def _counted(group: GroupResult, naming: Naming) -> str:
    if naming.is_teams:
        return f"{in_figures(group.respondents)} {naming.group(group.id)}"
    if group.respondents == 1:
        return f"1 {_ONE.get(group.id, naming.noun(group.id).one)}"
    if group.id == "paaz_puk":
        return f"{in_figures(group.respondents)} instellingen met een PAAZ of PUK"
    return f"{in_figures(group.respondents)} {naming.group(group.id)}"


def _told(
    group: GroupResult, report: MonitorReport, naming: Naming, *, with_reasons: bool
) -> list[SheetBlock]:
    nothing = without_figures(group, naming)
    if nothing:
        text = nothing
    elif group.is_yes_no:
        text = _yes_no(group, naming)
    else:
        reasons = top_reasons(group, report.without_reasons) if with_reasons else ""
        text = f"{_three_step(group, naming)} {reasons}".rstrip()
    return [Heading(naming.heading(group)), Paragraph(text)]


def _three_step(group: GroupResult, naming: Naming) -> str:
    part = worst_of(group.overall)
    assert part is not None
    sentences = [f"{capital(at_answers(part))} is de realisatie in gevaar."]
    if part.count:
        who = with_any_worst(group, naming).do("meldt", "melden")
        sentences.append(f"{capital(who)} dat bij ten minste één vraag.")
        sentences.append(f"Het vaakst gaat het om {weakest(group)}.")
    well = part_of(group.overall, AnswerValue.ON_SCHEDULE)
    sentences.append(f"{capital(at_answers(well))} is het onderwerp op schema of behaald.")
    return " ".join(sentences)


def _yes_no(group: GroupResult, naming: Naming) -> str:
    sentences = []
    part = worst_of(group.overall)
    if part is not None:
        sentences.append(f"Op de vragen “bent u bekend met” {are(part, 'nee')}.")
        if part.count:
            sentences.append(f"“Nee” komt het vaakst voor bij {weakest(group)}.")
    for theme in group.themes:
        if theme.theme.scale == SETTLED and theme.shares.n:
            who = with_worst_in(theme, group, naming)
            answer = capital(who.do("antwoordt", "antwoorden"))
            sentences.append(f"{answer} op de vragen “al bepaald” {who.at_least_once}nee.")
    return " ".join([*sentences, *general_told(group)])
