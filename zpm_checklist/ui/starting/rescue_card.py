"""The way back for a register that does not open: its backups, with what each holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from zpm_checklist.content.schema import Pack
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.preferences.backup_choice import BackupChoice, moment_words
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.word_beforehand import WordBeforehand

if TYPE_CHECKING:
    from zpm_checklist.model.long_task import IsCancelled
    from zpm_checklist.services.restoring import RestorePoint


class RescueCard(BackupChoice):
    """Choose a moment, see what it holds, confirm."""

    confirmed = Signal(object)
    """The RestorePoint that was chosen and confirmed."""

    def __init__(self, design: Design, pack: Pack, *, is_exercise: bool) -> None:
        """Out of sight until `show_register`."""
        super().__init__(
            design,
            tr("Reservekopie terugzetten"),
            tr(
                "Van dit register zijn er reservekopieën. Kies een moment om te zien wat erin "
                "staat. Het bestand dat niet opengaat, blijft bewaard."
            ),
        )
        self._pack = pack
        self._is_exercise = is_exercise
        self.word = _Word(design)
        """Asks before anything is put back."""
        self.column.addWidget(self.word)
        self.asked.connect(self.word.ask)
        self.list.currentRowChanged.connect(lambda _row: self.word.hide())
        self.word.confirmed.connect(self.confirmed)
        self.word.left.connect(self.restore.setFocus)
        self.hide()

    def show_register(self, register: Path) -> None:
        """The backups of this register; out of sight where there are none."""
        from zpm_checklist.services.restoring import restore_points  # noqa: PLC0415

        points = restore_points(register)
        self.word.hide()
        self.setEnabled(True)
        self.setVisible(bool(points))
        self.show_points(points, self._held)

    def _held(self, point: RestorePoint, is_cancelled: IsCancelled) -> str:
        from zpm_checklist.services.restoring import held  # noqa: PLC0415

        return " ".join(held(self._pack, point.path, is_cancelled, is_exercise=self._is_exercise))


class _Word(WordBeforehand):
    """What putting back means."""

    confirmed = Signal(object)
    left = Signal()
    """Not now."""

    def __init__(self, design: Design) -> None:
        """Hidden until it is asked."""
        super().__init__(design, tr("Terugzetten"), tr("Nog niet"))
        self._point: RestorePoint | None = None
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)

    def ask(self, point: RestorePoint) -> None:
        """Show it for this moment, with the focus on the answer."""
        self._point = point
        question = tr("De stand van {moment} terugzetten?", moment=moment_words(point.at))
        self.say(
            question,
            tr(
                "Uw register wordt weer zoals op dat moment. Het bestand dat niet opengaat, krijgt "
                "een andere naam en blijft in dezelfde map staan."
            ),
        )
        announce(self, question)

    def _on_yes(self) -> None:
        self.hide()
        self.confirmed.emit(self._point)

    def _on_no(self) -> None:
        self.hide()
        self.left.emit()
