"""Reasons, note, owner, date and overruling of one item; each edit is one step of undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from zpm_checklist.model.applicability import Ground
from zpm_checklist.model.mark import REASONED, Mark, in_fixed_order
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.wording import REASON, capital
from zpm_checklist.ui.checkbox import CheckBox
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.dutch_dates import DUTCH, from_qdate, to_qdate
from zpm_checklist.ui.labels import Label

_SAVE_AFTER = 4_000
"""Milliseconds of rest after which a note is saved without leaving the field."""

_DATE_SHAPES = ("d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy")


class NoteEdit(QPlainTextEdit):
    """A text field that tells when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field saves it."""
        super().focusOutEvent(event)
        self.left.emit()


class MarkEditor(QWidget):
    """The fields under the status buttons."""

    edited = Signal(object, str)
    """The Mark as it should become, and the name of the step."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Fields are filled by `show_state`."""
        super().__init__(parent)
        self._design = design
        self._mark = Mark()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(1.5))
        self._reason_title = Label("Waardoor?", "strong")
        self._reasons = {reason: CheckBox(design, capital(text)) for reason, text in REASON.items()}
        self._why_title = Label("Waarom niet voor u?", "strong")
        self._why = QLineEdit()
        self._note = NoteEdit()
        self._owner_title = Label("Wie pakt het op?", "strong")
        self._owner = QLineEdit()
        self._due = QLineEdit()
        self._due_problem = Label("", "alarm")
        for box in self._reasons.values():
            box.clicked.connect(self._save_reasons)
        column.addWidget(self._reason_title)
        for box in self._reasons.values():
            column.addWidget(box)
        for title, field in (
            (self._why_title, self._why),
            (Label("Notitie", "strong"), self._note),
            (self._owner_title, self._owner),
            (Label("Klaar op", "strong"), self._due),
        ):
            title.setBuddy(field)
            field.setAccessibleName(title.text())
            column.addSpacing(design.px(1))
            column.addWidget(title)
            column.addWidget(field)
        column.addWidget(self._due_problem)
        self._due.setPlaceholderText("dd-mm-jjjj")
        self._note.setPlaceholderText("Alleen voor uzelf; staat niet in het rapport.")
        self._note.setTabChangesFocus(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER)
        self._timer.timeout.connect(self.save_texts)
        self._note.textChanged.connect(self._timer.start)
        self._note.left.connect(self.save_texts)
        for line in (self._why, self._owner, self._due):
            line.editingFinished.connect(self.save_texts)
        design.changed.connect(self._size_note)
        self._size_note()

    def show_state(self, state: ItemState, with_owner: bool) -> None:
        """Fill the fields with one item's mark; a field that is being typed in is left alone."""
        self._mark = mark = state.mark
        asks_reasons = mark.status in REASONED
        self._reason_title.setVisible(asks_reasons)
        for reason, box in self._reasons.items():
            box.setVisible(asks_reasons)
            box.setChecked(reason in mark.reasons)
        says_no = state.verdict.ground in (Ground.MARKED, Ground.OVERRULED)
        self._why_title.setVisible(says_no)
        self._why.setVisible(says_no)
        self._why_title.setText(
            "Waarom toch voor u?" if state.verdict.applies else "Waarom niet voor u?"
        )
        self._owner_title.setVisible(with_owner or bool(mark.owner))
        self._owner.setVisible(with_owner or bool(mark.owner))
        for line, text in (
            (self._why, mark.applies_why),
            (self._owner, mark.owner),
            (self._due, _typed(mark.due)),
        ):
            if line.text() != text:
                line.setText(text)
        if self._note.toPlainText().strip() != mark.note:
            self._note.setPlainText(mark.note)
        self._timer.stop()
        self._due_problem.clear()
        self._due_problem.hide()

    def save_texts(self) -> None:
        """Save what was typed; a date that is none is told and not taken."""
        self._timer.stop()
        after = replace(
            self._mark,
            note=self._note.toPlainText().strip(),
            owner=" ".join(self._owner.text().split()),
            applies_why=self._why.text().strip(),
        )
        typed = self._due.text().strip()
        day = parse_typed_date(typed)
        self._due_problem.setVisible(bool(typed) and day is None)
        if typed and day is None:
            self._due_problem.setText(
                f"“{typed}” is geen bestaande datum. Typ bijvoorbeeld 31-12-2026."
            )
        else:
            after = replace(after, due=day)
        if after != self._mark:
            self.edited.emit(after, _step_name(self._mark, after))

    def focus_note(self) -> None:
        """Put the cursor in the note."""
        self._note.setFocus()

    def _save_reasons(self) -> None:
        chosen = [reason for reason, box in self._reasons.items() if box.isChecked()]
        self.edited.emit(replace(self._mark, reasons=in_fixed_order(chosen)), "Reden")

    def _size_note(self) -> None:
        self._note.setFixedHeight(self._design.px(24))


def parse_typed_date(text: str) -> date | None:
    """A date as Dutch people type it, or None."""
    for shape in _DATE_SHAPES:
        day = DUTCH.toDate(text, shape)
        if day.isValid():
            return from_qdate(day)
    return None


def _typed(day: date | None) -> str:
    return DUTCH.toString(to_qdate(day), "dd-MM-yyyy") if day else ""


def _step_name(before: Mark, after: Mark) -> str:
    names = {"note": "Notitie", "owner": "Verantwoordelijke", "due": "Datum"}
    changed = [name for key, name in names.items() if getattr(before, key) != getattr(after, key)]
    return changed[0] if len(changed) == 1 else "Toelichting"
