"""Inside the training room: three parts, of which one is in sight, and the presenter."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zpm_checklist.model.errors import NotFoundError
from zpm_checklist.services.files import is_folder
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.training.maker import MakerPart
from zpm_checklist.ui.training.presenter import Presenter
from zpm_checklist.ui.training.results import ResultsPart
from zpm_checklist.ui.training.room import TrainingRoom
from zpm_checklist.ui.training.taking_part import TakingPart
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.one_of import chip_group

_LESSON = ".zpmles"
PARTICIPANT, MAKER, RESULTS = range(3)
"""The parts, in the order of their buttons."""


class TrainingInside(QWidget):
    """Taking part, making a lesson, and results."""

    followed = Signal(str)
    told = Signal(str)
    failed = Signal(object)
    moved = Signal(object)
    """A widget that should be in sight now."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """Starts with taking part."""
        super().__init__()
        self._design = design
        self._session = session
        self.room = TrainingRoom(session, settings, self)
        self.taking = TakingPart(design, session, self.room)
        self.maker = MakerPart(design, session, self.room)
        self.results = ResultsPart(design, session, self.room)
        self._parts = (self.taking, self.maker, self.results)
        self._chips = chip_group(self, (tr("Meedoen"), tr("Les maken"), tr("Uitslagen")))
        self.presenter: Presenter | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(3))
        column.addWidget(button_row(design, *self._chips.buttons()))
        for part in self._parts:
            column.addWidget(part)
        self._connect()
        self.show_part(PARTICIPANT)

    def show_part(self, number: int) -> None:
        """One of the three."""
        self.taking.task.save()
        chosen = self._chips.button(number)
        chosen.setChecked(True)
        if any(chip.hasFocus() for chip in self._chips.buttons()):
            chosen.setFocus()  # Tab would not come back to another
        for place, part in enumerate(self._parts):
            part.setVisible(place == number)

    def take_files(self, paths: Sequence[Path]) -> None:
        """A lesson becomes the one at hand; results are counted where they lie."""
        lessons = [path for path in paths if path.suffix.casefold() == _LESSON]
        others = [path for path in paths if path not in lessons]
        if lessons and self.room.open(lessons[0]):
            self.show_part(PARTICIPANT)
        if not others:
            return
        if self.room.lesson is None:
            self.failed.emit(
                NotFoundError(
                    "De uitslagen zijn niet geteld.",
                    "Er is nog geen les bij.",
                    "Open eerst de les (.zpmles) waar ze bij horen.",
                )
            )
            return
        self.room.look_into(others[0] if is_folder(others[0]) else others[0].parent)
        self.show_part(RESULTS)

    def save(self) -> bool:
        """Save what is being typed; False where text waits because it could not be written."""
        return self.taking.task.save()

    def present(self) -> None:
        """The lesson on the beamer, or on this screen where there is no other."""
        if self.room.lesson is None:
            return
        if self.presenter is None:
            self.presenter = Presenter(self._design, self.room, self.window())
        self.presenter.begin()

    def take_key(self, event: QKeyEvent) -> bool:
        """F5 presents, as remotes send it; the rest is of the part in sight."""
        if event.key() == Qt.Key.Key_F5 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.present()
            return True
        return self.taking.isVisible() and self.taking.take_key(event)

    def showEvent(self, event: QShowEvent) -> None:
        """By now the window is painted, and looking up the last lesson delays nothing."""
        super().showEvent(event)
        if self._session.workspace is not None:
            self.room.remember()

    def _connect(self) -> None:
        self._chips.idClicked.connect(self.show_part)
        self._session.loaded.connect(self.room.remember)
        self.room.failed.connect(self.failed)
        self.taking.followed.connect(self.followed)
        self.taking.moved.connect(self.moved)
        self.maker.told.connect(self.told)
        self.results.told.connect(self.told)
        self.results.presenting.connect(self.present)
