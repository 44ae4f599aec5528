"""Files dropped anywhere on the window go to Samenvoegen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent

from zpm_checklist.ui import places
from zpm_checklist.ui.main_window import MainWindow

_ENTER, _MOVE, _DROP = QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop
_LEAVE = QEvent.Type.DragLeave


class FileDrop(QObject):
    """Takes several files, folders and surveys everywhere; a single dossier only on that page."""

    def __init__(self, window: MainWindow) -> None:
        """Text fields still take text."""
        super().__init__(window)
        self._window = window
        self._is_taken = False
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only what can be used is accepted, so that the pointer tells it beforehand."""
        if event.type() in (_LEAVE, _DROP):
            self._light(False)
        if event.type() not in (_ENTER, _MOVE, _DROP) or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = _paths(event.mimeData())
        if event.type() != _MOVE:
            self._is_taken = self._takes(paths)
        if event.type() == _ENTER:
            self._light(self._is_taken)
        if not self._is_taken:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == _DROP:
            self._window.go(places.MERGE)
            self._window.pages.merge.add(paths)
        return True

    def _light(self, is_lit: bool) -> None:
        if self._window.place == places.MERGE:
            self._window.pages.merge.light(is_lit)

    def _takes(self, paths: Sequence[Path]) -> bool:
        if not paths:
            return False
        first = paths[0]
        return (
            self._window.place == places.MERGE
            or len(paths) > 1
            or first.suffix.casefold() == ".csv"
            or first.is_dir()
        )


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
