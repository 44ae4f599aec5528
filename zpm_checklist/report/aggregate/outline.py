"""What the report over many says, in the order of the published report."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.report.aggregate.annex import annex
from zpm_checklist.report.aggregate.change import change_page
from zpm_checklist.report.aggregate.comparisons import forensic_page, general_page, types_page
from zpm_checklist.report.aggregate.front import board_page, cover
from zpm_checklist.report.aggregate.guide import reading_guide
from zpm_checklist.report.aggregate.naming import GROUPS, Naming
from zpm_checklist.report.aggregate.overall import overall_page
from zpm_checklist.report.aggregate.paper import Paper, Sheet
from zpm_checklist.report.aggregate.response import response_page
from zpm_checklist.report.aggregate.summary import summary
from zpm_checklist.report.aggregate.theme_pages import theme_page
from zpm_checklist.report.words import DOT, long_date

OUTWARD = "VOOR BUITEN"


def monitor_paper(report: MonitorReport) -> Paper:
    """The whole report."""
    naming = Naming.of(report)
    first = summary(report, naming)
    if report.teams:
        front = board_page(report, report.teams, naming)
    else:
        front = cover(report, naming, first.headline)
    over = f"Rapport over {naming.everybody.counted(report.result.respondents)}"
    return Paper(
        kicker=DOT.join((report.pack.title, "implementatiemonitor")),
        practice=report.title,
        subtitle=DOT.join((report.teams.organisation, over)) if report.teams else over,
        date=long_date(report.today),
        content=f"inhoud {report.pack.id} {report.pack.version}",
        tags=(OUTWARD,) if report.is_suppressed else (),
        is_cover=report.teams is None,
        first=front,
        sheets=(first, *_sheets(report, naming)),
    )


def _sheets(report: MonitorReport, naming: Naming) -> Iterator[Sheet]:
    yield reading_guide(report, naming)
    yield response_page(report, naming)
    change = change_page(report, naming)
    if change is not None:
        yield change
    result = report.result
    yield overall_page(result, naming)
    yield forensic_page(result, naming)
    if not naming.is_teams or naming.several_types:
        yield types_page(result, naming)
    general = general_page(result, naming)
    if general is not None:
        yield general
    for group_id in GROUPS:
        group = result.group(group_id)
        if not naming.is_teams or group.respondents:
            yield theme_page(group, naming, report)
    yield from annex(report, naming)
