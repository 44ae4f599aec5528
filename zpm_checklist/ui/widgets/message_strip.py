"""A strip at the bottom of the window that tells what happened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.labels import Label

_PASSING = 7_000
"""Milliseconds that a passing message stays; an error stays until it is closed."""


class MessageStrip(QFrame):
    """Lies over the page, so that nothing jumps."""

    undo_asked = Signal()
    """Take back what the strip tells of."""

    def __init__(self, design: Design, over: QWidget) -> None:
        """`over` is the widget whose lower edge it lies on."""
        super().__init__(over)
        self.setObjectName("strip")
        self._design = design
        self._over = over
        self._text = Label("")
        self._undo = QPushButton(tr("Ongedaan maken"))
        self._undo.setToolTip(tr("Ctrl+Z"))
        self._undo.clicked.connect(self.hide)
        self._undo.clicked.connect(self.undo_asked)
        close = QPushButton(tr("Sluiten"))
        row = QHBoxLayout(self)
        row.setSpacing(design.px(3))
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PASSING)
        self._timer.timeout.connect(self._pass)
        over.installEventFilter(self)
        self.hide()

    def tell(self, text: str, *, stays: bool = False, can_undo: bool = False) -> None:
        """Show a sentence for a while, or (`stays`) until it is closed.

        With `can_undo` it has the button that takes back what it tells of.
        """
        self._text.setText(text)
        self._undo.setVisible(can_undo)
        self.show()
        self._place()
        self.raise_()
        announce(self, text)
        if stays:
            self._timer.stop()
        else:
            self._timer.start()

    def forget_undo(self) -> None:
        """Something else was done since: the button would take back that."""
        if self._undo.isVisible():
            self._undo.hide()
            self._place()

    def let_pass(self) -> None:
        """Something was done since: what stayed passes now, as any message."""
        if self.isVisible():
            self._timer.start()

    def _pass(self) -> None:
        """Not under somebody's hands."""
        if self.underMouse() or self.isAncestorOf(self.focusWidget() or self):
            self._timer.start()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        px = self._design.px
        self.layout().setContentsMargins(px(4), px(2), px(3), px(2))
        width = min(self._over.width() - px(8), px(200))
        height = max(self.layout().heightForWidth(width), self.sizeHint().height())
        x = (self._over.width() - width) // 2
        self.setGeometry(x, self._over.height() - height - px(4), width, height)
