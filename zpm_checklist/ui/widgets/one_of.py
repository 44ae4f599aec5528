"""Buttons of which one is on, as a screen reader tells them."""

from __future__ import annotations

from collections.abc import Iterable

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


def enter_at_chosen(group: QButtonGroup) -> None:
    """For an exclusive group that is complete: Tab comes at the button that is on.

    Arrows choose another, as among radio buttons; a screen reader tells them as such.
    """
    buttons = group.buttons()

    def arrange() -> None:
        chosen = group.checkedButton() or buttons[0]
        for button in buttons:
            policy = button.focusPolicy()
            tab = Qt.FocusPolicy.TabFocus
            button.setFocusPolicy(policy | tab if button is chosen else policy & ~tab)

    for button in buttons:
        button.setAutoExclusive(True)
    group.buttonToggled.connect(arrange)
    arrange()


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


def chip_group(owner: QObject, words: Iterable[str]) -> QButtonGroup:
    """An exclusive group of chips, by their number; the first is on."""
    group = QButtonGroup(owner)
    for number, text in enumerate(words):
        chip = Chip(text)
        chip.setChecked(number == 0)
        group.addButton(chip, number)
    enter_at_chosen(group)
    return group
