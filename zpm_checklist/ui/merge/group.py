"""What the count says of one group: all numbers of the report, each with its n."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.answer import steps_of
from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.monitor_wording import (
    ANSWER_TERM,
    no_reasons,
    sent_without_reasons,
)
from zpm_checklist.model.questions import GENERAL, SETTLED
from zpm_checklist.model.results import GroupResult, QuestionResult, ThemeResult
from zpm_checklist.model.wording import REASON, capital, in_figures
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.data import Cells
from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.charts.twin import ChartTwin
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.merge import group_words as words
from zpm_checklist.ui.merge.grid import FigureGrid, stacked_bar
from zpm_checklist.ui.merge.group_cells import question_cells, theme_cells
from zpm_checklist.ui.monitor.answer_words import COLOUR, SHAPE, share_words
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card
from zpm_checklist.ui.widgets.status_sign import SignedLabel
from zpm_checklist.ui.widgets.tab_order import put_after

_APART = {SETTLED: tr("Hebt u dit al bepaald?"), GENERAL: tr("Algemene vragen")}
"""Questions that each are a bar, beside the themes."""


class GroupView(QWidget):
    """Size, all answers pooled, both charts, reasons; the questions when they are asked for."""

    def __init__(
        self,
        design: Design,
        report: MonitorReport,
        group: GroupResult,
        tables: set[str],
        *,
        narrow: bool,
    ) -> None:
        """Filled at once; another group gets another view.

        `tables` are the scales whose charts stand as a table; it is kept up to date.
        """
        super().__init__()
        self._design, self._narrow = design, narrow
        self._report, self._group = report, group
        self._tables = tables
        self._folds: dict[str, _Fold] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(3))
        column.addWidget(self._head())
        if words.nothing(group, report):
            return
        column.addWidget(self._themes())
        for theme in group.apart:
            column.addWidget(self._apart(theme))
        if not group.is_yes_no:  # they are never asked why
            column.addWidget(self._reasons())

    def open_theme(self, theme_id: str) -> None:
        """Show the questions of this theme."""
        self._folds[theme_id].setChecked(True)

    def _head(self) -> Card:
        group, report = self._group, self._report
        card = self._card(words.heading(group, report))
        add = card.column.addWidget
        if nothing := words.nothing(group, report):
            add(Label(nothing))
            return card
        add(Label(words.response(group, report)))
        if group.is_indicative:
            add(Label(words.INDICATIVE, "caption"))
        overall = group.overall
        if overall.n:
            add(Label(words.overall(group)))
            add(stacked_bar(self._design, tr("Alle antwoorden samen"), overall))
            add(Label(capital(share_words(overall)), "caption"))
        if trend := words.trend(report, group.id):
            add(Label(trend, "caption"))
        return card

    def _themes(self) -> Card:
        group, report = self._group, self._report
        grid = FigureGrid(self._design, narrow=self._narrow)
        grid.add_headings(words.LEFT, words.right(group, report))
        for theme in group.charted:
            self._add_theme(grid, theme)
        return self._chart_card(
            words.order(group),
            group.charted[0].theme.scale,
            grid,
            partial(theme_cells, group, report),
        )

    def _add_theme(self, grid: FigureGrid, theme: ThemeResult) -> None:
        title = theme.theme.title
        fold = self._folds[theme.theme.id] = _Fold(title)
        row = grid.add_row(fold, title, theme.shares)
        grid.add_right(
            row,
            theme.respondents_percent or 0,
            words.worst(theme, self._group, self._report),
            words.right_count(theme),
        )

        def toggle(is_open: bool) -> None:
            if is_open:
                below = self._questions(theme)
                grid.unfold(row, below)
                put_after(fold, [below.switch, *below.chart.findChildren(StackedBar)])
            else:
                grid.fold(row)

        fold.toggled.connect(toggle)

    def _questions(self, theme: ThemeResult) -> ChartTwin:
        """Made when it is asked for."""
        px = self._design.px
        grid = FigureGrid(self._design, narrow=self._narrow)
        questions = self._group.questions_of(theme.theme.id)
        for found in questions:
            self._add_question(grid, found)
        title = tr("{title}, per vraag", title=theme.theme.title)
        heading = Label(title, "caption")
        cells = partial(question_cells, questions)
        twin = ChartTwin(self._design, title, grid, cells, heading=heading)
        twin.setContentsMargins(px(6), px(1), 0, px(3))
        return twin

    def _add_question(self, grid: FigureGrid, found: QuestionResult) -> None:
        label = Label(words.question_words(found), "caption")
        grid.add_row(label, found.question.label, found.shares)

    def _apart(self, theme: ThemeResult) -> Card:
        scale = theme.theme.scale
        grid = FigureGrid(self._design, narrow=self._narrow)
        questions = self._group.questions_of(theme.theme.id)
        for found in questions:
            self._add_question(grid, found)
        card = self._chart_card(_APART[scale], scale, grid, partial(question_cells, questions))
        told = words.worst(theme, self._group, self._report)
        shares = capital(share_words(theme.shares)) or tr("Nog niets beantwoord")
        card.column.addWidget(Label(f"{shares}. {told}", "caption"))
        return card

    def _reasons(self) -> Card:
        card = self._card(tr("Genoemde redenen"))
        without = self._report.without_reasons
        if not self._group.reasons:
            card.column.addWidget(Label(no_reasons(without)))
        for place, (reason, count) in enumerate(self._group.reasons, start=1):
            card.column.addWidget(
                Label(
                    tr(
                        "{place}. {reason}: {count} keer",
                        place=place,
                        reason=capital(REASON[reason]),
                        count=in_figures(count),
                    )
                )
            )
        if told := sent_without_reasons(without):
            card.column.addWidget(Label(told, "caption"))
        return card

    def _card(self, title: str) -> Card:
        card = Card(self._design)
        card.column.addWidget(Label(title, "lead"))
        return card

    def _chart_card(
        self, title: str, scale: str, grid: FigureGrid, cells: Callable[[], Cells]
    ) -> Card:
        """Legend and rows, or the same numbers as a table."""
        chart = QWidget()
        column = QVBoxLayout(chart)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._design.px(2))
        column.addWidget(self._legend(scale))
        column.addWidget(grid)
        card = Card(self._design)
        twin = ChartTwin(self._design, title, chart, cells)
        twin.switch.setChecked(scale in self._tables)
        keep, forget = self._tables.add, self._tables.discard
        twin.switch.toggled.connect(lambda as_table: (keep if as_table else forget)(scale))
        card.column.addWidget(twin)
        return card

    def _legend(self, scale: str) -> QWidget:
        legend = QWidget()
        flow = FlowLayout(legend)
        flow.setSpacing(self._design.px(2))
        for level in steps_of(scale):
            words_of = ANSWER_TERM[level]
            sign = SHAPE[level]
            flow.addWidget(
                SignedLabel(self._design, sign, "caption", words_of, colour=COLOUR[level])
            )
        return legend


class _Fold(QPushButton):
    """The name of a theme, which opens its questions."""

    def __init__(self, title: str) -> None:
        super().__init__(f"▸  {title}")
        self.setProperty("kind", "quiet")
        self.setCheckable(True)
        self.setAccessibleName(tr("{title}: vragen tonen", title=title))
        self.toggled.connect(lambda is_open: self.setText(f"{'▾' if is_open else '▸'}  {title}"))
