"""Steps of somebody at the window: real keys on whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.pictures.screenshots import controller_of

Step = Callable[[], object]
Part = tuple[str, Iterator[Step]]


class Hands:
    """What somebody can do at this window, as steps that the event loop takes one by one."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.controller = controller_of(window)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> Step:
        return lambda: QTest.keyClick(self._focus(), key, *modifiers)

    def typed(self, text: str) -> Iterator[Step]:
        for letter in text:
            yield lambda letter=letter: QTest.keyClicks(self._focus(), letter)

    def act(self, name: str) -> Step:
        # Looked up when its turn comes: the action of an earlier step may change it.
        return lambda: self.controller.actions[name].trigger()  # noqa: PLW0108

    def go(self, place: str) -> Step:
        return lambda: self.window.go(place)

    def wait(self, steps: int) -> Iterator[Step]:
        """Somebody looks, or goes on elsewhere, while work is done beside the window."""
        for _ in range(steps):
            yield lambda: None

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window.focusWidget() or self.window
