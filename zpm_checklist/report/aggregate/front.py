"""What stands below the title on page one: for a lead who counts, or for a board."""

from __future__ import annotations

from zpm_checklist.model.monitor_report import MonitorReport, TeamPage, TeamRisk
from zpm_checklist.model.monitor_wording import (
    NO_DECISION,
    NO_RISK,
    no_owner,
    teams_answered,
)
from zpm_checklist.model.wording import enumeration
from zpm_checklist.report.aggregate.change import changed_groups, changes_in_short
from zpm_checklist.report.aggregate.naming import Naming
from zpm_checklist.report.aggregate.paper import Heading, Paragraph, SheetBlock
from zpm_checklist.report.aggregate.response import respondents_grid
from zpm_checklist.report.aggregate.sources import files_sentence, round_names
from zpm_checklist.report.blocks import Facts, Point, Points
from zpm_checklist.report.words import DOT, due_in_words


def cover(report: MonitorReport, naming: Naming, headline: str) -> tuple[SheetBlock, ...]:
    """Date, rounds, and how many answered."""
    rounds, files = round_names(report.sources), files_sentence(report)
    rows = [("Inhoud", f"{report.pack.title} {report.pack.version}")]
    if rounds:
        rows.insert(0, ("Dossiers van", enumeration(rounds)))
    if files:
        rows.append(("Bestanden", files))
    blocks: list[SheetBlock] = [
        Paragraph(f"{headline}.", is_lead=True),
        Facts(tuple(rows)),
        Heading("Wie deed mee"),
        respondents_grid(report, naming),
    ]
    if report.is_suppressed:
        blocks.append(
            Paragraph(
                "Deze versie is voor buiten de organisatie. De cijfers van kleine groepen staan er "
                "niet in."
            )
        )
    return tuple(blocks)


def board_page(report: MonitorReport, teams: TeamPage, naming: Naming) -> tuple[SheetBlock, ...]:
    """Who answered, what changed, the greatest risks, and what is asked of the board."""
    changes = changes_in_short(report, naming)
    return (
        Paragraph(teams_answered(teams), is_lead=True),
        *_missing(teams),
        Heading("Veranderd sinds de vorige meting"),
        Points(tuple(Point(title, detail) for title, detail in changes), _no_change(report)),
        Heading("Grootste risico’s"),
        Points(
            tuple(_risk(risk, report) for risk in teams.risks),
            NO_RISK,
        ),
        Heading("Wat wij van u vragen"),
        Points(
            tuple(Point(title, detail) for title, detail in teams.decisions),
            NO_DECISION,
        ),
    )


def _no_change(report: MonitorReport) -> str:
    if report.is_suppressed:
        return "Wat er veranderde, staat niet in deze versie."
    if not any(changed_groups(report)):
        return "Er is geen vorige meting om mee te vergelijken."
    return "Geen enkel thema is sinds de vorige meting veranderd."


def _missing(teams: TeamPage) -> list[SheetBlock]:
    if not teams.without_answer:
        return []
    return [Paragraph(f"Nog geen antwoord van {enumeration(teams.without_answer)}.")]


def _risk(risk: TeamRisk, report: MonitorReport) -> Point:
    parts = [enumeration(risk.teams)]
    parts.append(f"verantwoordelijk: {enumeration(risk.owners)}" if risk.owners else no_owner(risk))
    if risk.due:
        parts.append(due_in_words(risk.due, report.today))
    return Point(risk.title, DOT.join(parts), risk.status)
