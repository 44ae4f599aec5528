"""Reasons and a word why at one answer; each edit is one step of undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from zpm_checklist.model.answer import UNANSWERED, Answer
from zpm_checklist.model.mark import in_fixed_order
from zpm_checklist.model.monitor import QuestionState
from zpm_checklist.model.status import Reason
from zpm_checklist.model.wording import REASON, capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.chips import ChipQuestion
from zpm_checklist.ui.widgets.labels import Label

REASON_KEYS = dict(zip("ABCDEF", Reason, strict=True))
"""Keys that give or take back a reason in the Snelscan."""


class AnswerEditor(QWidget):
    """What stands under the answer buttons."""

    edited = Signal(object, str)
    """The Answer as it should become, and what was edited."""

    def __init__(self, design: Design, *, with_keys: bool = False) -> None:
        """Filled by `show_state`; `with_keys` shows a letter at each reason."""
        super().__init__()
        self._answer = UNANSWERED
        self._filled = ""
        words = {
            reason: f"{key}   {capital(REASON[reason])}" if with_keys else capital(REASON[reason])
            for key, reason in REASON_KEYS.items()
        }
        self._reasons = ChipQuestion(design, tr("Waardoor?"), words, many=True)
        self._why_title = Label("", "strong")
        self._why = QLineEdit()
        self._why.setPlaceholderText(tr("Een paar woorden zijn genoeg"))
        self._why_title.setBuddy(self._why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(2))
        column.addWidget(self._reasons)
        column.addSpacing(design.px(1))
        column.addWidget(self._why_title)
        column.addWidget(self._why)
        self._reasons.answered.connect(lambda: self._save_reasons(self._reasons.chosen))
        self._why.editingFinished.connect(self.save_text)

    def show_state(self, state: QuestionState, *, keep_typed: bool) -> None:
        """Fill the fields with one answer; with `keep_typed` unsaved text stays as it is."""
        self._answer = answer = state.answer
        value = answer.value
        self._reasons.setVisible(value is not None and value.asks_reasons)
        self._reasons.choose(answer.reasons)
        title = tr("Waarom anders dan het voorstel?") if state.differs else tr("Toelichting")
        self._why_title.setText(title)
        self._why.setAccessibleName(title)
        is_shown = value is not None or bool(answer.why)
        self._why_title.setVisible(is_shown)
        self._why.setVisible(is_shown)
        if not (keep_typed and self._is_typed and self._why.text().strip() != answer.why):
            self._fill(answer.why)

    def offer(self, draft: Answer) -> None:
        """Put back text that could not be written, as if it had just been typed."""
        if self._why.text().strip() != draft.why:
            self._why.setText(draft.why)

    def toggle(self, reason: Reason) -> None:
        """Give a reason, or take it back."""
        self._save_reasons({*self._answer.reasons} ^ {reason})

    def save_text(self) -> None:
        """Save what was typed."""
        if self._is_typed:
            after = replace(self._answer, why=self._why.text().strip())
            if after != self._answer:
                self.edited.emit(after, tr("Toelichting"))

    def _fill(self, text: str) -> None:
        # A field that says the same but for spaces around it keeps them, and its cursor.
        if self._why.text().strip() != text:
            self._why.setText(text)
        self._filled = self._why.text()

    @property
    def _is_typed(self) -> bool:
        return self._why.text() != self._filled

    def _save_reasons(self, chosen: Iterable[Reason]) -> None:
        self.edited.emit(replace(self._answer, reasons=in_fixed_order(list(chosen))), tr("Reden"))
