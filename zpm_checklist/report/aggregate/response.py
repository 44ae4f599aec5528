"""Who answered: per group, and what became of the files."""

from __future__ import annotations

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.results import PROVIDERS, GroupResult
from zpm_checklist.model.wording import capital, enumeration, in_figures
from zpm_checklist.report.aggregate.naming import GROUPS, SPLIT, Naming
from zpm_checklist.report.aggregate.paper import Column, Grid, Paragraph, Sheet, SheetBlock
from zpm_checklist.report.aggregate.phrases import listed
from zpm_checklist.report.aggregate.sources import files_sentence, round_names


def response_page(report: MonitorReport, naming: Naming) -> Sheet:
    """How many answered in each group, and from which files."""
    blocks: list[SheetBlock] = [_groups_grid(report, naming)]
    if files := files_sentence(report):
        blocks.append(Paragraph(files))
    rounds = round_names(report.sources)
    if rounds:
        blocks.append(Paragraph(f"De antwoorden uit dossiers zijn van {enumeration(rounds)}."))
    blocks += [Paragraph(text) for text in _notes(report, naming)]
    return Sheet("Respons", response_headline(report, naming), tuple(blocks), starts_page=False)


def response_headline(report: MonitorReport, naming: Naming) -> str:
    """How many count in all."""
    count = report.result.respondents
    counted = naming.everybody.counted(count)
    return f"{capital(counted)} {'telt' if count == 1 else 'tellen'} mee in deze monitor"


def _groups_grid(report: MonitorReport, naming: Naming) -> Grid:
    result = report.result
    ids: list[str] = [*GROUPS, PROVIDERS, *SPLIT]
    if naming.is_teams:
        ids = [group_id for group_id in GROUPS if result.group(group_id).respondents]
        ids += [*SPLIT] if any(result.group(group_id).respondents for group_id in SPLIT) else []
    rows = [_row(result.group(group_id), naming) for group_id in ids]
    return Grid(
        (
            Column("Groep", 205),
            Column(capital(naming.everybody.many), 80, is_right=True),
            Column("Met antwoord", 80, is_right=True),
            Column("", 110),
        ),
        tuple(rows),
    )


def _row(group: GroupResult, naming: Naming) -> tuple[str, ...]:
    name = capital(naming.group(group.id))
    if group.id == PROVIDERS and not naming.is_teams:
        name += " samen (zonder vrijgevestigden)"
    answered = "–" if group.is_suppressed else in_figures(group.answered)
    note = ""
    if group.is_suppressed:
        note = "cijfers niet getoond"
    elif group.is_indicative:
        note = f"indicatief (n = {group.respondents})"
    return (name, in_figures(group.respondents), answered, note)


def _notes(report: MonitorReport, naming: Naming) -> list[str]:
    result = report.result
    shown = [result.group(group_id) for group_id in (*GROUPS, PROVIDERS, *SPLIT)]
    notes = []
    small = [naming.group(group.id) for group in shown[: len(GROUPS)] if group.is_indicative]
    if small:
        notes.append(
            f"Indicatief zijn de cijfers van {listed(small)}: één antwoord weegt daar zwaar."
        )
    # Over teams the whole and its only type have one name.
    withheld = dict.fromkeys(naming.group(group.id) for group in shown if group.is_suppressed)
    if withheld:
        notes.append(
            f"Niet getoond: de cijfers van {listed(withheld)}. Zo is niet te zien wat één "
            f"{naming.everybody.one} antwoordde."
        )
    return notes


def respondents_grid(report: MonitorReport, naming: Naming) -> Grid:
    """For page one: each group with its number, and what is to be known of it."""
    rows = [
        (name, count, note)
        for name, count, _, note in (
            _row(group, naming)
            for group in map(report.result.group, GROUPS)
            if group.respondents or not naming.is_teams
        )
    ]
    rows.append(("Samen", in_figures(report.result.respondents), ""))
    return Grid(
        (
            Column("Groep", 180),
            Column(capital(naming.everybody.many), 80, is_right=True),
            Column("", 215),
        ),
        tuple(rows),
    )
