"""A count beside the sign of what it counts."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.ui.charts.number import NumberButton
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.status_sign import StatusSign

_COUNT = 46
"""Grid units that a count takes at least, so that several stand in columns."""


_DIGIT_WIDE = "\u2007"
"""A space as wide as a digit."""


class SignedCount(QWidget):
    """The sign of a status or an answer beside how often it was given."""

    def __init__(self, design: Design, sign: Status, colour: Status | None = None) -> None:
        """`colour` is a status whose colour differs from the sign's."""
        super().__init__()
        self._design = design
        self.button = NumberButton(design, wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(design.px(0.5))
        row.addWidget(StatusSign(design, sign, colour=colour))
        row.addWidget(self.button, 0)
        row.addStretch(1)
        design.changed.connect(self._widen)
        self._widen()

    def tell(self, count: int, word: str, said: str, link: str, *, most: int) -> None:
        """Other numbers. `most` is the largest of those that stand in one column."""
        number = f"{count:>{len(str(most))}}".replace(" ", _DIGIT_WIDE)
        self.button.show_words(f"{number}  {word}", said, link)
        self.button.setAccessibleName(f"{count}  {word}")

    def _widen(self) -> None:
        self.setMinimumWidth(self._design.px(_COUNT))
