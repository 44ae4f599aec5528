"""A list of moments to go back to, each with what is known of it, and the button that does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.long_task import IsCancelled
from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_frame import FocusFrame
from zpm_checklist.ui.widgets.dutch_dates import long_date
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card

if TYPE_CHECKING:
    from zpm_checklist.services.restoring import RestorePoint

    Look = Callable[[RestorePoint, IsCancelled], str]
    """Says of one what putting it back means, in a thread. Raises Cancelled."""

_ROWS = 5
"""Backups in sight at once."""


class BackupChoice(Card):
    """Looks at one backup after the other, beside the window; the chosen one first."""

    asked = Signal(object)
    """The RestorePoint to put back."""

    def __init__(self, design: Design, title: str, about: str) -> None:
        """Empty until `show_points`."""
        super().__init__(design)
        self._points: list[RestorePoint] = []
        self._look: Look | None = None
        self._said: dict[int, str] = {}
        """What was found, by the number of the backup, as far as looked at."""
        self._job: Job | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Reservekopieën"))
        FocusFrame(design, self.list)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._about = Label("")
        self.restore = QPushButton(tr("Deze stand terugzetten"))
        self.column.addWidget(Label(title, "title"))
        self.column.addWidget(Label(about))
        self.column.addWidget(self.list)
        self.column.addWidget(self._about)
        self.column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.currentRowChanged.connect(self._show_current)
        self.restore.clicked.connect(self._on_restore)
        design.changed.connect(self._size)
        self._size()

    def show_points(self, points: Sequence[RestorePoint], look: Look) -> None:
        """Show these, and look at each."""
        self.stop_looking()
        self._points = list(points)
        self._look = look
        self._said = {}
        self.list.clear()
        for point in self._points:
            self.list.addItem(QListWidgetItem(_moment(point)))
        self._size()
        self._show_current()
        self._look_at_next()

    def stop_looking(self) -> None:
        """Nobody sees it, or it is out of date: look no further."""
        self._points = []
        if self._job is not None:
            self._job.requestInterruption()

    def _show_current(self) -> None:
        number = self.list.currentRow()
        self.restore.setVisible(bool(self._points))
        self.restore.setEnabled(number >= 0)
        if not self._points:
            self._about.setText(tr("Er is nog geen reservekopie. De eerste komt als u iets doet."))
        elif number < 0:
            self._about.setText(tr("Kies een reservekopie in de lijst."))
        elif number not in self._said:
            self._about.setText(tr("Even geduld: het programma vergelijkt …"))
        else:
            self._about.setText(tr("U kunt deze stand terugzetten."))

    def _look_at_next(self) -> None:
        waiting = [n for n in range(len(self._points)) if n not in self._said]
        if self._job is not None or self._look is None or not waiting:
            return
        chosen = self.list.currentRow()
        number = chosen if chosen in waiting else waiting[0]
        point, look = self._points[number], self._look
        self._job = job = Job(lambda: look(point, job.is_cancelled), self)
        job.done.connect(lambda said: self._on_looked(look, number, said))
        job.failed.connect(lambda error: self._on_looked(look, number, _refusal(error)))
        job.start()

    def _on_looked(self, look: Look, number: int, said: str | None) -> None:
        """`said` is None where it was cancelled; what another `look` said may hold no more."""
        self._job = None
        if look is self._look and self._points and said is not None:
            self._said[number] = said
            self.list.item(number).setText(f"{_moment(self._points[number])}\n{said}")
            if number == self.list.currentRow():
                self._show_current()
        self._look_at_next()

    def _on_restore(self) -> None:
        number = self.list.currentRow()
        if 0 <= number < len(self._points):
            self.asked.emit(self._points[number])

    def _size(self) -> None:
        row = self._design.metrics().height() * 2 + self._design.px(4)
        self.list.setFixedHeight(row * min(max(self.list.count(), 1), _ROWS))
        self.list.setVisible(self.list.count() > 0)


def moment_words(at: datetime) -> str:
    """The moment as people say it, in local time."""
    return tr("{day}, {time} uur", day=long_date(at.date()), time=f"{at:%H.%M}")


def _moment(point: RestorePoint) -> str:
    moment = moment_words(point.at)
    if point.was_replaced:
        return tr("{moment}: wat er stond vóór het terugzetten", moment=moment)
    return moment


def _refusal(error: UserError) -> str:
    return tr("Niet te gebruiken: {why}", why=error.why)
