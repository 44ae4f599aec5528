"""Counts the list beside the event loop, anew whenever the list or a setting changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.errors import UserError
from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.services.monitor import make_monitor_report
from zpm_checklist.services.team_report import make_team_report
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.merge.state import MergeState


@dataclass(frozen=True, slots=True)
class Settings:
    """How the list is counted."""

    suppress: bool = False
    """Whether small groups are withheld."""
    is_teams: bool = False
    organisation: str = ""
    """Key of the dossier that answers for all teams; empty until it is chosen."""
    expected: int = 0
    """Teams that should have answered."""


class MergeCount(QObject):
    """Holds the report over the list that is shown, once it has been counted."""

    changed = Signal()
    """There is another report, or none, or there is another reason for that."""

    def __init__(self, pack: Pack, today: date, parent: QObject | None = None) -> None:
        """Nothing counted yet."""
        super().__init__(parent)
        self.report: MonitorReport | None = None
        self.error: UserError | None = None
        """Why there is no report, where that is not for the user's choice."""
        self._pack, self._today = pack, today
        self._job: Job | None = None
        self._wanted: tuple[MergeState, Settings] | None = None
        self._counted: tuple[MergeState, Settings] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it is being counted."""
        return self._job is not None

    def ask(self, state: MergeState, settings: Settings) -> None:
        """Count this, unless it has been; what was counted before is gone at once."""
        wanted = (state, settings)
        if self._wanted is not None and _same(wanted, self._wanted):
            return
        self._wanted = wanted
        self.report = self.error = None
        if self._job is None:
            self._start()
        self.changed.emit()

    def _start(self) -> None:
        assert self._wanted is not None
        state, settings = self._counted = self._wanted
        waits = state.is_blocked or not state.seen.respondents
        if waits or (settings.is_teams and not settings.organisation):
            return
        self._job = Job(lambda: self._count(state, settings), self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _count(self, state: MergeState, settings: Settings) -> MonitorReport:
        if not settings.is_teams:
            return make_monitor_report(
                self._pack, state.seen, self._today, suppress=settings.suppress
            )
        return make_team_report(
            self._pack,
            state.seen,
            state.reading,
            self._today,
            title="",
            organisation=settings.organisation,
            expected=settings.expected,
            round_id=state.round_id,
            suppress=settings.suppress,
        )

    def _on_done(self, report: MonitorReport) -> None:
        self._end(report, None)

    def _on_failed(self, error: UserError) -> None:
        self._end(None, error)

    def _end(self, report: MonitorReport | None, error: UserError | None) -> None:
        self._job = None
        assert self._wanted is not None
        assert self._counted is not None
        if _same(self._counted, self._wanted):
            self.report, self.error = report, error
        else:
            self._start()
        self.changed.emit()


def _same(one: tuple[MergeState, Settings], other: tuple[MergeState, Settings]) -> bool:
    """A state is the same only where it is the very same: comparing thousands of files is dear."""
    return one[0] is other[0] and one[1] == other[1]
