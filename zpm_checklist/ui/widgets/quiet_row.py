"""Buttons that look like links, in line with the text around them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpacerItem, QWidget

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.stylesheet import quiet_inset


class QuietRow(QHBoxLayout):
    """The words of the buttons begin where the text above them begins, or end where it ends.

    The ground under the pointer and the ring of the focus reach outside the column for that.
    """

    def __init__(self, design: Design, *buttons: QPushButton, title: QWidget | None = None) -> None:
        """At the end of the line behind a title, else at its begin."""
        super().__init__()
        self._design = design
        self._outside = QSpacerItem(0, 0)
        if title is None:
            self.addItem(self._outside)
        else:
            self.addWidget(title, 1)
        for button in buttons:
            button.setProperty("kind", "quiet")
            self.addWidget(button)
        if title is None:
            self.addStretch(1)
        else:
            self.addItem(self._outside)
        design.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._outside.changeSize(-quiet_inset(self._design), 0)
        self.setSpacing(self._design.px(2))
        self.invalidate()
