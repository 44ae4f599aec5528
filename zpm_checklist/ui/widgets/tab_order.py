"""Where Tab comes at widgets that are made later than what stands around them.

The chain itself is never asked: PySide6 6.11 takes the widget that `nextInFocusChain` gives for a
child of the one it was asked of, and once that one goes, the other's menus and actions go along.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, widgets: Sequence[QWidget]) -> None:
    """Tab goes from `before` through these, and then on as it did.

    Qt puts a new widget at the very end, wherever it stands. `before` may be the widget that
    holds them: what cannot have the focus itself counts as what comes before it.
    """
    policy = before.focusPolicy()
    before.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts nothing behind what cannot have it
    at = before
    for widget in widgets:
        QWidget.setTabOrder(at, widget)
        at = widget
    before.setFocusPolicy(policy)
