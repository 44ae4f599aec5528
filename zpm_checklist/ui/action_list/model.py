"""The rows of the list of actions: headings, and under them what is to be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from zpm_checklist.model.actions import Action
from zpm_checklist.model.wording import capital, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.action_list.groups import Group, when_words
from zpm_checklist.ui.session import Session
from zpm_checklist.ui.widgets.dutch_dates import short_date

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What a cell tells."""

    STATUS = 0
    WHAT = 1
    WHO = 2
    WHEN = 3
    LINKS = 4


HEADINGS = {
    Column.STATUS: tr("Stand"),
    Column.WHAT: tr("Wat"),
    Column.WHO: tr("Wie"),
    Column.WHEN: tr("Wanneer"),
    Column.LINKS: tr("Verwijzing"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (`action` is None) or an action."""

    text: str
    action: Action | None = None


ROW_ROLE = Qt.ItemDataRole.UserRole + 1

_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ActionModel(QAbstractTableModel):
    """Groups laid out as rows; a heading takes the whole width of its row."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Empty until `show_groups`."""
        super().__init__(parent)
        self._session = session
        self.rows: list[Row] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = []
        for group in groups:
            self.rows.append(Row(f"{group.title} ({len(group.actions)})"))
            self.rows += [Row(action.title, action) for action in group.actions]
        self.endResetModel()

    def row_of(self, item_id: str) -> int:
        """Where an item stands; -1 where it is not shown."""
        for number, row in enumerate(self.rows):
            if row.action is not None and row.action.id == item_id:
                return number
        return -1

    def nearest(self, number: int) -> int:
        """The action at this row or after it, else before it; -1 where there is none."""
        shown = [at for at, row in enumerate(self.rows) if row.action is not None]
        return next((at for at in shown if at >= number), shown[-1] if shown else -1)

    # For Qt

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows under the root."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Always all of them; the table hides what nobody needs."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen; arrows pass them by."""
        if not index.isValid() or self.rows[index.row()].action is None:
            return Qt.ItemFlag.NoItemFlags
        return _SHOWN

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings of the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return HEADINGS[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, and the texts that a screen reader reads cell by cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == ROW_ROLE:
            return row
        if row.action is None:
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return row.text  # of the cells that it spans too
            is_text = role == Qt.ItemDataRole.DisplayRole
            return row.text if is_text and column is Column.STATUS else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row.action, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            is_whole = column is Column.WHAT
            return self.spoken(row.action) if is_whole else self._named(row.action, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.STATUS, Column.LINKS):
            is_status = column is Column.STATUS
            return self.word(row.action) if is_status else "\n".join(row.action.links) or None
        return None

    def cell(self, action: Action, column: Column) -> str:
        """The text of one cell."""
        if column is Column.STATUS:
            return self.word(action)
        if column is Column.WHAT:
            return action.title
        if column is Column.WHO:
            return action.owner
        if column is Column.LINKS:
            return str(len(action.links)) if action.links else ""
        return ", ".join(part for part in self.when(action) if part)

    def word(self, action: Action) -> str:
        """How far it is."""
        return capital(status_word(action.status, self._session.purpose))

    def when(self, action: Action) -> tuple[str, str]:
        """How far off its date is, and the date; of what is done only the date."""
        if action.due is None:
            return ("", "")
        if action.is_done:
            return (short_date(action.due), "")
        return (capital(when_words(action.due, self._session.today)), short_date(action.due))

    def spoken(self, action: Action) -> str:
        """The whole row as one sentence."""
        parts = [f"{action.title} ({action.chapter})", self.word(action), action.owner]
        parts += [self.cell(action, Column.WHEN), links_words(action)]
        return "; ".join(part for part in parts if part)

    def _named(self, action: Action, column: Column) -> str:
        told = self.cell(action, column) or tr("geen")
        return tr("{heading}: {told}", heading=HEADINGS[column], told=told)


def links_words(action: Action) -> str:
    """How many links and files stand beside it; empty where none does."""
    count = len(action.links)
    if not count:
        return ""
    return tr("1 verwijzing") if count == 1 else tr("{count} verwijzingen", count=count)
