"""The rows of an item list: group headings, items, and a fold for what does not apply."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from zpm_checklist.content.schema import Item
from zpm_checklist.model.applicability import Ground
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.session import Session


class Filter(Enum):
    """Which items of the list are shown."""

    ALL = tr("Alle")
    OPEN = tr("Nog te doen")
    ATTENTION = tr("Aandacht nodig")

    def admits(self, state: ItemState) -> bool:
        """Whether an applicable item passes."""
        if self is Filter.OPEN:
            return state.mark.status is Status.OPEN
        if self is Filter.ATTENTION:
            return state.mark.status in (Status.BEHIND, Status.AT_RISK)
        return True


_EMPTY = {
    Filter.OPEN: tr("Hier is alles bekeken."),
    Filter.ATTENTION: tr("Hier vraagt niets om aandacht."),
}


class RowKind(Enum):
    """What a row is."""

    HEADING = 0
    ITEM = 1
    FOLD = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `item` only where it is an item."""

    kind: RowKind
    text: str
    item: Item | None = None
    fold: Ground | None = None


STATE_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2

_FOLDS = {Ground.PROFILE: tr("Niet voor u"), Ground.TRANSITION: tr("Overgang 2022")}
"""What the profile leaves out is folded away; what the user took out by hand stays in place."""

SUPPLEMENT_HEADING = tr("Aanvullend, uit de monitor")


class ItemModel(QAbstractListModel):
    """Items of one chapter, or of all, as rows."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Empty until `show_items`."""
        super().__init__(parent)
        self._session = session
        self._items: tuple[Item, ...] = ()
        self._headings: dict[str, str] = {}
        self._filter = Filter.ALL
        self._only: frozenset[str] | None = None
        self._open_folds: set[Ground] = set()
        self._rows: list[Row] = []
        session.changed.connect(self._on_changed)
        session.practice_changed.connect(self.rebuild)

    def show_items(self, items: Iterable[Item], headings: dict[str, str] | None = None) -> None:
        """Show all of these; `headings` by chapter id where they come from several chapters."""
        self._items = tuple(items)
        self._headings = headings or {}
        self._filter = Filter.ALL
        self._only = None
        self.rebuild()

    def set_filter(self, wanted: Filter) -> None:
        """Show only what passes."""
        self._filter = wanted
        self.rebuild()

    def narrow(self, only: Iterable[str] | None) -> None:
        """Show only the items of these ids, folds or not; None shows all of them again."""
        self._only = None if only is None else frozenset(only)
        self.rebuild()

    def toggle_fold(self, fold: Ground) -> None:
        """Open or close what does not apply."""
        self._open_folds ^= {fold}
        self.rebuild()

    def open_fold_of(self, item: Item) -> None:
        """Make an item visible that stands in a closed fold."""
        fold = _fold_of(self._session.state(item))
        if fold is not None and fold not in self._open_folds:
            self.toggle_fold(fold)

    def rebuild(self) -> None:
        """Lay the rows out anew."""
        self.beginResetModel()
        self._rows = list(self._lay_out())
        self.endResetModel()

    def index_of(self, item_id: str) -> QModelIndex:
        """Invalid where the item is not shown."""
        for number, row in enumerate(self._rows):
            if row.item is not None and row.item.id == item_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Rows under the root."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].kind is RowKind.HEADING:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Row, state and the texts that a screen reader reads."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == STATE_ROLE:
            return self._session.state(row.item) if row.item else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: Row) -> str:
        if row.fold is not None:
            words = (
                tr("Open; Enter sluit.") if self.is_open(row.fold) else tr("Dicht; Enter opent.")
            )
            return f"{row.text}. {words}"
        if row.item is None:
            return row.text
        state = self._session.state(row.item)
        if not state.verdict.applies:
            return tr(
                "Punt {label}, {text_}: {reason}",
                label=row.item.label,
                text_=row.text,
                reason=state.verdict.reason,
            )
        word = status_word(state.mark.status, self._session.purpose)
        return tr("Punt {label}, {text_}: {word}", label=row.item.label, text_=row.text, word=word)

    def _lay_out(self) -> Iterator[Row]:
        states = [self._session.state(item) for item in self._items]
        if self._only is not None:
            yield from self._in_sight([state for state in states if state.item.id in self._only])
            return
        yield from self._in_sight([state for state in states if _fold_of(state) is None])
        if self._filter is Filter.ALL:
            for fold in _FOLDS:
                yield from self._folded(fold, [s.item for s in states if _fold_of(s) is fold])

    def _in_sight(self, states: list[ItemState]) -> Iterator[Row]:
        admitted = [state.item for state in states if self._filter.admits(state)]
        heading = ""
        for item in admitted:
            if (title := self._heading(item)) != heading:
                heading = title
                if title:
                    yield Row(RowKind.HEADING, title)
            yield Row(RowKind.ITEM, item.title, item)
        if not admitted and self._filter in _EMPTY:
            yield Row(RowKind.HEADING, _EMPTY[self._filter])

    def _folded(self, fold: Ground, items: list[Item]) -> Iterator[Row]:
        if items:
            yield Row(RowKind.FOLD, f"{_FOLDS[fold]} ({len(items)})", fold=fold)
        if fold in self._open_folds:
            yield from (Row(RowKind.ITEM, item.title, item) for item in items)

    def _heading(self, item: Item) -> str:
        if self._headings:
            return self._headings[item.chapter]
        return SUPPLEMENT_HEADING if item.supplement else item.group

    def is_open(self, fold: Ground) -> bool:
        """Whether a fold shows its items."""
        return fold in self._open_folds

    def _on_changed(self, item_ids: list[str]) -> None:
        wanted = list(self._lay_out())
        if [row.text for row in wanted] != [row.text for row in self._rows] and (
            self._filter is Filter.ALL
        ):
            self.rebuild()
            return
        # Under a filter a marked item stays in sight until the list is laid out again.
        for item_id in item_ids:
            index = self.index_of(item_id)
            if index.isValid():
                self.dataChanged.emit(index, index)


def _fold_of(state: ItemState) -> Ground | None:
    verdict = state.verdict
    return verdict.ground if not verdict.applies and verdict.ground in _FOLDS else None
