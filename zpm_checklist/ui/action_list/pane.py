"""The explanation of one action beside the list, with the ways out of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from zpm_checklist.content.schema import Item
from zpm_checklist.translation import tr
from zpm_checklist.ui.checklist.detail_pane import DetailPane
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.stylesheet import quiet_inset
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.surface import Surface


class ActionPane(Surface):
    """The pane of the business process itself, so that an item is the same everywhere."""

    left = Signal()
    """Back to the list."""
    went = Signal(str)
    """The id of the item to go to."""
    fitted = Signal()
    """It needs another width than before."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_item`."""
        super().__init__()
        self._design = design
        self._item: Item | None = None
        self.detail = DetailPane(design, session)
        self.back = QPushButton(tr("‹ Terug naar de lijst"))
        self.go = QPushButton(tr("Ga naar het punt ›"))
        self._head = QWidget()
        self._flow = FlowLayout(self._head)
        for button in (self.back, self.go):
            button.setProperty("kind", "quiet")
            self._flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self.detail, 1)
        self.back.clicked.connect(self.left)
        self.go.clicked.connect(lambda: self.went.emit(self._item.id if self._item else ""))
        self.detail.fitted.connect(self._fit)
        design.changed.connect(self._space)
        self._space()

    def show_item(self, item: Item | None) -> None:
        """Show one item; what was typed for the former one is saved first."""
        self._item = item
        self.detail.show_item(item)
        self._head.setVisible(item is not None)

    def _fit(self) -> None:
        self.setMinimumWidth(self.detail.minimumWidth())
        self.fitted.emit()

    def _space(self) -> None:
        px = self._design.px
        self._column.setContentsMargins(0, px(3), 0, 0)
        self._head.setContentsMargins(px(6) - quiet_inset(self._design), 0, px(4), px(1))
        self._flow.setSpacing(px(1))
