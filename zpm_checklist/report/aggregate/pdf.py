"""How it looks: the report over many as PDF bytes."""

from __future__ import annotations

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.report.aggregate.outline import monitor_paper
from zpm_checklist.report.aggregate.pages import strips
from zpm_checklist.report.layout import paginate
from zpm_checklist.report.printing import printed


def render_monitor(report: MonitorReport) -> bytes:
    """The report over many. Equal input gives equal bytes."""
    paper = monitor_paper(report)
    return printed(paper, report.today, lambda: paginate(strips(paper)))
