"""Oefenruimte: outside it the door, inside it taking part, making a lesson, and the results."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from zpm_checklist.ui.training.door import TrainingDoor
    from zpm_checklist.ui.training.inside import TrainingInside

# Which of the two is imported depends on the window: the other would only delay its first paint.


class TrainingPage(ScrollPage):
    """Which of the two it is never changes: a window is in the room or it is not."""

    followed = Signal(str)
    """A link to an item, chapter, term or place."""
    told = Signal(str)
    """A sentence about what was done."""
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """About the room of this window, or about how to come into one."""
        super().__init__(design)
        self.setAccessibleName(tr("Oefenruimte"))
        self.column.addWidget(Label(tr("Oefenruimte"), "headline"))
        self.door: TrainingDoor | None = None
        self.inside: TrainingInside | None = None
        if session.is_exercise:
            from zpm_checklist.ui.training.inside import TrainingInside  # noqa: PLC0415

            self.inside = TrainingInside(design, session, settings)
            self.inside.followed.connect(self.followed)
            self.inside.told.connect(self.told)
            self.inside.failed.connect(self.failed)
            self.inside.moved.connect(self._bring)
            self.column.addWidget(self.inside)
        else:
            from zpm_checklist.ui.training.door import TrainingDoor  # noqa: PLC0415

            self.door = TrainingDoor(design, session.pack)
            self.door.told.connect(self.told)
            self.door.failed.connect(self.failed)
            self.column.addWidget(self.door)
        self.column.addStretch(1)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Lessons, results and folders of results. Outside the room nothing of them is read."""
        if self.inside is not None:
            self.inside.take_files(paths)
        elif self.door is not None:
            self.door.offer(paths)

    def save(self) -> bool:
        """Save what is being typed; False where text waits because it could not be written."""
        return self.inside is None or self.inside.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the lesson's items; the rest scrolls."""
        if self.inside is None or not self.inside.take_key(event):
            super().keyPressEvent(event)

    def _bring(self, widget: QWidget) -> None:
        """Once it is laid out."""
        QTimer.singleShot(0, self, lambda: self._show_top(widget))

    def _show_top(self, widget: QWidget) -> None:
        body = self.widget()
        assert body is not None
        top = widget.mapTo(body, widget.rect().topLeft()).y()
        self.verticalScrollBar().setValue(top - self._design.px(3))
        if not widget.isAncestorOf(self.focusWidget() or self):
            self.setFocus()
