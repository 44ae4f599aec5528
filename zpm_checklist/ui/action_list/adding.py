"""Punt toevoegen …: find an item, and say who does it or when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zpm_checklist.content.schema import Item
from zpm_checklist.model.actions import people
from zpm_checklist.model.search import fold
from zpm_checklist.model.status import Status
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.reference.hit_delegate import EXCERPT_ROLE, HitDelegate
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.labels import AlarmLabel
from zpm_checklist.ui.widgets.typed_dates import no_date, parse_typed_date

TakeUp = Callable[[Item, str, date | None], bool]
"""Makes an action of an item; False where that failed, which is told elsewhere."""

_ID_ROLE = Qt.ItemDataRole.UserRole + 3
_WIDE, _LIST = 130, 22


class ActionAdding(QDialog):
    """Only items that apply and are not done; a name or a date makes one an action."""

    def __init__(self, design: Design, session: Session, take_up: TakeUp, parent: QWidget) -> None:
        """With all such items; it stays open as long as `take_up` does not succeed."""
        super().__init__(parent)
        self.setWindowTitle(tr("Punt toevoegen"))
        self._design, self._session, self._take_up = design, session, take_up
        self.item: Item | None = None
        """What was put on the list."""
        self._texts = {
            state.item.id: fold(
                f"{state.item.label}\n{state.item.title}\n"
                f"{session.pack.chapter_by_id[state.item.chapter].title}"
            )
            for state in session.readiness.items
            if state.verdict.applies and state.mark.status is not Status.DONE
        }
        self.line = _field(tr("Zoek een punt"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Gevonden punten"))
        self.list.setItemDelegate(HitDelegate(design, self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.owner = _field(tr("Wie pakt het op?"))
        names = QCompleter(QStringListModel(people(session.marks.values()), self), self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.owner.setCompleter(names)
        self.owner.setVisible(session.scope.owners)
        self.day = _field(tr("Klaar op (dd-mm-jjjj)"))
        self.problem = AlarmLabel()
        self.problem.hide()
        self.add = QPushButton(tr("Op de lijst zetten"))
        self.add.setProperty("kind", "primary")
        self.add.setDefault(True)
        self.cancel = QPushButton(tr("Annuleren"))
        self._lay_out()
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.add.clicked.connect(self._accept)
        self.cancel.clicked.connect(self.reject)
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the search field walk through what was found."""
        if watched is self.line and isinstance(event, QKeyEvent):
            step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key())
            if step is not None and event.type() == QEvent.Type.KeyPress:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        px = self._design.px
        buttons, fields = QWidget(), QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[px(5)] * 4)
        column.setSpacing(px(2))
        for flow, parts in (
            (FlowLayout(fields), (self.owner, self.day)),
            (FlowLayout(buttons), (self.add, self.cancel)),
        ):
            flow.setSpacing(px(2))
            for part in parts:
                flow.addWidget(part)
        self.owner.setFixedWidth(px(58))
        self.day.setFixedWidth(px(48))
        self.list.setMinimumSize(px(70), px(_LIST))
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        for beneath in (fields, self.problem, buttons):
            column.addWidget(beneath)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.sizeHint()
        self.resize(min(px(_WIDE), room.width()), min(px(_WIDE * 0.8), room.height()))

    def _search(self, text: str) -> None:
        words = fold(text).split()
        self.list.clear()
        pack = self._session.pack
        for item_id, folded in self._texts.items():
            if all(word in folded for word in words):
                item = pack.item_by_id[item_id]
                chapter = pack.chapter_by_id[item.chapter].title
                entry = QListWidgetItem(item.title, self.list)
                entry.setData(EXCERPT_ROLE, chapter)
                entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.title}, {chapter}")
                entry.setData(_ID_ROLE, item_id)
        self.list.setCurrentRow(0)
        self.add.setEnabled(self.list.count() > 0)
        self.problem.setVisible(self.list.count() == 0)
        self.problem.setText(tr("Geen punt gevonden. Probeer een ander woord."))

    def _walk(self, step: int) -> None:
        row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)
        if row >= 0:
            announce(self.list, self.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))

    def _accept(self) -> None:
        typed = self.day.text().strip()
        due = parse_typed_date(typed)
        entry = self.list.currentItem()
        if typed and due is None:
            self._refuse(no_date(typed), self.day)
        elif due is None and not self.owner.text().strip():
            named = self._session.scope.owners
            self._refuse(
                tr("Vul een naam of een datum in. Dan is het een actie.")
                if named
                else tr("Vul een datum in. Dan is het een actie."),
                self.owner if named else self.day,
            )
        elif entry is not None:
            item = self._session.pack.item_by_id[entry.data(_ID_ROLE)]
            if self._take_up(item, self.owner.text(), due):
                self.item = item
                self.accept()
            else:
                self._refuse(tr("Dit is niet bewaard."), self.owner)

    def _refuse(self, why: str, field: QLineEdit) -> None:
        self.problem.setText(why)
        self.problem.show()
        announce(self.problem, why)
        field.setFocus()


def _field(words: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    return field
