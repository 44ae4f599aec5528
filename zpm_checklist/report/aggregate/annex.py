"""The annex: all providers together, split by forensic care, every question, the reasons."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.monitor_wording import no_reasons, sent_without_reasons
from zpm_checklist.model.questions import GENERAL
from zpm_checklist.model.results import PROVIDERS, GroupResult
from zpm_checklist.report.aggregate.charts import question_bars, theme_bars
from zpm_checklist.report.aggregate.naming import GROUPS, SPLIT, Naming, in_sentence, size
from zpm_checklist.report.aggregate.paper import Heading, Paragraph, Sheet, SheetBlock
from zpm_checklist.report.aggregate.reasons import reasons_grid
from zpm_checklist.report.aggregate.sources import sources_page
from zpm_checklist.report.aggregate.standing import has_answers, without_figures


def annex(report: MonitorReport, naming: Naming) -> Iterator[Sheet]:
    """The sheets behind the report."""
    yield _combined(report, naming)
    yield _split(report, naming)
    for group_id in GROUPS:
        group = report.result.group(group_id)
        if naming.is_teams and not group.respondents:
            continue
        yield from _questions(group, naming)
    yield _reasons(report, naming)
    yield sources_page(report)


def _combined(report: MonitorReport, naming: Naming) -> Sheet:
    group = report.result.group(PROVIDERS)
    block = _themes_or_why(group, report, naming)
    return Sheet(
        f"Thema’s van alle {naming.noun(PROVIDERS).many} samen ({size(group)})",
        "",
        (block,),
        section="Bijlagen",
        in_section=True,
    )


def _themes_or_why(group: GroupResult, report: MonitorReport, naming: Naming) -> SheetBlock:
    nothing = without_figures(group, naming)
    return Paragraph(nothing) if nothing else theme_bars(group, naming, report.pack)


def _split(report: MonitorReport, naming: Naming) -> Sheet:
    blocks: list[SheetBlock] = []
    for group in map(report.result.group, SPLIT):
        blocks.append(Heading(naming.heading(group)))
        blocks.append(_themes_or_why(group, report, naming))
    title = f"Thema’s van {naming.group(PROVIDERS)} zonder en met forensische zorg"
    return Sheet(title, "", tuple(blocks), in_section=True)


def _questions(group: GroupResult, naming: Naming) -> Iterator[Sheet]:
    """Every question, theme by theme in the order of the theme page."""
    name = naming.group(group.id)
    title = f"Alle vragen: {name} ({size(group)})"
    nothing = without_figures(group, naming)
    if nothing:
        yield Sheet(title, "", (Paragraph(nothing),), in_section=True, starts_page=False)
        return
    blocks: list[SheetBlock] = []
    for theme in group.listed:
        if theme.theme.scale == GENERAL:
            continue  # all of it stands in the report itself
        blocks.append(
            question_bars(group, theme.theme, naming)
            if theme.shares.n
            else Paragraph(f"Bij {in_sentence(theme.theme.title)} telt geen enkel antwoord mee.")
        )
    yield Sheet(title, "", tuple(blocks), in_section=True)


def _reasons(report: MonitorReport, naming: Naming) -> Sheet:
    groups = [
        group
        for group in map(report.result.group, GROUPS)
        if has_answers(group) and not group.is_yes_no
    ]
    title = "Redenen bij “realisatie in gevaar”"
    without = report.without_reasons
    blocks: list[SheetBlock] = [Paragraph(no_reasons(without))]
    if any(group.reasons for group in groups):
        blocks = [Paragraph(_COUNTED), reasons_grid(groups, naming)]
    if without:
        blocks.append(Paragraph(sent_without_reasons(without)))
    return Sheet(title, "", tuple(blocks), in_section=True)


_COUNTED = (
    "Hier staat hoe vaak elke reden is gekozen. Bij één antwoord kon dat er meer dan één zijn."
)
