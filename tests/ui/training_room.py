"""What trainer and participants do in the training room, with real keys and real drops."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import press, wait_until
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.pictures.screenshots import controller_of, settle
from zpm_checklist.ui.pictures.training_views import inside
from zpm_checklist.ui.training.inside import TrainingInside

KEY_OF = {"1": Qt.Key.Key_1, "2": Qt.Key.Key_2, "3": Qt.Key.Key_3, "4": Qt.Key.Key_4}


def drop(window: MainWindow, *paths: Path) -> None:
    """Real drag and drop events on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPoint(9, 9), copy, data, left, none))
    settle()


def make_lesson(window: MainWindow, path: Path, title: str = "Samen kijken") -> None:
    """The trainer's part."""
    parts = inside(window)
    parts.maker.title.setText(title)
    parts.maker.save_to(path)
    wait_until(path.exists)
    wait_until(lambda: parts.room.lesson is not None)


def take_part(window: MainWindow, lesson: Path, keys: str, alias: str, stick: Path) -> Path:
    """Open the lesson, give each item the verdict of its key, and hand in."""
    drop(window, lesson)
    parts = inside(window)
    QTest.mouseClick(parts.taking.story.begin, Qt.MouseButton.LeftButton)
    settle()
    for number in range(len(parts.room.items)):
        press(window, KEY_OF[keys[number % len(keys)]])
        press(window, Qt.Key.Key_PageDown)
    assert parts.taking.hand_in.alias.hasFocus()
    QTest.keyClicks(parts.taking.hand_in.alias, alias)
    before = set(stick.glob("*.zpmuitslag"))
    parts.taking.hand_in.hand_in_to(stick)
    wait_until(lambda: set(stick.glob("*.zpmuitslag")) > before)
    return (set(stick.glob("*.zpmuitslag")) - before).pop()


def told(window: MainWindow) -> str:
    """What the strip at the bottom says."""
    return controller_of(window).strip._text.text()


def looking_often(window: MainWindow) -> TrainingInside:
    """Looks into the folder without the pause of two seconds."""
    parts = inside(window)
    parts.room._timer.setInterval(20)
    return parts
