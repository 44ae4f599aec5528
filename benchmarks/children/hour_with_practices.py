"""The parts of the hour that are about whole practices: choosing, adding, removing, keeping."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt

from benchmarks.children.steps import Hands, Part, Step
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places

_ANSWERS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_Down)


class WithPractices(Hands):
    """What a lead does besides the checklist of one practice; `folder` takes what is saved."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self.folder = folder
        self.pages = window.pages

    def parts(self) -> Iterator[Part]:
        yield "praktijk kiezen", self._choosing()
        yield "vragen beantwoorden", self._answering()
        yield "alle punten", self._all_items()
        yield "lijsten bewaren", self._keeping()
        yield "naslag lezen", self._reading()
        yield "praktijk toevoegen", self._adding()
        yield "praktijk verwijderen", self._removing()

    def _choosing(self) -> Iterator[Step]:
        yield self.act("practice.choose")
        yield from self.typed("praktijk 12")
        for _ in "12":
            yield self.key(Qt.Key.Key_Backspace)
        for _ in range(5):
            yield self.key(Qt.Key.Key_Down)
        yield self.key(Qt.Key.Key_Return)
        yield self.act("practice.choose")
        yield self.key(Qt.Key.Key_Escape)

    def _answering(self) -> Iterator[Step]:
        yield self.go(places.MONITOR)
        yield self.pages.monitor.main.setFocus
        for key in _ANSWERS * 8:
            yield self.key(key)
        yield self.act("round.close")
        yield self.key(Qt.Key.Key_Return)
        yield self.act("round.begin")
        for key in _ANSWERS * 3:
            yield self.key(key)

    def _all_items(self) -> Iterator[Step]:
        yield self.act("go.all")
        yield self.pages.chapter.list.setFocus
        for _ in range(10):
            yield self.key(Qt.Key.Key_Down)
            yield self.key(Qt.Key.Key_2)
        yield self.key(Qt.Key.Key_End)
        yield self.key(Qt.Key.Key_Home)

    def _keeping(self) -> Iterator[Step]:
        yield self.go(places.REPORT)
        yield from self.wait(60)  # the preview
        for ending in (".zpm", ".xlsx", ".csv", ".ics", ".json"):
            path = self.folder / f"lijst{ending}"
            yield lambda ending=ending: self.pages.report.show_export(ending)
            yield lambda path=path: self.pages.report.export.save_to(path)
            yield from self.wait(40)

    def _reading(self) -> Iterator[Step]:
        yield self.go(places.REFERENCE)
        for _ in range(30):
            yield self.key(Qt.Key.Key_Down)
            yield self.key(Qt.Key.Key_PageDown)

    def _adding(self) -> Iterator[Step]:
        yield self.act("practice.new")
        yield from self.typed("Praktijk Nieuw")
        for _ in range(12):
            yield self.key(Qt.Key.Key_Tab)
            yield self.key(Qt.Key.Key_Space)
        yield self.act("practice.example")
        yield from self.wait(5)

    def _removing(self) -> Iterator[Step]:
        for name in ("practice.remove", "undo", "redo", "undo"):
            yield self.act(name)
            yield from self.wait(5)
