"""Rapport: choose the reader, save the PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QPushButton

from zpm_checklist.model.errors import UserError
from zpm_checklist.model.reader import Reader
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.chips import ChipQuestion
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.scroll_page import Card, ScrollPage
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.translation import tr

_READERS = {
    Reader.SELF: tr("Uzelf"),
    Reader.INSURER: tr("Zorgverzekeraar"),
    Reader.BOARD: tr("Bestuur"),
    Reader.INTERVISION: tr("Intervisiegroep"),
}
_TOLD = {
    Reader.SELF: tr("Waar u staat en wat u het eerst moet doen. Met redenen, datums en namen."),
    Reader.INSURER: tr(
        "Uw praktijk, AGB-code en de stand per punt, met ruimte voor een handtekening. "
        "Zonder namen van medewerkers en zonder redenen."
    ),
    Reader.BOARD: tr("De stand, de grootste risico’s met verantwoordelijke, en wat u vraagt."),
    Reader.INTERVISION: tr("Zonder scores: uw keuzes en drie vragen om samen te bespreken."),
}
_READABLE = 180


class ReportPage(ScrollPage):
    """From numbers to paper."""

    saved = Signal()
    """The report is on disk."""
    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, design: Design, session: Session) -> None:
        """Starts with a report for oneself."""
        super().__init__(design, _READABLE)
        self.setAccessibleName(tr("Rapport"))
        self._session = session
        self._job: Job | None = None
        self._path: Path | None = None
        self._reader = ChipQuestion(design, tr("Voor wie is het rapport?"), _READERS, many=False)
        self._told = Label("")
        self._draft = Label("", "caption")
        self._save = QPushButton(tr("Bewaar als pdf …"))
        self._save.setProperty("kind", "primary")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self._done = Label("", "strong")
        self._open = QPushButton(tr("Openen"))
        self._open.hide()
        card = Card(design)
        card.column.addWidget(self._reader)
        card.column.addWidget(self._told)
        card.column.addWidget(self._draft)
        row = QHBoxLayout()
        row.setSpacing(design.px(2))
        row.addWidget(self._save)
        row.addWidget(self._open)
        row.addStretch(1)
        card.column.addLayout(row)
        card.column.addWidget(self._busy)
        card.column.addWidget(self._done)
        self.column.addWidget(Label(tr("Rapport"), "headline"))
        self.column.addWidget(
            Label(
                tr(
                    "Een pdf met uw stand, per thema van de monitor en per bedrijfsproces. "
                    "Notities komen er nooit in."
                )
            )
        )
        self.column.addWidget(card)
        self.column.addStretch(1)
        self._reader.choose([Reader.SELF])
        self._reader.answered.connect(self._show_reader)
        self._save.clicked.connect(self._ask_path)
        self._open.clicked.connect(self._open_report)
        session.changed.connect(lambda _ids: self._show_reader())
        session.answers_changed.connect(lambda _ids: self._show_reader())
        session.rounds_changed.connect(self._show_reader)
        session.practice_changed.connect(self._forget_last)
        session.practice_changed.connect(self._show_reader)
        self._show_reader()

    def save_to(self, path: Path) -> None:
        """Write the report beside the event loop."""
        if self._job is not None or self._session.practice is None:
            return
        reader = self._reader.answer
        try:
            snapshot = self._session.snapshot()
        except UserError as error:
            self.failed.emit(error)
            return

        def write() -> None:
            # reportlab is imported when it is called for.
            from zpm_checklist.services.reports import write_report  # noqa: PLC0415

            write_report(snapshot, path, reader)

        self._forget_last()
        self._path = path
        self._busy.show()
        self._save.setEnabled(False)
        self._job = Job(write, self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _ask_path(self) -> None:
        assert self._session.practice is not None
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = _file_name(self._session.practice.name, self._reader.answer)
        dialog = QFileDialog(self, tr("Rapport bewaren"), folder, tr("Pdf (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        if dialog.exec():
            self.save_to(Path(dialog.selectedFiles()[0]))

    def _forget_last(self) -> None:
        self._done.clear()
        self._open.hide()

    def _show_reader(self) -> None:
        reader = self._reader.answer
        self._told.setText(_TOLD[reader])
        left = self._left(reader)
        self._draft.setVisible(bool(left))
        self._draft.setText(
            tr("{left} Zolang staat er CONCEPT op het rapport.", left=" ".join(left))
        )
        practice = self._session.practice
        has_paper = practice is not None and (
            practice.profile.type.has_checklist or self._session.monitor.has_answers
        )
        if not has_paper:
            self._told.setText(
                tr(
                    "Een financier heeft alleen vragenlijsten. Beantwoord vragen van de monitor; "
                    "daarna is er een rapport."
                )
            )
        self._save.setEnabled(has_paper and self._job is None)

    def _left(self, reader: Reader) -> list[str]:
        """What this reader's paper still waits for, in sentences."""
        readiness = self._session.readiness
        items = readiness.guide.applicable - readiness.guide.judged
        items += readiness.supplement.applicable - readiness.supplement.judged
        found = [_not_yet(items, tr("punt"), tr("punten"), tr("bekeken"))] if items else []
        if reader is not Reader.INTERVISION and self._session.rounds:
            monitor = self._session.monitor
            asked = len(monitor.questions) - monitor.answered
            found += [_not_yet(asked, tr("vraag"), tr("vragen"), tr("beantwoord"))] if asked else []
        return found

    def _on_done(self) -> None:
        self._finish()
        self._done.setText(tr("Bewaard: {path}", path=self._path))
        self._open.show()
        self.saved.emit()

    def _on_failed(self, error: object) -> None:
        self._finish()
        self.failed.emit(error)

    def _finish(self) -> None:
        self._job = None
        self._busy.hide()
        self._save.setEnabled(True)

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))


def _not_yet(count: int, one: str, many: str, done: str) -> str:
    return (
        tr("Er is nog 1 {one} niet {done}.", one=one, done=done)
        if count == 1
        else tr("Er zijn nog {count} {many} niet {done}.", count=count, many=many, done=done)
    )


def _file_name(practice: str, reader: Reader) -> str:
    safe = "".join(letter if letter.isalnum() or letter in " -" else "_" for letter in practice)
    return tr(
        "ZPM-rapport {strip} ({lower}).pdf", strip=safe[:60].strip(), lower=_READERS[reader].lower()
    )
