"""What can be done with all actions that are chosen; there only while some are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zpm_checklist.model.wording import capital, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.checklist.item_list import STATUS_KEYS
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import AlarmLabel, Label
from zpm_checklist.ui.widgets.typed_dates import no_date, parse_typed_date

_NAME, _DATE = 44, 46


class _Line(QLineEdit):
    """Escape goes back to the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key of its own."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ActionBar(QFrame):
    """Name, date and status for all of them; Enter in a field does it."""

    owner_asked = Signal(str)
    """The name that they all get; empty to take names away."""
    due_asked = Signal(object)
    """The date that they all get; None to take dates away."""
    week_asked = Signal()
    """Each a week later."""
    status_asked = Signal(object)
    let_go = Signal()
    """Choose none of them any more."""
    left = Signal()
    """Back to the list."""

    def __init__(self, design: Design, session: Session) -> None:
        """About nothing until `show_chosen`."""
        super().__init__()
        self.setObjectName("quietbox")
        self._design, self._session = design, session
        self.count = Label("", "strong")
        self.count.setWordWrap(False)
        self.owner = _line(tr("Wie pakt het op?"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.owner.setCompleter(completer)
        self.due = _line(tr("Klaar op (dd-mm-jjjj)"))
        self.later = QPushButton(tr("Een week later"))
        self.status = QPushButton(tr("Stand  ▾"))
        self.status.setAccessibleName(tr("Stand kiezen"))
        self.status.setMenu(QMenu(self.status))
        self.clear = QPushButton(tr("Weghalen  ▾"))
        self.clear.setAccessibleName(tr("Naam of datum weghalen"))
        self.clear.setMenu(QMenu(self.clear))
        self.release = QPushButton(tr("Keuze wissen"))
        self.release.setToolTip(tr("Esc"))
        self.problem = AlarmLabel()
        self._lay_out()
        self._connect()
        design.changed.connect(self._space)
        self._space()

    def show_chosen(self, count: int, names: Sequence[str], *, owners: bool) -> None:
        """How many are chosen, and who is known already."""
        self.count.setText(tr("{count} gekozen", count=count))
        if list(names) != self._names.stringList():
            self._names.setStringList(list(names))
        self.owner.setVisible(owners)
        self._take_name.setVisible(owners)
        purpose = self._session.purpose
        for action, status in zip(self.status.menu().actions(), STATUS_KEYS.values(), strict=True):
            action.setText(capital(status_word(status, purpose)).replace("&", "&&"))

    def forget_typed(self) -> None:
        """What was typed was about another choice."""
        for field in (self.owner, self.due):
            field.clear()
        self.problem.hide()

    def _lay_out(self) -> None:
        fields = QWidget()
        self._flow = FlowLayout(fields)
        for part in (
            *(self.count, self.owner, self.due, self.later),
            *(self.status, self.clear, self.release),
        ):
            self._flow.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.addWidget(fields)
        self._column.addWidget(self.problem)
        self.problem.hide()
        for key, status in STATUS_KEYS.items():
            action = self.status.menu().addAction("")
            # Shown beside the word; the list itself listens to the key.
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, s=status: self.status_asked.emit(s))
        self._take_name = self.clear.menu().addAction(tr("Naam weghalen"))
        self._take_date = self.clear.menu().addAction(tr("Datum weghalen"))

    def _connect(self) -> None:
        self.owner.returnPressed.connect(self._give_name)
        self.due.returnPressed.connect(self._give_date)
        self.due.textEdited.connect(lambda _text: self.problem.hide())
        self.later.clicked.connect(self.week_asked)
        self.release.clicked.connect(self.let_go)
        self._take_name.triggered.connect(lambda: self.owner_asked.emit(""))
        self._take_date.triggered.connect(lambda: self.due_asked.emit(None))
        for field in (self.owner, self.due):
            field.left.connect(self.left)

    def _give_name(self) -> None:
        name = self.owner.text().strip()
        if name:
            self.owner_asked.emit(name)

    def _give_date(self) -> None:
        typed = self.due.text().strip()
        if not typed:
            return
        day = parse_typed_date(typed)
        self.problem.setVisible(day is None)
        if day is None:
            self.problem.setText(no_date(typed))
            return
        self.due_asked.emit(day)

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(px(3), px(2), px(3), px(2))
        self._column.setSpacing(px(1))
        self._flow.setSpacing(px(1.5))
        self.owner.setFixedWidth(px(_NAME))
        self.due.setFixedWidth(px(_DATE))


def _line(words: str) -> _Line:
    line = _Line()
    line.setPlaceholderText(words)
    line.setAccessibleName(words)
    return line
