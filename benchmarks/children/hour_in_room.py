"""The parts of the hour that a trainer spends in the training room."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.children.steps import Hands, Part, Step
from zpm_checklist.ui.pictures.training_views import inside
from zpm_checklist.ui.training.inside import MAKER, PARTICIPANT, RESULTS


class InRoom(Hands):
    """With a lesson, and the results of nine participants."""

    def parts(self) -> Iterator[Part]:
        yield "oefenen", self._practising()
        yield "les presenteren", self._presenting()

    def _practising(self) -> Iterator[Step]:
        parts = inside(self.window)
        for part in (MAKER, RESULTS, PARTICIPANT):
            yield lambda part=part: parts.show_part(part)
        yield parts.room.begin
        for number in range(12):
            yield self.key((Qt.Key.Key_1, Qt.Key.Key_3)[number % 2])
            yield self.key(Qt.Key.Key_PageDown)

    def _presenting(self) -> Iterator[Step]:
        parts = inside(self.window)
        yield parts.present
        keys = (Qt.Key.Key_M, Qt.Key.Key_R, Qt.Key.Key_B, Qt.Key.Key_B, Qt.Key.Key_PageDown)
        for key in keys * 6:
            yield lambda key=key: QTest.keyClick(parts.presenter, key)
        yield lambda: parts.presenter.close()  # noqa: PLW0108  (made by a step before it)
