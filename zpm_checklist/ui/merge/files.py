"""The list before anything is counted: what each file is, and what must be decided."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.monitor_report import SourceLine
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.merge.adding import BusyBar, DropZone
from zpm_checklist.ui.merge.file_list import MergeList
from zpm_checklist.ui.merge.fork import ForkCard
from zpm_checklist.ui.merge.state import MergeState
from zpm_checklist.ui.merge.table import SourceTable
from zpm_checklist.ui.merge.words import block_words, fates_summed, respondents, skip_words, spoken
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import AlarmLabel, Label
from zpm_checklist.ui.widgets.scroll_page import Card

_FEWEST, _MOST = 3, 10
"""So many rows the table shows before it scrolls."""


class FilesView(QWidget):
    """Drop zone, table, choices."""

    results_asked = Signal()
    """To what was counted."""

    def __init__(self, design: Design, pack: Pack, of_list: MergeList) -> None:
        """Shows the list, whenever it changes."""
        super().__init__()
        self._design, self._list = design, of_list
        self.drop = DropZone(design)
        self.busy = BusyBar(design, of_list)
        self.fork = ForkCard(design, pack)
        self.table = SourceTable(design)
        self._summary = Label("", "strong")
        self._block = AlarmLabel()
        self.skip = QPushButton(tr("Tel de goede bestanden"))
        self._results = QPushButton(tr("Naar de uitkomst"))
        self._results.setProperty("kind", "primary")
        self._detail = Label("", "caption")
        self.remove = QPushButton(tr("Weghalen"))
        self.clear = QPushButton(tr("Lijst leegmaken"))
        self._first = Label(
            tr(
                "Daarna ziet u per bestand van wie het is en of het mee kan tellen. Klopt de "
                "lijst? "
                "Dan maakt u het rapport van de landelijke monitor: op het scherm, als pdf of als "
                "tabellen."
            )
        )
        self._filled = self._lay_out()
        self.drop.added.connect(of_list.add)
        self.skip.clicked.connect(of_list.skip_refused)
        self._results.clicked.connect(self.results_asked)
        self.remove.clicked.connect(self._remove)
        self.clear.clicked.connect(of_list.clear)
        self.table.removal_asked.connect(self._remove)
        self.table.line_shown.connect(self._show_detail)
        self.table.chosen_changed.connect(self._enable)
        self.fork.chosen.connect(of_list.choose)
        of_list.changed.connect(self._fill)
        of_list.changed.connect(self._tell)
        of_list.busy_changed.connect(self._enable)
        design.changed.connect(self._space)
        self._space()
        self._fill()

    def _tell(self) -> None:
        if self._list.state.lines:
            announce(self, self._summary.text())

    def _lay_out(self) -> QWidget:
        filled = QWidget()
        self._inner = QVBoxLayout(filled)
        self._inner.setContentsMargins(0, 0, 0, 0)
        decide = Card(self._design)
        decide.column.addWidget(self._summary)
        decide.column.addWidget(self._block)
        decide.column.addWidget(button_row(self._design, self.skip, self._results))
        self._inner.addWidget(decide)
        self._inner.addWidget(self.table)
        self._inner.addWidget(self._detail)
        self._inner.addWidget(button_row(self._design, self.remove, self.clear))
        self._inner.addWidget(self.fork)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.drop)
        self._column.addWidget(self.busy)
        self._column.addWidget(self._first)
        self._column.addWidget(filled)
        self._column.addStretch(1)
        return filled

    def _fill(self) -> None:
        state = self._list.state
        self._filled.setVisible(bool(state.lines))
        self._first.setVisible(not state.lines)
        self._summary.setText(_summed(state))
        self._block.setText(
            block_words(state.fates) if state.is_blocked else skip_words(state.fates)
        )
        self._block.setVisible(bool(self._block.text()))
        self.skip.setVisible(state.is_blocked and state.seen.respondents > 0)
        self._results.setVisible(not state.is_blocked and state.seen.respondents > 0)
        self.drop.show_count(len(state.lines))
        self.fork.show_state(state)
        self.table.show_lines(state.lines)
        self._space()
        self._enable()

    def _show_detail(self, line: SourceLine | None) -> None:
        self._detail.setText(spoken(line) if line else "")

    def _remove(self) -> None:
        if self.table.has_chosen:
            self._list.remove(self.table.chosen)

    def _enable(self) -> None:
        """While the list is being read it cannot be changed otherwise."""
        idle = not self._list.is_busy
        for widget in (self.drop, self.fork, self.clear, self.skip, self.table):
            widget.setEnabled(idle)
        self.remove.setEnabled(idle and self.table.has_chosen)

    def _space(self) -> None:
        px = self._design.px
        self._column.setSpacing(px(3))
        self._inner.setSpacing(px(3))
        rows = min(max(len(self._list.state.lines), _FEWEST), _MOST)
        self.table.setFixedHeight(self.table.height_of(rows))


def _summed(state: MergeState) -> str:
    count = state.seen.respondents
    return tr(
        "{fates_summed} Samen {respondents}.",
        fates_summed=fates_summed(state.fates),
        respondents=respondents(count),
    )
