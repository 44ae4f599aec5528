"""The rows of the monitor: themes with their bars, the questions in them, and what is outside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from zpm_checklist.model.monitor import QuestionState, themes_in_published_order
from zpm_checklist.model.monitor_wording import GROUP
from zpm_checklist.model.wording import status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.monitor.answer_words import (
    against_words,
    count_against,
    n_words,
    own_figure,
    published_when,
    published_words,
    spoken,
    theme_words,
)
from zpm_checklist.ui.session import Session


class QuestionFilter(Enum):
    """Which questions are shown."""

    ALL = tr("Alle")
    OPEN = tr("Nog te doen")
    CONTRADICTED = tr("Tegenspraak")

    def admits(self, state: QuestionState) -> bool:
        """Whether a question passes."""
        if self is QuestionFilter.OPEN:
            return state.answer.value is None
        if self is QuestionFilter.CONTRADICTED:
            return bool(state.contradicted_by)
        return True


_EMPTY = {
    QuestionFilter.OPEN: tr("Alle vragen zijn beantwoord."),
    QuestionFilter.CONTRADICTED: tr("Geen enkel antwoord spreekt een punt tegen."),
}


class RowKind(Enum):
    """What a row is."""

    LEGEND = 0
    THEME = 1
    QUESTION = 2
    OUTSIDE = 3
    """The fold of items that the monitor does not ask about."""
    NOTE = 4
    ITEM = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `id` is that of its theme, question or item."""

    kind: RowKind
    text: str
    id: str = ""

    @property
    def can_be_current(self) -> bool:
        """Whether the cursor stops here."""
        return self.kind not in (RowKind.LEGEND, RowKind.NOTE)


STATE_ROLE = Qt.ItemDataRole.UserRole + 1
"""ThemeAnswers, QuestionState or ItemState; None on other rows."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 2

OUTSIDE = "outside"
"""The fold of items that the monitor does not ask about, by id."""

_OUTSIDE_NOTE = tr("Deze punten gelden voor u, maar uw vragenlijst gaat er niet over.")


class QuestionModel(QAbstractListModel):
    """Themes in published order; they keep their places until the rows are laid out anew."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Empty until `rebuild`."""
        super().__init__(parent)
        self._session = session
        self._filter = QuestionFilter.ALL
        self._only: frozenset[str] | None = None
        self._order: list[str] = []
        self._open: set[str] = set()
        self._rows: list[Row] = []
        self._states: dict[tuple[RowKind, str], Any] = {}

    # What is shown

    def rebuild(self) -> None:
        """Put the themes in published order and lay the rows out."""
        themes = themes_in_published_order(self._session.monitor.themes)
        self._order = [entry.theme.id for entry in themes]
        self._lay_out_anew()

    def refresh(self) -> None:
        """Other answers or marks: the rows stay where they are."""
        self._read_states()
        if self._is_whole and list(self._lay_out()) != self._rows:
            self._lay_out_anew()
        elif self._rows:
            # Under a filter an answered question stays in sight until the rows are laid out anew.
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def set_filter(self, wanted: QuestionFilter) -> None:
        """Show only the questions that pass, in opened themes."""
        self._filter = wanted
        self.rebuild()

    def narrow(self, only: Iterable[str] | None) -> None:
        """Show only the questions of these ids, in opened themes; None shows all again."""
        self._only = None if only is None else frozenset(only)
        self.rebuild()

    def is_open(self, fold: str) -> bool:
        """Whether a theme, or what is outside, shows its rows."""
        return fold in self._open or not self._is_whole

    @property
    def _is_whole(self) -> bool:
        return self._filter is QuestionFilter.ALL and self._only is None

    def _admits(self, state: QuestionState) -> bool:
        is_in = self._only is None or state.question.id in self._only
        return is_in and self._filter.admits(state)

    def set_open(self, fold: str, opened: bool) -> None:
        """Open or close a theme, or what is outside the monitor."""
        if (fold in self._open) != opened:
            self._open ^= {fold}
            self._lay_out_anew()

    def fold_of(self, row: Row) -> str:
        """The fold that a row opens or stands in; empty where there is none."""
        if row.kind is RowKind.THEME:
            return row.id
        if row.kind in (RowKind.OUTSIDE, RowKind.ITEM):
            return OUTSIDE
        state = self._states.get((row.kind, row.id))
        return state.theme.id if isinstance(state, QuestionState) else ""

    def close_all(self) -> None:
        """Another practice: every fold is closed again."""
        self._open = set()

    def open_theme_of(self, question_id: str) -> None:
        """Make a question visible whose theme is closed."""
        state = self._states.get((RowKind.QUESTION, question_id))
        if state is not None:
            self.set_open(state.theme.id, True)

    def index_of(self, row: Row) -> QModelIndex:
        """Where a row of this kind and id is; invalid where it is not shown."""
        for number, shown in enumerate(self._rows):
            if (shown.kind, shown.id) == (row.kind, row.id):
                return self.index(number)
        return QModelIndex()

    # For Qt

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Rows under the root."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Arrows pass legend and notes by."""
        if not index.isValid() or not self._rows[index.row()].can_be_current:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Row, state, and the texts that a screen reader reads."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == STATE_ROLE:
            return self._states.get((row.kind, row.id))
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._with_fold(row, self._spoken(row))
        is_tip = role == Qt.ItemDataRole.ToolTipRole and row.kind is RowKind.THEME
        return self._tip(row) if is_tip else None

    def _tip(self, row: Row) -> str:
        """Every number of the row with what it counts, also the n at its end."""
        return f"{self._spoken(row)} {n_words(self._states[row.kind, row.id])}."

    def _spoken(self, row: Row) -> str:
        state: Any = self._states.get((row.kind, row.id))
        if row.kind is RowKind.THEME:
            figure = own_figure(self._session, row.id)
            published = published_words(self._session.pack, figure) if figure else ""
            against = against_words(count_against(self._session.monitor.questions, row.id))
            return " ".join(part for part in (theme_words(state), against, published) if part)
        if row.kind is RowKind.QUESTION:
            return spoken(state)
        if row.kind is RowKind.ITEM:
            return f"{row.text}: {status_word(state.mark.status, self._session.purpose)}"
        return row.text

    def _with_fold(self, row: Row, said: str) -> str:
        if not self._is_whole or row.kind not in (RowKind.THEME, RowKind.OUTSIDE):
            return said
        is_open = self.is_open(row.id if row.kind is RowKind.THEME else OUTSIDE)
        words = tr("Open; Enter sluit.") if is_open else tr("Dicht; Enter opent.")
        return f"{said.rstrip('.')}. {words}"

    @property
    def _group(self) -> str:
        practice = self._session.practice
        return practice.profile.type.value if practice else ""

    # Laying out

    def _read_states(self) -> None:
        monitor = self._session.monitor
        self._states = {
            **{(RowKind.THEME, entry.theme.id): entry for entry in monitor.themes},
            **{(RowKind.QUESTION, entry.question.id): entry for entry in monitor.questions},
            **{(RowKind.ITEM, entry.item.id): entry for entry in monitor.outside},
        }

    def _lay_out_anew(self) -> None:
        self.beginResetModel()
        self._read_states()
        self._rows = list(self._lay_out())
        self.endResetModel()

    def _lay_out(self) -> Iterator[Row]:
        by_theme: dict[str, list[Row]] = {theme: [] for theme in self._order}
        for state in self._session.monitor.questions:
            if self._admits(state):
                row = Row(RowKind.QUESTION, state.question.text, state.question.id)
                by_theme[state.theme.id].append(row)
        if self._filter in _EMPTY and not any(by_theme.values()):
            yield Row(RowKind.NOTE, _EMPTY[self._filter])
            return
        yield Row(RowKind.LEGEND, self._legend())
        for theme, questions in by_theme.items():
            if questions:
                title = self._states[RowKind.THEME, theme].theme.title
                yield Row(RowKind.THEME, title, theme)
                if self.is_open(theme):
                    yield from questions
        if self._is_whole:
            yield from self._outside()

    def _legend(self) -> str:
        """What the bars are; the thin ones only where the monitor printed them for this group."""
        pack = self._session.pack
        if not any(own_figure(self._session, theme) for theme in self._order):
            return tr("De balken tonen uw antwoorden.")
        return tr(
            "Brede balk: uw antwoorden. Dunne balk: {group} in de eerste landelijke "
            "monitor, {published_when}. Dat is een moment uit het verleden, geen norm.",
            group=GROUP[self._group],
            published_when=published_when(pack),
        )

    def _outside(self) -> Iterator[Row]:
        outside = self._session.monitor.outside
        if not outside:
            return
        yield Row(
            RowKind.OUTSIDE, tr("Buiten de monitor ({outside})", outside=len(outside)), OUTSIDE
        )
        if self.is_open(OUTSIDE):
            yield Row(RowKind.NOTE, _OUTSIDE_NOTE)
            for state in outside:
                yield Row(RowKind.ITEM, state.item.title, state.item.id)
