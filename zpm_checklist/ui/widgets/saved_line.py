"""Says where a file was saved, and leads there."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from zpm_checklist.model.visible import visible
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.icons import put_icon
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.button_row import button_row
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.scroll_page import Card


class SavedLine(Card):
    """Name, folder, and two buttons."""

    def __init__(self, design: Design) -> None:
        """Hidden until something was saved."""
        super().__init__(design)
        self.setObjectName("quietbox")
        self.path = Path()
        """What was saved last."""
        self._said = Label("", "strong")
        self._where = Label("", "caption")
        self.open = QPushButton(tr("Openen"))
        self.folder = QPushButton(tr("Map openen"))
        put_icon(design, self.open, "report")
        put_icon(design, self.folder, "folder")
        buttons = button_row(design, self.open, self.folder)
        for widget in (self._said, self._where, buttons):
            self.column.addWidget(widget)
        self.open.clicked.connect(lambda: self._show(self.path))
        self.folder.clicked.connect(lambda: self._show(self.path.parent))
        self.hide()

    def show_saved(self, path: Path) -> None:
        """This file is on disk."""
        self.path = path
        said = tr("Bewaard: {name}", name=visible(path.name))
        self._said.setText(said)
        self._where.setText(tr("In de map {folder}", folder=visible(str(path.parent))))
        self.show()
        announce(self, said)

    def _show(self, path: Path) -> None:
        if why := not_shown(path):
            self._where.setText(why)
            announce(self, why)


def not_shown(path: Path) -> str:
    """Show a file or folder in the program for it; why that could not be, or empty."""
    if not os.path.lexists(path):
        return tr("{path} staat er niet meer.", path=visible(str(path)))
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return tr("Er is geen programma om {path} te openen.", path=visible(str(path)))
    return ""
