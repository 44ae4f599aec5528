"""The ring around a whole area that scrolls, while the keyboard is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_ring import paint_focus

_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusFrame(QWidget):
    """Lies over its area. Keys bring it; who clicks knows where he is."""

    def __init__(self, design: Design, area: QAbstractScrollArea) -> None:
        """The area owns it. In a list it shows only while no row can carry the ring."""
        super().__init__(area)
        self._design = design
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come with the focus, or with the first key; go with the focus."""
        kind = event.type()
        if kind is QEvent.Type.FocusIn:
            assert isinstance(event, QFocusEvent)
            self._show(event.reason() in _BY_KEY)
        elif kind is QEvent.Type.KeyPress:
            self._show(self._area.hasFocus())
        elif kind is QEvent.Type.FocusOut:
            self.hide()
        elif kind is QEvent.Type.Resize:
            self.setGeometry(self._area.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        if not self._has_rows:  # some may have come since
            paint_focus(QPainter(self), self._design, self.rect(), 0)

    @property
    def _has_rows(self) -> bool:
        area = self._area
        return isinstance(area, QAbstractItemView) and area.model().rowCount() > 0

    def _show(self, wanted: bool) -> None:
        wanted = wanted and not self._has_rows
        if wanted:
            self.setGeometry(self._area.rect())
            self.raise_()
        self.setVisible(wanted)
