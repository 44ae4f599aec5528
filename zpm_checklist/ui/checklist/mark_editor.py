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
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.checkbox import CheckBox
from zpm_checklist.ui.widgets.dutch_dates import DUTCH, to_qdate
from zpm_checklist.ui.widgets.labels import AlarmLabel, Label
from zpm_checklist.ui.widgets.link_list import LinkList
from zpm_checklist.ui.widgets.typed_dates import no_date, parse_typed_date

_SAVE_AFTER = 4_000
"""Milliseconds of rest after which a note is saved without leaving the field."""


class NoteEdit(QPlainTextEdit):
    """A text field of several lines that tells when it is left; read and filled as a line is."""

    left = Signal()

    def text(self) -> str:
        """What stands in it; Qt makes plain spaces and line ends of unusual ones."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Replace what stands in it."""
        self.setPlainText(text)

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
        self._filled: dict[QLineEdit | NoteEdit, str] = {}
        """What `show_state` left in each field: anything else was typed since."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(1.5))
        self._reason_title = Label(tr("Waardoor?"), "strong")
        self._reasons = {reason: CheckBox(design, capital(text)) for reason, text in REASON.items()}
        self._why_title = Label(tr("Waarom niet voor u?"), "strong")
        self._why = QLineEdit()
        self._note = NoteEdit()
        self._links = LinkList(design)
        self._owner_title = Label(tr("Wie pakt het op?"), "strong")
        self._owner = QLineEdit()
        self._due = QLineEdit()
        self._due_problem = AlarmLabel()
        for box in self._reasons.values():
            box.clicked.connect(self._save_reasons)
        column.addWidget(self._reason_title)
        for box in self._reasons.values():
            column.addWidget(box)
        for title, field in (
            (self._why_title, self._why),
            (Label(tr("Notitie"), "strong"), self._note),
            (self._owner_title, self._owner),
            (Label(tr("Klaar op"), "strong"), self._due),
        ):
            title.setBuddy(field)
            field.setAccessibleName(title.text())
            column.addSpacing(design.px(2))
            column.addWidget(title)
            column.addWidget(field)
            if field is self._note:
                column.addSpacing(design.px(2))
                column.addWidget(self._links)
        column.addWidget(self._due_problem)
        self._due.setPlaceholderText(tr("dd-mm-jjjj"))
        self._note.setPlaceholderText(tr("Alleen voor uzelf; staat niet in het rapport."))
        self._note.setTabChangesFocus(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_AFTER)
        self._timer.timeout.connect(self.save_texts)
        self._note.textChanged.connect(self._timer.start)
        self._note.left.connect(self.save_texts)
        for line in (self._why, self._owner, self._due):
            line.editingFinished.connect(self.save_texts)
        self._links.changed.connect(self.save_texts)
        design.changed.connect(self._size_note)
        self._size_note()

    def show_state(self, state: ItemState, with_owner: bool, *, keep_typed: bool) -> None:
        """Fill the fields with one item's mark; with `keep_typed` unsaved text stays as it is."""
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
            tr("Waarom toch voor u?") if state.verdict.applies else tr("Waarom niet voor u?")
        )
        self._why.setAccessibleName(self._why_title.text())
        self._owner_title.setVisible(with_owner or bool(mark.owner))
        self._owner.setVisible(with_owner or bool(mark.owner))
        for field, text in (
            (self._why, mark.applies_why),
            (self._note, mark.note),
            (self._owner, mark.owner),
            (self._due, _typed(mark.due)),
        ):
            if not (keep_typed and self._is_typed(field) and field.text().strip() != text):
                self._fill(field, text)
        self._links.show_links(mark.links)
        if not keep_typed:
            self._links.forget_typed()
        if not self._is_typed(self._note):
            self._timer.stop()
        if not self._is_typed(self._due):
            self._due_problem.hide()

    def offer(self, draft: Mark) -> None:
        """Put back text that could not be written, as if it had just been typed."""
        for field, text in (
            (self._why, draft.applies_why),
            (self._note, draft.note),
            (self._owner, draft.owner),
            (self._due, _typed(draft.due)),
        ):
            if field.text().strip() != text:
                field.setText(text)
        self._links.show_links(draft.links)

    def save_texts(self) -> None:
        """Save what was typed; a date or a link that is none is told and not taken."""
        self._timer.stop()
        self._links.take_typed()
        after = replace(self._mark, links=self._links.links)
        if self._is_typed(self._note):
            after = replace(after, note=self._note.text().strip())
        if self._is_typed(self._why):
            after = replace(after, applies_why=self._why.text().strip())
        if self._is_typed(self._owner):
            self._owner.setText(" ".join(self._owner.text().split()))
            after = replace(after, owner=self._owner.text())
        if self._is_typed(self._due):
            after = replace(after, due=self._typed_date())
        if after != self._mark:
            self.edited.emit(after, _step_name(self._mark, after))

    def focus_note(self) -> None:
        """Put the cursor in the note."""
        self._note.setFocus()

    def _fill(self, field: QLineEdit | NoteEdit, text: str) -> None:
        # A field that says the same but for spaces around it keeps them, and its cursor.
        if field.text().strip() != text:
            field.setText(text)
        self._filled[field] = field.text()

    def _is_typed(self, field: QLineEdit | NoteEdit) -> bool:
        return field.text() != self._filled.get(field, "")

    def _typed_date(self) -> date | None:
        """The date as typed; one that is none is told, and the mark keeps the date it has."""
        typed = self._due.text().strip()
        day = parse_typed_date(typed)
        is_wrong = bool(typed) and day is None
        self._due_problem.setVisible(is_wrong)
        if is_wrong:
            self._due_problem.setText(no_date(typed))
            return self._mark.due
        self._due.setText(_typed(day))
        return day

    def _save_reasons(self) -> None:
        chosen = [reason for reason, box in self._reasons.items() if box.isChecked()]
        self.edited.emit(replace(self._mark, reasons=in_fixed_order(chosen)), tr("Reden"))

    def _size_note(self) -> None:
        self._note.setFixedHeight(self._design.px(24))


def _typed(day: date | None) -> str:
    return DUTCH.toString(to_qdate(day), "dd-MM-yyyy") if day else ""


def _step_name(before: Mark, after: Mark) -> str:
    names = {"note": tr("Notitie"), "owner": tr("Verantwoordelijke"), "due": tr("Datum")}
    names["links"] = tr("Verwijzing")
    changed = [name for key, name in names.items() if getattr(before, key) != getattr(after, key)]
    return changed[0] if len(changed) == 1 else tr("Toelichting")
