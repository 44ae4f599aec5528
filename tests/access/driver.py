"""The program on a real screen, shown view after view on command.

    python -m tests.access.driver FOLDER

Takes one JSON command a line on standard input and gives one JSON answer a line.
"""

import json
import os
import sys
import traceback
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from tests.access.rounds import focusable, go_round
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.pictures.screenshots import open_example, settle, views


class Driver(QObject):
    """Does what it is told, within the running event loop."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._views = views(window)
        self._walked: set[bool] = set()
        self._rest = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_command)

    # Commands

    def views(self) -> list[str]:
        return list(self._views)

    def show(self, view: str) -> bool:
        self._views[view]()
        settle()
        return True

    def round(self, view: str) -> dict:
        """Somebody at work on one page goes to another, and looks round there."""
        page = self._window.pages.currentWidget()
        inside = [one for one in focusable(self._window) if one is page or page.isAncestorOf(one)]
        if inside:
            inside[0].setFocus()
        self.show(view)
        return asdict(go_round(self._window, self._views[view], self._walked))

    def zoom(self, zoom: float) -> bool:
        self._window.design.set_zoom(zoom)
        settle()
        return True

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


def main(folder: Path) -> None:
    with open_example(folder) as window:
        QApplication.setCursorFlashTime(0)
        window.activateWindow()
        settle()
        Driver(window)
        QApplication.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
