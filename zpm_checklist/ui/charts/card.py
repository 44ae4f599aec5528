"""A card with a chart and its table twin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from zpm_checklist.ui.charts.data import Cells
from zpm_checklist.ui.charts.twin import ChartTwin
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class ChartCard(Card):
    """Put the chart into `chart`; `cells` are asked for when somebody wants the table."""

    def __init__(self, design: Design, title: str, cells: Callable[[], Cells]) -> None:
        """Shows the chart."""
        super().__init__(design)
        self.title = title
        self.heading = Label(title, "lead")
        self.chart = QWidget()
        self.twin = ChartTwin(design, title, self.chart, cells, heading=self.heading)
        self.column.addWidget(self.twin)

    def refresh_table(self) -> None:
        """The numbers changed: the table follows, where it is in sight."""
        self.twin.refresh_table()
