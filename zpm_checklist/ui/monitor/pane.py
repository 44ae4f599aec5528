"""The pane beside the monitor's list: the numbers of a theme, or one question to answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.look.focus_frame import FocusFrame
from zpm_checklist.ui.monitor.question_model import Row, RowKind
from zpm_checklist.ui.monitor.question_view import QuestionView
from zpm_checklist.ui.monitor.theme_view import ThemeView
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.quiet_row import QuietRow
from zpm_checklist.ui.widgets.surface import Surface

_OUTSIDE = tr(
    "Deze punten gelden voor u, maar geen thema van uw vragenlijst gaat erover. "
    "Ze tellen mee in de checklist en in uw rapport, niet in de monitor."
)


class MonitorPane(QScrollArea):
    """Shows what the current row of the list is about."""

    followed = Signal(str)
    """A link to an item."""
    fitted = Signal()
    """The pane needs another width than before."""
    left = Signal()
    """Back to the list, where it is not in sight."""

    def __init__(self, design: Design, session: Session) -> None:
        """Empty until `show_row`."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Uitleg bij de vraag of het thema"))
        FocusFrame(design, self)
        self._design = design
        self._zoom = design.zoom
        self._row: Row | None = None
        self._back = QPushButton(tr("‹ Terug naar de lijst"))
        self._back.hide()
        self._back.clicked.connect(self.left)
        self.theme = ThemeView(design, session)
        self.question = QuestionView(design, session)
        self._outside = Label(_OUTSIDE)
        self._outside_title = Label(tr("Buiten de monitor"), "title")
        body = Surface()
        column = QVBoxLayout(body)
        column.setContentsMargins(design.px(6), design.px(5), design.px(6), design.px(6))
        column.setSpacing(design.px(2))
        parts: tuple[QWidget, ...] = (self.theme, self.question)
        column.addLayout(QuietRow(design, self._back))
        for widget in (*parts, self._outside_title, self._outside):
            column.addWidget(widget)
            widget.hide()
        column.addStretch(1)
        self.setWidget(body)
        self.question.followed.connect(self.followed)
        self.theme.followed.connect(self.followed)
        body.installEventFilter(self)

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

    def show_way_back(self, shown: bool) -> None:
        """The button back to the list, in a narrow window."""
        self._back.setVisible(shown)

    def focus_first(self) -> None:
        """Put the focus on what can be answered."""
        if self._row is not None and self._row.kind is RowKind.QUESTION:
            self.question.focus_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words or another text size may need another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Wide enough for its widest part; it stays so, or the list would jump from row to row."""
        if self._zoom != self._design.zoom:
            self._zoom = self._design.zoom
            self.setMinimumWidth(0)
        needed = self.widget().minimumSizeHint().width()
        needed += self.verticalScrollBar().sizeHint().width()
        if needed > self.minimumWidth():
            self.setMinimumWidth(needed)
            self.fitted.emit()
