"""The monitor's two charts as rows: a name, the bar of answers with its n, the right bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from zpm_checklist.model.shares import Shares
from zpm_checklist.model.wording import capital, in_figures
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.base import Chart, ChartWalk
from zpm_checklist.ui.charts.figures import shares_figure
from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import share_words
from zpm_checklist.ui.monitor.worst_bar import WorstBar
from zpm_checklist.ui.widgets.labels import Label

_NAME, _BAR, _N, _RIGHT, _COUNT = range(5)
_COLUMNS = 5
_LINES = 4
"""Lines of the grid that one row takes: its name where room is short, its bars, their numbers in
words, and what unfolds."""
_NAME_LINE, _BAR_LINE, _WORDS_LINE, _BELOW_LINE = range(_LINES)
_TELLS_ITSELF = 7
"""Percents from which a part of a bar has room for its own number."""


class FigureGrid(QWidget):
    """Rows in the order in which they are added. In little room a name stands above its bars."""

    def __init__(self, design: Design, *, narrow: bool) -> None:
        """Empty; `narrow` for little room."""
        super().__init__()
        self._design, self._narrow = design, narrow
        self._rows = 0
        self._charts: list[Chart] = []
        self._walk = ChartWalk(self)
        px = design.px
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(px(3))
        self.grid.setVerticalSpacing(px(0.5))
        self.grid.setColumnStretch(_NAME, 0 if narrow else 3)
        self.grid.setColumnStretch(_BAR, 5)
        self.grid.setColumnStretch(_RIGHT, 2)

    def add_headings(self, left: str, right: str) -> None:
        """What the two charts show."""
        for column, words, wide in ((_BAR, left, 2), (_RIGHT, right, 2)):
            label = Label(words, "caption")
            self.grid.addWidget(label, 0, column, 1, wide, Qt.AlignmentFlag.AlignBottom)

    def add_row(self, name: QWidget, said: str, shares: Shares) -> int:
        """A bar; gives the number by which the row is known. `said` names it to who listens."""
        self._rows += 1
        line = self._rows * _LINES
        if self._narrow:
            self.grid.addWidget(name, line + _NAME_LINE, _BAR, 1, _COLUMNS - _BAR)
        else:
            self.grid.addWidget(name, line + _BAR_LINE, _NAME)
        bar = stacked_bar(self._design, said, shares)
        self.grid.addWidget(bar, line + _BAR_LINE, _BAR)
        self._put_in_walk(bar)
        self._add_count(
            self._rows, _N, f"n = {in_figures(shares.n)}" if shares.n else tr("geen antwoord")
        )
        if self._narrow or any(0 < share < _TELLS_ITSELF for share in shares.percent.values()):
            told = Label(capital(share_words(shares)), "caption")
            self.grid.addWidget(told, line + _WORDS_LINE, _BAR, 1, _COLUMNS - _BAR)
        return self._rows

    def add_right(self, row: int, percent: int, said: str, count: str) -> None:
        """The right bar of a row."""
        bar = WorstBar(self._design)
        bar.show_share(percent, said)
        self.grid.addWidget(bar, row * _LINES + _BAR_LINE, _RIGHT)
        self._put_in_walk(bar)
        self._add_count(row, _COUNT, count)

    def unfold(self, row: int, below: QWidget) -> None:
        """Put this beneath a row."""
        first = _BAR if self._narrow else _NAME
        self.grid.addWidget(below, row * _LINES + _BELOW_LINE, first, 1, _COLUMNS - first)

    def fold(self, row: int) -> None:
        """Take away what is beneath it."""
        entry = self.grid.itemAtPosition(row * _LINES + _BELOW_LINE, _BAR)
        below = entry.widget() if entry is not None else None
        if below is not None:
            self.grid.removeWidget(below)
            below.hide()
            below.deleteLater()

    def _put_in_walk(self, bar: Chart) -> None:
        self._charts.append(bar)
        self._walk.show_charts(self._charts)

    def _add_count(self, row: int, column: int, words: str) -> None:
        label = Label(words, "caption")
        label.setWordWrap(False)
        self.grid.addWidget(label, row * _LINES + _BAR_LINE, column)


def stacked_bar(design: Design, said: str, shares: Shares) -> StackedBar:
    """A bar that tells all its numbers to who listens, and as a tip."""
    bar = StackedBar(design)
    bar.show_figure(shares_figure(said, shares))
    return bar
