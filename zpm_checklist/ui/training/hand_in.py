"""The end of the lesson: the result onto the stick, and the actions home on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.lesson import MOST_ALIAS
from zpm_checklist.translation import tr
from zpm_checklist.ui.files.documents import documents_folder
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.training.room import TrainingRoom
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.checkbox import CheckBox
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class HandInCard(Card):
    """Both write beside the event loop; neither closes the lesson."""

    leaving = Signal()
    """What is being typed must be written now."""

    def __init__(self, design: Design, session: Session, room: TrainingRoom) -> None:
        """Nothing handed in yet."""
        super().__init__(design)
        self._session = session
        self._room = room
        self._folder: Path | None = None
        self.alias = QLineEdit()
        self.alias.setMaxLength(MOST_ALIAS)
        self.alias.setAccessibleName(tr("Hoe wilt u heten in de uitslag?"))
        self.alias.setText(room.memory.alias)
        self.with_why = CheckBox(design, tr("Geef mijn toelichting mee"))
        self.with_why.setChecked(True)
        self.hand_in = QPushButton(tr("Bewaar mijn uitslag op de stick …"))
        self.hand_in.setProperty("kind", "primary")
        self.again = QPushButton(tr("Lever opnieuw in"))
        self.take_home = QPushButton(tr("Neem actiepunten mee naar huis …"))
        self._told = Label("", "strong")
        for widget in (
            Label(tr("Inleveren"), "title"),
            Label(tr("Hoe wilt u heten in de uitslag?")),
            self.alias,
            Label(tr("Een bijnaam is genoeg. Typ niet uw echte naam."), "caption"),
            self.with_why,
            button_row(design, self.hand_in, self.again, self.take_home),
            self._told,
        ):
            self.column.addWidget(widget)
        self.alias.textChanged.connect(lambda _text: self._enable())
        self.hand_in.clicked.connect(self._ask_folder)
        self.again.clicked.connect(self._hand_in_again)
        self.take_home.clicked.connect(self._ask_paper)
        self._tell("")
        self._enable()

    def begin(self) -> None:
        """Another lesson: nothing of it was handed in."""
        self._folder = None
        self._tell("")
        self._enable()

    def hand_in_to(self, folder: Path) -> None:
        """Write the result into this folder, over an earlier one of the same participant."""
        self.leaving.emit()
        room, workspace = self._room, self._session.workspace
        lesson, practice = room.lesson, self._session.practice
        if workspace is None or practice is None or lesson is None or not room.is_at_hand:
            return
        from zpm_checklist.services.lessons import (  # noqa: PLC0415
            prepare_result,
            result_name,
            save_result,
        )

        alias, with_why = self.alias.text(), self.with_why.isChecked()
        try:
            handed = prepare_result(workspace, practice, lesson, alias, with_why=with_why)
        except UserError as error:
            room.failed.emit(error)
            return
        path = folder / result_name(practice, alias)
        room.memory.alias = handed.alias
        room.run(lambda: save_result(handed, path), lambda _nothing: self._on_handed_in(path))

    def take_home_to(self, path: Path) -> None:
        """Write the open points of the lesson as actions, on paper."""
        self.leaving.emit()
        room = self._room
        if not room.is_at_hand or room.lesson is None:
            return
        snapshot, items = self._session.snapshot(), room.lesson.items

        def work() -> None:
            from zpm_checklist.services.papers import write_take_home  # noqa: PLC0415

            write_take_home(snapshot, path, items, is_exercise=True)

        done = tr("Uw actiepunten staan in {path}.", path=path)
        room.run(work, lambda _nothing: self._tell(done))

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self,
            tr("Kies de stick of een map van de trainer"),
            self._room.memory.stick_or_documents,
        )
        if chosen:
            self.hand_in_to(Path(chosen))

    def _hand_in_again(self) -> None:
        if self._folder is not None:
            self.hand_in_to(self._folder)

    def _ask_paper(self) -> None:
        dialog = QFileDialog(self, tr("Actiepunten bewaren"), documents_folder(), tr("Pdf (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(tr("Mijn actiepunten.pdf"))
        if dialog.exec():
            self.take_home_to(Path(dialog.selectedFiles()[0]))

    def _on_handed_in(self, path: Path) -> None:
        self._folder = self._room.memory.stick = path.parent
        self._tell(tr("Ingeleverd: {path}. Verandert u nog iets? Lever dan opnieuw in.", path=path))
        self._enable()

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)

    def _enable(self) -> None:
        has_alias = bool(self.alias.text().strip())
        self.hand_in.setEnabled(has_alias)
        self.again.setEnabled(has_alias)
        self.again.setVisible(self._folder is not None)
