"""The command palette (Ctrl+K): type what you want to do, Enter does it. Also for practices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QListView, QListWidget, QListWidgetItem, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.help.palette_choices import MOST, Choice, best
from zpm_checklist.ui.help.palette_rows import KEYS_ROLE, KIND_ROLE, PaletteRows
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card

_WIDEST, _HIGHEST, _TOP = 165, 130, 18
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 6,
    Qt.Key.Key_PageUp: -6,
}
_VEIL = 190
"""How much of the window the veil hides, out of 255."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What one searches in."""

    title: str
    listed: str
    """The name of the list."""
    asks: str
    """What the field asks for."""
    hint: str
    """Said as long as nothing is typed."""
    most: int
    """So many are shown."""


COMMANDS = Subject(
    tr("Alle opdrachten"),
    tr("Opdrachten"),
    tr("Typ wat u wilt doen"),
    tr("Typ een paar letters van wat u zoekt."),
    MOST,
)
PRACTICES = Subject(
    tr("Praktijk kiezen"),
    tr("Praktijken"),
    tr("Typ de naam van een praktijk"),
    tr("Typ een paar letters van de naam."),
    2_000,
)


class PaletteBox(QWidget):
    """A panel over the window, on a veil; a click beside it or Escape closes it."""

    def __init__(self, design: Design, over: QWidget) -> None:
        """`over` is the window."""
        super().__init__(over)
        self._design = design
        self._over = over
        self._subject = COMMANDS
        self._offered: Sequence[Choice] = ()
        self._found: list[Choice] = []
        self._told = ("", "")
        """What was last said: how many there are, and the one that is chosen."""
        self._before: QWidget | None = None
        self._panel = Card(design)
        self._panel.setParent(self)
        self._line = QLineEdit()
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setLayoutMode(QListView.LayoutMode.Batched)  # of many, those in sight first
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(PaletteRows(design, self._list))
        self._foot = Label("", "caption")
        for widget in (self._line, self._list, self._foot):
            self._panel.column.addWidget(widget)
        self._panel.column.setStretch(1, 1)
        self._line.textChanged.connect(self._search)
        self._line.installEventFilter(self)
        self._list.itemClicked.connect(lambda entry: self._do(self._list.row(entry)))
        over.installEventFilter(self)
        self.hide()

    def turn(self, subject: Subject, offer: Callable[[], Sequence[Choice]]) -> None:
        """Open it for this subject; a second time close it."""
        was_open, about = self.isVisible(), self._subject
        if was_open:
            self.close_box()
        if not was_open or about is not subject:
            self._open(subject, offer())

    def _open(self, subject: Subject, offered: Sequence[Choice]) -> None:
        """The focus comes back to where it was."""
        self._subject = subject
        self.setAccessibleName(subject.title)
        self._line.setAccessibleName(subject.asks)
        self._line.setPlaceholderText(subject.asks)
        self._list.setAccessibleName(subject.listed)
        self._offered = offered
        self._told = ("", "")
        self._before = self._over.focusWidget()
        self._line.blockSignals(True)
        self._line.clear()
        self._line.blockSignals(False)
        self._fit()
        self.show()
        self.raise_()
        self._search("")
        self._line.setFocus()

    def close_box(self) -> None:
        """Away, without doing anything."""
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()  # before it goes: else the side bar has it for a moment
        self.hide()
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field walk through the list; the panel follows the window."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        if watched is self._line and self.isVisible():
            if event.type() == QEvent.Type.KeyPress:
                assert isinstance(event, QKeyEvent)
                return self._on_key(event)
            if event.type() == QEvent.Type.FocusOut and self._over.isActiveWindow():
                # Something behind the veil took the focus: it must not stay covered.
                QTimer.singleShot(0, self, self._leave)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the panel."""
        self.close_box()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil."""
        veil = self._design.colour("window")
        veil.setAlpha(_VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _leave(self) -> None:
        if self.isVisible() and not self._line.hasFocus() and self._over.isActiveWindow():
            self._before = None  # the focus stands where it was put
            self.hide()

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_box()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self._list.currentRow())
        elif key in _STEPS:
            row = self._list.currentRow() + _STEPS[key]
            self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
            self._tell(self._told[0])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.close_box()
        else:
            return False
        return True

    def _search(self, query: str) -> None:
        self._found = best(self._offered, query, self._subject.most)
        self._list.setUpdatesEnabled(False)
        self._list.clear()
        for choice in self._found:
            entry = QListWidgetItem(choice.words)
            entry.setData(KIND_ROLE, choice.kind)
            entry.setData(KEYS_ROLE, choice.keys)
            entry.setData(Qt.ItemDataRole.AccessibleTextRole, _said(choice))
            self._list.addItem(entry)
        self._list.setCurrentRow(0)
        self._list.setUpdatesEnabled(True)
        counted = self._counted(query)
        self._foot.setText(
            tr("{counted} Kies met de pijltjes. Enter voert uit, Esc sluit.", counted=counted)
            if self._found
            else counted
        )
        self._fit()
        self._tell(counted)

    def _counted(self, query: str) -> str:
        count = len(self._found)
        if not query.strip():
            return self._subject.hint
        if not count:
            return tr(
                "Niets gevonden. Wat nu niet kan, staat er niet bij. Probeer een ander woord."
            )
        if count == self._subject.most:
            return tr("De {count} beste.", count=count)
        return tr("{count} gevonden.", count=count)

    def _tell(self, counted: str) -> None:
        """Only what changed: who types hears no sentence again at every letter."""
        row = self._list.currentRow()
        now = (counted, _said(self._found[row]) if row >= 0 else "")
        new = (words for words, before in zip(now, self._told, strict=True) if words != before)
        self._told = now
        if said := " ".join(filter(None, new)):
            announce(self._line, said)

    def _do(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            return
        run = self._found[row].run
        self.close_box()
        # After this key or click is dealt with: what runs may close the window.
        QTimer.singleShot(0, self._over, run)

    def _fit(self) -> None:
        px = self._design.px
        self.setGeometry(self._over.rect())
        width = min(self.width() - px(4), px(_WIDEST))
        top = min(px(_TOP), self.height() // 12)
        self._panel.setGeometry((self.width() - width) // 2, top, width, px(_HIGHEST))
        around = self._panel.heightForWidth(width) - self._list.sizeHint().height()
        highest = min(self.height() - 2 * top, px(_HIGHEST))
        rows, room = 0, highest - around - px(1)
        for row in range(self._list.count()):
            rows += self._list.sizeHintForRow(row)
            if rows > room:
                break
        self._panel.resize(width, min(around + rows + px(1), highest))


def _said(choice: Choice) -> str:
    return ", ".join(part for part in (choice.words, choice.kind, choice.keys) if part)
