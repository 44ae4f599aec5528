"""The program on a real screen, shown view after view on command.

    python -m tests.access.driver FOLDER [room]

With `room` it is the window of the training room, and what it shows on the beamer. Takes one
JSON command a line on standard input and gives one JSON answer a line.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.access.rounds import focusable, go_round
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.pictures.screenshots import SIZE, TODAY, open_example, settle, views
from zpm_checklist.ui.pictures.training_views import open_room, room_views

Views = Mapping[str, Callable[[], QWidget | None]]
"""How to come to each; it gives the window to be looked at where that is another."""


ROOM = "room"
BUTTONS = "les-presenteren-knoppen"


class Driver(QObject):
    """Does what it is told, within the running event loop."""

    def __init__(self, window: MainWindow, found: Views) -> None:
        super().__init__(window)
        self._window = window
        self._views = found
        self._walked: set[bool] = set()
        self._rest = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_command)

    # Commands

    def views(self) -> list[str]:
        return list(self._views)

    def show(self, view: str) -> bool:
        self._show(view)
        return True

    def round(self, view: str) -> dict:
        """Somebody at work on one page goes to another, and looks round there."""
        page = self._window.pages.currentWidget()
        inside = [one for one in focusable(self._window) if one is page or page.isAncestorOf(one)]
        if inside:
            inside[0].setFocus()
        shown = self._show(view)
        return asdict(go_round(shown, self._views[view], self._walked))

    def zoom(self, zoom: float) -> bool:
        self._window.design.set_zoom(zoom)
        settle()
        return True

    def _show(self, view: str) -> QWidget:
        shown = self._views[view]() or self._window
        settle()
        return shown

    def _on_command(self) -> None:
        got = os.read(sys.stdin.fileno(), 65536)
        if not got:
            QApplication.quit()
        *lines, self._rest = (self._rest + got).split(b"\n")
        for line in lines:
            name, *arguments = json.loads(line)
            try:
                answer = {"answer": getattr(self, name)(*arguments)}
            except Exception:  # who asked has to hear of it
                answer = {"error": traceback.format_exc()}
            print(json.dumps(answer), flush=True)


@contextmanager
def opened(folder: Path, which: str) -> Iterator[tuple[MainWindow, Views]]:
    """A window and its views."""
    if which == ROOM:
        room = folder / ROOM
        room.mkdir(exist_ok=True)
        with open_room(room, TODAY, SIZE) as window:
            found = room_views(window)
            yield window, found | {BUTTONS: lambda: _with_buttons(found["les-presenteren"]())}
    else:
        with open_example(folder) as window:
            yield window, views(window)


def _with_buttons(presenter: QWidget) -> QWidget:
    """The presenter's buttons rest until Tab, or the mouse, asks for them."""
    settle()
    QTest.keyClick(presenter.windowHandle(), Qt.Key.Key_Tab)
    return presenter


def main(folder: Path, which: str = "") -> None:
    with opened(folder, which) as (window, found):
        QApplication.setCursorFlashTime(0)
        window.activateWindow()
        settle()
        Driver(window, found)
        QApplication.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
