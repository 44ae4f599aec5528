"""Where Tab comes at widgets that are made later than what stands around them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, widgets: Sequence[QWidget]) -> None:
    """Tab goes from `before` through these, and then on as it did.

    Qt puts a new widget at the very end, wherever it stands. `before` may be the widget that
    holds them: what cannot have the focus itself counts as what comes before it.
    """
    at: QWidget | None = before
    while at is not None and (at in widgets or at.focusPolicy() is Qt.FocusPolicy.NoFocus):
        at = at.previousInFocusChain()
    for widget in widgets:
        if at is not None:
            QWidget.setTabOrder(at, widget)
        at = widget
