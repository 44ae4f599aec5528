"""Rapport: all that leaves the window on paper or as a file, with the paper as it will print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from zpm_checklist.model.errors import UserError
from zpm_checklist.translation import tr
from zpm_checklist.ui.files.keeping import FileKeeping, Write
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.icons import put_icon
from zpm_checklist.ui.look.when_shown import WhenShown
from zpm_checklist.ui.navigation.spots import Spot, scroll, scrolled
from zpm_checklist.ui.paper.choice import PaperChooser
from zpm_checklist.ui.paper.export_card import ExportCard
from zpm_checklist.ui.paper.preview import PaperPreview
from zpm_checklist.ui.paper.report_papers import Paper, PaperChoice, paper_bytes, paper_name
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.settings import Settings
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.list_and_pane import ListAndPane
from zpm_checklist.ui.widgets.scroll_page import Card, ScrollPage
from zpm_checklist.ui.widgets.surface import Surface

_READABLE = 140
_NARROWEST = 84
"""Grid units of the choices."""
_SHARE = 40
"""Percent of the width that the choices have until the user moves the border."""


class ReportPage(Surface):
    """Choices to the left, the preview to the right or, in a narrow window, behind a button."""

    saved = Signal()
    """The paper is on disk."""
    failed = Signal(object)
    """A UserError to tell."""
    followed = Signal(str)
    """A link to an item."""

    def __init__(self, design: Design, session: Session, settings: Settings) -> None:
        """Starts with a report for oneself."""
        super().__init__("page")
        self._design = design
        self._session = session
        self.setAccessibleName(tr("Rapport"))
        self.papers = PaperChooser(design, session)
        self.save = QPushButton(tr("Bewaar als pdf"))
        self.save.setProperty("kind", "primary")
        self.save_as = QPushButton(tr("Bewaar als …"))
        self.look = QPushButton(tr("Voorbeeld bekijken"))
        self.keeping = FileKeeping(design, settings)
        self.export = ExportCard(design, session, settings)
        self.preview = PaperPreview(design, self._make_work)
        self._column = ScrollPage(design, _READABLE)
        self._column.setAccessibleName(tr("Keuzes voor papier en bestand"))
        self._split = ListAndPane(design, self._column, "report")
        self._split.share = _SHARE
        self._words = WhenShown(self, self._show_words)
        self._lay_out()
        self._connect()
        self._split.set_pane(self.preview)
        self._space()
        self._refresh()

    @property
    def choice(self) -> PaperChoice:
        """The paper that is wanted now."""
        return self.papers.choice

    def choose(self, paper: Paper) -> None:
        """Show this paper."""
        self.papers.choose(paper)

    def save_to(self, path: Path) -> None:
        """Write the paper beside the event loop, over what is there."""
        write = self._write()
        if write is not None:
            self.keeping.save_to(path, write)

    def show_export(self, ending: str) -> None:
        """Go to where the practice is saved as a file of this kind."""
        self._split.read(False)
        self.export.choose(ending)
        self._column.ensureWidgetVisible(self.export)
        self.export.take_focus()

    def spot(self) -> Spot:
        """The paper, and how far the choices are scrolled."""
        return {"paper": self.choice.paper.value, "scroll": scrolled(self._column)}

    def return_to(self, spot: Spot) -> None:
        """The same paper."""
        wanted = spot.get("paper")
        if wanted in list(Paper):
            self.papers.choose(Paper(wanted))
        scroll(self._column, spot)

    def minimumSizeHint(self) -> QSize:
        """Of the narrow form."""
        return self._split.smallest()

    def showEvent(self, event: QShowEvent) -> None:
        """In a narrow window one begins with the choices."""
        super().showEvent(event)
        self._split.read(False)
        self.papers.take_focus()

    def _lay_out(self) -> None:
        put_icon(self._design, self.look, "search")
        buttons = button_row(self._design, self.save, self.save_as, self.look)
        card = Card(self._design)
        for part in (self.papers, buttons, self.keeping):
            card.column.addWidget(part)
        card.column.addWidget(
            Label(
                tr(
                    "Notities komen nooit op papier. Afdrukken? Bewaar de pdf, kies “Openen” en "
                    "druk af met uw eigen pdf-programma."
                ),
                "caption",
            )
        )
        add = self._column.column.addWidget
        add(Label(tr("Rapport"), "headline"))
        add(card)
        add(self.export)
        self._column.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._split)

    def _connect(self) -> None:
        session = self._session
        self.papers.chosen.connect(self._on_chosen)
        self.save.clicked.connect(self._save)
        self.save_as.clicked.connect(self._ask)
        self.look.clicked.connect(self._read)
        self.preview.left.connect(self._leave_preview)
        self._split.narrowed.connect(self.preview.show_way_back)
        self._split.narrowed.connect(self.look.setVisible)
        self.keeping.saved.connect(lambda _path: self.saved.emit())
        self.keeping.failed.connect(self.failed)
        self.export.failed.connect(self.failed)
        self.export.followed.connect(self.followed)
        session.changed.connect(lambda _ids: self._on_changed())
        session.answers_changed.connect(lambda _ids: self._on_changed())
        session.rounds_changed.connect(self._on_changed)
        session.scope_changed.connect(self._on_changed)
        session.practice_changed.connect(self._on_changed)
        self._design.changed.connect(self._space)

    def _on_chosen(self) -> None:
        self._refresh()
        self.preview.renew(after=0)

    def _on_changed(self) -> None:
        self.preview.renew()
        self._words.ask()

    def _show_words(self) -> None:
        self.papers.refresh()
        self._refresh()

    def _refresh(self) -> None:
        self.keeping.forget()
        self.preview.show_title(self.choice.title)
        self._enable()

    def _enable(self) -> None:
        for button in (self.save, self.save_as):
            button.setEnabled(self._session.practice is not None)

    def _space(self) -> None:
        self._column.setMinimumWidth(self._design.px(_NARROWEST))
        self._split.arrange()

    def _read(self) -> None:
        self._split.read(True)
        self.preview.view.setFocus()

    def _leave_preview(self) -> None:
        self._split.read(False)
        self.look.setFocus()

    # Making the paper

    def _make_work(self) -> Callable[[], bytes] | None:
        """What makes the chosen paper as it is now; raises UserError where there is none.

        None as long as no practice is at hand: on this page the window may begin, before the
        register is open.
        """
        if self._session.practice is None:
            return None
        choice, snapshot = self.choice, self._session.snapshot()
        return lambda: paper_bytes(choice, snapshot)

    def _write(self) -> Write | None:
        """What writes the paper: the very bytes of the preview, where it is up to date."""
        from zpm_checklist.services.files import write_whole  # noqa: PLC0415
        from zpm_checklist.services.reports import check_pdf_name  # noqa: PLC0415

        pages = self.preview.pages
        try:
            work = (lambda: pages.data) if pages is not None else self._make_work()
        except UserError as error:
            self.failed.emit(error)
            return None
        if work is None:
            return None

        def write(path: Path) -> None:
            check_pdf_name(path, tr("Dit papier"))
            write_whole(path, work())

        return write

    def _save(self) -> None:
        write = self._write()
        if write is not None:
            self.keeping.save(self._name(), write)

    def _ask(self) -> None:
        path = self.keeping.ask(tr("Papier bewaren"), self._name(), tr("Pdf (*.pdf)"))
        if path is not None:
            self.save_to(path)

    def _name(self) -> str:
        practice = self._session.practice
        assert practice is not None
        return paper_name(self.choice, practice, self._session.today)
