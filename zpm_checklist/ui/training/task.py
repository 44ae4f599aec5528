"""The items of the lesson, one at a time: a verdict, and one line that says why."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QPushButton, QWidget

from zpm_checklist.content.schema import Item
from zpm_checklist.model.lesson import MOST_WHY
from zpm_checklist.model.mark import BLANK
from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.status import Status
from zpm_checklist.translation import tr
from zpm_checklist.ui.checklist.item_list import STATUS_KEYS
from zpm_checklist.ui.checklist.status_picker import StatusPicker
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.training.words import big, task_text
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.labels import ContentLabel, Label
from zpm_checklist.ui.widgets.rich_text import TermLinker, to_html
from zpm_checklist.ui.widgets.scroll_page import Card

_BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Left)
_ON = (Qt.Key.Key_PageDown, Qt.Key.Key_Right)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier


class TaskCard(Card):
    """Marks the items of the practice at hand, each as one step of undo."""

    followed = Signal(str)
    """A link in the explanation."""
    ended = Signal()
    """On from the last item."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_items`."""
        super().__init__(design)
        self._session = session
        self._items: tuple[Item, ...] = ()
        self._at = 0
        self._linker = TermLinker(session.pack)
        self._place = Label("", "strong")
        self._title = Label("", "headline")
        self._text = ContentLabel(design)
        self.picker = StatusPicker(design)
        self.why = QLineEdit()
        self.why.setMaxLength(MOST_WHY)
        self.why.setAccessibleName(tr("Waarom? In één regel"))
        self._shown_why = ""
        self._practice_id = ""
        """The practice that the line was filled for: what is typed in it belongs to it."""
        hint = tr("1, 2, 3, 4 of N kiest · Enter gaat verder · Page Up gaat terug")
        for widget in (
            self._place,
            self._title,
            self._text,
            Label(tr("Wat vindt u?"), "lead"),
            self.picker,
            Label(tr("Waarom? In één regel"), "caption"),
            self.why,
            self._foot(),
            Label(hint, "caption"),
        ):
            self.column.addWidget(widget)
        self._text.followed.connect(self.followed)
        self.picker.picked.connect(self._give)
        self.why.editingFinished.connect(self.save)
        session.changed.connect(self._on_changed)

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Another lesson: from its first open item on; the same one stays where it is."""
        if items != self._items:
            self._items = items
            marks = self._session.marks
            still_open = (
                n for n, item in enumerate(items) if marks.get(item.id, BLANK).status is Status.OPEN
            )
            self._at = next(still_open, 0)
        self._show()

    @property
    def item(self) -> Item | None:
        """What is in sight."""
        return self._items[self._at] if self._items else None

    def save(self) -> bool:
        """Write the line that is being typed; False where it could not be written."""
        item, text = self.item, _tidy(self.why.text())
        if item is None or text == self._shown_why or self._practice_id != self._at_hand:
            return True
        mark = self._session.state(item).mark
        rest = mark.note.splitlines()[1:]
        after = replace(mark, note="\n".join([text, *rest]).rstrip())
        words = tr("toelichting bij {title}", title=item.title)
        is_saved = self._session.edit(item.id, after, words)
        if not is_saved:
            self.why.setText(text)  # it waits here until it can be written
        return is_saved

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose, or go on; False for a key that means nothing here."""
        if event.modifiers() & ~_PLAIN:
            return False
        key, inside = event.key(), self.focusWidget()
        if key in _ENTER and isinstance(inside, QAbstractButton) and inside.hasFocus():
            inside.click()
        elif key in _ON or key in _ENTER:
            self.go(1)
        elif key in _BACK:
            self.go(-1)
        elif (status := STATUS_KEYS.get(event.text().upper())) is not None:
            self._give(status)
        else:
            return False
        return True

    def go(self, steps: int) -> None:
        """To another item; what was typed is written first."""
        if not self.save():
            return
        at = self._at + steps
        if at >= len(self._items):
            self.ended.emit()
            return
        self._at = max(at, 0)
        self._show()
        announce(self, self._spoken())

    @property
    def _at_hand(self) -> str:
        return self._session.practice.id if self._session.practice else ""

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(tr("‹ Vorige"))
        self.on = QPushButton(tr("Volgende ›"))
        for button, steps in ((self.back, -1), (self.on, 1)):
            button.clicked.connect(lambda _=False, steps=steps: self.go(steps))
            row.addWidget(button)
        row.addStretch(1)
        return foot

    def _give(self, status: Status) -> None:
        item = self.item
        if item is None or not self.save():
            return
        after = self._session.state(item).mark.with_status(status)
        if self._session.edit(item.id, after, item.title):
            announce(self, tr("{title}: {verdict}", title=item.title, verdict=big(status)))

    def _on_changed(self, item_ids: list[str]) -> None:
        if self.item is not None and self.isVisible():
            if self.item.id in item_ids:
                self._show_mark()
            self._show_place()

    def _show(self) -> None:
        item = self.item
        if item is None:
            return
        self._title.setText(item.title)
        self._text.setText(to_html(task_text(item), self._linker))
        self.back.setEnabled(self._at > 0)
        self._show_mark()
        self._show_place()

    def _show_mark(self) -> None:
        assert self.item is not None
        mark = self._session.state(self.item).mark
        self.picker.show_status(mark.status, Purpose.TRAINING)
        self._practice_id = self._at_hand
        self.why.setText(_tidy(next(iter(mark.note.splitlines()), "")))
        # What is too long for the field is cut there, and stays as it is in the register.
        self._shown_why = _tidy(self.why.text())

    def _show_place(self) -> None:
        marks = self._session.marks
        judged = sum(marks.get(item.id, BLANK).status is not Status.OPEN for item in self._items)
        self._place.setText(
            tr(
                "Punt {at} van {of} · {judged} gekozen",
                at=self._at + 1,
                of=len(self._items),
                judged=judged,
            )
        )

    def _spoken(self) -> str:
        assert self.item is not None
        return f"{self._place.text()}. {self.item.title}. {task_text(self.item)}"


def _tidy(line: str) -> str:
    return " ".join(line.split())
