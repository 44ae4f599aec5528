"""The items that matter most now ("Nu eerst"), each with its reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from zpm_checklist.model.priorities import Priority, Urgency, first_things
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import REASON, capital, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.number import NumberButton
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import short_date
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.rich_text import ITEM_LINK
from zpm_checklist.ui.widgets.scroll_page import Card
from zpm_checklist.ui.widgets.status_sign import StatusSign

_MOST = 5
_DUE_TOLD = (Urgency.OVERDUE, Urgency.DUE_SOON)


class FirstThings(Card):
    """At most five items; where there are none, the way to the report."""

    followed = Signal(str)
    """A link to an item."""
    report_asked = Signal()

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `refresh`; its rows are made once and change their words."""
        super().__init__(design)
        self._session = session
        self.setProperty("tour", "first")
        self.column.addWidget(Label(tr("Nu eerst"), "lead"))
        self._done = Label(tr("Alles is beoordeeld en niets vraagt aandacht. Maak nu uw rapport."))
        self._to_report = QPushButton(tr("Naar het rapport"))
        self._to_report.setProperty("kind", "primary")
        self._to_report.clicked.connect(self.report_asked)
        self._rows = [_Row(design) for _ in range(_MOST)]
        self.column.addWidget(self._done)
        self.column.addWidget(self._to_report, 0, Qt.AlignmentFlag.AlignLeft)
        for row in self._rows:
            row.button.followed.connect(self.followed)
            self.column.addWidget(row)

    def refresh(self) -> None:
        """Other marks, or another practice."""
        session = self._session
        found = first_things(session.readiness.items, session.today, _MOST)
        self._done.setVisible(not found)
        self._to_report.setVisible(not found)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(found))
            if number < len(found):
                item = found[number].state.item
                why = self._why(found[number])
                row.sign.show_status(found[number].state.mark.status)
                row.button.show_words(item.title, "", f"{ITEM_LINK}{item.id}", why)

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


class _Row(QWidget):
    """The sign of an item beside its title and reason."""

    def __init__(self, design: Design) -> None:
        super().__init__()
        self.sign = StatusSign(design, Status.OPEN)
        self.button = NumberButton(design, colour="accent")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(design.px(1))
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.button, 1)
