"""A bar that says that something is being done, of which nobody knows how long it takes."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from zpm_checklist.ui.look.design import Design


class BusyBar(QProgressBar):
    """Runs to and fro; where nothing may move it is one even bar, beside words that say the same.

    Its maker shows and hides it.
    """

    def __init__(self, design: Design, said: str) -> None:
        """`said` is what a screen reader says."""
        super().__init__()
        self._design = design
        self.setTextVisible(False)
        self.setAccessibleName(said)
        design.motion_changed.connect(self._move)
        self._move()

    def _move(self) -> None:
        self.setRange(0, 0 if self._design.motion else 1)
        self.setValue(1)
