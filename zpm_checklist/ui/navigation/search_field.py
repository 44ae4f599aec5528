"""The search field above the pages."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.icons import SIDE, draw_icon

_WIDEST = 110


class _Line(QLineEdit):
    moved = Signal(int)
    entered = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the hits, Enter opens, Escape leaves."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class SearchField(QFrame):
    """Search as you type over items, notes, chapters and glossary."""

    typed = Signal(str)
    """What is being searched; empty when the field was cleared."""
    moved = Signal(int)
    entered = Signal()
    escaped = Signal()

    def __init__(self, design: Design) -> None:
        """Empty."""
        super().__init__()
        self.setObjectName("searchbar")
        self._design = design
        self._line = _Line()
        self._line.setPlaceholderText(tr("Zoeken (Ctrl+F)"))
        self._line.setAccessibleName(tr("Zoeken"))
        self.menu_button = QPushButton(tr("☰  Menu"))
        self.menu_button.setAccessibleName(tr("Menu tonen of verbergen"))
        self.menu_button.hide()
        self.back_button = _WayButton(design, "back", tr("Terug"), tr("Terug (Alt+Pijl links)"))
        self.forward_button = _WayButton(
            design, "forward", tr("Vooruit"), tr("Vooruit (Alt+Pijl rechts)")
        )
        row = QHBoxLayout(self)
        row.addWidget(self.menu_button)
        row.addWidget(self.back_button)
        row.addWidget(self.forward_button)
        row.addWidget(self._line)
        row.addStretch(1)
        self._is_emptied = False
        """Whether the window empties the field itself."""
        self._line.textChanged.connect(self._on_text)
        self._line.moved.connect(self.moved)
        self._line.entered.connect(self.entered)
        self._line.escaped.connect(self.escaped)
        design.changed.connect(self._space)
        self._space()

    def finish(self) -> None:
        """The cross in the field: called once after the first paint."""
        from zpm_checklist.ui.widgets.emptying import offer_emptying  # noqa: PLC0415

        offer_emptying(self._design, self._line)

    def focus(self) -> None:
        """Put the cursor in the field and select what is there."""
        self._line.setFocus()
        self._line.selectAll()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._line.text()

    def clear(self) -> None:
        """Empty the field without a search."""
        self._is_emptied = True  # its own signals stay: the cross in it goes with the text
        self._line.clear()
        self._is_emptied = False

    def _on_text(self, text: str) -> None:
        if not self._is_emptied:
            self.typed.emit(text)

    def _space(self) -> None:
        px = self._design.px
        self.layout().setContentsMargins(px(7), px(2.5), px(7), px(2.5))
        self._line.setMinimumWidth(px(60))
        self._line.setMaximumWidth(px(_WIDEST))
        self.layout().setStretch(3, 3)
        self.layout().setSpacing(px(2))
        for button in (self.back_button, self.forward_button):
            button.setFixedSize(px(SIDE + 4.5), px(SIDE + 2.5))


class _WayButton(QPushButton):
    """An icon alone, which it paints: to load what Qt has for it would delay the first paint."""

    def __init__(self, design: Design, sign: str, name: str, tip: str) -> None:
        super().__init__()
        self._design, self._sign = design, sign
        self.setProperty("kind", "quiet")
        self.setAccessibleName(name)
        self.setToolTip(tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._design.px(SIDE)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        colour = self._design.colour("ink" if self.isEnabled() else "soft")
        draw_icon(QPainter(self), box, self._sign, colour)
