"""A chart, its table twin in the same place, and the button between the two."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.data import Cells
from zpm_checklist.ui.charts.table import ChartTable
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.tab_order import put_after


class ChartTwin(QWidget):
    """`cells` are asked for when somebody wants the table."""

    def __init__(
        self,
        design: Design,
        title: str,
        chart: QWidget,
        cells: Callable[[], Cells],
        *,
        heading: QWidget | None = None,
    ) -> None:
        """Shows the chart; `title` names the table. Without a `heading` that says it too."""
        super().__init__()
        self._design = design
        self._title = title
        self._cells = cells
        self._table: ChartTable | None = None
        self.chart = chart
        self.switch = QPushButton(tr("Als tabel"))
        self.switch.setProperty("kind", "quiet")
        self.switch.setCheckable(True)
        self.switch.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.switch.setAccessibleName(tr("{title}: als tabel", title=title))
        self.switch.toggled.connect(self._turn)
        head = QHBoxLayout()
        head.addWidget(heading or Label(title, "lead"), 1)
        head.addWidget(self.switch)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(chart)
        design.changed.connect(self._space)
        self._space()

    def refresh_table(self) -> None:
        """The numbers changed: the table follows, where it is in sight."""
        if self._table is not None and self.switch.isChecked():
            self._table.show_cells(self._cells())

    def _turn(self, as_table: bool) -> None:
        if self._table is None:
            self._table = ChartTable(self._design, self._title)
            self._column.addWidget(self._table)
            put_after(self.switch, [self._table])
        self._table.setVisible(as_table)
        self.chart.setVisible(not as_table)
        self.switch.setText(tr("Als figuur") if as_table else tr("Als tabel"))
        self.refresh_table()

    def _space(self) -> None:
        self._column.setSpacing(self._design.px(2))
