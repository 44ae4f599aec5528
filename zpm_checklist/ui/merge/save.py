"""Writes the report over many, beside the event loop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.services.monitor import (
    check_outputs,
    write_monitor_pdf,
    write_monitor_sheets,
)
from zpm_checklist.services.monitor_files import Reading
from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.busy_bar import BusyBar
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.saved_line import not_shown
from zpm_checklist.ui.widgets.scroll_page import Card

_WRITERS = {".pdf": write_monitor_pdf, ".xlsx": write_monitor_sheets}
_KINDS = {
    ".pdf": (tr("Rapport bewaren"), tr("Pdf (*.pdf)")),
    ".xlsx": (tr("Tabellen bewaren"), tr("Excel (*.xlsx)")),
}
_LONGEST = 80


class SaveCard(Card):
    """Paper and spreadsheet of what is on screen."""

    failed = Signal(object)
    """A UserError to tell."""
    saved = Signal(object)
    """The Path of what was written."""

    def __init__(self, design: Design) -> None:
        """Nothing to save yet."""
        super().__init__(design)
        self._report: MonitorReport | None = None
        self._reading = Reading()
        self._title = ""
        self._job: Job | None = None
        self._path = Path()
        self._pdf = QPushButton(tr("Bewaar als pdf …"))
        self._pdf.setProperty("kind", "primary")
        self._sheets = QPushButton(tr("Bewaar als Excel …"))
        self._open = QPushButton(tr("Map openen"))
        self._busy = BusyBar(design, tr("Bezig met bewaren"))
        self._done = Label("", "strong")
        buttons = button_row(design, self._pdf, self._sheets, self._open)
        for widget in (buttons, self._busy, self._done):
            self.column.addWidget(widget)
        self._pdf.clicked.connect(lambda: self._ask(".pdf"))
        self._sheets.clicked.connect(lambda: self._ask(".xlsx"))
        self._open.clicked.connect(self._open_folder)
        self._forget()

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._job is not None

    def show_report(self, report: MonitorReport | None, title: str, reading: Reading) -> None:
        """What would be saved now, what it is called, and the files that it was counted from."""
        if report is not self._report:
            self._forget()
        self._report, self._title, self._reading = report, title, reading
        self._enable()

    def save_to(self, path: Path) -> None:
        """Write it, but never over a file that was counted; what it becomes shows in the ending."""
        if self._report is None or self._job is not None:
            return
        try:
            check_outputs(self._reading, path)
        except UserError as error:
            self.failed.emit(error)
            return
        report = replace(self._report, title=self._title)
        write = _WRITERS.get(path.suffix.casefold(), write_monitor_pdf)  # which refuses the rest
        self._forget()
        self._path = path
        self._busy.show()
        self._job = Job(lambda: write(report, path), self)
        self._job.done.connect(lambda _nothing: self._on_done())
        self._job.failed.connect(self._on_failed)
        self._job.start()
        self._enable()

    def _ask(self, suffix: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        caption, kind = _KINDS[suffix]
        dialog = QFileDialog(self, caption, folder, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(_file_name(self._title) + suffix)
        if dialog.exec():
            self.save_to(Path(dialog.selectedFiles()[0]))

    def _on_done(self) -> None:
        self._finish()
        said = tr("Bewaard: {path}", path=self._path)
        self._done.setText(said)
        self._done.show()
        self._open.show()
        announce(self, said)
        self.saved.emit(self._path)

    def _on_failed(self, error: object) -> None:
        self._finish()
        self.failed.emit(error)

    def _finish(self) -> None:
        self._job = None
        self._busy.hide()
        self._enable()

    def _enable(self) -> None:
        can = self._report is not None and self._job is None
        self._pdf.setEnabled(can)
        self._sheets.setEnabled(can)

    def _forget(self) -> None:
        self._busy.hide()
        self._done.hide()
        self._open.hide()

    def _open_folder(self) -> None:
        if why := not_shown(self._path.parent):
            self._done.setText(why)
            announce(self, why)


def _file_name(title: str) -> str:
    safe = "".join(letter if letter.isalnum() or letter in " -" else "_" for letter in title)
    return safe[:_LONGEST].strip()
