"""Large buttons for one question: the steps of its scale, not applicable, and not answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from zpm_checklist.model.answer import steps_of
from zpm_checklist.model.wording import capital
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import COLOUR, SHAPE, Value, answer_keys, answer_word
from zpm_checklist.ui.widgets.one_of import OneOf
from zpm_checklist.ui.widgets.sign_button import SignButton
from zpm_checklist.ui.widgets.tab_order import put_after

_COLUMNS = 2


class AnswerPicker(QWidget):
    """The answers of a scale, of which one is on."""

    picked = Signal(object)
    """The AnswerValue that the user asks for, or None."""

    def __init__(self, design: Design, *, role: str = "body", with_open: bool = True) -> None:
        """Without buttons until `show_answer`; `role` sets their size.

        `with_open` gives "not answered" a button of its own.
        """
        super().__init__()
        self._design = design
        self._role = role
        self._with_open = with_open
        self._scale: tuple[Value, ...] = ()
        self._buttons: dict[Value, SignButton] = {}
        self._one_of = OneOf(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        design.changed.connect(self._space)
        self._space()

    def show_answer(self, scale: str, value: Value) -> None:
        """The buttons of this scale, and which one is on."""
        if steps_of(scale) != self._scale:
            self._scale = steps_of(scale)
            self._make_buttons(scale)
        for answer, button in self._buttons.items():
            button.setChecked(answer is value)

    def focus_chosen(self) -> None:
        """Put the focus on the answer that is on, else on the first."""
        buttons = list(self._buttons.values())
        next((button for button in buttons if button.isChecked()), buttons[0]).setFocus()

    def _make_buttons(self, scale: str) -> None:
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {}
        # The monitor's terms are long: three steps stand under each other, two side by side.
        stacked = len(self._scale) > _COLUMNS
        for number, (key, value) in enumerate(answer_keys(scale).items()):
            if value is None and not self._with_open:
                continue
            button = SignButton(
                self._design, SHAPE[value], key, self, colour=COLOUR[value], role=self._role
            )
            button.setText(capital(answer_word(value)))
            button.setToolTip(tr("{text_}: toets {key}", text_=button.text(), key=key))
            button.setAccessibleName(button.text())
            button.clicked.connect(lambda _=False, b=button, v=value: self._on_clicked(b, v))
            if stacked:
                self._grid.addWidget(button, number, 0)
            else:
                self._grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
            self._one_of.add(button)
            self._buttons[value] = button
        put_after(self, list(self._buttons.values()))

    def _on_clicked(self, button: SignButton, value: Value) -> None:
        # What is on is decided by the session, once the answer is on disk.
        button.setChecked(not button.isChecked())
        self.picked.emit(value)

    def _space(self) -> None:
        self._grid.setSpacing(self._design.px(1.5))
