"""To whom the letter goes and what about; and what to do where there is nothing to ask."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from zpm_checklist.model.letter_wording import PARTY, Party
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.model.wording import REASON, capital, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.chips import ChipQuestion
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class LetterChoice(Card):
    """The party, and whether items that do not wait come in too."""

    party_chosen = Signal(str)
    """A stored party."""
    scope_chosen = Signal()

    def __init__(self, design: Design) -> None:
        """Nothing is chosen until `show_choice`."""
        super().__init__(design)
        self._party = ChipQuestion(
            design,
            tr("Aan wie is de brief?"),
            {party: capital(words) for party, words in PARTY.items()},
            many=False,
        )
        self._waiting = Label("", "caption")
        self._scope = ChipQuestion(
            design,
            tr("Over welke punten?"),
            {False: tr("Wat op een derde partij wacht"), True: tr("Alles wat nog niet klaar is")},
            many=False,
        )
        self.column.addWidget(self._party)
        self.column.addWidget(self._waiting)
        self.column.addSpacing(design.px(2))
        self.column.addWidget(self._scope)
        self._party.answered.connect(lambda: self.party_chosen.emit(self._party.answer))
        self._scope.answered.connect(self.scope_chosen)
        self._scope.choose([False])

    @property
    def all_open(self) -> bool:
        """Whether everything that is not done comes in."""
        return bool(self._scope.answer)

    def take_all(self) -> None:
        """Let everything that is not done come in."""
        self._scope.choose([True])
        self.scope_chosen.emit()

    def show_choice(
        self, party: Party, parties: Iterable[Party], waiting: dict[Party, int]
    ) -> None:
        """Show this party as chosen out of `parties`, and for whom items wait."""
        self._party.offer(parties)
        self._party.choose([party])
        counts = [f"{capital(PARTY[name])} ({_points(count)})" for name, count in waiting.items()]
        if counts:
            self._waiting.setText(tr("U wacht nu op: {counts}.", counts="; ".join(counts)))
        self._waiting.setVisible(bool(counts))


class NothingToAsk(Card):
    """Why there is no letter, and what to do."""

    all_asked = Signal()
    """Take everything that is not done."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_why`."""
        super().__init__(design)
        self._session = session
        self._title = Label("", "lead")
        self._told = Label("")
        self.take_all = QPushButton(tr("Neem alles wat nog niet klaar is"))
        self.take_all.clicked.connect(self.all_asked)
        self.column.addWidget(self._title)
        self.column.addWidget(self._told)
        self.column.addWidget(self.take_all, 0, Qt.AlignmentFlag.AlignLeft)

    def show_why(self, party: Party, *, all_open: bool) -> None:
        """For this party, and this choice of items."""
        title, told = self._why(PARTY[party], all_open=all_open)
        self._title.setText(title)
        self._told.setText(told)
        self.take_all.setVisible(self._session.is_editable and not all_open)

    def _why(self, party: str, *, all_open: bool) -> tuple[str, str]:
        if self._session.practice is None:
            return tr("Er is nog geen praktijk"), tr("Voeg eerst een praktijk toe.")
        if not self._session.is_editable:
            told = tr("Een financier heeft geen checklist. Kies een praktijk die zorg levert.")
            return tr("Voor een financier is er geen brief"), told
        if all_open:
            told = tr("Alle punten met vragen voor deze partij zijn klaar. Kies een andere partij.")
            return tr("Er is niets te vragen ({party})", party=party), told
        told = tr(
            "Geef een punt de stand “{behind}” of “{at_risk}” en kies als reden “{reason}”. "
            "Dan staan hier de vragen. Of neem alles wat nog niet klaar is.",
            behind=status_word(Status.BEHIND, self._session.purpose),
            at_risk=status_word(Status.AT_RISK, self._session.purpose),
            reason=REASON[Reason.THIRD_PARTY],
        )
        return tr("Geen punt wacht nu op deze partij ({party})", party=party), told


def _points(count: int) -> str:
    return tr("1 punt") if count == 1 else tr("{count} punten", count=count)
