"""The filters above the list of actions: grouping, week, status, people, and a search in it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import capital, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.action_list.groups import ActionBoard, Wish
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.choice_box import ChoiceBox
from zpm_checklist.ui.widgets.emptying import offer_emptying
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.one_of import Chip, enter_at_chosen

_FIELD = 58


class _Line(QLineEdit):
    """Escape empties it, Down goes to the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Two keys of its own."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ActionFilters(QWidget):
    """Each choice holds at once; every chip says how many it would show."""

    changed = Signal()
    """Another wish."""
    left = Signal()
    """On to the list."""

    def __init__(self, design: Design, session: Session) -> None:
        """Everything, by date."""
        super().__init__()
        self._design, self._session = design, session
        self._wish = Wish()
        self._owners = True
        self.line = _Line()
        self.line.setPlaceholderText(tr("Zoek in de acties"))
        self.line.setAccessibleName(tr("Zoek in de acties"))
        offer_emptying(design, self.line)
        self.by_date = Chip(tr("Op datum"))
        self.by_person = Chip(tr("Per persoon"))
        self._grouping = QButtonGroup(self)
        for chip in (self.by_date, self.by_person):
            self._grouping.addButton(chip)
        enter_at_chosen(self._grouping)
        self.week = Chip("")
        self.status = ChoiceBox(design)
        self.status.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.status.setAccessibleName(tr("Welke stand"))
        self.people: dict[str | None, QPushButton] = {}
        self._first, self._second = QWidget(), QWidget()
        self._choices, self._names = FlowLayout(self._first), FlowLayout(self._second)
        for part in (self.line, self.by_date, self.by_person, self.week, self.status):
            self._choices.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._first)
        self._column.addWidget(self._second)
        self.line.textChanged.connect(self._want_words)
        self.line.left.connect(self.left)
        self.by_date.clicked.connect(lambda: self._want(by_person=False))
        self.by_person.clicked.connect(lambda: self._want(by_person=True))
        self.week.clicked.connect(lambda on: self._want(this_week=on))
        self.status.activated.connect(self._want_status)
        design.changed.connect(self._space)
        self._space()

    @property
    def wish(self) -> Wish:
        """What the user wants to see; without owners nothing that is about people."""
        if self._owners:
            return self._wish
        return replace(self._wish, by_person=False, person=None)

    def start_with(self, wish: Wish) -> None:
        """Begin with this; tells nobody."""
        self._wish = wish
        self.line.setText(wish.words)  # its own signals stay: the cross in it goes with the text

    def lift(self) -> None:
        """Show everything again, grouped as it was."""
        self.start_with(Wish(by_person=self._wish.by_person))
        self.changed.emit()

    def show_counts(self, board: ActionBoard, *, owners: bool) -> None:
        """The numbers of now on the chips; `owners` says whether people take part."""
        self._owners = owners
        people = board.count_people(self.wish)
        if self._wish.person not in people:
            self._wish = replace(self._wish, person=None)
            people = board.count_people(self.wish)
        wish = self.wish
        for widget in (self.by_date, self.by_person, self._second):
            widget.setVisible(owners)
        (self.by_person if wish.by_person else self.by_date).setChecked(True)
        self.week.setText(tr("Alleen van deze week ({count})", count=board.count_week(wish)))
        self.week.setChecked(wish.this_week)
        self._show_statuses(board.count_statuses(wish), wish.status)
        self._show_people(people, wish.person)

    def _show_statuses(self, counts: dict[Status | None, int], chosen: Status | None) -> None:
        purpose = self._session.purpose
        words = {
            status: capital(status_word(status, purpose)) if status else tr("Elke stand")
            for status in counts
        }
        if [self.status.itemData(at) for at in range(self.status.count())] != list(counts):
            self.status.clear()
            for status in counts:
                self.status.addItem("", status)
        for at, (status, count) in enumerate(counts.items()):
            self.status.setItemText(at, f"{words[status]} ({count})")
        self.status.setCurrentIndex(list(counts).index(chosen))
        self._fit_status()

    def _show_people(self, counts: dict[str | None, int], chosen: str | None) -> None:
        if list(self.people) != list(counts):
            self._make_chips(list(counts))
        for person, chip in self.people.items():
            name = tr("Iedereen") if person is None else person or tr("Nog niemand")
            told = f"{name} ({counts[person]})"
            if told != chip.accessibleName():
                chip.setText(told.replace("&", "&&"))
                chip.setAccessibleName(told)
            chip.setChecked(person == chosen)

    def _make_chips(self, people: list[str | None]) -> None:
        """Chips of who stays are used again, so that the focus stays."""
        former = self.people
        while self._names.takeAt(0) is not None:
            pass
        self.people = {person: former.get(person) or self._person_chip(person) for person in people}
        for person, chip in former.items():
            if person not in self.people:
                chip.hide()
                chip.deleteLater()
        last: QWidget = self.status
        for chip in self.people.values():
            self._names.addWidget(chip)
            chip.show()
            self.setTabOrder(last, chip)
            last = chip

    def _person_chip(self, person: str | None) -> QPushButton:
        chip = Chip("")
        chip.setParent(self._second)
        chip.clicked.connect(lambda: self._want(person=person))
        return chip

    def _want(self, **changes: object) -> None:
        self._wish = replace(self._wish, **changes)  # type: ignore[arg-type]
        self.changed.emit()

    def _want_words(self, text: str) -> None:
        if text != self._wish.words:
            self._want(words=text)

    def _want_status(self, at: int) -> None:
        stored = self.status.itemData(at)  # Qt gives it back as a bare text
        self._want(status=Status(stored) if stored else None)

    def _fit_status(self) -> None:
        metrics = self._design.metrics()
        texts = (self.status.itemText(at) for at in range(self.status.count()))
        widest = max(map(metrics.horizontalAdvance, texts), default=0)
        self.status.setFixedWidth(widest + self._design.px(12))

    def _space(self) -> None:
        px = self._design.px
        self.line.setFixedWidth(px(_FIELD))
        self._column.setSpacing(px(2))
        self._choices.setSpacing(px(1.5))
        self._names.setSpacing(px(1.5))
        self._fit_status()
