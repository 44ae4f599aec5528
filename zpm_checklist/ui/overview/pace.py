"""The burn-up on the overview: only towards a date that lies ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from zpm_checklist.model.errors import UserError
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.burn_up import BurnUpChart
from zpm_checklist.ui.charts.card import ChartCard
from zpm_checklist.ui.charts.data import Cells
from zpm_checklist.ui.charts.pace import basis, main_verdict, pace_cells
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import Label

if TYPE_CHECKING:
    from zpm_checklist.model.pace import BurnUp


class PaceCard(ChartCard):
    """The sentence, the line, and what the sentence was counted from."""

    followed = Signal(str)
    """The items behind a point."""

    def __init__(self, design: Design, session: Session) -> None:
        """Out of sight until `refresh` finds a date ahead."""
        super().__init__(design, tr("Uw tempo"), self.cells)
        self._session = session
        self._burn_up: BurnUp | None = None
        self._verdict = Label("", "strong")
        self._chart = BurnUpChart(design)
        self._basis = Label("", "caption")
        column = QVBoxLayout(self.chart)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._verdict, self._chart, self._basis):
            column.addWidget(widget)
        self._chart.followed.connect(self.followed)
        # The history is read once the page stands: whatever else changed is in sight by then.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read)
        self.hide()

    def refresh(self) -> None:
        """Other marks, or another practice."""
        from zpm_checklist.model.pace import date_ahead  # noqa: PLC0415

        practice = self._session.practice
        ahead = date_ahead(practice.profile, self._session.today) if practice else None
        has_items = self._session.readiness.guide.applicable > 0
        self.setVisible(ahead is not None and has_items)
        if ahead is not None and has_items:
            self._soon.start(0)

    def cells(self) -> Cells:
        """The whole and each theme."""
        return pace_cells(self._burn_up) if self._burn_up else Cells((), ())

    def _read(self) -> None:
        from zpm_checklist.model.pace import burn_up, date_ahead  # noqa: PLC0415
        from zpm_checklist.services.progress import steps_of  # noqa: PLC0415

        session = self._session
        workspace, practice = session.workspace, session.practice
        ahead = date_ahead(practice.profile, session.today) if practice else None
        if workspace is None or practice is None or ahead is None:
            return
        try:
            steps = steps_of(workspace, practice.id)
        except UserError as error:
            self.hide()
            session.failed.emit(error)
            return
        self._burn_up = found = burn_up(session.readiness, steps, session.today, ahead)
        self._verdict.setText(main_verdict(found))
        self._basis.setText(basis(found))
        self._chart.show_burn_up(found, practice.profile.purpose)
        self.refresh_table()
