"""Cards of bars on the overview: one per theme of the monitor, one per business process."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from zpm_checklist.model.monitor_wording import GROUP
from zpm_checklist.model.readiness import in_published_order
from zpm_checklist.model.status import Level, Status
from zpm_checklist.model.wording import MONITOR_TERM, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.base import ChartWalk
from zpm_checklist.ui.charts.card import ChartCard
from zpm_checklist.ui.charts.data import Cells, Figure, cells_of
from zpm_checklist.ui.charts.figures import (
    COUNTED,
    is_comparable,
    published_of,
    status_figure,
    theme_figure,
)
from zpm_checklist.ui.charts.legend import LegendSign
from zpm_checklist.ui.charts.number import NumberButton
from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import own_figure, published_when
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import Label


class BarRow(NamedTuple):
    """A bar with the name before it."""

    figure: Figure
    published: Figure | None = None
    link: str = ""
    """Where its name leads; empty where it is only a name."""


class BarCard(ChartCard):
    """Rows of bars under a caption and a legend; up and down walk them."""

    followed = Signal(str)
    """What is behind a part of a bar, or behind a name."""

    def __init__(self, design: Design, title: str, first: str) -> None:
        """Empty until `show_rows`; `first` heads the names in the table twin."""
        super().__init__(design, title, self.cells)
        self._first = first
        self._rows: list[BarRow] = []
        self._bars: list[StackedBar] = []
        self._names: list[NumberButton] = []
        self._about = Label("", "caption")
        self._legend = QWidget()
        self._signs = FlowLayout(self._legend)
        self._legend_words: list[tuple[Status, str]] = []
        self._grid = QGridLayout()
        column = QVBoxLayout(self.chart)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._about)
        column.addWidget(self._legend)
        column.addLayout(self._grid)
        self._walk = ChartWalk(self.chart)
        design.changed.connect(self._space_rows)
        self._space_rows()

    def show_rows(
        self, rows: Iterable[BarRow], about: str, legend: list[tuple[Status, str]]
    ) -> None:
        """Show these, from top to bottom; widgets stay, only their words and numbers change."""
        self._rows = list(rows)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._show_legend(legend)
        while len(self._bars) < len(self._rows):
            self._add_row()
        for number, (name, bar) in enumerate(zip(self._names, self._bars, strict=True)):
            is_used = number < len(self._rows)
            name.setVisible(is_used)
            bar.setVisible(is_used)
            if is_used:
                row = self._rows[number]
                name.show_words(row.figure.title, row.figure.n_said, row.link)
                focus = Qt.FocusPolicy.StrongFocus if row.link else Qt.FocusPolicy.NoFocus
                name.setFocusPolicy(focus)
                bar.show_figure(row.figure, row.published)
        self._walk.show_charts(list(self._bars[: len(self._rows)]))
        self.refresh_table()

    def cells(self) -> Cells:
        """Every number of every bar."""
        figures = []
        for row in self._rows:
            figures += [row.figure, row.published] if row.published else [row.figure]
        return cells_of(self._first, figures)

    def _add_row(self) -> None:
        number = len(self._bars)
        name = NumberButton(self._design)
        bar = StackedBar(self._design, with_n=True)
        name.followed.connect(self.followed)
        bar.followed.connect(self.followed)
        self._names.append(name)
        self._bars.append(bar)
        self._grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(bar, number, 1, Qt.AlignmentFlag.AlignVCenter)

    def _show_legend(self, legend: list[tuple[Status, str]]) -> None:
        if legend == self._legend_words:
            return
        self._legend_words = legend
        while (entry := self._signs.takeAt(0)) is not None:
            if (former := entry.widget()) is not None:
                former.hide()
                former.deleteLater()
        for status, words in legend:
            self._signs.addWidget(LegendSign(self._design, status, words, status))

    def _space_rows(self) -> None:
        px = self._design.px
        self._signs.setSpacing(px(1))
        self._grid.setHorizontalSpacing(px(1))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnMinimumWidth(1, px(40))


def theme_card(design: Design) -> BarCard:
    """Of the monitor's themes."""
    return BarCard(design, tr("Per thema van de monitor"), tr("thema"))


def show_themes(card: BarCard, session: Session) -> None:
    """Worst on top; beneath each bar the published one, where it is asked for and comparable."""
    rows = []
    for theme in in_published_order(session.readiness.themes):
        found = own_figure(session, theme.theme_id)
        published = None
        if found is not None and is_comparable(found):
            published = published_of(session.pack, found, theme.title)
        rows.append(BarRow(theme_figure(theme, session.readiness), published))
    about = tr(
        "Uw beoordeelde punten, met het grootste risico bovenaan. Een punt telt mee in elk "
        "thema waar het bij hoort."
    )
    if any(row.published for row in rows) and session.practice is not None:
        about += " " + tr(
            "Dunne balk: {group} in {published_when}. Geen norm.",
            group=GROUP[session.practice.profile.type.value],
            published_when=published_when(session.pack),
        )
    card.show_rows(rows, about, [(Status(level.value), MONITOR_TERM[level]) for level in Level])


def chapter_card(design: Design) -> BarCard:
    """Of the business processes."""
    return BarCard(design, tr("Per bedrijfsproces"), tr("bedrijfsproces"))


def show_chapters(card: BarCard, session: Session) -> None:
    """In the order of the guide; a name leads to its items."""
    readiness, purpose = session.readiness, session.purpose
    rows = []
    for entry in readiness.chapters:
        title = entry.chapter.title
        states = [
            state
            for state in readiness.items
            if state.item.chapter == entry.chapter.id and not state.item.supplement
        ]
        figure = status_figure(title, entry.guide, states, purpose)
        rows.append(BarRow(figure, link=places.link_to(entry.chapter.id)))
    card.show_rows(rows, "", [(status, status_word(status, purpose)) for status in COUNTED])
