"""What the count says: one group at a time, how it is counted, and out to paper."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.results import GroupResult
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.merge.board import BoardCard
from zpm_checklist.ui.merge.count import MergeCount
from zpm_checklist.ui.merge.file_list import MergeList
from zpm_checklist.ui.merge.group import GroupView
from zpm_checklist.ui.merge.group_words import name, shown_first, size
from zpm_checklist.ui.merge.save import SaveCard
from zpm_checklist.ui.merge.settings import SettingsCard
from zpm_checklist.ui.merge.words import block_words, respondents, skip_words
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.one_of import Chip, OneOf
from zpm_checklist.ui.widgets.scroll_page import Card

_NARROW = 190
"""Below this width (grid units) the names of themes stand above their bars."""


class ResultsView(QWidget):
    """Saving, and the figures of the group that is chosen."""

    files_asked = Signal()
    """Back to the list: something there is in the way."""

    def __init__(
        self, design: Design, of_list: MergeList, settings: SettingsCard, count: MergeCount
    ) -> None:
        """Shows what has been counted, whenever that changes."""
        super().__init__()
        self._design = design
        self._list, self._count, self._settings = of_list, count, settings
        self._shown: MonitorReport | None = None
        self._group_id = ""
        self._tables: set[str] = set()
        """Scales whose charts stand as a table, whichever group is shown."""
        self._narrow = False
        self.save = SaveCard(design)
        self._told = Label("", "strong")
        self._back = QPushButton(tr("Naar de bestanden"))
        self._groups = Card(design)
        self._figures = QVBoxLayout()
        self._chips: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._told, self._back, self.save, self._groups):
            self._column.addWidget(widget)
        self._column.addLayout(self._figures)
        self._column.addStretch(1)
        self._back.clicked.connect(self.files_asked)
        count.changed.connect(self._fill)
        settings.title_changed.connect(self._offer)
        design.changed.connect(self._space)
        self._space()
        self._fill()

    def choose_group(self, group_id: str) -> None:
        """Show another group."""
        self._group_id = group_id
        for id_, chip in self._chips.items():
            chip.setChecked(id_ == group_id)
        self._show_group()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Little room is laid out otherwise, once this layout is done."""
        super().resizeEvent(event)
        if (self.width() < self._design.px(_NARROW)) is not self._narrow:
            QTimer.singleShot(0, self, self._show_group)

    def _offer(self) -> None:
        reading = self._list.state.reading
        self.save.show_report(self._count.report, self._settings.title, reading)

    def _fill(self) -> None:
        report = self._count.report
        self._told.setText(self._words())
        self._back.setVisible(report is None and not self._count.is_busy)
        self._offer()
        if report is self._shown:
            return
        self._shown = report
        _empty(self._figures)
        self._groups.setVisible(report is not None)
        if report is not None:
            self._fill_groups(report)
            self.choose_group(
                self._group_id if self._group_id in self._chips else shown_first(report)
            )

    def _words(self) -> str:
        state, report = self._list.state, self._count.report
        if report is not None:
            count = report.result.respondents
            return tr(
                "{respondents} geteld. {skip_words}",
                respondents=respondents(count),
                skip_words=skip_words(state.fates),
            ).strip()
        if self._count.error is not None:
            return str(self._count.error)
        if self._count.is_busy:
            return tr("Bezig met tellen …")
        if state.is_blocked:
            return block_words(state.fates)
        if self._settings.settings.is_teams and state.seen.respondents:
            return tr("Kies welk dossier voor alle teams antwoordt. Daarna ziet u de uitkomst.")
        return tr("Er is nog niets geteld. Voeg eerst bestanden toe die meetellen.")

    def _fill_groups(self, report: MonitorReport) -> None:
        column = self._groups.column
        _empty(column)
        self._chips = {}
        column.addWidget(Label(tr("Kies een groep"), "lead"))
        chips = [self._chip(group, report) for group in report.result.groups]
        box = button_row(self._design, *chips)
        one_of = OneOf(box)
        for chip in chips:
            one_of.add(chip)
        column.addWidget(box)

    def _chip(self, group: GroupResult, report: MonitorReport) -> QPushButton:
        chip = Chip(f"{name(group, report)}: {size(group)}")
        chip.clicked.connect(lambda: self.choose_group(group.id))
        self._chips[group.id] = chip
        return chip

    def _show_group(self) -> None:
        _empty(self._figures)
        report = self._shown
        if report is None:
            return
        if report.teams is not None:
            self._figures.addWidget(BoardCard(self._design, report.teams))
        group = report.result.group(self._group_id)
        self._narrow = self.width() < self._design.px(_NARROW)
        self._figures.addWidget(
            GroupView(self._design, report, group, self._tables, narrow=self._narrow)
        )

    def _space(self) -> None:
        px = self._design.px
        self._column.setSpacing(px(3))
        self._figures.setSpacing(px(3))
        self._show_group()


def _empty(layout: QVBoxLayout) -> None:
    while (entry := layout.takeAt(0)) is not None:
        entry.widget().hide()
        entry.widget().deleteLater()
