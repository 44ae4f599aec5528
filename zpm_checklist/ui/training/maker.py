"""Les maken: a case, themes, about twelve items in an order of one's own, and a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.lesson import MOST_TITLE, suggest_items
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.training.adding import AddingField
from zpm_checklist.ui.training.lesson import LESSON_FILES
from zpm_checklist.ui.training.order import OrderList
from zpm_checklist.ui.training.room import TrainingRoom
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.chips import ChipQuestion
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class MakerPart(QWidget):
    """What is chosen here becomes the lesson at hand once it is saved."""

    told = Signal(str)
    """A sentence about what was done."""

    def __init__(self, design: Design, session: Session, room: TrainingRoom) -> None:
        """With a first suggestion for the first case."""
        super().__init__()
        self._session = session
        self._room = room
        pack, cases = session.pack, room.cases
        self.case = ChipQuestion(
            design,
            tr("Over welke casus?"),
            {id_: f"{case.title}: {case.practice}" for id_, case in cases.items()},
            many=False,
        )
        self.themes = ChipQuestion(
            design,
            tr("Over welke thema’s?"),
            {theme.id: theme.title for theme in pack.themes},
            many=True,
            hint=tr("Kies er geen, dan gaat de les over alles."),
        )
        self.order = OrderList(design)
        self.adding = AddingField(design, pack)
        self._count = Label("", "lead")
        self._by_hand = False
        self.suggest = QPushButton(tr("Stel opnieuw punten voor"))
        self.up = QPushButton(tr("Omhoog"))
        self.down = QPushButton(tr("Omlaag"))
        self.out = QPushButton(tr("Weghalen"))
        self.title = QLineEdit()
        self.title.setMaxLength(MOST_TITLE)
        self.title.setAccessibleName(tr("Titel van de les"))
        self.save = QPushButton(tr("Les bewaren …"))
        self.save.setProperty("kind", "primary")
        self._lay_out(design)
        self._connect()
        self.case.choose([next(iter(cases))])
        self._suggest()

    def save_to(self, path: Path) -> None:
        """Write the lesson; from then on it is the one at hand."""
        from zpm_checklist.services.lessons import make_lesson, save_lesson  # noqa: PLC0415

        room, case = self._room, self._room.cases[self.case.answer]
        try:
            lesson = make_lesson(self._session.pack, case, self.order.ids, self.title.text())
        except UserError as error:
            room.failed.emit(error)
            return

        def on_saved(_nothing: object) -> None:
            room.memory.stick = path.parent
            room.take(lesson)
            self.told.emit(tr("De les staat in {path}. U kunt nu presenteren.", path=path))

        room.run(lambda: save_lesson(lesson, path), on_saved)

    def _lay_out(self, design: Design) -> None:
        about, items, file = Card(design), Card(design), Card(design)
        about.column.addWidget(self.case)
        about.column.addSpacing(design.px(3))
        about.column.addWidget(self.themes)
        adding = Label(tr("Een punt toevoegen"), "lead")
        for widget in (
            self._count,
            Label(
                tr("Sleep een punt, of gebruik Alt met een pijl. Delete haalt een punt weg."),
                "caption",
            ),
            self.order,
            button_row(design, self.up, self.down, self.out, self.suggest),
            adding,
            self.adding,
        ):
            if widget is adding:
                items.column.addSpacing(design.px(3))
            items.column.addWidget(widget)
        for widget in (
            Label(tr("Titel van de les"), "lead"),
            self.title,
            button_row(design, self.save),
            Label(
                tr("Bewaar de les op een USB-stick. Geef de stick daarna aan de deelnemers."),
                "caption",
            ),
        ):
            file.column.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(3))
        for card in (about, items, file):
            column.addWidget(card)

    def _connect(self) -> None:
        self.case.answered.connect(self._on_chosen)
        self.themes.answered.connect(self._on_chosen)
        self.order.changed.connect(self._on_moved)
        self.adding.added.connect(self._add)
        self.suggest.clicked.connect(self._suggest)
        self.up.clicked.connect(lambda: self.order.move_current(-1))
        self.down.clicked.connect(lambda: self.order.move_current(1))
        self.out.clicked.connect(self.order.remove_current)
        self.save.clicked.connect(self._ask_path)

    def _on_chosen(self) -> None:
        """What was put together by hand stays."""
        self._show_case()
        if not self._by_hand:
            self._suggest()

    def _suggest(self) -> None:
        case = self._room.cases[self.case.answer]
        self._by_hand = False
        self._show(list(suggest_items(self._session.pack, case, self.themes.chosen)))
        self._show_case()

    def _add(self, item_id: str) -> None:
        self._by_hand = True
        self._show([*self.order.ids, item_id])
        self.order.setCurrentRow(self.order.count() - 1)

    def _on_moved(self) -> None:
        self._by_hand = True
        self._show_count()

    def _show(self, ids: list[str]) -> None:
        pack = self._session.pack
        self.order.show_items([pack.item_by_id[id_] for id_ in ids])
        self._show_count()

    def _show_case(self) -> None:
        self.title.setPlaceholderText(self._room.cases[self.case.answer].title)

    def _show_count(self) -> None:
        n = self.order.count()
        self._count.setText(
            tr("1 punt in deze les") if n == 1 else tr("{n} punten in deze les", n=n)
        )
        self.adding.leave_out(self.order.ids)
        self.save.setEnabled(n > 0)
        for button in (self.up, self.down, self.out):
            button.setEnabled(n > 0)

    def _ask_path(self) -> None:
        folder = self._room.memory.stick_or_documents
        dialog = QFileDialog(self, tr("Les bewaren"), folder, LESSON_FILES)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zpmles")
        dialog.selectFile(_file_name(self.title.text() or self.title.placeholderText()))
        if dialog.exec():
            self.save_to(Path(dialog.selectedFiles()[0]))


_LONGEST = 60


def _file_name(title: str) -> str:
    safe = "".join(letter if letter.isalnum() or letter in " -" else "_" for letter in title)
    return f"{safe[:_LONGEST].strip()}.zpmles"
