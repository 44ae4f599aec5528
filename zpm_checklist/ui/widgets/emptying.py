"""A field for words that can be emptied with one click."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from zpm_checklist.translation import tr


def offer_emptying(line: QLineEdit) -> None:
    """The cross in the field, with a name for who does not see it."""
    line.setClearButtonEnabled(True)
    for cross in line.findChildren(QToolButton):
        cross.setAccessibleName(tr("Veld leegmaken"))
