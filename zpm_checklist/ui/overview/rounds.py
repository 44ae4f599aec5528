"""What changed over the rounds of the monitor: the trend, and the answers since the last one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zpm_checklist.model.answer import steps_of
from zpm_checklist.model.round_change import RoundChange, round_change
from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.card import ChartCard
from zpm_checklist.ui.charts.data import Cells, Figure, cells_of
from zpm_checklist.ui.charts.figures import charted_scale, round_figure
from zpm_checklist.ui.charts.legend import LegendSign
from zpm_checklist.ui.charts.number import NumberButton
from zpm_checklist.ui.charts.trend import TrendChart
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import COLOUR, SHAPE, answer_word
from zpm_checklist.ui.navigation.narrowing import questions_link
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import short_date
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import Label

_MOST_ROUNDS = 6
"""As many as the paper shows beside one another."""


class RoundsCard(ChartCard):
    """Only where there are two rounds with answers."""

    followed = Signal(str)
    """The questions behind a number."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `refresh`."""
        super().__init__(design, tr("Verloop over de metingen"), self.cells)
        self._session = session
        self._figures: list[Figure] = []
        self._scale = ""
        self._trend = TrendChart(design)
        self._about = Label("", "caption")
        self._legend = QWidget()
        self._signs = FlowLayout(self._legend)
        self._signs.setSpacing(design.px(1))
        self._since = Label("", "strong")
        self._changes = [NumberButton(design, wraps=False) for _ in range(4)]
        changes = QWidget()
        flow = FlowLayout(changes)
        flow.setSpacing(design.px(1))
        column = QVBoxLayout(self.chart)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._about, self._legend, self._trend):
            column.addWidget(widget)
        self.column.addWidget(self._since)
        for button in self._changes:
            flow.addWidget(button)
            button.followed.connect(self.followed)
        self.column.addWidget(changes)
        self._trend.followed.connect(self.followed)

    def refresh(self) -> None:
        """Other answers or rounds; out of sight before the second."""
        monitor = self._session.monitor
        change = round_change(monitor)
        self.setVisible(change is not None)
        if change is None:
            return
        scale = charted_scale(monitor)
        found = [(entry.round, round_figure(entry, scale)) for entry in monitor.trend]
        shown = [entry for entry in found if entry[1].n][-_MOST_ROUNDS:]
        self._figures = [figure for _, figure in shown]
        self._trend.show_rounds([(short_date(given.opened), figure) for given, figure in shown])
        self._about.setText(tr("Het deel van alle antwoorden per meting, thema’s samen."))
        self._show_legend(scale)
        self._show_change(change)
        self.refresh_table()

    def cells(self) -> Cells:
        """Every round with all its levels."""
        return cells_of(tr("meting"), self._figures)

    def _show_legend(self, scale: str) -> None:
        if scale == self._scale:
            return
        self._scale = scale
        while (entry := self._signs.takeAt(0)) is not None:
            if (former := entry.widget()) is not None:
                former.hide()
                former.deleteLater()
        for level in steps_of(scale):
            words = answer_word(level)
            self._signs.addWidget(LegendSign(self._design, SHAPE[level], words, COLOUR[level]))

    def _show_change(self, change: RoundChange) -> None:
        self._since.setText(tr("Sinds {before}", before=change.before.label))
        kinds = (
            (change.better, tr("beter")),
            (change.worse, tr("slechter")),
            (change.same, tr("gelijk gebleven")),
            (change.other, tr("maar in één van de twee beantwoord")),
        )
        whole = sum(len(ids) for ids, _ in kinds)
        for button, (ids, what) in zip(self._changes, kinds, strict=True):
            button.setVisible(bool(ids))
            button.show_words(
                f"{len(ids)}  {what}",
                tr(
                    "{count} van de {whole} vragen die u in {before} of {now} beantwoordde.",
                    count=len(ids),
                    whole=whole,
                    before=change.before.label,
                    now=change.now.label,
                ),
                questions_link(ids, capital(what)),
            )
