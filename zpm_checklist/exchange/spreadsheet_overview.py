"""The sheets over all groups: response, files, totals, reasons, and change."""

from __future__ import annotations

from zpm_checklist.exchange.spreadsheet_levels import (
    REMARK,
    WITHHELD,
    at_least_one,
    group_name,
    level_cells,
    level_columns,
    levels_of,
    remark,
)
from zpm_checklist.exchange.spreadsheet_values import TEXT, Cell, Column, Kind, Table
from zpm_checklist.model.monitor_report import MonitorReport, SourceLine
from zpm_checklist.model.monitor_wording import ANSWER_TERM, FATE, no_reasons, sent_without_reasons
from zpm_checklist.model.results import GroupResult, MonitorResult
from zpm_checklist.model.theme_change import theme_change
from zpm_checklist.model.wording import PRACTICE_TYPE, REASON, capital

_GROUP = Column("Groep", 26)
_NOT_ASKED = "Aan deze groep zijn geen redenen gevraagd."
_EMPTY = "Deze groep deed niet mee en heeft geen eigen blad."


def groups_with_respondents(result: MonitorResult) -> list[GroupResult]:
    """The groups that have sheets, in the order of the report."""
    return [group for group in result.groups if group.respondents]


def response_table(report: MonitorReport) -> Table:
    """How many respondents each group has, the empty ones included."""
    columns = (_GROUP, Column(capital(report.respondent_word)), Column("Met antwoord"), REMARK)
    rows = tuple(
        (
            group_name(group),
            group.respondents,
            None if group.is_suppressed else group.answered,
            remark(group) if group.respondents else _EMPTY,
        )
        for group in report.result.groups
    )
    return Table("Respons", columns, rows)


def source_table(report: MonitorReport) -> Table:
    """Every file, with what became of it."""
    columns = (
        Column("Bestand", 40),
        Column("Wat ermee gebeurde"),
        Column("Wie", 28),
        _GROUP,
        Column(capital(report.respondent_word)),
        Column("Meting", 20),
        Column("Datum van de meting"),
        Column("Versie van de inhoud"),
        Column("Bewerkingen"),
        Column("Waarom", TEXT),
    )
    return Table("Bestanden", columns, tuple(_source_cells(line) for line in report.sources))


def _source_cells(line: SourceLine) -> tuple[Cell, ...]:
    return (
        line.file,
        capital(FATE[line.fate]),
        line.who,
        capital(PRACTICE_TYPE[line.group]) if line.group else None,
        line.respondents,
        line.round_label,
        line.round_date,
        line.pack_version,
        line.counter,
        line.why,
    )


def overall_table(report: MonitorReport) -> Table:
    """All answers of each group taken together."""
    groups = groups_with_respondents(report.result)
    levels = levels_of(groups)
    word = report.respondent_word
    figures = [*level_columns(levels), *at_least_one(levels, word)] if levels else []
    columns = (_GROUP, Column(capital(word)), *figures, REMARK)
    return Table(
        "Per doelgroep",
        columns,
        tuple(
            _withheld_row(group, columns)
            if group.is_suppressed
            else (
                group_name(group),
                group.respondents,
                *level_cells(group.overall, levels),
                group.with_worst,
                group.any_worst_percent,
                remark(group),
            )
            for group in groups
        ),
    )


def reason_table(report: MonitorReport) -> Table:
    """Per group the reasons at the worst answers, most given first."""
    columns = (_GROUP, Column("Reden", 44), Column("Aantal keer gekozen"), REMARK)
    sent = sent_without_reasons(report.without_reasons)
    rows: list[tuple[Cell, ...]] = []
    for group in groups_with_respondents(report.result):
        if group.is_suppressed:
            rows.append((group_name(group), None, None, WITHHELD))
        elif not group.reasons:
            none = _NOT_ASKED if group.is_yes_no else f"{no_reasons(report.without_reasons)} {sent}"
            rows.append((group_name(group), None, None, none.rstrip()))
        rows += [
            (group_name(group), capital(REASON[reason]), count, f"{remark(group)} {sent}".strip())
            for reason, count in group.reasons
        ]
    return Table("Redenen", columns, tuple(rows))


def change_table(report: MonitorReport) -> Table | None:
    """Each theme then and now; None where no respondent has a round before this one."""
    previous, comparable = report.previous, report.comparable
    if previous is None or comparable is None:
        return None
    columns = (
        _GROUP,
        Column("Thema", 28),
        Column(f"{capital(report.respondent_word)} met twee metingen", 16),
        Column("Antwoord", 22),
        Column("% vorige meting", kind=Kind.PERCENT),
        Column("% deze meting", kind=Kind.PERCENT),
        Column("Verschil in punten", kind=Kind.POINTS),
        REMARK,
    )
    rows: list[tuple[Cell, ...]] = []
    for now in groups_with_respondents(comparable):
        then = previous.group(now.id)
        if now.is_suppressed or then.is_suppressed:
            rows.append((group_name(now), None, now.respondents, None, None, None, None, WITHHELD))
        else:
            rows += _change_rows(then, now)
    return Table("Verandering", columns, tuple(rows))


def _change_rows(then: GroupResult, now: GroupResult) -> list[tuple[Cell, ...]]:
    changes = [theme_change(then, row) for row in now.listed]
    return [
        (
            group_name(now),
            change.theme.title,
            now.respondents,
            capital(ANSWER_TERM[change.worst]),
            change.then,
            change.now,
            change.points,
            remark(now),
        )
        for change in changes
    ]


def _withheld_row(group: GroupResult, columns: tuple[Column, ...]) -> tuple[Cell, ...]:
    blanks = [None] * (len(columns) - 3)
    return (group_name(group), group.respondents, *blanks, WITHHELD)
