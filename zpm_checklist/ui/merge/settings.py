"""How the list is counted: which round, for whom, and as whose teams."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from zpm_checklist.model.results import INDICATIVE_BELOW
from zpm_checklist.model.round import MOST_A_YEAR, Round
from zpm_checklist.services.monitor import DEFAULT_TITLE
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.merge.count import Settings
from zpm_checklist.ui.merge.state import MergeState
from zpm_checklist.ui.widgets.checkbox import CheckBox
from zpm_checklist.ui.widgets.choice_box import ChoiceBox
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card

_MOST_TEAMS = 9999
_WIDEST = 130
_NO_DOSSIER = tr("Kies een dossier")
_NEWEST = tr("De nieuwste van elk dossier")


class SettingsCard(Card):
    """Title, round, small groups, teams."""

    changed = Signal()
    """Something that the count depends on."""
    title_changed = Signal()
    round_asked = Signal(object)
    """Id of the round to take of each dossier, or None for its newest."""

    def __init__(self, design: Design, today: date) -> None:
        """For one's own eyes, over practices, their newest round."""
        super().__init__(design)
        self._today = today
        self._state = MergeState()
        self._keys: list[str] = []
        self._title = QLineEdit(DEFAULT_TITLE)
        self._title.setAcceptDrops(False)  # a file that is dropped is for the list
        self.round = ChoiceBox(design)
        self.suppress = CheckBox(design, tr("Laat cijfers van kleine groepen weg"))
        self.teams = CheckBox(design, tr("De bestanden zijn teams van één instelling"))
        self._team_box = QWidget()
        self.organisation = ChoiceBox(design)
        self._names = QStringListModel(self)
        self.organisation.setModel(self._names)
        self.expected = QLineEdit()
        self.expected.setValidator(QIntValidator(0, _MOST_TEAMS, self))
        self.expected.setPlaceholderText(tr("niet bekend"))
        self.expected.setAcceptDrops(False)
        self._lay_out()
        self._title.textChanged.connect(lambda _text: self.title_changed.emit())
        self.round.activated.connect(lambda _at: self.round_asked.emit(self.round.currentData()))
        self.suppress.toggled.connect(lambda _on: self.changed.emit())
        self.teams.toggled.connect(self._on_teams)
        self.organisation.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self.expected.textChanged.connect(lambda _count: self.changed.emit())
        design.changed.connect(self._fit)
        self._fit()
        self._team_box.hide()

    @property
    def title(self) -> str:
        """What the report is called; never empty."""
        return self._title.text().strip() or DEFAULT_TITLE

    @property
    def settings(self) -> Settings:
        """As they are now."""
        if not self.teams.isChecked():
            return Settings(suppress=self.suppress.isChecked())
        return Settings(
            suppress=self.suppress.isChecked(),
            is_teams=True,
            organisation=self._organisation,
            expected=int(self.expected.text() or 0),
        )

    def show_state(self, state: MergeState) -> None:
        """Offer the rounds and dossiers of this list; what was chosen stays chosen."""
        _fill(self.round, [(None, _NEWEST), *self._rounds(state)], state.round_id)
        self._state = state
        if self.teams.isChecked():
            self._offer_dossiers()

    def _offer_dossiers(self) -> None:
        """All at once, as there may be thousands."""
        offered = [("", _NO_DOSSIER)]
        counted = (entry for entry in self._state.seen.settled.counted if entry.lineage)
        offered += sorted(
            ((entry.key, f"{entry.name} ({entry.file})") for entry in counted),
            key=lambda entry: entry[1].casefold(),
        )
        chosen = self._organisation
        self._keys = [key for key, _ in offered]
        self.organisation.blockSignals(True)
        self._names.setStringList([name for _, name in offered])
        self.organisation.setCurrentIndex(self._keys.index(chosen) if chosen in self._keys else 0)
        self.organisation.blockSignals(False)

    @property
    def _organisation(self) -> str:
        """Key of the dossier that answers for all; empty where none is chosen."""
        place = self.organisation.currentIndex()
        return self._keys[place] if 0 <= place < len(self._keys) else ""

    def _rounds(self, state: MergeState) -> list[tuple[str, str]]:
        """Every round that the dossiers may well hold, newest first."""
        days = {line.round_date for line in state.lines}
        years = {day.year for day in days if day is not None} | {self._today.year}
        ids = [
            f"{year:04}-{number}"
            for year in range(max(years), min(years) - 2, -1)
            for number in range(MOST_A_YEAR, 0, -1)
        ]
        return [(round_id, Round(round_id, self._today).label) for round_id in ids]

    def _lay_out(self) -> None:
        add = self.column.addWidget
        add(Label(tr("Zo telt u"), "lead"))
        self._add_field(tr("Titel van het rapport"), self._title)
        self._add_field(tr("Welke meting telt?"), self.round)
        add(self.suppress)
        add(
            Label(
                tr(
                    "Voor lezers buiten uw organisatie. Van een groep met minder dan "
                    "{indicative_below} respondenten blijft dan alleen het aantal staan. Een groep "
                    "waaruit u die cijfers kunt uitrekenen, valt ook weg.",
                    indicative_below=INDICATIVE_BELOW,
                ),
                "caption",
            )
        )
        add(self.teams)
        add(self._team_box)
        self._team_column = QVBoxLayout(self._team_box)
        self._team_column.setContentsMargins(0, 0, 0, 0)
        self._team_column.addWidget(
            Label(
                tr(
                    "Sommige vragen en punten gelden voor de hele organisatie. Die tellen één "
                    "keer: uit het dossier dat u hier kiest."
                ),
                "caption",
            )
        )
        self._add_field(
            tr("Welk dossier antwoordt voor alle teams?"), self.organisation, self._team_column
        )
        self._add_field(tr("Hoeveel teams zijn er?"), self.expected, self._team_column)

    def _add_field(self, words: str, field: QWidget, column: QVBoxLayout | None = None) -> None:
        column = column or self.column
        field.setAccessibleName(words)
        column.addWidget(Label(words, "caption"))
        column.addWidget(field)

    def _fit(self) -> None:
        for field in (self._title, self.round, self.organisation, self.expected):
            field.setMaximumWidth(self._design.px(_WIDEST))

    def _on_teams(self, is_on: bool) -> None:
        self._team_box.setVisible(is_on)
        if is_on:
            self._offer_dossiers()
        self.changed.emit()


def _fill(box: QComboBox, entries: Sequence[tuple[str | None, str]], chosen: str | None) -> None:
    """Offer these, without telling anybody of another choice."""
    box.blockSignals(True)
    box.clear()
    for value, words in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
