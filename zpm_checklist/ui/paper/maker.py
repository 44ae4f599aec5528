"""Makes a paper and draws its pages beside the event loop, one piece of work at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from zpm_checklist.ui.background import Job
from zpm_checklist.ui.paper.pages import PaperPages, draw_page, read_pages


class PaperMaker(QObject):
    """The newest wish counts; what comes of an older one is thrown away."""

    made = Signal(object)
    """The PaperPages that were asked for."""
    drawn = Signal(int, object)
    """A page (from 0) and its QImage."""
    failed = Signal(object)
    """A UserError: there is no such paper."""
    rested = Signal()
    """Nothing is left to do."""

    def __init__(self, parent: QObject) -> None:
        """Rests until something is asked."""
        super().__init__(parent)
        self._job: Job | None = None
        self._work: Callable[[], bytes] | None = None
        self._pages: PaperPages | None = None
        self._wanted: list[int] = []
        self._width = 0
        self._turn = 0
        """Goes up with each wish, so that a late outcome is known for one."""

    @property
    def is_busy(self) -> bool:
        """Whether anything is being made or drawn."""
        return self._job is not None

    def make(self, work: Callable[[], bytes]) -> None:
        """Make another paper instead of the one that is there."""
        self.stop()
        self._work = work
        self._next()

    def draw(self, numbers: Sequence[int], width: int) -> None:
        """Draw these pages of what was made, in this order, so many pixels wide."""
        self._wanted, self._width = list(numbers), width
        self._next()

    def stop(self) -> None:
        """Forget what was asked; a page that is being drawn is drawn for nobody."""
        self._turn += 1
        self._work, self._pages, self._wanted = None, None, []

    def _next(self) -> None:
        if self._job is not None:
            return
        work, pages = self._work, self._pages
        if work is not None:
            self._work = None
            self._start(lambda: read_pages(work()), self._on_made)
        elif pages is not None and self._wanted:
            number, width = self._wanted.pop(0), self._width
            self._start(
                lambda: draw_page(pages, number, width),
                lambda pixels: self.drawn.emit(number, pixels.image()),
            )
        else:
            self.rested.emit()

    def _start(self, work: Callable[[], Any], tell: Callable[[Any], None]) -> None:
        turn = self._turn
        self._job = Job(work, self)
        self._job.done.connect(lambda outcome: self._on_end(turn, tell, outcome))
        self._job.failed.connect(lambda error: self._on_end(turn, self.failed.emit, error))
        self._job.start()

    def _on_end(self, turn: int, tell: Callable[[Any], None], outcome: object) -> None:
        self._job = None
        if turn == self._turn:
            tell(outcome)
        self._next()

    def _on_made(self, pages: PaperPages) -> None:
        self._pages = pages
        self.made.emit(pages)
