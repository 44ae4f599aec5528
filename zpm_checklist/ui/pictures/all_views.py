"""Every view as a picture, in each look and at three text sizes, and one sheet of them all."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from zpm_checklist.model.errors import NotWritableError
from zpm_checklist.ui.background import beside_threads
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.pictures.contact_sheet import ContactSheet, Variant
from zpm_checklist.ui.pictures.layers import layers, put_away
from zpm_checklist.ui.pictures.screenshots import SIZE, TODAY, dress, open_example, settle, views
from zpm_checklist.ui.pictures.training_views import ROOM_VIEWS, open_room, room_views

LOOKS = {"licht": "light", "donker": "dark", "contrast": "contrast"}
"""The design's looks by the word in a picture's name."""

ZOOMS = {"100": 1.0, "150": 1.5, "200": 2.0}
"""The text sizes by percentage."""

SHEET = "contactblad.png"

README_FOLDER = "readme"
README = {
    "venster": "overzicht",
    "rapport": "rapport",
    "samenvoegen": "samenvoegen-uitkomst",
    "acties": "acties",
}
"""The pictures of the README by the name of their view: light, at 100 %."""

_VARIANTS: list[Variant] = [(look, size) for size in ZOOMS for look in LOOKS]
_WRITERS = 2
_QUALITY = 80
"""Of Qt's scale, on which 100 packs a picture least; nothing is ever lost."""


def draw_all(folder: Path) -> list[Path]:
    """Draw every view, of the example practice and of the training room, then the sheet.

    `view-licht-100.png`: the view, the look and the text size in percents. Raises
    NotWritableError where a picture cannot be written. Those of the README stand in a folder
    of their own too.
    """
    (folder / README_FOLDER).mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as temporary,
        open_example(Path(temporary)) as window,
        beside_threads(),
        ThreadPoolExecutor(_WRITERS) as writers,
    ):
        names = [*views(window), *layers(window), *ROOM_VIEWS]
        sheet = ContactSheet(window.design, names, _VARIANTS)
        album = _Album(folder, sheet, writers)
        album.draw(window, views(window))
        album.draw(window, layers(window))
        put_away(window)
        room = Path(temporary) / "oefenruimte"
        room.mkdir()
        with open_room(room, TODAY, SIZE) as exercise:
            album.draw(exercise, room_views(exercise))
        dress(window.design, "light", 1.0)
        album.write(sheet.image(), SHEET)
        return album.written()


class _Album:
    """Draws views, and writes their pictures in threads."""

    def __init__(self, folder: Path, sheet: ContactSheet, writers: ThreadPoolExecutor) -> None:
        self._folder = folder
        self._sheet = sheet
        self._writers = writers
        self._pending: list[Future[Path]] = []

    def draw(self, window: MainWindow, found: Mapping[str, Callable[[], QWidget | None]]) -> None:
        """Each of these views, in each look and at each text size."""
        for size, zoom in ZOOMS.items():
            # A look moves nothing: each view is laid out once for all of them.
            dress(window.design, "light", zoom)
            for view, show in found.items():
                for look, image in _in_each_look(window, (show() or window).window()):
                    self._put(image, view, (look, size))

    def write(self, image: QImage, name: str) -> None:
        """As a file of this name, some time before `written` comes back."""
        path = self._folder / name
        if self._pending:
            self._pending.append(self._writers.submit(save, image, path))
            return
        first: Future[Path] = Future()  # what a writer needs of Qt is made here (see Job)
        first.set_result(save(image, path))
        self._pending.append(first)

    def written(self) -> list[Path]:
        """All files, once they are there. Raises NotWritableError."""
        return [future.result() for future in self._pending]

    def _put(self, image: QImage, view: str, variant: Variant) -> None:
        look, size = variant
        self._sheet.add(view, variant, image)
        self.write(image, f"{view}-{look}-{size}.png")
        if variant == _VARIANTS[0]:
            for name in (name for name, of in README.items() if of == view):
                self.write(image, f"{README_FOLDER}/{name}.png")


def save(image: QImage, path: Path) -> Path:
    """Write a picture; NotWritableError where that fails."""
    if not image.save(str(path), quality=_QUALITY):
        raise NotWritableError(
            f"Het plaatje {path} is niet geschreven.",
            "In deze map lukt dat niet.",
            "Kies een map waarin u mag schrijven.",
        )
    return path


def _in_each_look(window: MainWindow, shown: QWidget) -> list[tuple[str, QImage]]:
    drawn = []
    for look, name in LOOKS.items():
        window.design.choose_look(name)
        settle()
        drawn.append((look, shown.grab().toImage()))
    window.design.choose_look("light")
    return drawn
