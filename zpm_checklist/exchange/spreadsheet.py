"""The report over many as a spreadsheet: one sheet per table, with the numbers of the paper."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.exchange.spreadsheet_board import board_table
from zpm_checklist.exchange.spreadsheet_groups import question_table, theme_table
from zpm_checklist.exchange.spreadsheet_guide import guide_table
from zpm_checklist.exchange.spreadsheet_overview import (
    change_table,
    groups_with_respondents,
    overall_table,
    reason_table,
    response_table,
    source_table,
)
from zpm_checklist.exchange.spreadsheet_values import Table
from zpm_checklist.exchange.spreadsheet_writer import workbook_of
from zpm_checklist.model.monitor_report import MonitorReport


def monitor_spreadsheet(report: MonitorReport) -> bytes:
    """The .xlsx file. Equal reports give equal bytes."""
    return workbook_of(_tables(report), report.title, report.today)


def _tables(report: MonitorReport) -> Iterator[Table]:
    groups = groups_with_respondents(report.result)
    yield guide_table(report)
    if report.teams is not None:
        yield board_table(report.teams)
    yield response_table(report)
    yield source_table(report)
    yield overall_table(report)
    for group in groups:
        yield theme_table(report, group)
    for group in groups:
        yield question_table(group)
    yield reason_table(report)
    change = change_table(report)
    if change is not None:
        yield change
