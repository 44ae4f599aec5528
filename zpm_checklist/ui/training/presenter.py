"""The lesson on the beamer: one item at a time, driven by keys, a remote, or the mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from zpm_checklist.model.status import Status
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.training.figures import Sign
from zpm_checklist.ui.training.presenter_bar import PresenterBar
from zpm_checklist.ui.training.presenter_keys import ASKED, Ask
from zpm_checklist.ui.training.presenter_sheet import PresenterSheet
from zpm_checklist.ui.training.presenter_slide import Slide, spoken
from zpm_checklist.ui.training.room import TrainingRoom
from zpm_checklist.ui.training.words import (
    JUDGED,
    big,
    handed_in_words,
    model_words,
    place_words,
    task_text,
    word,
)
from zpm_checklist.ui.widgets.announce import announce

_IDLE = 2_500
"""Milliseconds after which the pointer and the buttons go, when nothing moves."""
_BEAMER = "beamer"
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Presenter(QWidget):
    """A window of its own over a whole screen; the beamer's where there is one."""

    def __init__(self, design: Design, room: TrainingRoom, window: QWidget) -> None:
        """Hidden; it belongs to the main window and closes with it."""
        super().__init__(window, Qt.WindowType.Window)
        self._room = room
        self._at = 0
        self._is_blank = self._has_model = self._has_result = False
        self._told = ""
        self.setWindowTitle(tr("Presentatie van de les"))
        self.setObjectName("surface")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.sheet = PresenterSheet(design, self)
        self.bar = PresenterBar(design, self)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._rest)
        self._does: dict[Ask, Callable[[], object]] = {
            Ask.NEXT: lambda: self._go(self._at + 1),
            Ask.BACK: lambda: self._go(self._at - 1),
            Ask.FIRST: lambda: self._go(0),
            Ask.LAST: lambda: self._go(len(room.items) - 1),
            Ask.BLANK: self._toggle_blank,
            Ask.MODEL: self._toggle_model,
            Ask.RESULT: self._toggle_result,
            Ask.KEYS: self._show_keys,
            Ask.LEAVE: self.close,
            Ask.NOTHING: lambda: None,
        }
        self.bar.asked.connect(self.ask)
        room.counted.connect(self._on_counted)
        room.lesson_changed.connect(self._begin_anew)
        design.changed.connect(self.bar.place)

    def begin(self) -> None:
        """Fill the screen with the item that was shown last, or the first."""
        screen = _beamer(self.parentWidget().screen())
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()
        self._show()
        announce(self, spoken(self.slide))

    @property
    def at(self) -> int:
        """Which item is shown, from 0."""
        return self._at

    @property
    def is_blank(self) -> bool:
        """Whether the screen is black."""
        return self._is_blank

    @property
    def slide(self) -> Slide:
        """What is shown now."""
        room = self._room
        item, lesson = room.items[self._at], room.lesson
        assert lesson is not None
        assert room.case is not None
        entry = room.result.items[self._at] if room.result and self._has_result else None
        model = room.case.answer_by_item.get(item.id)
        has_model = model is not None and self._has_model
        told = ""
        if self._has_result:
            told = handed_in_words(room.result) if room.folder else _NO_FOLDER
        note = ""
        if self._has_model and entry is not None:
            note = model_words(entry)
        elif has_model and model is not None:
            note = tr(
                "Modelantwoord: {verdict}. {why}", verdict=word(Status(model.status)), why=model.why
            )
        elif self._has_model:
            note = tr("Voor dit punt is er geen modelantwoord.")
        place = place_words(self._at, len(room.items))
        return Slide(
            title=item.title,
            text=task_text(item),
            signs=tuple(
                Sign(
                    status,
                    tr("{n} {verdict}", n=entry.counts[status], verdict=word(status))
                    if entry
                    else big(status),
                )
                for status in JUDGED
            ),
            foot=tr("{place} · {title} · OEFENING", place=place, title=lesson.title),
            entry=entry,
            told=told,
            model=Status(model.status) if has_model and model else None,
            note=note,
        )

    def ask(self, ask: Ask) -> None:
        """Do what a key or a button asks; on a black screen it first lights up again."""
        if self._is_blank and ask not in (Ask.LEAVE, Ask.NOTHING):
            self._toggle_blank()
        else:
            self._does[ask]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys with Ctrl or Alt are the window's."""
        ask = ASKED.get(Qt.Key(event.key()))
        plain = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier
        if ask is Ask.KEYS:  # the ? is typed with Shift
            plain |= Qt.KeyboardModifier.ShiftModifier
        if ask is None or event.modifiers() & ~plain:
            super().keyPressEvent(event)
        else:
            self.ask(ask)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab brings the buttons, and walks through them."""
        self._wake()
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes back from the buttons sees it, until they go."""
        super().focusInEvent(event)
        self.sheet.show_ring(event.reason() in _BY_TAB)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes along."""
        super().focusOutEvent(event)
        self.sheet.show_ring(False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer and the buttons come back."""
        super().mouseMoveEvent(event)
        self._wake()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click is the next item."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.ask(Ask.NEXT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet fills the window."""
        super().resizeEvent(event)
        self.sheet.setGeometry(self.rect())
        self.bar.place()

    def showEvent(self, event: QShowEvent) -> None:
        """Quiet at first."""
        super().showEvent(event)
        self._rest()
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is looked at any more."""
        super().hideEvent(event)
        self._watch()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Back to the window that it came from."""
        super().closeEvent(event)
        self._is_blank = False
        self._idle.stop()
        self.parentWidget().activateWindow()

    # What is asked

    def _go(self, at: int) -> None:
        if not 0 <= at < len(self._room.items) or at == self._at:
            return
        self._at = at
        self._has_model = self._has_result = False
        self._watch()
        self._show()
        announce(self, spoken(self.slide))

    def _toggle_blank(self) -> None:
        self._is_blank = not self._is_blank
        self._show()
        announce(self, self.sheet.accessibleName())

    def _toggle_model(self) -> None:
        self._has_model = not self._has_model
        self._show()
        announce(self, self.slide.note or spoken(self.slide))

    def _toggle_result(self) -> None:
        self._has_result = not self._has_result
        self._watch()
        self._show()
        announce(self, spoken(self.slide))

    def _show_keys(self) -> None:
        """As long as the buttons stay in sight."""
        self._wake()
        announce(self, self.bar.said())

    def _begin_anew(self) -> None:
        self._at = 0
        self._has_model = self._has_result = False
        if self._room.lesson is not None:
            self._show()

    def _on_counted(self) -> None:
        if self._has_result and self.isVisible():
            before = self._told
            self._show()
            if self._told != before:  # not all of it: that changes every few seconds
                announce(self, self._told)

    def _show(self) -> None:
        slide = self.slide
        self._told = slide.told
        self.sheet.show_slide(slide, is_blank=self._is_blank)
        self.bar.tick(Ask.MODEL, self._has_model)
        self.bar.tick(Ask.RESULT, self._has_result)

    def _watch(self) -> None:
        self._room.watch(_BEAMER, self._has_result and self.isVisible())

    # The pointer

    def _wake(self) -> None:
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.bar.place()
        self.bar.show()
        self._idle.start()

    def _rest(self) -> None:
        inside = self.focusWidget()
        if self.bar.underMouse() or (inside is not None and self.bar.isAncestorOf(inside)):
            return
        self.bar.hide()
        self.sheet.show_ring(False)
        self.setCursor(Qt.CursorShape.BlankCursor)


_NO_FOLDER = tr("Kies eerst een map met uitslagen: in het andere venster, bij “Uitslagen”.")


def _beamer(home: QScreen) -> QScreen:
    """A screen beside the one that the window is on; that one where there is no other."""
    others = (screen for screen in QGuiApplication.screens() if screen is not home)
    return next(others, home)
