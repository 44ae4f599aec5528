"""How it looks: a paper to work with as PDF bytes."""

from __future__ import annotations

from datetime import date

from zpm_checklist.report.layout import paginate
from zpm_checklist.report.papers.paper import Paper
from zpm_checklist.report.papers.strips import strips
from zpm_checklist.report.printing import printed


def render_paper(paper: Paper, today: date, *, watermark: str = "") -> bytes:
    """The paper. `watermark` is a word across every page. Equal input gives equal bytes."""
    return printed(paper, today, lambda: paginate(strips(paper)), watermark=watermark)
