"""The first run, a new practice, and changing a practice's answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.profile_form import ProfileForm
from zpm_checklist.ui.scroll_page import Card, ScrollPage
from zpm_checklist.ui.translation import tr

_READABLE = 180


class ProfilePage(ScrollPage):
    """Questions on a page, not in a dialog."""

    saved = Signal(object)
    """The practice that was asked about (None for a new one)."""
    example_asked = Signal()
    cancelled = Signal()

    def __init__(self, design: Design) -> None:
        """Shows a new practice."""
        super().__init__(design, _READABLE)
        self.setAccessibleName(tr("Gegevens van de praktijk"))
        self._practice: Practice | None = None
        self._title = Label("", "headline")
        self._lead = Label("")
        self.form = ProfileForm(design)
        self._problem = Label("", "alarm")
        self._save = QPushButton()
        self._save.setProperty("kind", "primary")
        self._cancel = QPushButton(tr("Annuleren"))
        self._example_card = Card(design)
        example = QPushButton(tr("Probeer met een voorbeeldpraktijk"))
        self._example_card.column.addWidget(Label(tr("Eerst even rondkijken?"), "lead"))
        self._example_card.column.addWidget(
            Label(tr("Een ingevuld voorbeeld om mee te spelen. U kunt het daarna weer weggooien."))
        )
        line = QHBoxLayout()
        line.addWidget(example)
        line.addStretch(1)
        self._example_card.column.addLayout(line)
        card = Card(design)
        card.column.addWidget(self.form)
        self.column.addWidget(self._title)
        self.column.addWidget(self._lead)
        self.column.addWidget(self._example_card)
        self.column.addWidget(self._problem)
        self.column.addWidget(card)
        buttons = QHBoxLayout()
        buttons.setSpacing(design.px(2))
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.cancelled)
        example.clicked.connect(self.example_asked)
        self.ask_new(is_first=True)

    def ask_new(self, *, is_first: bool) -> None:
        """Questions for a new practice."""
        self._practice = None
        self._title.setText(tr("Welkom bij ZPM-Checklist") if is_first else tr("Nieuwe praktijk"))
        self._lead.setText(
            tr(
                "Beantwoord zes korte vragen. Dan ziet u alleen de punten die voor u gelden. "
                "U kunt uw antwoorden later altijd veranderen. Alles blijft op deze computer."
            )
        )
        self._example_card.setVisible(is_first)
        self._cancel.setVisible(not is_first)
        self._save.setText(tr("Begin met de checklist"))
        self.form.show_profile("", "", Profile.for_type(PracticeType.VRIJGEVESTIGD))
        self.tell("")

    def ask_again(self, practice: Practice) -> None:
        """Change an existing practice's answers."""
        self._practice = practice
        self._title.setText(tr("Gegevens van de praktijk"))
        self._lead.setText(
            tr(
                "Met andere antwoorden gelden er meer of minder punten voor u. "
                "Wat u al beoordeelde, blijft altijd bewaard."
            )
        )
        self._example_card.hide()
        self._cancel.show()
        self._save.setText(tr("Bewaren"))
        self.form.show_practice(practice)
        self.tell("")

    def tell(self, problem: str) -> None:
        """What is wrong with the answers; empty hides it."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _on_save(self) -> None:
        if not self.form.name.strip():
            self.tell(tr("De naam is nog leeg. Vul bovenaan een naam in; die komt op het rapport."))
            self.form.focus_name()
            self.ensureWidgetVisible(self.form)
            return
        if problem := self.form.date_problem:
            self.tell(problem)
            return
        self.tell("")
        self.saved.emit(self._practice)
