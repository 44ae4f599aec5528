"""The menu under the practice button, for who has a few practices."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from zpm_checklist.ui.actions import PRACTICE_ACTIONS

if TYPE_CHECKING:
    from zpm_checklist.ui.switchboard import Switchboard

MANY = 13
"""From this many practices on one searches for a name: the menu would not fit on the screen."""


def show_menu(board: Switchboard) -> None:
    """The practices, and what can be done with them."""
    session, workspace = board.session, board.session.workspace
    if workspace is None:
        return
    menu = QMenu(board.window)
    for practice in workspace.practices:
        action = menu.addAction(practice.name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(session.practice is not None and practice.id == session.practice.id)
        action.triggered.connect(partial(_switch, board, practice.id))
    menu.addSeparator()
    for name in PRACTICE_ACTIONS:
        menu.addAction(board.actions[name])
    button = board.window.sidebar.practice_button
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def _switch(board: Switchboard, practice_id: str, _checked: bool = False) -> None:
    board.switch_to(practice_id)
