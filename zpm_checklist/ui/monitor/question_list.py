"""The list of the monitor, driven by arrows and answer keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from zpm_checklist.model.answer import THREE_STEP
from zpm_checklist.model.monitor import QuestionState
from zpm_checklist.translation import tr
from zpm_checklist.ui.look.design import Design
from zpm_checklist.ui.monitor.answer_words import answer_keys
from zpm_checklist.ui.monitor.question_delegate import QuestionDelegate
from zpm_checklist.ui.monitor.question_model import (
    OUTSIDE,
    ROW_ROLE,
    STATE_ROLE,
    QuestionFilter,
    QuestionModel,
    Row,
    RowKind,
)
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.announce import announce
from zpm_checklist.ui.widgets.rich_text import ITEM_LINK

_KEYS = (*(str(number) for number in range(1, len(THREE_STEP) + 1)), "N", "0")


class QuestionList(QListView):
    """Themes and questions. An answer key answers the current question and moves on."""

    moved = Signal()
    """Another row is current."""
    answer_asked = Signal(str, object)
    """A question's id, and the AnswerValue (or None) that the user asks for it."""
    opened = Signal()
    """Enter on a question: the user wants to read or write in the pane."""
    followed = Signal(str)
    """A link to an item outside the monitor."""

    def __init__(self, design: Design, session: Session, parent: QWidget | None = None) -> None:
        """An empty list until `show_rows`."""
        super().__init__(parent)
        self._surface = QWidget()  # made here, as in the list of items: it opens sooner
        self.setViewport(self._surface)
        self.questions = QuestionModel(session, self)
        self.setModel(self.questions)
        self.setItemDelegate(QuestionDelegate(design, session, self))
        self.setAccessibleName(tr("Vragen van de monitor"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._wanted: Row | None = None
        self.questions.modelReset.connect(self._keep_current)
        session.practice_changed.connect(self._forget_current)
        self.clicked.connect(self._on_clicked)
        for key in _KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda key=key: self._on_key(key))
        design.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current_row(self) -> Row | None:
        """The row under the cursor."""
        row: Row | None = self.currentIndex().data(ROW_ROLE)
        return row

    def set_filter(self, wanted: QuestionFilter) -> None:
        """Show only these questions."""
        self.questions.set_filter(wanted)

    def select_question(self, question_id: str) -> None:
        """Go to a question, opening the theme it stands in."""
        self.questions.open_theme_of(question_id)
        self._go_to(Row(RowKind.QUESTION, "", question_id))

    def select_row(self, row: Row) -> None:
        """Go to a row, opening what it stands in; one that is gone is passed over."""
        if row.kind is RowKind.QUESTION:
            self.questions.open_theme_of(row.id)
        elif row.kind is RowKind.ITEM:
            self.questions.set_open(OUTSIDE, True)
        self._go_to(row)

    def show_outside(self) -> None:
        """Open what the monitor does not ask about, and go there."""
        self.questions.set_open(OUTSIDE, True)
        self._go_to(Row(RowKind.OUTSIDE, "", OUTSIDE), QAbstractItemView.ScrollHint.PositionAtTop)

    def _go_to(
        self,
        row: Row,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        index = self.questions.index_of(row)
        if index.isValid():
            self.setCurrentIndex(index)
            self.executeDelayedItemsLayout()  # else it scrolls by the heights of before
            self.scrollTo(index, hint)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Of a row that is higher than the list the begin is shown, which names it."""
        if self.visualRect(index).height() > self.viewport().height():
            hint = QAbstractItemView.ScrollHint.PositionAtTop
        super().scrollTo(index, hint)

    def announce_question(self, question_id: str) -> None:
        """Have a question with its answer said."""
        index = self.questions.index_of(Row(RowKind.QUESTION, "", question_id))
        if index.isValid():
            announce(self, index.data(Qt.ItemDataRole.AccessibleTextRole))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell that another row is current."""
        super().currentChanged(current, previous)
        row: Row | None = current.data(ROW_ROLE)
        if row is not None:
            self._wanted = row
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a fold, the pane or an item; right and left open and close a theme."""
        row = self.current_row
        key = event.key()
        if row is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(row)
        elif row is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(row, opened=key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Row heights depend on the width; the current question stays in sight."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """The current question; of a theme the begin, where the edge runs through it."""
        row = self.current_row
        if row is None:
            return
        at = self.visualRect(self.currentIndex())
        if row.kind is not RowKind.THEME or at.top() < 0 < at.bottom():
            self.scrollTo(self.currentIndex())

    def _on_key(self, key: str) -> None:
        state = self.currentIndex().data(STATE_ROLE)
        if not isinstance(state, QuestionState):
            return
        keys = answer_keys(state.theme.scale)
        if key not in keys:
            return
        self.answer_asked.emit(state.question.id, keys[key])
        now = self.currentIndex().data(STATE_ROLE)
        if isinstance(now, QuestionState) and now.answer.value is keys[key]:
            self._select_next()

    def _select_next(self) -> None:
        """The next question; a closed theme on the way opens."""
        at = self.currentIndex().row() + 1
        while at < self.questions.rowCount():
            index = self.questions.index(at)
            row: Row = index.data(ROW_ROLE)
            if row.kind is RowKind.THEME and not self.questions.is_open(row.id):
                self.questions.set_open(row.id, True)
            elif row.kind is RowKind.QUESTION:
                self.setCurrentIndex(self.questions.index(at))
                return
            at += 1

    def _enter(self, row: Row) -> None:
        if row.kind is RowKind.QUESTION:
            self.opened.emit()
        elif row.kind is RowKind.ITEM:
            self.followed.emit(f"{ITEM_LINK}{row.id}")
        else:
            fold = self.questions.fold_of(row)
            self._fold(row, opened=not self.questions.is_open(fold))

    def _fold(self, row: Row, *, opened: bool) -> None:
        fold = self.questions.fold_of(row)
        if not opened and row.kind in (RowKind.QUESTION, RowKind.ITEM):
            kind = RowKind.THEME if row.kind is RowKind.QUESTION else RowKind.OUTSIDE
            self._wanted = Row(kind, "", fold)
        self.questions.set_open(fold, opened)

    def _forget_current(self) -> None:
        self._wanted = None
        self.questions.close_all()

    def _keep_current(self) -> None:
        index = self.questions.index_of(self._wanted) if self._wanted else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            return
        for number in range(self.questions.rowCount()):
            if self.questions.index(number).data(ROW_ROLE).can_be_current:
                self.setCurrentIndex(self.questions.index(number))
                self.scrollToTop()
                return
        self.moved.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        row: Row = index.data(ROW_ROLE)
        if row.kind in (RowKind.THEME, RowKind.OUTSIDE, RowKind.ITEM):
            self._enter(row)
