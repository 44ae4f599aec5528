"""The table twins of a group's charts: the same numbers as text."""

from __future__ import annotations

from collections.abc import Sequence

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.results import GroupResult, QuestionResult
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.data import Cells, cells_of
from zpm_checklist.ui.charts.figures import shares_figure
from zpm_checklist.ui.merge.group_words import question_words, right, right_count


def theme_cells(group: GroupResult, report: MonitorReport) -> Cells:
    """Both charts: every level of each theme with its n, and the respondents of the right one."""
    themes = group.charted
    left = _without_left_out(
        cells_of(tr("thema"), [shares_figure(row.theme.title, row.shares) for row in themes])
    )
    rows = tuple((*cells, right_count(row)) for cells, row in zip(left.rows, themes, strict=True))
    return Cells((*left.headings, right(group, report)), rows)


def question_cells(questions: Sequence[QuestionResult]) -> Cells:
    """Every level of each question with its n."""
    figures = [shares_figure(question_words(row), row.shares) for row in questions]
    return _without_left_out(cells_of(tr("vraag"), figures))


def _without_left_out(cells: Cells) -> Cells:
    """A count over many knows only what was answered."""
    return Cells(cells.headings[:-1], tuple(row[:-1] for row in cells.rows))
