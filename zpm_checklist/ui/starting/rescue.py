"""Puts a backup in the place of a register that does not open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from zpm_checklist.model.errors import RegisterDamagedError, RegisterNewerError, UserError
from zpm_checklist.translation import tr
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.preferences.backup_choice import moment_words
from zpm_checklist.ui.starting.register_keeper import RegisterKeeper
from zpm_checklist.ui.starting.rescue_card import RescueCard

if TYPE_CHECKING:
    from zpm_checklist.services.restoring import Restored, RestorePoint


class Rescue(QObject):
    """Nothing is open, so nothing is let go, and there is no step to undo."""

    def __init__(self, keeper: RegisterKeeper, window: MainWindow) -> None:
        """With a card on the page that tells of the failure."""
        super().__init__(window)
        self._keeper, self._window = keeper, window
        session = window.session
        self._card = RescueCard(window.design, session.pack, is_exercise=session.is_exercise)
        self._card.confirmed.connect(self._on_confirmed)
        self._card.asked.connect(lambda _point: QTimer.singleShot(0, self, self._show_word))
        window.pages.failure.add(self._card)

    def offer(self, error: UserError) -> None:
        """Where the register itself is what is wrong; one that is in use needs no backup."""
        if isinstance(error, RegisterDamagedError | RegisterNewerError):
            self._card.show_register(self._window.register)
        else:
            self._card.hide()

    def _show_word(self) -> None:
        """It came below what was in sight, and had no place yet when the focus went there."""
        self._window.pages.failure.ensureWidgetVisible(self._card.word)

    def _on_confirmed(self, point: RestorePoint) -> None:
        self._card.setEnabled(False)
        job = self._keeper.restoring(point.path)
        job.done.connect(lambda restored: self._keeper.reopen(lambda: self._tell(restored, point)))
        job.failed.connect(self._on_refused)
        job.start()

    def _on_refused(self, error: UserError) -> None:
        self._card.setEnabled(True)
        self._keeper.failed.emit(error)

    def _tell(self, restored: Restored, point: RestorePoint) -> None:
        said = tr("Teruggezet: de stand van {moment}.", moment=moment_words(point.at))
        if restored.aside is not None:
            kept = tr("Het bestand dat niet openging, heet nu {name}.", name=restored.aside.name)
            said = f"{said} {kept}"
        self._keeper.told.emit(said)
