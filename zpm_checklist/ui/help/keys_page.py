"""All keys on one page, with a field to find one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from zpm_checklist.model.search import fold
from zpm_checklist.translation import tr
from zpm_checklist.ui.actions import MENUS
from zpm_checklist.ui.help.key_lists import KEY_LISTS
from zpm_checklist.ui.help.key_names import key_names
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.emptying import offer_emptying
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.quiet_row import QuietRow
from zpm_checklist.ui.widgets.scroll_page import Card, ScrollPage

_READABLE = 180


@dataclass(frozen=True, slots=True)
class _Line:
    """A key and what it does, as shown and as found."""

    widgets: tuple[QWidget, QWidget]
    folded: str


class KeysPage(ScrollPage):
    """Every key of the program: of lists and pages, and of the menus."""

    left = Signal()
    """Escape or the button: back to where one was."""

    def __init__(self, design: Design) -> None:
        """Shows everything until something is typed."""
        super().__init__(design, _READABLE)
        self.setAccessibleName(tr("Sneltoetsen"))
        back = QPushButton(tr("‹ Terug (Esc)"))
        back.clicked.connect(self.left)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Zoek een toets of wat die doet"))
        self._filter.setAccessibleName(tr("Zoek een toets of wat die doet"))
        offer_emptying(design, self._filter)
        self._filter.textChanged.connect(self._narrow)
        self._none = Label(tr("Niets gevonden. Probeer een ander woord."))
        self._none.hide()
        self._cards: list[tuple[Card, list[_Line]]] = []
        self.column.addLayout(QuietRow(design, back))
        self.column.addWidget(Label(tr("Sneltoetsen"), "headline"))
        self.column.addWidget(self._filter)
        self.column.addWidget(self._none)
        for listed in KEY_LISTS.values():
            self._add_card(listed.title, listed.keys)
        for title, entries in MENUS.items():
            rows = tuple((key_names(entry.keys), entry.plain) for entry in entries if entry.keys)
            menu = tr("Menu {title}", title=title.replace("&", ""))
            self._add_card(menu, rows)
        self.column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Ready to type."""
        super().showEvent(event)
        self._filter.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field, and then leaves."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._filter.text():
            self._filter.clear()
        else:
            self.left.emit()

    def _add_card(self, title: str, rows: tuple[tuple[str, str], ...]) -> None:
        card = Card(self._design)
        card.column.addWidget(Label(title, "lead"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._design.px(6))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        lines = []
        for number, (key, words) in enumerate(rows):
            shown, told = Label(key, "strong"), Label(words)
            grid.addWidget(shown, number, 0)
            grid.addWidget(told, number, 1)
            lines.append(_Line((shown, told), fold(f"{key} {words} {title}")))
        card.column.addLayout(grid)
        self.column.addWidget(card)
        self._cards.append((card, lines))

    def _narrow(self, typed: str) -> None:
        words = fold(typed).split()
        found_any = False
        for card, lines in self._cards:
            found = [line for line in lines if all(word in line.folded for word in words)]
            for line in lines:
                for widget in line.widgets:
                    widget.setVisible(line in found)
            card.setVisible(bool(found))
            found_any = found_any or bool(found)
        self._none.setVisible(not found_any)
