"""The pane beside the monitor's list: the numbers of a theme, or one question to answer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.question_model import Row, RowKind
from zpm_checklist.ui.monitor.question_view import QuestionView
from zpm_checklist.ui.monitor.theme_view import ThemeView
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.side_pane import SidePane

_OUTSIDE = tr(
    "Deze punten gelden voor u, maar geen thema van uw vragenlijst gaat erover. "
    "Ze tellen mee in de checklist en in uw rapport, niet in de monitor."
)


class MonitorPane(SidePane):
    """Shows what the current row of the list is about."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_row`."""
        super().__init__(design, tr("Uitleg bij de vraag of het thema"))
        self._zoom = design.zoom
        self._row: Row | None = None
        self.theme = ThemeView(design, session)
        self.question = QuestionView(design, session)
        self._outside = Label(_OUTSIDE)
        self._outside_title = Label(tr("Buiten de monitor"), "title")
        parts: tuple[QWidget, ...] = (self.theme, self.question)
        for widget in (*parts, self._outside_title, self._outside):
            self.column.addWidget(widget)
            widget.hide()
        self.column.addStretch(1)
        self.question.followed.connect(self.followed)
        self.theme.followed.connect(self.followed)

    def show_row(self, row: Row | None) -> None:
        """Show what a row is about; what was typed at the former question is saved first."""
        kind = row.kind if row else None
        if row is not None and kind is RowKind.THEME:
            self.theme.show_theme(row.id)
        elif row is not None and kind is RowKind.QUESTION:
            self.question.show_question(row.id)
        is_outside = kind in (RowKind.OUTSIDE, RowKind.ITEM)
        self.theme.setVisible(kind is RowKind.THEME)
        self.question.setVisible(kind is RowKind.QUESTION)
        self._outside.setVisible(is_outside)
        self._outside_title.setVisible(is_outside)
        if row != self._row:
            self.verticalScrollBar().setValue(0)
        self._row = row

    def refresh(self) -> None:
        """Other answers, marks or rounds."""
        kind = self._row.kind if self._row else None
        if kind is RowKind.THEME:
            self.theme.refresh()
        elif kind is RowKind.QUESTION:
            self.question.refresh()

    def focus_first(self) -> None:
        """Put the focus on what can be answered."""
        if self._row is not None and self._row.kind is RowKind.QUESTION:
            self.question.focus_first()

    def _fit(self) -> None:
        """Wide enough for its widest part; it stays so, or the list would jump from row to row."""
        if self._zoom != self._design.zoom:
            self._zoom = self._design.zoom
            self.setMinimumWidth(0)
        self._take_width(max(self._needed_width(), self.minimumWidth()))
