"""One question answered by chips: one of several, or any of several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.one_of import Chip, OneOf


class ChipQuestion(QWidget):
    """A question with its possible answers."""

    answered = Signal()

    def __init__(
        self, design: Design, question: str, answers: dict[Any, str], *, many: bool, hint: str = ""
    ) -> None:
        """`answers` maps values to words; with `many` any number may be on."""
        super().__init__()
        self._many = many
        self._chips: dict[Any, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(2))
        column.addWidget(Label(question, "lead"))
        if hint:
            column.addWidget(Label(hint, "caption"))
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.setSpacing(design.px(2))
        one_of = OneOf(self)
        for value, words in answers.items():
            chip = Chip(words)
            chip.setAccessibleName(f"{question} {words}")
            chip.clicked.connect(lambda _=False, v=value: self._on_clicked(v))
            if not many:
                one_of.add(chip)
            self._chips[value] = chip
            flow.addWidget(chip)
        column.addWidget(chips)

    def offer(self, values: Iterable[Any]) -> None:
        """Show these answers only; another that is on stays on, out of sight."""
        offered = set(values)
        for value, chip in self._chips.items():
            chip.setVisible(value in offered)

    def choose(self, values: Iterable[Any]) -> None:
        """Set the answer."""
        wanted = set(values)
        for value, chip in self._chips.items():
            chip.setChecked(value in wanted)

    def take_focus(self) -> None:
        """To the answer that is on; where there is none, nowhere."""
        for chip in self._chips.values():
            if chip.isChecked():
                chip.setFocus()
                return

    @property
    def chosen(self) -> list[Any]:
        """All answers that are on."""
        return [value for value, chip in self._chips.items() if chip.isChecked()]

    @property
    def answer(self) -> Any:
        """The one answer, or None."""
        return self.chosen[0] if self.chosen else None

    def _on_clicked(self, value: Any) -> None:
        if not self._many:
            self.choose([value])
        self.answered.emit()
