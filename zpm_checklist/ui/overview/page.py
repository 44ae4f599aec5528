"""The overview: how far, what first, and when again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from zpm_checklist.model.practice import Profile
from zpm_checklist.model.wording import PRACTICE_TYPE, PURPOSE, capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.overview.again import NextControl
from zpm_checklist.ui.overview.answers import AnswersCard
from zpm_checklist.ui.overview.bars import chapter_card, show_chapters, show_themes, theme_card
from zpm_checklist.ui.overview.first import FirstThings
from zpm_checklist.ui.overview.pace import PaceCard
from zpm_checklist.ui.overview.progress import ProgressCard
from zpm_checklist.ui.overview.rounds import RoundsCard
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import long_date
from zpm_checklist.ui.widgets.labels import Label, breakable
from zpm_checklist.ui.widgets.scroll_page import Card, ScrollPage

_WIDEST = 310
_TWO_COLUMNS = 220
"""Grid units from which there is room for two columns."""


class OverviewPage(ScrollPage):
    """One page that answers: where do I stand, and what now?"""

    followed = Signal(str)
    """A link: to an item, to the items or questions behind a number, or to a place."""

    def __init__(self, design: Design, session: Session) -> None:
        """Filled when it is shown; stale while hidden."""
        super().__init__(design, _WIDEST)
        self.setAccessibleName(tr("Overzicht"))
        self._session = session
        self._stale = self._rounds_stale = True
        self._columns = 0
        self._title = Label("", "headline")
        self._about = Label("", "caption")
        self._again = NextControl(design, session)
        self._progress = ProgressCard(design, session)
        self._first = FirstThings(design, session)
        self._pace = PaceCard(design, session)
        self._themes = theme_card(design)
        self._chapters = chapter_card(design)
        self._answers = AnswersCard(design, session)
        self._rounds = RoundsCard(design, session)
        self._financier = self._make_financier()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for layout in (self._left, self._right):
            layout.addStretch(1)
        self._both = QHBoxLayout()
        self._both.addLayout(self._left, 1)
        self._both.addLayout(self._right, 1)
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self.column.addWidget(self._again)
        self.column.addWidget(self._financier)
        self.column.addLayout(self._both)
        self.column.addStretch(1)
        for card in (self._progress, self._first, self._pace, self._themes, self._chapters):
            card.followed.connect(self.followed)
        for part in (self._again, self._answers, self._rounds):
            part.followed.connect(self.followed)
        self._first.report_asked.connect(lambda: self.followed.emit(places.link_to(places.REPORT)))
        session.changed.connect(lambda _ids: self._mark_stale(with_rounds=False))
        session.answers_changed.connect(lambda _ids: self._mark_stale())
        for happened in (session.practice_changed, session.rounds_changed, session.scope_changed):
            happened.connect(self._mark_stale)
        design.changed.connect(self._arrange)
        self._arrange()

    def prepare(self) -> None:
        """Be filled before one comes here: the first time each bar and each number is made."""
        self._fill()

    def setVisible(self, visible: bool) -> None:
        """Catch up before it is seen: then the page is laid out once, not for each row."""
        if visible:
            self._fill()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the window itself was hidden."""
        super().showEvent(event)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _mark_stale(self, *, with_rounds: bool = True) -> None:
        self._stale = True
        self._rounds_stale |= with_rounds
        if self.isVisible():
            self._fill()

    def _arrange(self) -> None:
        """What matters first stands on top in one column, and on the left in two."""
        px = self._design.px
        for layout in (self._left, self._right, self._both):
            layout.setSpacing(px(3))
        practice = self._session.practice
        has_checklist = practice is None or practice.profile.type.has_checklist
        columns = 2 if has_checklist and self.width() >= px(_TWO_COLUMNS) else 1
        if columns == self._columns:
            return
        self._columns = columns
        bars: tuple[Card, ...] = (self._themes, self._chapters)
        work: tuple[Card, ...] = (self._first, self._pace)
        left: tuple[Card, ...] = (self._progress, *work, self._rounds)
        right: tuple[Card, ...] = (self._answers, *bars)
        if columns == 1:
            left, right = (self._progress, self._answers, *work, *bars, self._rounds), ()
        for card in (*left, *right):
            # Taken out by name: what `takeAt` gives would go on holding the size of the card.
            self._left.removeWidget(card)
            self._right.removeWidget(card)
        for card in left:
            self._left.insertWidget(self._left.count() - 1, card)
        for card in right:
            self._right.insertWidget(self._right.count() - 1, card)
        self._both.setStretch(1, columns - 1)

    def _make_financier(self) -> Card:
        card = Card(self._design)
        card.column.addWidget(
            Label(tr("Een financier heeft geen checklist, wel de vragenlijst van de monitor."))
        )
        button = QPushButton(tr("Naar de monitor"))
        button.setProperty("kind", "primary")
        button.clicked.connect(lambda: self.followed.emit(places.link_to(places.MONITOR)))
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _fill(self) -> None:
        session = self._session
        if not self._stale or session.practice is None:
            return
        self._stale = False
        profile = session.practice.profile
        self._title.setText(breakable(session.practice.name))
        self._title.setAccessibleName(session.practice.name)
        self._about.setText(
            f"{capital(PRACTICE_TYPE[profile.type])} · {PURPOSE[profile.purpose]} · "
            f"{_when(profile, session)}"
        )
        self._again.refresh()
        has_checklist = profile.type.has_checklist
        for card in (self._progress, self._first, self._themes, self._chapters):
            card.setVisible(has_checklist)
        self._financier.setVisible(not has_checklist)
        self._arrange()
        if has_checklist:
            self._progress.refresh()
            self._first.refresh()
            show_themes(self._themes, session)
            show_chapters(self._chapters, session)
        self._pace.refresh()
        if self._rounds_stale:
            self._rounds_stale = False
            self._answers.refresh()
            self._rounds.refresh()


def _when(profile: Profile, session: Session) -> str:
    day = profile.date
    if day is None or not profile.purpose.looks_ahead:
        return tr("stand op {today}", today=long_date(session.today))
    left = (day - session.today).days
    if left < 0:
        return tr("{day} is voorbij", day=long_date(day))
    return tr(
        "{day}, over {left} {word}",
        day=long_date(day),
        left=left,
        word=tr("dag") if left == 1 else tr("dagen"),
    )
