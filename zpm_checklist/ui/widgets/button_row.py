"""Buttons side by side, on as many lines as they need."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.widgets.flow_layout import FlowLayout


def button_row(design: Design, *buttons: QWidget) -> QWidget:
    """A row that wraps as words do."""
    row = QWidget()
    flow = FlowLayout(row)
    flow.setSpacing(design.px(2))
    for button in buttons:
        flow.addWidget(button)
    return row
