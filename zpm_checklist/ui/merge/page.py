"""Samenvoegen: many files in, the national monitor's report over them out."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from zpm_checklist.translation import tr
from zpm_checklist.ui.background import Job
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from zpm_checklist.ui.merge.desk import MergeDesk

_WIDE = 300
_NEEDED = ("zpm_checklist.services.team_report", "zpm_checklist.report.aggregate.phrases")
"""What the desk stands on. To load it takes so long that the window would be seen to wait."""


class MergePage(ScrollPage):
    """Shows its title at once, and the desk when what it needs has been loaded."""

    failed = Signal(object)
    """A UserError to tell."""

    def __init__(self, design: Design, session: Session) -> None:
        """No practice and no register is needed."""
        super().__init__(design, _WIDE)
        self.setAccessibleName(tr("Samenvoegen"))
        self._session = session
        self._waiting: Sequence[Path] = ()
        self.desk: MergeDesk | None = None
        self.column.addWidget(Label(tr("Samenvoegen"), "headline"))
        self.column.addStretch(1)
        job = Job(lambda: [import_module(name) for name in _NEEDED], self)
        job.done.connect(lambda _modules: self._furnish())
        job.failed.connect(self.failed)
        job.start()

    def add(self, paths: Sequence[Path]) -> None:
        """Read these files and folders into the list, now or as soon as there is one."""
        if self.desk is None:
            self._waiting = [*self._waiting, *paths]
        else:
            self.desk.add(paths)

    def stop(self) -> None:
        """Leave off what is being read, and what waits for that."""
        self._waiting = ()
        if self.desk is not None:
            self.desk.list.stop()

    def light(self, is_lit: bool) -> None:
        """Whether files hang above the window that may be dropped here."""
        if self.desk is not None:
            self.desk.files.drop.light(is_lit)

    def _furnish(self) -> None:
        from zpm_checklist.ui.merge.desk import MergeDesk  # noqa: PLC0415

        self.desk = MergeDesk(self._design, self._session)
        self.desk.failed.connect(self.failed)
        self.desk.turned.connect(lambda: self.verticalScrollBar().setValue(0))
        self.column.insertWidget(1, self.desk, 100)
        if self._waiting:
            self.desk.add(self._waiting)
