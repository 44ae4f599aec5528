"""Saves files beside the event loop, into the folder that was used last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from zpm_checklist.services.files import is_folder
from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.files.documents import documents_folder
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.busy_bar import BusyBar
from zpm_checklist.ui.widgets.saved_line import SavedLine

_FOLDER = "folder.saved"
"""What the last used folder is remembered by, for all that is saved."""

Write = Callable[[Path], object]
"""Writes a file; touches no widget and asks the register nothing."""


class FileKeeping(QWidget):
    """A bar while a file is written, then where it is. Nothing is there before."""

    saved = Signal(object)
    """The Path of what was written."""
    failed = Signal(object)
    """A UserError to tell."""
    busy_changed = Signal()

    def __init__(self, design: Design, settings: Settings) -> None:
        """Nothing was saved yet."""
        super().__init__()
        self._settings = settings
        self._job: Job | None = None
        self._busy = BusyBar(design, tr("Bezig met bewaren"))
        self.line = SavedLine(design)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._busy)
        column.addWidget(self.line)
        self.forget()

    @property
    def is_busy(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    @property
    def folder(self) -> Path:
        """Where one saved last; the folder for documents where that is gone."""
        last = self._settings.memory.text(_FOLDER)
        return Path(last) if last and is_folder(Path(last)) else Path(documents_folder())

    def forget(self) -> None:
        """What was saved is not what is on screen any more."""
        self._busy.setVisible(self.is_busy)
        self.line.hide()

    def save(self, name: str, write: Write) -> None:
        """Write a file of this name beside what is there."""
        folder = self.folder

        def work() -> Path:
            from zpm_checklist.services.new_files import write_new  # noqa: PLC0415

            return write_new(folder, name, write)

        self._start(work)

    def save_to(self, path: Path, write: Write) -> None:
        """Write to a path that somebody chose, over what is there."""

        def work() -> Path:
            write(path)
            return path

        self._start(work)

    def ask(self, title: str, name: str, kind: str) -> Path | None:
        """Let somebody choose a path; None for a change of mind. `kind` is one of Qt's filters."""
        dialog = QFileDialog(self, title, str(self.folder), kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        dialog.selectFile(name)
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None

    def _start(self, work: Callable[[], Path]) -> None:
        """One file at a time: who asks again meanwhile gets the one that is being written."""
        if self._job is not None:
            return
        self.line.hide()
        self._busy.show()
        self._job = Job(work, self)
        self._job.done.connect(self._on_saved)
        self._job.failed.connect(self._on_failed)
        self._job.start()
        self.busy_changed.emit()

    def _on_saved(self, path: Path) -> None:
        self._finish()
        self._settings.memory.put(**{_FOLDER: str(path.parent)})
        self.line.show_saved(path)
        self.saved.emit(path)

    def _on_failed(self, error: object) -> None:
        self._finish()
        self.failed.emit(error)

    def _finish(self) -> None:
        self._job = None
        self._busy.hide()
        self.busy_changed.emit()
