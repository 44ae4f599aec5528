"""The backups with what each would change, and the way back to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.preferences.backup_choice import BackupChoice
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings

if TYPE_CHECKING:
    from zpm_checklist.model.long_task import IsCancelled
    from zpm_checklist.services.restoring import RestorePoint


class BackupCard(BackupChoice):
    """Choose a moment, see what would change, put it back."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """Filled when it is shown."""
        super().__init__(
            design,
            tr("Reservekopieën"),
            tr(
                "Het programma maakt ze vanzelf terwijl u werkt. Kies een moment om te zien "
                "wat er dan anders wordt. Terugzetten kunt u ongedaan maken."
            ),
        )
        self._session = session
        self._settings = settings
        self.asked.connect(settings.restore_asked)
        session.loaded.connect(self._fill)

    def showEvent(self, event: QShowEvent) -> None:
        """The backups as they are now, compared with what is in the register now."""
        super().showEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: compare no further."""
        super().hideEvent(event)
        self.stop_looking()

    def _fill(self) -> None:
        workspace = self._session.workspace
        if workspace is None or not self.isVisible():
            return
        from zpm_checklist.services.restoring import contents_of, restore_points  # noqa: PLC0415

        now, pack = contents_of(workspace), self._session.pack
        is_exercise = self._session.is_exercise

        def changes(point: RestorePoint, is_cancelled: IsCancelled) -> str:
            from zpm_checklist.services.restoring import preview  # noqa: PLC0415

            found = preview(pack, point.path, now, is_cancelled, is_exercise=is_exercise)
            return " ".join(found) or tr("Geen verschil met nu.")

        self.show_points(restore_points(self._settings.register), changes)
