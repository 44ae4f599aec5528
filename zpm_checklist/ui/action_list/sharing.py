"""Acties leave the window: the week list on paper, a calendar, a table, and the way to a letter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.errors import UserError
from zpm_checklist.translation import tr
from zpm_checklist.ui.files.keeping import FileKeeping
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.icons import put_icon
from zpm_checklist.ui.paper.export_kinds import export_name
from zpm_checklist.ui.paper.report_papers import Paper, PaperChoice, paper_bytes, paper_name
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.flow_layout import FlowLayout

_FILES = {
    ".ics": tr("Naar agenda (.ics)"),
    ".xlsx": tr("Naar Excel (.xlsx)"),
    ".csv": tr("Naar een ander programma (.csv)"),
}


class ActionSharing(QWidget):
    """Buttons, and where the last file is. Files go to the folder that was used last."""

    adding_asked = Signal()
    """Put another item on the list."""
    letter_asked = Signal()
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """For everybody until `show_person`."""
        super().__init__()
        self._design, self._session = design, session
        self._person = ""
        self.add = QPushButton(tr("Punt toevoegen …"))
        self.week_list = QPushButton()
        self.save = QPushButton(tr("Bewaren als  ▾"))
        self.save.setAccessibleName(tr("Bewaren voor agenda of Excel"))
        self.letter = QPushButton(tr("Brief aan …"))
        for button, icon in (
            (self.add, "add"),
            (self.week_list, "print"),
            (self.save, "export"),
            (self.letter, "letter"),
        ):
            put_icon(design, button, icon)
        self.keeping = FileKeeping(design, settings)
        self.files: dict[str, QAction] = {}
        self.names = self._fill_menu()
        buttons = QWidget()
        self._flow = FlowLayout(buttons)
        for button in (self.add, self.week_list, self.save, self.letter):
            self._flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(buttons)
        self._column.addWidget(self.keeping)
        self.add.clicked.connect(self.adding_asked)
        self.letter.clicked.connect(self.letter_asked)
        self.week_list.clicked.connect(self._print)
        self.keeping.failed.connect(self.failed)
        design.changed.connect(self._space)
        self._space()
        self.show_person("")

    def show_person(self, person: str) -> None:
        """Whose week list it is; empty for everybody's."""
        self._person = person
        words = tr("Weeklijst afdrukken")
        if person:
            words = tr("Weeklijst van {name} afdrukken", name=person)
        self.week_list.setText(words.replace("&", "&&"))
        self.week_list.setAccessibleName(words)
        self.week_list.setToolTip(
            tr("Wat te laat is, wat deze week klaar moet zijn en wat volgende week komt, als pdf.")
        )

    def refresh(self) -> None:
        """What can be done now."""
        session = self._session
        for button in (self.add, self.week_list, self.save, self.letter):
            button.setEnabled(session.is_editable)
        self.names.setVisible(session.scope.owners)

    def _fill_menu(self) -> QAction:
        # Kept, and its actions made, by this widget: what only Qt holds may go before it.
        self._menu = menu = QMenu(self)
        for ending, words in _FILES.items():
            self.files[ending] = QAction(words, self)
            self.files[ending].triggered.connect(lambda _=False, e=ending: self.export(e))
            menu.addAction(self.files[ending])
        menu.addSeparator()
        names = QAction(tr("Met de namen van wie het doet"), self)
        names.setCheckable(True)
        menu.addAction(names)
        self.save.setMenu(menu)
        self.save.setToolTip(
            tr("Namen gaan alleen mee als u dat in dit menu kiest, notities nooit.")
        )
        return names

    def export(self, ending: str) -> None:
        """Write all actions to a file of this kind, beside what is there."""
        from zpm_checklist.services.exporting import prepare_contents  # noqa: PLC0415
        from zpm_checklist.services.files import write_whole  # noqa: PLC0415

        session = self._session
        if session.workspace is None or session.practice is None:
            return
        name = export_name(ending, session.practice, session.today)
        with_names = self.names.isChecked() and session.scope.owners
        try:
            contents = prepare_contents(
                session.workspace,
                session.practice.id,
                self.keeping.folder / name,
                session.today,
                Disclosure(notes=False, names=with_names),
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self.keeping.save(name, lambda path: write_whole(path, contents()))

    def _print(self) -> None:
        from zpm_checklist.services.files import write_whole  # noqa: PLC0415

        session = self._session
        if session.practice is None:
            return
        choice = PaperChoice(Paper.WEEK, self._person)
        try:
            snapshot = session.snapshot()
        except UserError as error:
            self.failed.emit(error)
            return
        self.keeping.save(
            paper_name(choice, session.practice, session.today),
            lambda path: write_whole(path, paper_bytes(choice, snapshot)),
        )

    def _space(self) -> None:
        px = self._design.px
        self._flow.setSpacing(px(1.5))
        self._column.setSpacing(px(2))
