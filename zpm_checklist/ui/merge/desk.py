"""Where the merging is done: the files, how they are counted, and what they say together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.merge.count import MergeCount
from zpm_checklist.ui.merge.file_list import MergeList
from zpm_checklist.ui.merge.files import FilesView
from zpm_checklist.ui.merge.settings import SettingsCard
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.one_of import Chip, OneOf

if TYPE_CHECKING:
    from zpm_checklist.ui.merge.results import ResultsView


class MergeDesk(QWidget):
    """Three sides, in the order of the work."""

    failed = Signal(object)
    """A UserError to tell."""
    turned = Signal()
    """Another side is shown."""

    def __init__(self, design: Design, session: Session) -> None:
        """An empty list."""
        super().__init__()
        self._design = design
        self.list = MergeList(session.pack, session.undo_stack, self)
        self.count = MergeCount(session.pack, session.today, self)
        self.files = FilesView(design, session.pack, self.list)
        self.settings = SettingsCard(design, session.today)
        self._results: ResultsView | None = None
        self._tabs: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._make_tabs())
        self._column.addWidget(self.files)
        self._column.addWidget(self.settings)
        self._column.addStretch(1)
        self._connect()
        self._space()
        self._ask()
        self.show_files()

    @property
    def results(self) -> ResultsView:
        """What was counted; made when it is first looked at."""
        from zpm_checklist.ui.merge.results import ResultsView  # noqa: PLC0415

        if self._results is None:
            self._results = ResultsView(self._design, self.list, self.settings, self.count)
            self._results.files_asked.connect(self.show_files)
            self._results.save.failed.connect(self.failed)
            self._column.insertWidget(self._column.count() - 1, self._results)
        return self._results

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files and folders into the list."""
        self.show_files()
        self.list.add(paths)

    def show_files(self) -> None:
        """The list."""
        self._turn_to(0, self.files)

    def show_settings(self) -> None:
        """How it is counted."""
        self._turn_to(1, self.settings)

    def show_results(self) -> None:
        """What was counted."""
        self._turn_to(2, self.results)

    def _make_tabs(self) -> QWidget:
        one_of = OneOf(self)
        for words, show in (
            (tr("Bestanden"), self.show_files),
            (tr("Zo telt u"), self.show_settings),
            (tr("Uitkomst"), self.show_results),
        ):
            tab = Chip(words)
            tab.clicked.connect(show)
            one_of.add(tab)
            self._tabs.append(tab)
        return button_row(self._design, *self._tabs)

    def _connect(self) -> None:
        self.list.changed.connect(self._ask)
        self.list.busy_changed.connect(self._lock)
        self.list.failed.connect(self.failed)
        self.settings.changed.connect(self._ask)
        self.settings.round_asked.connect(self.list.take_round)
        self.files.results_asked.connect(self.show_results)
        self._design.changed.connect(self._space)

    def _ask(self) -> None:
        self.settings.show_state(self.list.state)
        self.count.ask(self.list.state, self.settings.settings)

    def _lock(self) -> None:
        self.settings.round.setEnabled(not self.list.is_busy)

    def _turn_to(self, place: int, side: QWidget) -> None:
        for other in (self.files, self.settings, self._results):
            if other is not None:
                other.setVisible(other is side)
        for number, tab in enumerate(self._tabs):
            tab.setChecked(number == place)
        self.turned.emit()

    def _space(self) -> None:
        self._column.setSpacing(self._design.px(3))
