"""Buttons of which one is on, as a screen reader tells them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton


class OneOf(QButtonGroup):
    """Tells checkable buttons as "one of several"; which one is on, its owner decides."""

    def __init__(self, owner: QObject) -> None:
        """Without buttons."""
        super().__init__(owner)
        self.setExclusive(False)

    def add(self, button: QAbstractButton) -> None:
        """One more to choose from; a `Chip`, or another that calls `keep_reachable`."""
        button.setAutoExclusive(True)  # the role; what it would do by itself, the group keeps off
        self.addButton(button)


def keep_reachable(button: QAbstractButton) -> None:
    """After the focus came: Qt leaves one button of a group for Tab, and none for the arrows."""
    group = button.group()
    if isinstance(group, OneOf):
        for other in group.buttons():
            other.setFocusPolicy(other.focusPolicy() | Qt.FocusPolicy.TabFocus)


class Chip(QPushButton):
    """A small button that can be on."""

    def __init__(self, words: str) -> None:
        """It is off."""
        super().__init__(words)
        self.setProperty("kind", "chip")
        self.setCheckable(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab and arrows reach the others too."""
        super().focusInEvent(event)
        keep_reachable(self)
