"""The training room as seen from outside it: what it is, a way in, and emptying it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.errors import NotWritableError
from zpm_checklist.paths import training_register
from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.training.start import start_room
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class TrainingDoor(Card):
    """Nothing of the room is shown here: it has a window of its own."""

    told = Signal(str)
    """A sentence about what was done."""
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, design: Design, pack: Pack) -> None:
        """With the room closed and no files for it."""
        super().__init__(design)
        self._pack = pack
        self._files: list[Path] = []
        self._job: Job | None = None
        self._waiting = Label("", "strong")
        self.enter = QPushButton(tr("Open de oefenruimte"))
        self.enter.setProperty("kind", "primary")
        self.empty = QPushButton(tr("Maak de oefenruimte leeg …"))
        self.sure = QPushButton(tr("Ja, gooi de oefeningen weg"))
        self.keep = QPushButton(tr("Nee, laat staan"))
        self._question = Label(
            tr(
                "Alle oefeningen gaan weg. Dat is niet terug te draaien. Uw eigen gegevens "
                "blijven zoals ze zijn. Weet u het zeker?"
            ),
            "strong",
        )
        for words in (
            tr(
                "Hier oefent u met een verzonnen praktijk: alleen, of in een les met een groep. "
                "Er zijn rolkaarten, modelantwoorden en een scherm voor de beamer."
            ),
            tr(
                "De oefenruimte opent in een eigen venster met een eigen kleur. Wat u daar doet, "
                "komt nooit bij uw eigen gegevens."
            ),
        ):
            self.column.addWidget(Label(words))
        for widget in (
            self._waiting,
            button_row(design, self.enter, self.empty),
            self._question,
            button_row(design, self.sure, self.keep),
        ):
            self.column.addWidget(widget)
        self.enter.clicked.connect(self.open_room)
        self.empty.clicked.connect(lambda: self._ask(True))
        self.sure.clicked.connect(self._throw_away)
        self.keep.clicked.connect(lambda: self._ask(False))
        self._ask(False)
        self._show_waiting()

    def offer(self, files: Sequence[Path]) -> None:
        """These belong in the room: they go along when it is opened, and are not read here."""
        self._files = list(files)
        self._show_waiting()
        self.enter.setFocus()

    def open_room(self) -> None:
        """Start the room's own window."""
        if not start_room(self._files):
            self.failed.emit(
                NotWritableError(
                    "De oefenruimte gaat niet open.",
                    "Het programma kan geen tweede venster starten.",
                    "Probeer het opnieuw, of start het programma met --exercise erachter.",
                )
            )
            return
        self._files = []
        self._show_waiting()
        self.told.emit(tr("De oefenruimte opent in een eigen venster."))

    def _show_waiting(self) -> None:
        names = ", ".join(path.name for path in self._files)
        self._waiting.setVisible(bool(names))
        self._waiting.setText(
            tr("{names} hoort bij de oefenruimte. Hier is niets ingelezen.", names=names)
        )

    def _ask(self, is_asking: bool) -> None:
        for widget in (self._question, self.sure, self.keep):
            widget.setVisible(is_asking)
        self.empty.setEnabled(not is_asking)
        if is_asking:
            self.keep.setFocus()

    def _throw_away(self) -> None:
        if self._job is not None:
            return
        from zpm_checklist.ui.training.memory import forget  # noqa: PLC0415 (Qt: in this thread)

        pack = self._pack

        def work() -> None:
            from zpm_checklist.services.training import reset_room  # noqa: PLC0415

            reset_room(pack).close()
            forget(training_register())

        self._job = Job(work, self)
        self._job.done.connect(lambda _nothing: self._end(None))
        self._job.failed.connect(self._end)
        self._job.start()

    def _end(self, error: object) -> None:
        self._job = None
        self._ask(False)
        self.enter.setFocus()
        if error is None:
            self.told.emit(tr("De oefenruimte is leeg."))
        else:
            self.failed.emit(error)
