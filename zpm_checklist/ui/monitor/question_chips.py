"""Which questions of the monitor are shown, one chip each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.question_model import QuestionFilter
from zpm_checklist.ui.widgets.flow_layout import FlowLayout
from zpm_checklist.ui.widgets.one_of import chip_group
from zpm_checklist.ui.widgets.surface import Surface

_FILTERS = list(QuestionFilter)


class QuestionChips(Surface):
    """The filters, and the way to the explanation where that is not beside the list."""

    chosen = Signal(object)
    """The QuestionFilter that was clicked."""

    def __init__(self, design: Design) -> None:
        """All questions."""
        super().__init__()
        self.explain = QPushButton(tr("Toon de uitleg ›"))
        self._group = chip_group(self, (entry.value for entry in _FILTERS))
        flow = FlowLayout(self)
        flow.setSpacing(design.px(2))
        for chip in self._group.buttons():
            flow.addWidget(chip)
        self.explain.setProperty("kind", "quiet")
        flow.addWidget(self.explain)
        self._group.idClicked.connect(lambda number: self.chosen.emit(_FILTERS[number]))

    @property
    def chosen_filter(self) -> QuestionFilter:
        """Which one is chosen."""
        return _FILTERS[self._group.checkedId()]

    def choose(self, wanted: QuestionFilter) -> None:
        """Show this one as chosen; tells nobody."""
        self._chip(wanted).setChecked(True)

    def count_contradictions(self, count: int) -> None:
        """How many answers contradict an item."""
        words = QuestionFilter.CONTRADICTED.value
        self._chip(QuestionFilter.CONTRADICTED).setText(f"{words} ({count})" if count else words)

    def _chip(self, wanted: QuestionFilter) -> QPushButton:
        chip = self._group.button(_FILTERS.index(wanted))
        assert isinstance(chip, QPushButton)
        return chip
