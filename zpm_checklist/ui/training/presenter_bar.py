"""The presenter's controls for who uses a mouse, or walks through them with Tab."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.training.presenter_keys import Ask
from zpm_checklist.ui.widgets.flow_layout import FlowLayout


class PresenterBar(QFrame):
    """Small buttons with their keys."""

    asked = Signal(object)
    """An Ask."""

    def __init__(self, design: Design, parent: QWidget) -> None:
        """Hidden."""
        super().__init__(parent)
        self.setObjectName("card")
        self._design = design
        self._buttons: dict[Ask, QPushButton] = {}
        self._inner = QWidget(self)
        self._flow = FlowLayout(self._inner)
        for ask, words in (
            (Ask.BACK, tr("‹ Vorige")),
            (Ask.NEXT, tr("Volgende ›")),
            (Ask.MODEL, tr("Modelantwoord (M)")),
            (Ask.RESULT, tr("Uitslag (R)")),
            (Ask.BLANK, tr("Zwart (B)")),
            (Ask.LEAVE, tr("Sluiten (Esc)")),
        ):
            button = QPushButton(words)
            button.setCheckable(ask in (Ask.MODEL, Ask.RESULT))
            button.setProperty("kind", "chip")
            button.setAutoDefault(True)  # else Enter goes past it, and shows the next item
            button.clicked.connect(lambda _=False, ask=ask: self.asked.emit(ask))
            self._buttons[ask] = button
            self._flow.addWidget(button)
        self.hide()

    def said(self) -> str:
        """What the buttons do, with their keys."""
        return ", ".join(button.text() for button in self._buttons.values())

    def tick(self, ask: Ask, is_on: bool) -> None:
        """Whether what it asks for is shown now."""
        self._buttons[ask].setChecked(is_on)

    def place(self) -> None:
        """At the lower edge of the window, on the right."""
        px, around = self._design.px, self.parentWidget()
        air, gap = px(2), px(2)
        self._flow.setSpacing(gap)
        hints = [button.sizeHint().width() for button in self._buttons.values()]
        wide = min(around.width() - 4 * air, sum(hints) + gap * len(hints))
        high = self._flow.heightForWidth(wide)
        left = around.width() - wide - 3 * air
        self.setGeometry(left, around.height() - high - 3 * air, wide + 2 * air, high + 2 * air)
        self._inner.setGeometry(air, air, wide, high)
        self.raise_()
