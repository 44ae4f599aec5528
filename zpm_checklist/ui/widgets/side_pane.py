"""The explanation beside a list, with the way back where it stands in place of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_frame import FocusFrame
from zpm_checklist.ui.widgets.quiet_row import QuietRow
from zpm_checklist.ui.widgets.surface import Surface


class SidePane(QScrollArea):
    """Put what it shows into `column`; it asks for the width that this needs."""

    followed = Signal(str)
    """A link to a term, item or chapter."""
    fitted = Signal()
    """The pane needs another width than before."""
    left = Signal()
    """Back to the list, where it is not in sight."""

    def __init__(self, design: Design, name: str) -> None:
        """Without a way back; `name` is what a screen reader calls it."""
        super().__init__()
        self._design = design
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        FocusFrame(design, self)
        self._back = QPushButton(tr("‹ Terug naar de lijst"))
        self._back.hide()
        self._back.clicked.connect(self.left)
        body = Surface()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(design.px(6), design.px(5), design.px(6), design.px(6))
        self.column.setSpacing(design.px(2))
        self.column.addLayout(QuietRow(design, self._back))
        self.setWidget(body)
        body.installEventFilter(self)

    def show_way_back(self, shown: bool) -> None:
        """The button back to the list, in a narrow window."""
        self._back.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words or another text size may need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Wide enough for its widest part, so that nothing is cut off at the side."""
        self._take_width(self._needed_width())

    def _needed_width(self) -> int:
        needed = self.widget().minimumSizeHint().width()
        return needed + self.verticalScrollBar().sizeHint().width()

    def _take_width(self, width: int) -> None:
        if width != self.minimumWidth():
            self.setMinimumWidth(width)
            self.fitted.emit()
