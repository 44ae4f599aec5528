"""Tells a screen reader what it would not notice by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(about: QWidget, text: str) -> None:
    """Have it said; `about` is the widget that it is about. Where nobody listens, nothing."""
    # Nothing is said before the first paint, and looking these up costs 2 ms.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))
