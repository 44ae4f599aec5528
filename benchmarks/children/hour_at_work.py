"""The parts of the hour with the register of an institution's lead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt

from benchmarks.children.steps import Hands, Part, Step
from zpm_checklist.model.letter_wording import Party
from zpm_checklist.model.status import Status
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places

_CHAPTER = "planning"


class AtWork(Hands):
    """What somebody does in an hour; `folder` has dossiers, known and new, and takes the report."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self.folder = folder
        self.pages = window.pages

    def parts(self) -> Iterator[Part]:
        yield "punten beoordelen", self._marking()
        yield "notities typen", self._typing()
        yield "overzicht en grafieken", self._charts()
        yield "bladeren", self._walking()
        yield "zoeken", self._searching()
        yield "Snelscan", self._scanning()
        yield "acties", self._acting()
        yield "brief", self._writing_letters()
        yield "ongedaan maken", self._undoing()
        yield "tekst groter en kleiner", self._zooming()
        yield "licht, donker, contrast", self._looks()
        yield "opdrachten", self._palette()
        yield "instellingen en help", self._helping()
        yield "rondleiding", self._touring()
        yield "rapport maken", self._reporting()
        yield "bestanden samenvoegen", self._merging()
        yield "dossiers inlezen", self._importing()
        yield "andere praktijk", self._switching()

    def _marking(self) -> Iterator[Step]:
        statuses = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_N)
        for chapter in self.window.session.pack.chapters:
            yield self.go(chapter.id)
            yield self.pages.chapter.list.setFocus
            yield self.pages.chapter.list.select_first
            for number in range(len(chapter.items)):
                yield self.key(statuses[number % len(statuses)])

    def _typing(self) -> Iterator[Step]:
        yield self.go(_CHAPTER)
        yield self.pages.chapter.list.select_first
        yield self.pages.chapter.list.setFocus
        yield self.key(Qt.Key.Key_Return)
        yield from self.typed("Met de planner afgesproken; volgende week nog eens kijken. " * 3)
        yield self.pages.chapter.list.setFocus

    def _charts(self) -> Iterator[Step]:
        yield self.go(places.OVERVIEW)
        yield from self.wait(5)
        for _ in range(20):
            yield self.key(Qt.Key.Key_Tab)

    def _walking(self) -> Iterator[Step]:
        for _ in range(2):
            for place in (*places.TITLE, *self.window.session.pack.chapter_by_id):
                yield self.go(place)
        for _ in range(20):
            yield self.act("back")

    def _searching(self) -> Iterator[Step]:
        for words in ("regiebehandelaar", "declaratie", "raad"):
            yield self.act("search")
            yield from self.typed(words)
            yield self.key(Qt.Key.Key_Down)
            yield self.key(Qt.Key.Key_Escape)

    def _scanning(self) -> Iterator[Step]:
        yield self.go(places.SNELSCAN)
        for number in range(60):
            yield self.key((Qt.Key.Key_1, Qt.Key.Key_2)[number % 5 == 0])

    def _acting(self) -> Iterator[Step]:
        yield self.go(places.ACTIONS)
        side = self.pages.actions.side
        yield lambda: side.desk.give(self.window.session.pack.items, "Anna")
        for chip in (side.filters.by_person, side.filters.by_date):
            yield chip.click
        yield side.filters.line.setFocus
        yield from self.typed("planning")
        for _ in "planning":
            yield self.key(Qt.Key.Key_Backspace)
        yield side.table.setFocus
        yield side.table.selectAll
        yield lambda: side.desk.put_off(side.items)
        yield lambda: side.desk.mark(side.items, Status.BEHIND)
        for _ in range(10):
            yield self.key(Qt.Key.Key_Down)
        yield self.key(Qt.Key.Key_Return)
        yield self.key(Qt.Key.Key_Escape)

    def _writing_letters(self) -> Iterator[Step]:
        yield self.go(places.LETTER)
        for party in Party:
            yield lambda party=party: self.pages.letter.show_party(party)
        yield self.pages.letter.choice.take_all

    def _undoing(self) -> Iterator[Step]:
        for name in ("undo", "redo", "undo"):
            for _ in range(30):
                yield self.act(name)

    def _zooming(self) -> Iterator[Step]:
        for place in (_CHAPTER, places.OVERVIEW, places.MONITOR):
            yield self.go(place)
            for name in ("zoom.in", "zoom.in", "zoom.in", "zoom.out", "zoom.reset"):
                yield self.act(name)

    def _looks(self) -> Iterator[Step]:
        for place in (_CHAPTER, places.OVERVIEW):
            yield self.go(place)
            for name in ("look.dark", "look.contrast", "look.light"):
                yield self.act(name)

    def _palette(self) -> Iterator[Step]:
        for words in ("rapport", "planning", "donker"):
            yield self.act("palette")
            yield from self.typed(words)
            yield self.key(Qt.Key.Key_Escape)

    def _helping(self) -> Iterator[Step]:
        for place in (places.SETTINGS, places.MERGE, places.ACTIONS):
            yield self.go(place)
            yield self.act("help.here")
            for _ in range(5):
                yield self.key(Qt.Key.Key_Down)
        yield self.act("help.keys")

    def _touring(self) -> Iterator[Step]:
        yield self.act("tour")
        for _ in range(5):
            yield self.key(Qt.Key.Key_Return)
            yield from self.wait(3)

    def _reporting(self) -> Iterator[Step]:
        yield self.go(places.REPORT)
        yield from self.wait(60)  # the preview
        yield lambda: self.pages.report.save_to(self.folder / "rapport.pdf")
        yield from self.wait(60)

    def _merging(self) -> Iterator[Step]:
        yield self.go(places.MERGE)
        yield lambda: self.pages.merge.add([self.folder / "dossiers"])
        yield from self.wait(150)

    def _importing(self) -> Iterator[Step]:
        yield self.go(_CHAPTER)
        yield lambda: self.controller.flows.import_from(sorted((self.folder / "nieuw").iterdir()))
        yield from self.wait(30)
        for name in ("undo", "redo"):
            yield self.act(name)
            yield from self.wait(30)

    def _switching(self) -> Iterator[Step]:
        practices = self.window.session.workspace.practices
        for practice in practices[:: max(1, len(practices) // 10)]:
            yield lambda id_=practice.id: self.controller.switch_to(id_)
            yield self.go(_CHAPTER)
