"""An hour at the window in a minute: real keys and clicks, with a watch on the event loop.

Argument: a folder with a register of many practices, and dossiers to merge. Tells for each part
of the hour the longest pause of the event loop in it, in milliseconds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.dossiers import TODAY
from zpm_checklist.ui import places
from zpm_checklist.ui.application import make_application, make_window
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.screenshots import controller_of

_BEAT = 2
"""Milliseconds between two looks at the clock; what lies between two beats beyond it is a pause."""
_BREATH = 12
"""Milliseconds between two keys, as of somebody who types very fast."""

Step = Callable[[], object]
Part = tuple[str, Iterator[Step]]


class Watch:
    """Sees how long the event loop stays away, whatever it is busy with."""

    def __init__(self) -> None:
        self.part = ""
        self.longest: dict[str, float] = {}
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def enter(self, part: str) -> None:
        self._beat()
        self.part = part

    def _beat(self) -> None:
        now = time.perf_counter()
        pause = (now - self._last) * 1000 - _BEAT
        self.longest[self.part] = max(self.longest.get(self.part, 0.0), pause)
        self._last = now


class Hour:
    """The parts of the hour, each a row of steps that the event loop takes one by one."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.folder = window, folder
        self.controller = controller_of(window)

    def parts(self) -> Iterator[Part]:
        yield "punten beoordelen", self._marking()
        yield "notities typen", self._typing()
        yield "bladeren", self._walking()
        yield "zoeken", self._searching()
        yield "Snelscan", self._scanning()
        yield "ongedaan maken", self._undoing()
        yield "tekst groter en kleiner", self._zooming()
        yield "licht, donker, contrast", self._looks()
        yield "opdrachten", self._palette()
        yield "rapport maken", self._reporting()
        yield "bestanden samenvoegen", self._merging()
        yield "andere praktijk", self._switching()

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> Step:
        return lambda: QTest.keyClick(self._focus(), key, *modifiers)

    def typed(self, text: str) -> Iterator[Step]:
        for letter in text:
            yield lambda letter=letter: QTest.keyClicks(self._focus(), letter)

    def act(self, name: str) -> Step:
        return self.controller.actions[name].trigger

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window.focusWidget() or self.window

    def _marking(self) -> Iterator[Step]:
        statuses = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_N)
        for chapter in self.window.session.pack.chapters:
            yield lambda id_=chapter.id: self.window.go(id_)
            yield self.window.pages.chapter.list.setFocus
            yield self.window.pages.chapter.list.select_first
            for number in range(len(chapter.items)):
                yield self.key(statuses[number % len(statuses)])

    def _typing(self) -> Iterator[Step]:
        yield lambda: self.window.go("planning")
        yield self.window.pages.chapter.list.select_first
        yield self.window.pages.chapter.list.setFocus
        yield self.key(Qt.Key.Key_Return)
        yield from self.typed("Met de planner afgesproken; volgende week nog eens kijken. " * 3)
        yield self.window.pages.chapter.list.setFocus

    def _walking(self) -> Iterator[Step]:
        for _ in range(2):
            for place in (*places.TITLE, *self.window.session.pack.chapter_by_id):
                yield lambda place=place: self.window.go(place)
        for _ in range(20):
            yield self.act("back")

    def _searching(self) -> Iterator[Step]:
        for words in ("regiebehandelaar", "declaratie", "raad"):
            yield self.act("search")
            yield from self.typed(words)
            yield self.key(Qt.Key.Key_Down)
            yield self.key(Qt.Key.Key_Escape)

    def _scanning(self) -> Iterator[Step]:
        yield lambda: self.window.go(places.SNELSCAN)
        for number in range(60):
            yield self.key((Qt.Key.Key_1, Qt.Key.Key_2)[number % 5 == 0])

    def _undoing(self) -> Iterator[Step]:
        for name in ("undo", "redo", "undo"):
            for _ in range(30):
                yield self.act(name)

    def _zooming(self) -> Iterator[Step]:
        for place in ("planning", places.OVERVIEW, places.MONITOR):
            yield lambda place=place: self.window.go(place)
            for name in ("zoom.in", "zoom.in", "zoom.in", "zoom.out", "zoom.reset"):
                yield self.act(name)

    def _looks(self) -> Iterator[Step]:
        for place in ("planning", places.OVERVIEW):
            yield lambda place=place: self.window.go(place)
            for name in ("look.dark", "look.contrast", "look.light"):
                yield self.act(name)

    def _palette(self) -> Iterator[Step]:
        for words in ("rapport", "planning", "donker"):
            yield self.act("palette")
            yield from self.typed(words)
            yield self.key(Qt.Key.Key_Escape)

    def _reporting(self) -> Iterator[Step]:
        page = self.window.pages.report
        yield lambda: self.window.go(places.REPORT)
        yield lambda: page.save_to(self.folder / "rapport.pdf")
        for _ in range(120):  # somebody goes on working meanwhile
            yield lambda: None

    def _merging(self) -> Iterator[Step]:
        yield lambda: self.window.go(places.MERGE)
        yield lambda: self.window.pages.merge.add([self.folder / "dossiers"])
        for _ in range(150):
            yield lambda: None

    def _switching(self) -> Iterator[Step]:
        practices = self.window.session.workspace.practices
        for practice in practices[:: max(1, len(practices) // 10)]:
            yield lambda id_=practice.id: self.controller.switch_to(id_)
            yield lambda: self.window.go("planning")


def run(folder: Path) -> dict[str, float]:
    """The longest pause of each part, in milliseconds."""
    make_application()
    window = make_window(folder / "register.sqlite", TODAY)
    ready = QEventLoop()
    window.ready.connect(ready.quit)
    window.show()
    ready.exec()
    watch, done = Watch(), QEventLoop()

    def take(parts: Iterator[Part], steps: Iterator[Step]) -> None:
        step = next(steps, None)
        while step is None:
            part = next(parts, None)
            if part is None:
                done.quit()
                return
            watch.enter(part[0])
            steps = part[1]
            step = next(steps, None)
        step()
        QTimer.singleShot(_BREATH, lambda: take(parts, steps))

    QTimer.singleShot(200, lambda: take(Hour(window, folder).parts(), iter(())))
    done.exec()
    window.close()
    return {part: pause for part, pause in watch.longest.items() if part}


if __name__ == "__main__":
    for name, pause in run(Path(sys.argv[1])).items():
        print(f"{pause:.1f} {name}")
