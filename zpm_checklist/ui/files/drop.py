"""Files dropped anywhere on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.files.taking import FileTaking
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.main_window import MainWindow
from zpm_checklist.ui.navigation import places

_ENTER, _MOVE, _DROP = QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop
_LEAVE = QEvent.Type.DragLeave


class FileDrop(QObject):
    """Takes what the program can read; text fields still take text."""

    def __init__(self, window: MainWindow, taking: FileTaking) -> None:
        """The hint shows while something is dragged that can be taken."""
        super().__init__(window)
        self._window = window
        self._taking = taking
        self._is_taken = False
        self._hint = DropHint(window.design, window.body)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only what can be used is accepted, so that the pointer tells it beforehand."""
        if event.type() in (_LEAVE, _DROP):
            self._light([])
        if event.type() not in (_ENTER, _MOVE, _DROP) or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = _paths(event.mimeData())
        if event.type() != _MOVE:
            self._is_taken = self._taking.can_take(paths)
        if event.type() == _ENTER and self._is_taken:
            self._light(paths)
        if not self._is_taken:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == _DROP:
            self._taking.take(paths)
        return True

    def _light(self, paths: list[Path]) -> None:
        """Show what will happen with these; without any, no longer."""
        if self._window.place == places.MERGE:
            self._window.pages.merge.light(bool(paths))
        elif not paths:
            self._hint.hide()
        else:
            self._hint.show_words(
                tr("Laat los om samen te voegen")
                if self._taking.goes_to_merge(paths)
                else tr("Laat los om in te lezen")
            )


class DropHint(QWidget):
    """A lit border over the whole window, with a word about what will happen."""

    def __init__(self, design: Design, over: QWidget) -> None:
        """Hidden; it lets the pointer through."""
        super().__init__(over)
        self._design = design
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_words(self, words: str) -> None:
        """Light up."""
        self._words = words
        self.setAccessibleName(words)
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a veil, the border and the words."""
        px, design = self._design.px, self._design
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = design.colour("accent_soft")
        veil.setAlphaF(0.85)
        edge = QRectF(self.rect()).adjusted(px(2), px(2), -px(2), -px(2))
        painter.setBrush(veil)
        painter.setPen(QPen(design.colour("accent"), px(1), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(edge, px(3), px(3))
        painter.setFont(design.font("headline"))
        painter.setPen(design.colour("ink"))
        wrap = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(edge, wrap, self._words)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
