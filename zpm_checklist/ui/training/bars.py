"""The results as bars: an item's title, what the group said, and the model answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zpm_checklist.content.schema import Pack
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.training.figures import CountBar
from zpm_checklist.ui.training.words import model_words
from zpm_checklist.ui.widgets.labels import Label

if TYPE_CHECKING:
    from zpm_checklist.model.lesson_result import ItemResult


class ResultBars(QWidget):
    """One row an item. Rows are filled anew, not made anew: results come in every few seconds."""

    def __init__(self, design: Design, pack: Pack) -> None:
        """Empty until `show_entries`."""
        super().__init__()
        self._design = design
        self._pack = pack
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        design.changed.connect(self._space)
        self._space()

    def show_entries(self, entries: Sequence[ItemResult], *, with_model: bool) -> None:
        """These, in this order; with the model answer, or without."""
        # In sight, each row that comes or goes would have Qt lay out the whole page anew.
        was_shown = not self.isHidden()
        self.hide()
        while len(self._rows) < len(entries):
            row = _Row(self._design)
            self._rows.append(row)
            self._column.addWidget(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(entries))
        for row, entry in zip(self._rows, entries, strict=False):
            row.show_entry(entry, self._pack.item_by_id[entry.item_id].title, with_model=with_model)
        self.setVisible(was_shown)

    def _space(self) -> None:
        self._column.setSpacing(self._design.px(5))


class _Row(QWidget):
    """One item."""

    def __init__(self, design: Design) -> None:
        super().__init__()
        self._title = Label("", "strong")
        self._bar = CountBar(design)
        self._empty = Label(tr("Nog geen antwoord."), "caption")
        self._model = Label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(design.px(1))
        for widget in (self._title, self._bar, self._empty, self._model):
            column.addWidget(widget)

    def show_entry(self, entry: ItemResult, title: str, *, with_model: bool) -> None:
        self._title.setText(title)
        self._bar.show_entry(entry, title)
        self._empty.setVisible(not entry.n)
        self._model.setVisible(with_model)
        self._model.setText(model_words(entry))
