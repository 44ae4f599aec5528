"""A field for words that can be emptied with one click."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.icons import put_icon


def offer_emptying(design: Design, line: QLineEdit) -> None:
    """The cross in the field, in the colours of the look, with a name for who does not see it."""
    line.setClearButtonEnabled(True)
    cross = line.findChild(QToolButton)
    assert isinstance(cross, QToolButton)
    cross.setAccessibleName(tr("Veld leegmaken"))
    put_icon(design, cross, "close")
