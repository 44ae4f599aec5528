"""Asks what travels along with a dossier."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from zpm_checklist.ui.checkbox import CheckBox
from zpm_checklist.ui.design import Design
from zpm_checklist.ui.labels import Label
from zpm_checklist.ui.translation import tr


class PrivateDialog(QDialog):
    """Notes and names stay home unless they are ticked here."""

    def __init__(self, design: Design, parent: QWidget) -> None:
        """Nothing is ticked."""
        super().__init__(parent)
        self.setWindowTitle(tr("Wat gaat er mee?"))
        self.notes = CheckBox(design, tr("Neem mijn notities mee"))
        self.names = CheckBox(design, tr("Neem de namen van verantwoordelijken mee"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[design.px(6)] * 4)
        column.setSpacing(design.px(3))
        column.addWidget(
            Label(tr("Notities en namen gaan alleen mee als u dat hier kiest."), "lead")
        )
        column.addWidget(
            Label(tr("Denk aan gegevens van patiënten: die horen niet in een dossier."), "caption")
        )
        column.addWidget(self.notes)
        column.addWidget(self.names)
        save = QPushButton(tr("Bewaren"))
        save.setProperty("kind", "primary")
        save.setDefault(True)
        cancel = QPushButton(tr("Annuleren"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        column.addLayout(row)
        save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
