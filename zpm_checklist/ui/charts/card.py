"""A card with a chart, its table twin in the same place, and the button between the two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.data import Cells
from zpm_checklist.ui.charts.table import ChartTable
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class ChartCard(Card):
    """Put the chart into `chart`; `cells` are asked for when somebody wants the table."""

    def __init__(self, design: Design, title: str, cells: Callable[[], Cells]) -> None:
        """Shows the chart."""
        super().__init__(design)
        self.title = title
        self._cells = cells
        self._table: ChartTable | None = None
        self._switch = QPushButton(tr("Als tabel"))
        self._switch.setProperty("kind", "quiet")
        self._switch.setCheckable(True)
        self._switch.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._switch.setAccessibleName(tr("{title}: als tabel", title=title))
        self._switch.toggled.connect(self._turn)
        self.heading = Label(title, "lead")
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self._switch)
        self.chart = QWidget()
        self.column.addLayout(head)
        self.column.addWidget(self.chart)

    def refresh_table(self) -> None:
        """The numbers changed: the table follows, where it is in sight."""
        if self._table is not None and self._switch.isChecked():
            self._table.show_cells(self._cells())

    def _turn(self, as_table: bool) -> None:
        if self._table is None:
            self._table = ChartTable(self._design, self.title)
            self.column.addWidget(self._table)
        self._table.setVisible(as_table)
        self.chart.setVisible(not as_table)
        self._switch.setText(tr("Als figuur") if as_table else tr("Als tabel"))
        self.refresh_table()
