"""Uitslagen: what the group handed in, live from a folder, most divided first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.files.documents import documents_folder
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.training.bars import ResultBars
from zpm_checklist.ui.training.room import TrainingRoom
from zpm_checklist.ui.training.table import ResultTable
from zpm_checklist.ui.training.words import handed_in_words
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.checkbox import CheckBox
from zpm_checklist.ui.widgets.labels import AlarmLabel, Label
from zpm_checklist.ui.widgets.scroll_page import Card

_PAGE = "page"


class ResultsPart(QWidget):
    """Looks into the folder as long as it is in sight."""

    told = Signal(str)
    """A sentence about what was done."""
    presenting = Signal()
    """Show the lesson on the beamer."""

    def __init__(self, design: Design, session: Session, room: TrainingRoom) -> None:
        """Without a folder yet."""
        super().__init__()
        self._session = session
        self._room = room
        self._said = ""
        self._lesson = Label("", "title")
        self._where = Label("", "caption")
        self._count = Label("", "headline")
        self._trouble = AlarmLabel()
        self.choose = QPushButton(tr("Kies de map met uitslagen …"))
        self.choose.setProperty("kind", "primary")
        self.present = QPushButton(tr("Presenteer op de beamer (F5)"))
        self.paper = QPushButton(tr("Bewaar als pdf …"))
        self.with_model = CheckBox(design, tr("Toon het modelantwoord"))
        self.as_table = CheckBox(design, tr("Toon als tabel"))
        self.bars = ResultBars(design, session.pack)
        self.table = ResultTable(design, session.pack)
        self._skipped = Label("")
        self._card, self._broken = Card(design), Card(design)
        self._lay_out(design)
        self.choose.clicked.connect(self._ask_folder)
        self.present.clicked.connect(self.presenting)
        self.paper.clicked.connect(self._ask_paper)
        for box in (self.with_model, self.as_table):
            box.toggled.connect(lambda _on: self.fill())
        room.counted.connect(self.fill)
        room.lesson_changed.connect(self.fill)
        self.with_model.setChecked(True)
        self.fill()

    def fill(self) -> None:
        """Show what was counted last."""
        room = self._room
        lesson, folder, result = room.lesson, room.folder, room.result
        self._lesson.setText(
            lesson.title
            if lesson
            else tr("Er is nog geen les. Maak er een, of open er een bij Meedoen.")
        )
        self._where.setVisible(folder is not None)
        name = (folder.name or str(folder)) if folder else ""  # a drive has no name
        self._where.setText(tr("Uit de map “{folder}”", folder=name))
        self._where.setToolTip(str(folder or ""))
        self.choose.setEnabled(lesson is not None)
        self.present.setEnabled(lesson is not None)
        self.paper.setEnabled(result is not None and result.n > 0)
        self._count.setVisible(folder is not None)
        self._count.setText(handed_in_words(result))
        self._trouble.setVisible(room.trouble is not None)
        self._trouble.setText(str(room.trouble or ""))
        entries = result.most_divided if result and result.n else ()
        self._card.setVisible(bool(entries))
        is_table = self.as_table.isChecked()
        with_model = self.with_model.isChecked()
        self.bars.show_entries(() if is_table else entries, with_model=with_model)
        self.table.results.show_entries(entries if is_table else (), with_model=with_model)
        self.bars.setVisible(not is_table)
        self.table.setVisible(is_table)
        skipped = result.skipped if result else ()
        self._broken.setVisible(bool(skipped))
        self._skipped.setText("\n".join(f"{entry.file}: {entry.why}" for entry in skipped))
        if self.isVisible() and folder is not None and self._count.text() != self._said:
            self._said = self._count.text()
            announce(self._count, self._said)

    def save_paper(self, path: Path) -> None:
        """Write the group's paper."""
        result, today = self._room.result, self._session.today
        if result is None:
            return

        def work() -> None:
            from zpm_checklist.services.papers import write_lesson_result  # noqa: PLC0415

            write_lesson_result(result, path, today)

        self._room.run(
            work, lambda _nothing: self.told.emit(tr("De uitslag staat in {path}.", path=path))
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Look into the folder from now on."""
        super().showEvent(event)
        self._room.watch(_PAGE, True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the folder alone."""
        super().hideEvent(event)
        self._room.watch(_PAGE, False)

    def _lay_out(self, design: Design) -> None:
        head = Card(design)
        for widget in (
            self._lesson,
            button_row(design, self.choose, self.present, self.paper),
            self._where,
            self._count,
            self._trouble,
        ):
            head.column.addWidget(widget)
        for widget in (
            Label(tr("Waar de groep het meest verdeeld is, staat bovenaan."), "caption"),
            button_row(design, self.with_model, self.as_table),
            self.bars,
            self.table,
        ):
            self._card.column.addWidget(widget)
        self._broken.column.addWidget(Label(tr("Deze bestanden tellen niet mee"), "lead"))
        self._broken.column.addWidget(self._skipped)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(3))
        for card in (head, self._card, self._broken):
            column.addWidget(card)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Kies de map met uitslagen"), self._room.memory.stick_or_documents
        )
        if chosen:
            self._room.look_into(Path(chosen))

    def _ask_paper(self) -> None:
        dialog = QFileDialog(self, tr("Uitslag bewaren"), documents_folder(), tr("Pdf (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(tr("Uitslag van de les.pdf"))
        if dialog.exec():
            self.save_paper(Path(dialog.selectedFiles()[0]))
