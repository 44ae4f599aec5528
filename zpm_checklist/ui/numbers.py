"""The numbers of the practice at hand, counted once until something changes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Practice, PracticeType, Profile
from zpm_checklist.model.readiness import Readiness, assess

if TYPE_CHECKING:
    from zpm_checklist.model.monitor import PracticeMonitor
    from zpm_checklist.model.round import Round

ANYBODY = Profile.for_type(PracticeType.VRIJGEVESTIGD)
"""Whose list is shown before there is a practice."""


class Numbers:
    """Counts by the model's own functions; `forget` after each change."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._readiness: Readiness | None = None
        self._monitor: PracticeMonitor | None = None

    def forget(self) -> None:
        """Count again when they are asked for."""
        self._readiness = self._monitor = None

    def readiness(self, practice: Practice | None, marks: Mapping[str, Mark]) -> Readiness:
        """Of the items."""
        if self._readiness is None:
            self._readiness = assess(self._pack, practice or Practice("", "", ANYBODY), marks)
        return self._readiness

    def monitor(
        self,
        practice: Practice | None,
        marks: Mapping[str, Mark],
        rounds: tuple[Round, ...],
        today: date,
    ) -> PracticeMonitor:
        """Of the monitor's questions and answers."""
        if self._monitor is None:
            from zpm_checklist.model.monitor import monitor_of  # noqa: PLC0415

            whose = practice or Practice("", "", ANYBODY)
            readiness = self.readiness(practice, marks)
            self._monitor = monitor_of(self._pack, whose, readiness, rounds, today)
        return self._monitor
