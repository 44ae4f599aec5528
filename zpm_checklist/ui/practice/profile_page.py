"""The first run, a new practice, and changing a practice's answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.practice.profile_form import ProfileForm
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import AlarmLabel, Label
from zpm_checklist.ui.widgets.scroll_page import Card, ScrollPage
from zpm_checklist.ui.widgets.surface import Surface

_READABLE = 180
_FIRST = tr(
    "Zes korte vragen, dan ziet u alleen de punten die voor u gelden. Wat vaak past, is al "
    "gekozen. Later veranderen kan altijd. Alles blijft op deze computer."
)
_NEW = tr("Zes korte vragen, dan ziet u alleen de punten die voor deze praktijk gelden.")
_AGAIN = tr(
    "Met andere antwoorden gelden er meer of minder punten voor u. "
    "Wat u al beoordeelde, blijft altijd bewaard."
)


class ProfilePage(Surface):
    """Questions on a page, not in a dialog; what ends them stays in sight below."""

    saved = Signal(object)
    """The practice that was asked about (None for a new one)."""
    example_asked = Signal()
    cancelled = Signal()
    told = Signal(str)
    """A sentence about answers that were left without being saved."""

    def __init__(self, design: Design) -> None:
        """Shows a new practice."""
        super().__init__("page")
        self.setAccessibleName(tr("Gegevens van de praktijk"))
        self._design = design
        self._practice: Practice | None = None
        self._is_ending = self._was_left = False
        """Whether a button ends the questions now, and whether answers wait to be saved."""
        self._title = Label("", "headline")
        self._lead = Label("")
        self.form = ProfileForm(design)
        self._problem = AlarmLabel()
        self._save = QPushButton()
        self._save.setProperty("kind", "primary")
        self._cancel = QPushButton(tr("Annuleren"))
        self._example = QPushButton(tr("Probeer met een voorbeeldpraktijk"))
        self._example.setToolTip(
            tr("Een ingevuld voorbeeld om mee te spelen. U kunt het daarna weer verwijderen.")
        )
        self._scroll = ScrollPage(design, _READABLE)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        card = Card(design)
        card.column.addWidget(self.form)
        for widget in (self._title, self._lead, card):
            self._scroll.column.addWidget(widget)
        self._scroll.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._make_foot())
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(lambda: self._end(self.cancelled.emit))
        self._example.clicked.connect(self.example_asked)
        design.changed.connect(self._space)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._space)
        self._space()
        self._asked = self.form.answers
        self.ask_new(is_first=True)

    def ask_new(self, *, is_first: bool) -> None:
        """Questions for a new practice."""
        self._practice, self._was_left = None, False
        self._title.setText(tr("Welkom bij ZPM-Checklist") if is_first else tr("Nieuwe praktijk"))
        self._lead.setText(_FIRST if is_first else _NEW)
        self._example.setVisible(is_first)
        self._cancel.setVisible(not is_first)
        self._save.setText(tr("Begin met de checklist"))
        self.form.show_profile("", "", Profile.for_type(PracticeType.VRIJGEVESTIGD))
        self._begin()

    def ask_again(self, practice: Practice) -> None:
        """Change an existing practice's answers; those that were left are there still."""
        comes_back = self._was_left and practice == self._practice
        self._practice, self._was_left = practice, False
        self._title.setText(tr("Gegevens van de praktijk"))
        self._lead.setText(_AGAIN)
        self._example.hide()
        self._cancel.show()
        self._save.setText(tr("Bewaren"))
        if not comes_back:
            self.form.show_practice(practice)
            self._asked = self.form.answers
        self._begin()
        if comes_back:
            self.tell(tr("Wat u hier veranderde, staat er nog. Het is nog niet bewaard."))

    def tell(self, problem: str) -> None:
        """What is wrong with the answers; empty hides it."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands where one starts."""
        super().showEvent(event)
        self.form.focus_name()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is saved by hand, unlike all else, must not be taken for saved."""
        super().hideEvent(event)
        is_left = not event.spontaneous() and not self._is_ending and self.window().isVisible()
        if is_left and self._practice is not None and self.form.answers != self._asked:
            self._was_left = True
            self.told.emit(
                tr(
                    "De nieuwe gegevens van de praktijk zijn nog niet bewaard. Open ze nog eens "
                    "en kies “Bewaren”."
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field confirms the answers."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self.window().focusWidget(), QLineEdit):
            self._on_save()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        self.tell("")
        self._scroll.verticalScrollBar().setValue(0)
        self.form.focus_name()

    def _make_foot(self) -> Surface:
        """In the same column as the questions."""
        foot = Surface("footbar")
        inner = Surface("plain")
        self._foot_row = outer = QHBoxLayout(foot)
        outer.addStretch(1)
        outer.addWidget(inner, 100)
        outer.addStretch(1)
        self._foot = QVBoxLayout(inner)
        self._foot.addWidget(self._problem)
        buttons = Surface("plain")
        self._buttons = FlowLayout(buttons)
        for button in (self._save, self._cancel, self._example):
            self._buttons.addWidget(button)
        self._foot.addWidget(buttons)
        return foot

    def _on_save(self) -> None:
        if found := self.form.first_problem():
            field, problem = found
            self.tell(problem)
            field.setFocus()
            self._scroll.ensureWidgetVisible(field)
            return
        self.tell("")
        self._end(lambda: self.saved.emit(self._practice))

    def _end(self, act: Callable[[], object]) -> None:
        """A button was pressed that may end the questions."""
        self._is_ending, self._was_left = True, False
        act()
        self._is_ending = False

    def _space(self) -> None:
        px = self._design.px
        self._foot.parentWidget().setMaximumWidth(px(_READABLE))
        self._foot.setContentsMargins(px(8), px(3), px(8), px(3))
        self._foot.setSpacing(px(2))
        bar = self._scroll.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() else 0
        self._foot_row.setContentsMargins(0, 0, beside, 0)
        self._buttons.setSpacing(px(2))
