"""The overview: how far, what first, and the monitor's themes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.priorities import Priority, Urgency, first_things
from zpm_checklist.model.readiness import in_published_order
from zpm_checklist.model.status import Level, Status
from zpm_checklist.model.wording import (
    MONITOR_TERM,
    PRACTICE_TYPE,
    PURPOSE,
    REASON,
    capital,
    status_word,
)
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.dutch_dates import long_date, short_date
from zpm_checklist.ui.figures import ProgressRing, StackedBar
from zpm_checklist.ui.flow_layout import FlowLayout
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.scroll_page import Card, ScrollPage
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.status_sign import SignedLabel, StatusSign
from zpm_checklist.ui.translation import tr

_SHOWN = (
    *(Status.DONE, Status.ON_SCHEDULE, Status.BEHIND),
    *(Status.AT_RISK, Status.OPEN, Status.NOT_APPLICABLE),
)


class OverviewPage(ScrollPage):
    """One page that answers: where do I stand, and what now?"""

    item_asked = Signal(str)
    """Go to this item."""
    report_asked = Signal()
    """Make a report."""
    monitor_asked = Signal()
    """Answer the monitor's questions."""

    def __init__(self, design: Design, session: Session) -> None:
        """Filled at once; stale while hidden."""
        super().__init__(design)
        self.setAccessibleName(tr("Overzicht"))
        self._session = session
        self._stale = True
        self._title = Label("", "headline")
        self._about = Label("", "caption")
        self._ring = ProgressRing(design)
        self._said = Label("", "lead")
        self._left_out = Label("", "caption")
        self._counts = {status: SignedLabel(design, status, "body") for status in _SHOWN}
        self._first = Card(design)
        self._themes = Card(design)
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self._progress_card = self._make_progress()
        self.column.addWidget(self._progress_card)
        self.column.addWidget(self._first)
        self.column.addWidget(self._themes)
        self._financier = self._make_financier()
        self.column.addWidget(self._financier)
        self.column.addStretch(1)
        session.changed.connect(lambda _ids: self._mark_stale())
        session.practice_changed.connect(self._mark_stale)
        design.changed.connect(self._mark_stale)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while hidden."""
        super().showEvent(event)
        self._fill()

    def _mark_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._fill()

    def _make_progress(self) -> Card:
        card = Card(self._design)
        row = QHBoxLayout()
        row.setSpacing(self._design.px(6))
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._said)
        words.addWidget(self._left_out)
        words.addSpacing(self._design.px(2))
        counts = QWidget()
        flow = FlowLayout(counts)
        flow.setSpacing(self._design.px(2))
        for signed in self._counts.values():
            flow.addWidget(signed)
        words.addWidget(counts)
        words.addStretch(1)
        row.addLayout(words, 1)
        card.column.addLayout(row)
        return card

    def _make_financier(self) -> Card:
        card = Card(self._design)
        card.column.addWidget(
            Label(tr("Een financier heeft geen checklist, wel de vragenlijst van de monitor."))
        )
        button = QPushButton(tr("Naar de monitor"))
        button.setProperty("kind", "primary")
        button.clicked.connect(self.monitor_asked)
        card.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _fill(self) -> None:
        session = self._session
        if not self._stale or session.practice is None:
            return
        self._stale = False
        practice, readiness = session.practice, session.readiness
        profile = practice.profile
        self._title.setText(practice.name)
        self._about.setText(
            f"{capital(PRACTICE_TYPE[profile.type])} · {PURPOSE[profile.purpose]} · "
            f"{_when(profile.date, session)}"
        )
        has_checklist = profile.type is not PracticeType.FINANCIER
        for card in (self._progress_card, self._first, self._themes):
            card.setVisible(has_checklist)
        self._financier.setVisible(not has_checklist)
        tally = readiness.guide
        self._ring.show_tally(tally)
        self._said.setText(
            tr(
                "{judged} van {applicable} punten beoordeeld",
                judged=tally.judged,
                applicable=tally.applicable,
            )
        )
        more = readiness.supplement
        self._left_out.setText(
            tr(
                "{applicable} van de {total} punten gelden voor u. Daarnaast "
                "beoordeelde u {judged} van de {applicable2} aanvullende punten.",
                applicable=tally.applicable,
                total=tally.total,
                judged=more.judged,
                applicable2=more.applicable,
            )
        )
        for status, label in self._counts.items():
            label.setText(f"{tally.counts[status]}  {status_word(status, profile.purpose)}")
        self._fill_first()
        self._fill_themes()

    def _fill_first(self) -> None:
        _clear(self._first.column)
        self._first.column.addWidget(Label(tr("Nu eerst"), "lead"))
        found = first_things(self._session.readiness.items, self._session.today)
        if not found:
            self._first.column.addWidget(
                Label(tr("Alles is beoordeeld en niets vraagt aandacht. Maak nu uw rapport."))
            )
            button = QPushButton(tr("Naar het rapport"))
            button.setProperty("kind", "primary")
            button.clicked.connect(self.report_asked)
            self._first.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        for priority in found:
            self._first.column.addWidget(self._priority_row(priority))

    def _priority_row(self, priority: Priority) -> QWidget:
        item = priority.state.item
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._design.px(2))
        line.addWidget(StatusSign(self._design, priority.state.mark.status))
        words = QVBoxLayout()
        words.setSpacing(0)
        title = QPushButton(item.title)
        title.setProperty("kind", "quiet")
        title.clicked.connect(lambda: self.item_asked.emit(item.id))
        words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        why = Label(self._why(priority), "caption")
        why.setIndent(self._design.px(1.5))
        words.addWidget(why)
        line.addLayout(words, 1)
        return row

    def _why(self, priority: Priority) -> str:
        mark = priority.state.mark
        chapter = self._session.pack.chapter_by_id[priority.state.item.chapter].title
        due = tr("klaar op {due}", due=short_date(mark.due)) if mark.due else ""
        reasons = ", ".join(REASON[reason] for reason in mark.reasons)
        word = status_word(mark.status, self._session.purpose)
        told = {
            Urgency.OVERDUE: tr("te laat: uw datum was {due}", due=short_date(mark.due))
            if mark.due
            else "",
            Urgency.DUE_SOON: tr("bijna zover: {due}", due=due),
            Urgency.OPEN: word,
        }.get(priority.urgency, word)
        parts = [told, reasons, "" if priority.urgency in _DUE_TOLD else due, chapter]
        return capital(" · ".join(part for part in parts if part))

    def _fill_themes(self) -> None:
        _clear(self._themes.column)
        self._themes.column.addWidget(Label(tr("Per thema van de monitor"), "lead"))
        self._themes.column.addWidget(
            Label(
                tr(
                    "Zo staan de beoordeelde punten ervoor, met het grootste risico bovenaan. "
                    "Een punt telt mee in elk thema waar het bij hoort."
                ),
                "caption",
            )
        )
        legend = QWidget()
        flow = FlowLayout(legend)
        flow.setSpacing(self._design.px(2))
        for level in Level:
            sign = SignedLabel(self._design, Status(level.value), "caption", MONITOR_TERM[level])
            flow.addWidget(sign)
        self._themes.column.addWidget(legend)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._design.px(4))
        grid.setVerticalSpacing(self._design.px(2))
        grid.setColumnStretch(1, 1)
        for number, theme in enumerate(in_published_order(self._session.readiness.themes)):
            name = Label(theme.title)
            name.setWordWrap(False)
            grid.addWidget(name, number, 0)
            bar = StackedBar(self._design)
            bar.show_theme(theme)
            grid.addWidget(bar, number, 1)
            n = Label(f"n = {theme.judged}", "caption")
            n.setWordWrap(False)
            grid.addWidget(n, number, 2)
        self._themes.column.addLayout(grid)


_DUE_TOLD = (Urgency.OVERDUE, Urgency.DUE_SOON)


def _when(day: date | None, session: Session) -> str:
    if day is None:
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


def _clear(layout: QLayout) -> None:
    while (entry := layout.takeAt(0)) is not None:
        if widget := entry.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := entry.layout():
            _clear(inner)
