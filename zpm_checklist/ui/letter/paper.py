"""The text of a letter: to read, to change and to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from zpm_checklist.model.letter import gaps_in
from zpm_checklist.model.letter_edits import carried_over
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card

_HIGH = 100
"""Height of the text in grid units."""


class _Letter(QPlainTextEdit):
    """The text itself; it goes out of the house."""


class LetterPaper(Card):
    """A text that keeps what was typed into it when the letter under it changes."""

    def __init__(self, design: Design) -> None:
        """Empty until `show_letter`."""
        super().__init__(design)
        self._made = ""
        self._is_asking = False
        self.text = _Letter()
        self.text.setAccessibleName(tr("Tekst van de brief"))
        self.text.setTabChangesFocus(True)
        self.copy = QPushButton(tr("Kopieer de tekst"))
        self.copy.setProperty("kind", "primary")
        self.told = Label("", "strong")
        title = Label(tr("De brief"), "lead")
        title.setBuddy(self.text)
        for widget in (
            title,
            Label(tr("U kunt de tekst hier veranderen. Vul in wat tussen haken staat."), "caption"),
            self.text,
            button_row(design, self.copy),
            self.told,
        ):
            self.column.addWidget(widget)
        self.copy.clicked.connect(self._on_copy)
        self.text.textChanged.connect(self._on_text)
        design.changed.connect(self._size_text)
        self._size_text()

    @property
    def written(self) -> tuple[str, str]:
        """The letter as the program wrote it, and what became of it."""
        return self._made, self.text.toPlainText()

    def open_letter(self, made: str, typed: str) -> None:
        """Another letter, as `written` once gave it; undo does not go back to the former one."""
        self._made = made
        self.text.setPlainText(typed)

    def rewrite(self, letter: str) -> None:
        """The same letter with other questions; what was typed stays, and undo knows the rest.

        An empty letter asks nothing: the text stays for when a question is ticked on again.
        """
        self._is_asking = bool(letter)
        self._on_text()
        if not letter:
            self._tell(tr("Zet ten minste één vraag aan."))
            return
        made, typed = self.written
        fresh = carried_over(made, typed, letter)
        self._made = letter
        if fresh == typed:
            return
        bar = self.text.verticalScrollBar()
        place = bar.value()
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(fresh)
        bar.setValue(place)

    def _on_copy(self) -> None:
        text = self.text.toPlainText()
        QGuiApplication.clipboard().setText(text)
        told = tr("De tekst is gekopieerd. Plak die in uw e-mail of brief.")
        if gaps := gaps_in(text):
            told += " " + tr("Vul daar nog in: {gaps}.", gaps=", ".join(gaps))
        self._tell(told)
        announce(self.told, told)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _on_text(self) -> None:
        self._tell("")
        self.copy.setEnabled(self._is_asking and bool(self.text.toPlainText().strip()))

    def _size_text(self) -> None:
        self.text.setFixedHeight(self._design.px(_HIGH))
