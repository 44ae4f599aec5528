"""Somebody who never reads manuals: from first start to a saved PDF, by keys and mouse alone.

The newcomer knows what stands on the screen and nothing of the program behind it. `QtHands`
makes Qt's own events; run as a program, this module drives a window under X with xdotool:

    python -m tests.ui.newcomer FOLDER
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget

NAME = "Praktijk Zon"
MOST = 60
"""Clicks and keys beside one key per answered question."""
PATIENCE = 20.0


class Hands(Protocol):
    """What a person has: a mouse and a keyboard."""

    def click(self, widget: QWidget) -> None: ...

    def press(self, key: str) -> None: ...


class QtHands:
    """Events that Qt makes itself, where the focus is."""

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def press(self, key: str) -> None:
        window = _in_front()
        assert window is not None
        target = window.focusWidget() or window
        if key == "Return":
            QTest.keyClick(target, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(target, key)


class XHands:
    """Events of the X server, made by another process."""

    def click(self, widget: QWidget) -> None:
        middle = widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))
        self._do("mousemove", str(middle.x()), str(middle.y()), "click", "1")

    def press(self, key: str) -> None:
        self._do("key", "space" if key == " " else key)

    def _do(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], check=True)


class Newcomer:
    """Counts what the hands do."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.clicks = 0
        self.keys = 0
        self.answered = 0

    def make_report(self, folder: Path) -> Path:
        """Answer what is asked, and save the report in `folder`; gives its path."""
        self._wait(lambda: self._sees("Hoe heet uw praktijk"))
        for letter in NAME:
            self._press(letter)
        self._press("Return")
        self._wait(lambda: self._button("Snelscan") is not None)
        self._click("Snelscan")
        self._wait(lambda: bool(self._card()))
        while self._card():
            self._answer()
        self._click("Naar het rapport")
        self._wait(lambda: self._button("Bewaar als pdf") is not None)
        with self._confirming():
            self._click("Bewaar als pdf")
            self._wait(lambda: self._sees("Bewaard") and any(_pdfs(folder)))
        return _pdfs(folder)[0]

    def _answer(self) -> None:
        """Mostly the first answer; every tenth question is worse, with a reason."""
        card = self._card()
        is_worse = self.answered % 10 == 9
        self._press("2" if is_worse else "1")
        self.answered += 1
        if is_worse and self._card() == card and self._sees("Een letter geeft een reden"):
            self._press("a")
        if self._card() == card:
            self._press("Return")
        self._wait(lambda: self._card() != card)

    # What stands on the screen

    def _card(self) -> str:
        return next((text for text in _texts() if text.startswith("Vraag ")), "")

    def _sees(self, words: str) -> bool:
        return any(words in text for text in _texts())

    def _button(self, words: str) -> QAbstractButton | None:
        found = (w for w in _visible() if isinstance(w, QAbstractButton))
        return next((button for button in found if button.text().startswith(words)), None)

    # What the hands do

    def _click(self, words: str) -> None:
        button = self._button(words)
        assert button is not None, f"no button “{words}”"
        self.clicks += 1
        self._hands.click(button)
        self._breathe()

    def _press(self, key: str) -> None:
        self.keys += 1
        self._hands.press(key)
        self._breathe()

    @contextmanager
    def _confirming(self) -> Iterator[None]:
        """Enter in each dialog that comes up: it waits within the click that opened it."""
        met: list[QWidget] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None and dialog.isVisible() and dialog not in met:
                met.append(dialog)
                dialog.activateWindow()
                self.keys += 1
                self._hands.press("Return")

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(200)
        yield
        timer.stop()

    def _breathe(self) -> None:
        """Real events need a moment to arrive."""
        until = time.monotonic() + (0.05 if isinstance(self._hands, XHands) else 0)
        _spin()
        while time.monotonic() < until:
            _spin()

    def _wait(self, holds: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < deadline, "it did not come on the screen"
            _spin()
        self._breathe()


def _spin() -> None:
    for _ in range(3):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.sendPostedEvents()


def _in_front() -> QWidget | None:
    """The dialog that is open, else the window."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow)]
    return QApplication.activeModalWidget() or next((w for w in windows if w.isVisible()), None)


def _visible() -> list[QWidget]:
    window = _in_front()
    return [w for w in window.findChildren(QWidget) if w.isVisible()] if window else []


def _texts() -> list[str]:
    return [w.text() for w in _visible() if isinstance(w, QLabel)]


def _pdfs(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.pdf"))


def said(newcomer: Newcomer) -> str:
    """What it took."""
    extra = newcomer.clicks + newcomer.keys - newcomer.answered
    return (
        f"{newcomer.clicks} clicks and {newcomer.keys} keys for {newcomer.answered} answers: "
        f"{extra} beside one key per answer, at most {MOST}"
    )


def main(folder: Path) -> None:
    """A first start with an empty register, driven through the X server."""
    from zpm_checklist.ui.application import make_application, make_window
    from zpm_checklist.ui.pictures.screenshots import discard

    make_application()
    window = make_window(folder / "register" / "register.sqlite", date(2026, 3, 2))
    window.show()
    window.activateWindow()  # no window manager does it here
    newcomer = Newcomer(XHands())
    try:
        print(newcomer.make_report(folder))
    finally:
        discard(window)
    print(said(newcomer))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
