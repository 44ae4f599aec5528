"""A practice's checklist as a spreadsheet: items, actions, the monitor's answers, and a guide."""

from __future__ import annotations

from zpm_checklist.exchange.answer_tables import own_question_table, own_theme_table
from zpm_checklist.exchange.checklist_guide import checklist_guide
from zpm_checklist.exchange.checklist_tables import action_table, checklist_table
from zpm_checklist.exchange.spreadsheet_writer import workbook_of
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.snapshot import Snapshot


def checklist_workbook(snapshot: Snapshot, disclosure: Disclosure) -> bytes:
    """The .xlsx file; the snapshot holds what is disclosed. Equal input gives equal bytes."""
    tables = (
        checklist_table(snapshot, disclosure),
        action_table(snapshot, disclosure),
        own_theme_table(snapshot),
        own_question_table(snapshot),
        checklist_guide(snapshot, disclosure),
    )
    return workbook_of(tables, f"ZPM-checklist {snapshot.practice.name}", snapshot.today)
