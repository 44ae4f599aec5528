"""Als bestand: a practice as table, calendar or dossier, with what goes along."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton

from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.errors import UserError
from zpm_checklist.model.private_data import Finding
from zpm_checklist.translation import tr
from zpm_checklist.ui.files.keeping import FileKeeping, Write
from zpm_checklist.ui.letter.rows import Tick
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.icons import put_icon
from zpm_checklist.ui.paper.export_kinds import KINDS, export_name
from zpm_checklist.ui.paper.private_findings import PrivateFindings
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.chips import ChipQuestion
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class ExportCard(Card):
    """Notes and names stay home unless they are ticked here."""

    followed = Signal(str)
    """A link to an item."""
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """Nothing is ticked."""
        super().__init__(design)
        self._session = session
        self._after_look: Callable[[], None] | None = None
        """What waits until is known what would go along; off where that shows anything new."""
        self._seen: tuple[Finding, ...] = ()
        """What was shown when it began to wait."""
        self.kind = ChipQuestion(
            design,
            tr("Welk soort bestand?"),
            {ending: kind.title for ending, kind in KINDS.items()},
            many=False,
        )
        self._told = Label("")
        self.notes = Tick(design, tr("Neem mijn notities en verwijzingen mee"))
        self.names = Tick(design, tr("Neem de namen van verantwoordelijken mee"))
        self.findings = PrivateFindings(design, session)
        self.save = QPushButton(tr("Bewaar als bestand"))
        self.save_as = QPushButton(tr("Bewaar als …"))
        self.save_as.setAccessibleName(tr("Kies zelf een map en een naam voor het bestand"))
        self.keeping = FileKeeping(design, settings)
        self._lay_out()
        self._connect()
        self.kind.choose([".xlsx"])
        self._show_kind()

    @property
    def disclosure(self) -> Disclosure:
        """What goes along."""
        return Disclosure(
            notes=self.notes.box.isChecked(),
            names=self.names.box.isChecked(),
        )

    def choose(self, ending: str) -> None:
        """This kind of file; an ending of `KINDS`."""
        self.kind.choose([ending])
        self._show_kind()

    def take_focus(self) -> None:
        """To the kind that is chosen; in the training room, where nothing is saved, nowhere."""
        if not self._session.is_exercise:
            self.kind.take_focus()

    def save_to(self, path: Path) -> None:
        """Write the file beside the event loop; the ending says which kind."""
        write = self._write(path)
        if write is not None:
            self.keeping.save_to(path, write)

    def showEvent(self, event: QShowEvent) -> None:
        """Look through what would go along now."""
        super().showEvent(event)
        self._look()

    def _lay_out(self) -> None:
        self.column.addWidget(Label(tr("Als bestand"), "title"))
        if self._session.is_exercise:
            self.column.addWidget(
                Label(
                    tr(
                        "Dit is de oefenruimte. Van een oefening maakt u geen dossier en geen "
                        "tabel: die zouden echt lijken. Een pdf kan wel. Daar staat OEFENING op."
                    )
                )
            )
            return
        put_icon(self._design, self.save, "export")
        buttons = button_row(self._design, self.save, self.save_as)
        for part in (self.kind, self._told, self.notes, self.names, self.findings):
            self.column.addWidget(part)
        self.column.addWidget(buttons)
        self.column.addWidget(self.keeping)

    def _connect(self) -> None:
        session = self._session
        self.kind.answered.connect(self._show_kind)
        for tick in (self.notes, self.names):
            tick.box.toggled.connect(self._on_changed)
        self.findings.followed.connect(self.followed)
        self.findings.looked.connect(self._on_looked)
        self.keeping.failed.connect(self.failed)
        self.save.clicked.connect(self._save)
        self.save_as.clicked.connect(self._ask)
        session.changed.connect(lambda _ids: self._on_changed())
        session.answers_changed.connect(lambda _ids: self._on_changed())
        session.rounds_changed.connect(self._on_changed)
        session.practice_changed.connect(self._on_changed)

    def _show_kind(self) -> None:
        self._told.setText(KINDS[self.kind.answer].told)
        self.keeping.forget()

    def _on_changed(self) -> None:
        self.keeping.forget()
        self._look()

    def _look(self) -> None:
        if self.isVisible() and not self._session.is_exercise:
            self.findings.look(self.disclosure)
        self._enable()

    def _on_looked(self) -> None:
        stops = [self.names.box, *self.findings.findChildren(QPushButton), self.save]
        for former, latter in pairwise(stops):  # buttons that were made anew would come last
            self.setTabOrder(former, latter)
        after, self._after_look = self._after_look, None
        if after is not None and self.findings.found == self._seen:
            after()

    def _enable(self) -> None:
        for button in (self.save, self.save_as):
            button.setEnabled(self._session.practice is not None)

    def _wait(self, act: Callable[[], None]) -> bool:
        """Whether this must wait until is known what would go along."""
        if self.findings.is_looking:
            self._after_look, self._seen = act, self.findings.found
        return self.findings.is_looking

    def _save(self) -> None:
        if self._wait(self._save):
            return
        name = self._name()
        write = self._write(self.keeping.folder / name)
        if write is not None:
            self.keeping.save(name, write)

    def _ask(self) -> None:
        if self._wait(self._ask):
            return
        kind = KINDS[self.kind.answer]
        path = self.keeping.ask(tr("Bestand bewaren"), self._name(), kind.filter)
        if path is not None:
            self.save_to(path)

    def _name(self) -> str:
        practice = self._session.practice
        assert practice is not None
        return export_name(self.kind.answer, practice, self._session.today)

    def _write(self, path: Path) -> Write | None:
        """What writes it; None where it cannot be, which is told."""
        from zpm_checklist.services.exporting import prepare_contents  # noqa: PLC0415
        from zpm_checklist.services.files import write_whole  # noqa: PLC0415

        session = self._session
        if session.workspace is None or session.practice is None:
            return None
        try:
            contents = prepare_contents(
                session.workspace, session.practice.id, path, session.today, self.disclosure
            )
        except UserError as error:
            self.failed.emit(error)
            return None
        return lambda where: write_whole(where, contents())
