"""What the menus do with practices and files: ask what must be asked, then call the services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from zpm_checklist.model.errors import UserError
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.private_dialog import PrivateDialog
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.translation import tr

if TYPE_CHECKING:
    from zpm_checklist.services.workspace import Workspace

_DOSSIERS = tr("Dossiers (*.zpm)")


class Flows(QObject):
    """Import, export, example and removal."""

    told = Signal(str)
    """A sentence about what was done."""
    failed = Signal(object)
    """A UserError."""
    practice_ready = Signal(str)
    """Id of a practice to show now."""
    none_left = Signal()
    """The last practice was removed."""

    def __init__(self, design: Design, session: Session, window: QWidget) -> None:
        """`window` is the parent of dialogs."""
        super().__init__(window)
        self._design = design
        self._session = session
        self._window = window

    def add_example(self) -> None:
        """The example practice, or the one that is there already."""
        from zpm_checklist.services.example import EXAMPLE_NAME, add_example  # noqa: PLC0415

        workspace = self._session.workspace
        if workspace is None:  # asked on the first page, before the register was open
            return
        for practice in workspace.practices:
            if practice.name == EXAMPLE_NAME:
                self.practice_ready.emit(practice.id)
                return
        self._try(lambda: self.practice_ready.emit(add_example(workspace, self._session.today).id))

    def remove_practice(self) -> None:
        """Ask first: this takes the history along."""
        practice = self._session.practice
        if practice is None:
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Praktijk verwijderen"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Wilt u “{name}” verwijderen?", name=practice.name))
        box.setInformativeText(
            tr(
                "Alle beoordelingen en notities gaan weg. U kunt dit niet ongedaan maken. "
                "Hebt u ze later misschien nog nodig? Bewaar dan eerst het dossier."
            )
        )
        yes = box.addButton(tr("Verwijderen"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Behouden"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        if box.clickedButton() is yes:
            self._try(lambda: self._remove(practice.id, practice.name))

    def export_dossier(self) -> None:
        """Ask where to, and whether notes and names go along."""
        practice = self._session.practice
        if practice is None:
            return
        dialog = QFileDialog(self._window, tr("Dossier bewaren"), self._documents())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_DOSSIERS)
        dialog.setDefaultSuffix("zpm")
        if not dialog.exec():
            return
        private = PrivateDialog(self._design, self._window)
        if not private.exec():
            return
        path = Path(dialog.selectedFiles()[0])
        notes, names = private.notes.isChecked(), private.names.isChecked()
        self._try(lambda: self.export_to(path, notes=notes, names=names))

    def export_to(self, path: Path, *, notes: bool, names: bool) -> None:
        """Write the dossier."""
        from zpm_checklist.model.disclosure import Disclosure  # noqa: PLC0415
        from zpm_checklist.services.dossiers import export_dossier  # noqa: PLC0415

        assert self._session.practice is not None
        export_dossier(
            self._workspace,
            self._session.practice.id,
            path,
            self._session.today,
            Disclosure(notes=notes, names=names),
        )
        self.told.emit(tr("Dossier bewaard: {path}", path=path))

    def import_dossiers(self) -> None:
        """Ask which files."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Dossiers inlezen"), self._documents(), _DOSSIERS
        )
        if chosen:
            self.import_from([Path(name) for name in chosen])

    def import_from(self, paths: list[Path]) -> None:
        """Read dossiers; all of them or none."""
        from zpm_checklist.services.dossiers import import_dossiers  # noqa: PLC0415

        def read() -> None:
            imported = import_dossiers(self._workspace, *paths)
            self.practice_ready.emit(imported[-1].practice.id)
            names = ", ".join(entry.practice.name for entry in imported)
            self.told.emit(tr("Ingelezen: {names}.", names=names))

        self._try(read)

    @property
    def _workspace(self) -> Workspace:
        assert self._session.workspace is not None
        return self._session.workspace

    def _remove(self, practice_id: str, name: str) -> None:
        self._workspace.remove_practice(practice_id)
        left = self._workspace.practices
        if left:
            self.practice_ready.emit(left[0].id)
        else:
            self.none_left.emit()
        self.told.emit(tr("“{name}” is verwijderd.", name=name))

    def _documents(self) -> str:
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def _try(self, work: Callable[[], object]) -> None:
        try:
            work()
        except UserError as error:
            self.failed.emit(error)
