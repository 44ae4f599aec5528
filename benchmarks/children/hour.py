"""An hour at the window in a minute: real keys and clicks, with a watch on the event loop.

Argument: a folder with a register of many practices, and dossiers to merge. Tells for each part
of the hour the longest pause of the event loop in it, in milliseconds, and then of all.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer

from benchmarks.children.hour_at_work import AtWork
from benchmarks.children.hour_in_room import InRoom
from benchmarks.children.hour_with_practices import WithPractices
from benchmarks.children.steps import Part, Step
from benchmarks.dossiers import TODAY
from zpm_checklist.app import seek_garbage_rarely
from zpm_checklist.ui.application import make_application, make_window
from zpm_checklist.ui.pictures.training_views import open_room

_BEAT = 2
"""Milliseconds between two looks at the clock; what lies between two beats beyond it is a pause."""
_BREATH = 12
"""Milliseconds between two keys, as of somebody who types very fast."""
_BEFORE = 3_000
"""Milliseconds in which somebody looks at the window before touching it."""

Take = Callable[[str, Step], object]
"""Takes one step of a part of the hour."""


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

    def stop(self) -> dict[str, float]:
        """The longest pause of each part."""
        self.enter("")
        self._timer.stop()
        return {part: pause for part, pause in self.longest.items() if part}

    def _beat(self) -> None:
        now = time.perf_counter()
        pause = (now - self._last) * 1000 - _BEAT
        self.longest[self.part] = max(self.longest.get(self.part, 0.0), pause)
        self._last = now


def live(parts: Iterator[Part], take: Take) -> dict[str, float]:
    """Take all steps, one at a time, and tell the longest pause of each part."""
    watch, done = Watch(), QEventLoop()

    def go_on(steps: Iterator[Step]) -> None:
        step = next(steps, None)
        while step is None:
            part = next(parts, None)
            if part is None:
                done.quit()
                return
            watch.enter(part[0])
            steps = part[1]
            step = next(steps, None)
        take(watch.part, step)
        QTimer.singleShot(_BREATH, lambda: go_on(steps))

    QTimer.singleShot(_BEFORE, lambda: go_on(iter(())))
    done.exec()
    return watch.stop()


def run(folder: Path, take: Take = lambda _part, step: step()) -> dict[str, float]:
    """The longest pause of each part, in milliseconds: at work, then in the training room."""
    seek_garbage_rarely()  # as the program itself does
    make_application()
    window = make_window(folder / "register.sqlite", TODAY)
    ready = QEventLoop()
    window.ready.connect(ready.quit)
    window.show()
    ready.exec()
    parts = chain(AtWork(window, folder).parts(), WithPractices(window, folder).parts())
    longest = live(parts, take)
    window.close()
    room = folder / "oefenruimte"
    room.mkdir(exist_ok=True)
    with open_room(room, TODAY, QSize(1320, 840)) as window:
        longest |= live(InRoom(window).parts(), take)
    return longest


if __name__ == "__main__":
    found = run(Path(sys.argv[1]))
    found["alles samen"] = max(found.values())
    for name, pause in found.items():
        print(f"{pause:.1f} {name}")
