"""Where files come in: dropped here, chosen, or a whole folder; with a way to stop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.merge.file_list import MergeList
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label

_KINDS = tr("Dossiers, rapporten en enquêtes (*.zpm *.pdf *.csv);;Alle bestanden (*)")
_LOOK_EVERY = 50
"""Milliseconds between two looks at how far the thread is."""
_STEPS = 1000


class DropZone(QFrame):
    """Says what may be dropped, and has the buttons for who would rather choose."""

    added = Signal(list)
    """Paths that were chosen."""

    def __init__(self, design: Design) -> None:
        """The dropping itself is done on the whole window."""
        super().__init__()
        self.setObjectName("dropzone")
        self._design = design
        self._files = QPushButton(tr("Bestanden kiezen …"))
        self._files.setProperty("kind", "primary")
        self._folder = QPushButton(tr("Map kiezen …"))
        self._more = Label(tr("Of sleep nog meer bestanden naar dit venster."), "caption")
        self._more.setWordWrap(False)
        buttons = button_row(design, self._files, self._folder, self._more)
        self._title = Label(tr("Sleep bestanden of een map naar dit venster"), "lead")
        self._told = Label(
            tr(
                "Dossiers (.zpm), rapporten van dit programma (.pdf) en enquêtes (.csv), door "
                "elkaar en zoveel als u wilt. Alles blijft op deze computer. Uw eigen praktijk "
                "verandert niet."
            ),
            "caption",
        )
        self._column = QVBoxLayout(self)
        for widget in (self._title, self._told, buttons):
            self._column.addWidget(widget)
        self._files.clicked.connect(self._ask_files)
        self._folder.clicked.connect(self._ask_folder)
        design.changed.connect(self._space)
        self._space()

    def light(self, is_lit: bool) -> None:
        """Whether files hang above the window."""
        self.setProperty("lit", is_lit)
        self.style().polish(self)

    def show_count(self, count: int) -> None:
        """With files in the list it takes less room."""
        self._title.setVisible(not count)
        self._told.setVisible(not count)
        self._more.setVisible(bool(count))

    def _ask_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Bestanden kiezen"), _documents(), _KINDS)
        if chosen:
            self.added.emit([Path(name) for name in chosen])

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Map kiezen"), _documents())
        if chosen:
            self.added.emit([Path(chosen)])

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(px(5), px(4), px(5), px(4))
        self._column.setSpacing(px(2))
        self._more.setMinimumHeight(self._folder.sizeHint().height())  # in line with the buttons


class BusyBar(QWidget):
    """How far the reading is, and Stop."""

    def __init__(self, design: Design, of_list: MergeList) -> None:
        """Hidden while nothing is read."""
        super().__init__()
        self._list = of_list
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Voortgang van het lezen"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(of_list.stop)
        row = QHBoxLayout()
        row.setSpacing(design.px(3))
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(tr("Bezig met lezen. De lijst verandert pas als alles gelezen is.")))
        self._then = Label(tr("Wat u er net bij sleepte, leest het programma daarna."), "caption")
        column.addWidget(self._then)
        column.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        of_list.busy_changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        busy = self._list.is_busy
        self.setVisible(busy)
        self._then.setVisible(self._list.has_waiting)
        if busy:
            self._look()
            self._timer.start()
        else:
            self._timer.stop()

    def _look(self) -> None:
        self._bar.setValue(round(_STEPS * self._list.share_done))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
