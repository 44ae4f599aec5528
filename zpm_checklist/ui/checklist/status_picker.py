"""Six large buttons, one for each status, in the words of the purpose."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import MONITOR_TERM, capital, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.checklist.item_list import STATUS_KEYS
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.one_of import OneOf
from zpm_checklist.ui.widgets.sign_button import SignButton

_KEY_OF = {status: key for key, status in STATUS_KEYS.items()}
_COLUMNS = 2


class StatusButton(SignButton):
    """Shape, word and key of one status."""

    def __init__(self, design: Design, status: Status, parent: QWidget) -> None:
        """Words are set by `set_words`."""
        super().__init__(design, status, _KEY_OF[status], parent)
        self.status = status

    def set_words(self, purpose: Purpose) -> None:
        """The word on the button follows the purpose; the tip gives the monitor's term."""
        self.setText(capital(status_word(self.status, purpose)))
        level = self.status.level
        term = tr(" In de monitor: {level}.", level=MONITOR_TERM[level]) if level else ""
        self.setToolTip(
            tr("{text_}: toets {key}.{term}", text_=self.text(), key=self.key, term=term)
        )
        self.setAccessibleName(self.text())
        self.updateGeometry()


class StatusPicker(QWidget):
    """The six statuses, of which one is on."""

    picked = Signal(object)
    """The Status that the user asks for."""

    def __init__(self, design: Design, parent: QWidget | None = None) -> None:
        """Buttons in the order of their keys."""
        super().__init__(parent)
        self._design = design
        self._buttons = [StatusButton(design, status, self) for status in STATUS_KEYS.values()]
        one_of = OneOf(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for number, button in enumerate(self._buttons):
            one_of.add(button)
            self._grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
            button.clicked.connect(lambda _=False, b=button: self._on_clicked(b))
        design.changed.connect(self._space)
        self._space()

    def show_status(self, status: Status, purpose: Purpose) -> None:
        """Which button is on, and the words on all of them."""
        for button in self._buttons:
            button.set_words(purpose)
            button.setChecked(button.status is status)

    def _on_clicked(self, button: StatusButton) -> None:
        # What is on is decided by the session, once the mark is on disk.
        button.setChecked(not button.isChecked())
        self.picked.emit(button.status)

    def _space(self) -> None:
        self._grid.setSpacing(self._design.px(1.5))
