"""Shows what looks like personal data before it goes out, with where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.private_data import Finding, PrivateKind, private_findings
from zpm_checklist.model.visible import visible
from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.rich_text import ITEM_LINK
from zpm_checklist.ui.widgets.scroll_page import Card

_WORDS = {
    PrivateKind.BSN: tr("BSN"),
    PrivateKind.EMAIL: tr("e-mailadres"),
    PrivateKind.PHONE: tr("telefoonnummer"),
    PrivateKind.BIRTH_DATE: tr("geboortedatum"),
}
_MONITOR_LINK = places.link_to(places.MONITOR)
_MOST = 8
"""Places that are listed; who mends these sees the others."""


class PrivateFindings(Card):
    """Hidden as long as nothing is found. To look takes place beside the event loop."""

    followed = Signal(str)
    """A link to the item that a finding stands with."""
    looked = Signal()
    """What is shown holds for what would go out now."""

    def __init__(self, design: Design, session: Session) -> None:
        """Nothing is looked at until `look`."""
        super().__init__(design)
        self.setObjectName("alarmbox")
        self._session = session
        self._job: Job | None = None
        self._again: Disclosure | None = None
        self.found: tuple[Finding, ...] = ()
        self._title = Label("", "strong")
        self._rows = QWidget()
        self.column.addWidget(self._title)
        self.column.addWidget(
            Label(
                tr(
                    "Gegevens van patiënten horen niet in dit bestand. Haal die weg, of neem uw "
                    "notities niet mee. Het programma herkent niet alles, zoals namen."
                ),
                "caption",
            )
        )
        self.column.addWidget(self._rows)
        self.hide()

    @property
    def is_looking(self) -> bool:
        """Whether what is shown may not hold yet."""
        return self._job is not None

    def look(self, disclosure: Disclosure) -> None:
        """Look through all that would go along."""
        if self._job is not None:
            self._again = disclosure
            return
        marks, rounds = dict(self._session.marks), self._session.rounds
        self._job = Job(lambda: private_findings(marks, rounds, disclosure), self)
        self._job.done.connect(self._on_found)
        self._job.start()

    def _on_found(self, found: tuple[Finding, ...]) -> None:
        self._job = None
        if self._again is not None:
            again, self._again = self._again, None
            self.look(again)
            return
        if found != self.found:
            self.found = found
            self._show()
        self.looked.emit()

    def _show(self) -> None:
        self.column.removeWidget(self._rows)
        self._rows.deleteLater()
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._design.px(1))
        where = _by_place(self.found)
        for findings in where[:_MOST]:
            rows.addWidget(self._row(findings))
        if len(where) > _MOST:
            rows.addWidget(Label(tr("En nog {count}.", count=len(where) - _MOST), "caption"))
        self.column.addWidget(self._rows)
        self._title.setText(
            tr("Let op: hier lijkt iets van een patiënt in te staan.")
            if len(where) == 1
            else tr(
                "Let op: op {count} plekken lijkt iets van een patiënt te staan.", count=len(where)
            )
        )
        self.setVisible(bool(where))
        if where:
            announce(self, self._title.text())

    def _row(self, findings: Sequence[Finding]) -> QWidget:
        """All that was found in one place."""
        place, target, words = self._place(findings[0])
        found = [
            tr("{kind} {text}", kind=_WORDS[finding.piece.kind], text=visible(finding.piece.text))
            for finding in findings
        ]
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(tr("{place}:", place=capital(place)), "strong"))
        column.addWidget(Label(", ".join(found)))
        if target:
            go = QPushButton(words)
            go.setProperty("kind", "quiet")
            go.setAccessibleName(tr("{words}: {place}", words=words, place=place))
            go.clicked.connect(lambda: self.followed.emit(target))
            column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _place(self, finding: Finding) -> tuple[str, str, str]:
        """Where it stands, the link that leads there, and the words on it."""
        pack = self._session.pack
        if finding.question_id:
            return tr("een antwoord in de monitor"), _MONITOR_LINK, tr("Naar de monitor")
        item = pack.item_by_id.get(finding.item_id)
        if item is None:
            return tr("een punt dat niet meer bestaat"), "", ""
        chapter = pack.chapter_by_id[item.chapter].title
        place = tr("{chapter}, punt {number}", chapter=chapter, number=item.label)
        return place, f"{ITEM_LINK}{item.id}", tr("Naar het punt")


def _by_place(found: Sequence[Finding]) -> list[list[Finding]]:
    """What stands with one item or answer together, in the order of the practice."""
    places: dict[tuple[str, str], list[Finding]] = {}
    for finding in found:
        places.setdefault((finding.item_id, finding.question_id), []).append(finding)
    return list(places.values())
