"""A real window on a real register, driven by real keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from zpm_checklist.model.practice import Care, Contract, PracticeType, Profile
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.application import make_application, make_window
from zpm_checklist.ui.controller import Controller
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.pictures.screenshots import controller_of, discard, settle

TODAY = date(2026, 3, 2)
PATIENCE = 20_000

EVERYTHING = replace(
    Profile.for_type(PracticeType.LARGE_INSTITUTION),
    contracts=frozenset(Contract),
    care=frozenset(Care),
    subcontracting=True,
)
"""A profile to which each item of planning applies."""


def wait_until(holds: Callable[[], bool]) -> None:
    """Run the event loop until this holds."""
    deadline = QDeadlineTimer(PATIENCE)
    while not holds():
        assert not deadline.hasExpired(), "it did not happen"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    settle()


def press(window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """A real key event where the focus is."""
    QTest.keyClick(window.focusWidget() or window, key, *modifiers)
    settle()


@pytest.fixture
def register(tmp_path) -> Path:
    return tmp_path / "map" / "register.sqlite"


@pytest.fixture
def open_window(register) -> Callable[[], MainWindow]:
    """Opens the window on the register, as often as a test asks."""
    make_application()
    opened = []

    def open_() -> MainWindow:
        window = make_window(register, TODAY)
        opened.append(window)
        window.show()
        wait_until(lambda: window.findChild(Controller) is not None)
        return window

    yield open_
    for window in opened:
        discard(window)


@pytest.fixture
def ready_window(open_window) -> Callable[[], MainWindow]:
    """The same, with the register loaded."""

    def open_() -> MainWindow:
        window = open_window()
        wait_until(lambda: window.session.workspace is not None)
        return window

    return open_


@pytest.fixture
def add_practice(pack, register) -> Callable[..., str]:
    """Puts a practice into the register while no window has it open; gives its id."""

    def add(name: str = "Praktijk Proef", profile: Profile = EVERYTHING) -> str:
        workspace = Workspace(pack, register)
        try:
            return workspace.add_practice(name, profile).id
        finally:
            workspace.close()

    return add


@pytest.fixture
def planning(add_practice, ready_window) -> MainWindow:
    """A window at a chapter of which each item applies, with the focus in the list."""
    add_practice()
    window = ready_window()
    window.go("planning")
    window.activateWindow()
    window.pages.chapter.list.setFocus()
    settle()
    return window


@pytest.fixture
def marks_on_disk(pack, register) -> Callable[[str], dict]:
    """What another program reads from the register once the window is closed."""

    def read(practice_id: str) -> dict:
        workspace = Workspace(pack, register)
        try:
            return dict(workspace.marks(practice_id))
        finally:
            workspace.close()

    return read


@pytest.fixture
def rounds_on_disk(pack, register) -> Callable[[str], tuple]:
    """The same of the monitor's rounds."""

    def read(practice_id: str) -> tuple:
        workspace = Workspace(pack, register)
        try:
            return workspace.rounds(practice_id)
        finally:
            workspace.close()

    return read


@pytest.fixture
def example_window(ready_window) -> MainWindow:
    """A window with the example practice."""
    window = ready_window()
    controller_of(window).flows.add_example()
    window.resize(1366, 850)
    settle()
    return window


@pytest.fixture
def said(monkeypatch) -> list[str]:
    """What a screen reader is told."""

    heard: list[str] = []

    class Listener:
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event) -> None:
            heard.append(event.message())

    monkeypatch.setattr(QtGui, "QAccessible", Listener)
    return heard


@pytest.fixture
def open_room(tmp_path) -> Callable[[str], MainWindow]:
    """Opens the training room of a laptop, by its name: each has a register of its own."""
    make_application()
    opened = []

    def open_(laptop: str = "trainer") -> MainWindow:
        register = tmp_path / laptop / "oefenruimte" / "oefening.sqlite"
        window = make_window(register, TODAY, is_exercise=True)
        opened.append(window)
        window.resize(1366, 850)
        window.show()
        window.activateWindow()
        wait_until(lambda: window.session.workspace is not None)
        return window

    yield open_
    for window in opened:
        discard(window)


@pytest.fixture
def stick(tmp_path) -> Path:
    """A folder that goes from hand to hand in a lesson."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
