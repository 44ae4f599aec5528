"""The numbers of one theme: one's own answers, the published ones, and the trend over rounds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.monitor import PracticeMonitor, ThemeAnswers
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.base import ChartWalk
from zpm_checklist.ui.charts.data import cells_of
from zpm_checklist.ui.charts.figures import answers_figure, published_of
from zpm_checklist.ui.charts.painted import StackedBar
from zpm_checklist.ui.charts.twin import ChartTwin
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.when_shown import WhenShown
from zpm_checklist.ui.monitor.answer_words import (
    COLOUR,
    SHAPE,
    answer_word,
    left_out_words,
    n_words,
    own_figure,
    published_words,
    share_words,
    worst_words,
)
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import short_date
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.status_sign import SignedLabel

_TREND = 2
"""So many rounds make a trend."""


class ThemeView(QWidget):
    """What stands in the pane while a theme is current."""

    followed = Signal(str)
    """The questions behind a part of a bar."""
    questions_asked = Signal(str)
    """Go to the questions of this theme (its id)."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_theme`."""
        super().__init__()
        self._design = design
        self._session = session
        self._theme_id = ""
        self._content: QWidget | None = None
        self._as_table = False
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        design.changed.connect(WhenShown(self, self.refresh).ask)

    def show_theme(self, theme_id: str) -> None:
        """Show the numbers of one theme."""
        self._theme_id = theme_id
        self.refresh()

    def refresh(self) -> None:
        """Other answers or rounds: the numbers are put there anew."""
        monitor = self._session.monitor
        theme = next((t for t in monitor.themes if t.theme.id == self._theme_id), None)
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        if theme is None:
            return
        self._content = content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._design.px(2))
        column.addWidget(Label(tr("Thema van de monitor"), "caption"))
        column.addWidget(Label(theme.theme.title, "title"))
        self._add_own(column, theme)
        self._add_questions(column, theme)
        self._add_published(column, theme.theme.title)
        self._add_trend(column, monitor)
        self._outer.addWidget(content)

    def _heading(self, column: QVBoxLayout, words: str) -> None:
        column.addSpacing(self._design.px(3))
        column.addWidget(Label(words, "lead"))

    def _add_own(self, column: QVBoxLayout, theme: ThemeAnswers) -> None:
        shares = theme.shares
        figure = answers_figure(theme, self._session.monitor.round)
        bar = StackedBar(self._design)
        bar.show_figure(figure)
        bar.followed.connect(self.followed)
        column.addWidget(bar)
        if not shares.n:
            column.addWidget(Label(tr("In dit thema is nog niets beantwoord.")))
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._design.px(4))
        grid.setVerticalSpacing(self._design.px(1))
        grid.setColumnStretch(0, 1)
        said = [part.said for part in figure.parts]
        for number, (level, share) in enumerate(shares.percent.items()):
            words = capital(answer_word(level))
            sign = SignedLabel(self._design, SHAPE[level], "body", words, colour=COLOUR[level])
            grid.addWidget(sign, number, 0)
            for place, text in enumerate((str(shares.counts[level]), f"{share}%"), start=1):
                label = Label(text, "strong")
                label.setWordWrap(False)
                label.setToolTip(said[number])
                label.setAccessibleName(f"{words}: {text}")
                grid.addWidget(label, number, place)
        column.addLayout(grid)
        counted = n_words(theme)
        left_out = left_out_words(theme)
        rest = tr(". Niet geteld: {left_out}.", left_out=left_out) if left_out else "."
        column.addWidget(Label(f"{counted}{rest}", "caption"))
        shape = Status.AT_RISK if theme.any_worst else Status.DONE
        sign = SignedLabel(self._design, shape, "strong", capital(worst_words(theme)))
        column.addWidget(sign)

    def _add_questions(self, column: QVBoxLayout, theme: ThemeAnswers) -> None:
        button = QPushButton(tr("Naar de vragen"))
        button.setAccessibleName(tr("Naar de vragen over {title}", title=theme.theme.title))
        button.clicked.connect(lambda: self.questions_asked.emit(theme.theme.id))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _add_published(self, column: QVBoxLayout, title: str) -> None:
        if self._session.practice is None or not self._session.scope.national:
            return
        figure = own_figure(self._session, self._theme_id)
        self._heading(column, tr("Ter vergelijking"))
        if figure is None:
            text = tr(
                "Van dit thema zijn geen cijfers van uw groep bekend uit de landelijke monitor."
            )
            column.addWidget(Label(text, "caption"))
            return
        words = published_words(self._session.pack, figure)
        bar = StackedBar(self._design, thin=True)
        bar.show_figure(published_of(self._session.pack, figure, title))
        column.addWidget(bar)
        past = tr("Dat is een moment uit het verleden, geen norm.")
        column.addWidget(Label(f"{words} {past}", "caption"))

    def _add_trend(self, column: QVBoxLayout, monitor: PracticeMonitor) -> None:
        if len(monitor.trend) < _TREND:
            return
        chart = QWidget()
        grid = QGridLayout(chart)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._design.px(3))
        grid.setVerticalSpacing(self._design.px(1))
        grid.setColumnStretch(1, 1)
        bars, figures = [], []
        for number, entry in enumerate(monitor.trend):
            theme = next(t for t in entry.themes if t.theme.id == self._theme_id)
            name = Label(short_date(entry.round.opened), "caption")
            name.setWordWrap(False)
            name.setToolTip(capital(entry.round.label))
            bar = StackedBar(self._design, with_n=True)
            shares = share_words(theme.shares) or tr("niets beantwoord")
            figures.append(answers_figure(theme, entry.round, capital(entry.round.label)))
            bar.show_figure(figures[-1])
            bar.followed.connect(self.followed)
            bars.append(bar)
            grid.addWidget(name, 2 * number, 0)
            grid.addWidget(bar, 2 * number, 1)
            grid.addWidget(Label(capital(shares), "caption"), 2 * number + 1, 1)
        ChartWalk(self._content or self).show_charts(bars)
        title = tr("Verloop over de metingen")
        twin = ChartTwin(self._design, title, chart, lambda: cells_of(tr("meting"), figures))
        column.addSpacing(self._design.px(3))
        column.addWidget(twin)
        twin.switch.setChecked(self._as_table)
        twin.switch.toggled.connect(self._keep_form)

    def _keep_form(self, as_table: bool) -> None:
        """Every answer puts the numbers there anew."""
        self._as_table = as_table
