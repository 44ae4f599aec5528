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
    at = before if _takes_tab(before) else _made_before(before, widgets)
    for widget in widgets:
        if at is not None:
            QWidget.setTabOrder(at, widget)
        at = widget


def _made_before(holder: QWidget, widgets: Sequence[QWidget]) -> QWidget | None:
    """What stood in the window before this one: Tab follows the order of making."""
    made = holder.window().findChildren(QWidget)
    before = made[: made.index(holder)] if holder in made else []
    return next((w for w in reversed(before) if _takes_tab(w) and w not in widgets), None)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
