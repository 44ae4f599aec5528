"""The backups with what each would change, and the way back to one of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton

from zpm_checklist.model.errors import UserError
from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_frame import FocusFrame
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.dutch_dates import long_date
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card

if TYPE_CHECKING:
    from zpm_checklist.services.restoring import Contents, RestorePoint

_ROWS = 5
"""Backups in sight at once."""


class BackupCard(Card):
    """Choose a moment, see what would change, put it back."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """Filled when it is shown."""
        super().__init__(design)
        self._session = session
        self._settings = settings
        self._points: list[RestorePoint] = []
        self._said: dict[int, str] = {}
        """What a restore would change, by the number of the backup, as far as looked at."""
        self._now: Contents = {}
        self._job: Job | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Reservekopieën"))
        FocusFrame(design, self.list)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._about = Label("")
        self.restore = QPushButton(tr("Deze stand terugzetten"))
        self.column.addWidget(Label(tr("Reservekopieën"), "title"))
        self.column.addWidget(
            Label(
                tr(
                    "Het programma maakt ze vanzelf terwijl u werkt. Kies een moment om te zien "
                    "wat er dan anders wordt. Terugzetten kunt u ongedaan maken."
                )
            )
        )
        self.column.addWidget(self.list)
        self.column.addWidget(self._about)
        self.column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.currentRowChanged.connect(self._show_current)
        self.restore.clicked.connect(self._on_restore)
        session.loaded.connect(self._fill)
        design.changed.connect(self._size)
        self._size()

    def showEvent(self, event: QShowEvent) -> None:
        """The backups as they are now, compared with what is in the register now."""
        super().showEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: compare no further."""
        super().hideEvent(event)
        self._points = []

    def _fill(self) -> None:
        workspace = self._session.workspace
        if workspace is None or not self.isVisible():
            return
        from zpm_checklist.services.restoring import contents_of, restore_points  # noqa: PLC0415

        self._points = restore_points(self._settings.register)
        self._now = contents_of(workspace)
        self._said = {}
        self.list.clear()
        for point in self._points:
            self.list.addItem(QListWidgetItem(_moment(point)))
        self._size()
        self._show_current()
        self._compare_next()

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

    def _compare_next(self) -> None:
        """One at a time, beside the window; the chosen one first."""
        waiting = [n for n in range(len(self._points)) if n not in self._said]
        if self._job is not None or not waiting:
            return
        chosen = self.list.currentRow()
        number = chosen if chosen in waiting else waiting[0]
        point, now, pack = self._points[number], self._now, self._session.pack
        is_exercise = self._session.is_exercise

        def look() -> tuple[str, ...]:
            from zpm_checklist.services.restoring import preview  # noqa: PLC0415

            return preview(pack, point.path, now, is_exercise=is_exercise)

        self._job = Job(look, self)
        self._job.done.connect(lambda found: self._on_compared(point, number, _changes(found)))
        self._job.failed.connect(lambda error: self._on_compared(point, number, _refusal(error)))
        self._job.start()

    def _on_compared(self, point: RestorePoint, number: int, said: str) -> None:
        self._job = None
        if number < len(self._points) and self._points[number] == point:
            self._said[number] = said
            self.list.item(number).setText(f"{_moment(point)}\n{said}")
            if number == self.list.currentRow():
                self._show_current()
        self._compare_next()

    def _on_restore(self) -> None:
        number = self.list.currentRow()
        if 0 <= number < len(self._points):
            self._settings.restore_asked.emit(self._points[number])

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


def _changes(found: tuple[str, ...]) -> str:
    return " ".join(found) or tr("Geen verschil met nu.")


def _refusal(error: UserError) -> str:
    return tr("Niet te gebruiken: {why}", why=error.why)
