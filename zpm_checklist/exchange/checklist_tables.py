"""The whole checklist and the actions as tables: one row for each item."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from zpm_checklist.content.schema import Item
from zpm_checklist.exchange.spreadsheet_values import TEXT, Cell, Column, Kind, Table, sentence
from zpm_checklist.model.actions import Action, actions_of
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.model.wording import LEVEL_OF_ITEM, MONITOR_TERM, REASON, capital, status_word

CHECKLIST, ACTIONS = "Checklist", "Acties"
"""Names of the sheets."""

_Row = TypeVar("_Row", ItemState, Action)
_OUTSIDE = "buiten de monitor"
_NONE = "Er is niets te doen: bij geen enkel punt dat nog niet klaar is, staat een naam of datum, "
_NO_ACTIONS = f"{_NONE}en niets loopt achter of is in gevaar."


class _Field(NamedTuple, Generic[_Row]):
    """A column with what stands in it."""

    column: Column
    cell: Callable[[_Row], Cell]


def checklist_table(snapshot: Snapshot, disclosure: Disclosure) -> Table:
    """Every item of the pack in its order, whether it applies or not, with the reason.

    The snapshot holds what is disclosed; what is not has no column.
    """
    states = snapshot.readiness.items
    return _table(CHECKLIST, _checklist_fields(snapshot, disclosure), states)


def action_table(snapshot: Snapshot, disclosure: Disclosure) -> Table:
    """What is left to do, most urgent first."""
    actions = actions_of(snapshot.pack, snapshot.readiness.items, snapshot.today)
    if not actions:
        return sentence(ACTIONS, _NO_ACTIONS)
    return _table(ACTIONS, _action_fields(snapshot, disclosure), actions)


def _table(name: str, fields: Sequence[_Field[_Row]], rows: Iterable[_Row]) -> Table:
    columns = tuple(field.column for field in fields)
    return Table(name, columns, tuple(tuple(f.cell(row) for f in fields) for row in rows))


def _checklist_fields(snapshot: Snapshot, disclosure: Disclosure) -> list[_Field[ItemState]]:
    pack, purpose = snapshot.pack, snapshot.practice.profile.purpose

    def stand(state: ItemState) -> str | None:
        status = state.mark.status
        if state.verdict.applies or status is Status.NOT_APPLICABLE:
            return capital(status_word(status, purpose))
        return None

    def term(state: ItemState) -> str | None:
        level = state.mark.status.level if state.verdict.applies else None
        return capital(MONITOR_TERM[level]) if level else None

    return [
        _Field(Column("Nummer", 10), lambda state: state.item.label),
        _Field(
            Column("Bedrijfsproces", 20),
            lambda state: pack.chapter_by_id[state.item.chapter].title,
        ),
        _Field(Column("Onderdeel", 18), lambda state: state.item.group),
        _Field(Column("Punt", 34), lambda state: state.item.title),
        _Field(Column("Wat u doet", TEXT, Kind.LINES), lambda state: state.item.text),
        _Field(Column("Geldt", 8), lambda state: _yes(state.verdict.applies)),
        _Field(Column("Waarom", 34, Kind.LINES), lambda state: state.verdict.reason),
        _Field(Column("Stand", 16), stand),
        _Field(Column("In de monitor", 20), term),
        _Field(Column("Redenen", 26), lambda state: _reasons(state.mark.reasons)),
        *_own(disclosure),
        _Field(
            Column("Te laat", 9), lambda state: "Ja" if state.is_overdue(snapshot.today) else None
        ),
        _Field(Column("Thema’s", 24), lambda state: _themes(snapshot, state.item)),
        _Field(Column("Niveau", 18), lambda state: capital(LEVEL_OF_ITEM[state.item.level])),
        _Field(Column("Vindplaats", 26), lambda state: state.item.source.place),
        _Field(Column("Id", 28), lambda state: state.item.id),
    ]


def _action_fields(snapshot: Snapshot, disclosure: Disclosure) -> list[_Field[Action]]:
    purpose = snapshot.practice.profile.purpose
    return [
        _Field(Column("Te laat", 9), lambda action: "Ja" if action.is_overdue else None),
        _Field(Column("Punt", 34), lambda action: action.title),
        _Field(Column("Bedrijfsproces", 20), lambda action: action.chapter),
        _Field(Column("Stand", 16), lambda action: capital(status_word(action.status, purpose))),
        _Field(Column("Redenen", 26), lambda action: _reasons(action.reasons)),
        *_own(disclosure),
        _Field(Column("Id", 28), lambda action: action.id),
    ]


def _own(disclosure: Disclosure) -> list[_Field[Any]]:
    """What the user put beside an item; for any row that has a mark."""
    fields = [_Field[Any](Column("Klaar op", 12), lambda row: row.mark.due)]
    if disclosure.names:
        fields.append(_Field(Column("Verantwoordelijke", 20), lambda row: row.mark.owner))
    if disclosure.notes:
        links = Column("Verwijzingen", 30, Kind.LINES)
        fields.append(_Field(Column("Notitie", 44, Kind.LINES), lambda row: row.mark.note))
        fields.append(_Field(links, lambda row: "\n".join(row.mark.links)))
    return fields


def _yes(holds: bool) -> str:
    return "Ja" if holds else "Nee"


def _reasons(reasons: Iterable[Reason]) -> str:
    return capital("; ".join(REASON[reason] for reason in reasons))


def _themes(snapshot: Snapshot, item: Item) -> str:
    """The themes of the practice's own questionnaire that the item is about."""
    pack = snapshot.pack
    if snapshot.practice.profile.type is PracticeType.VRIJGEVESTIGD:
        titles = [
            theme.title for theme in pack.independent_themes if theme.id == item.independent_theme
        ]
    else:
        title_of = {theme.id: theme.title for theme in pack.themes}
        titles = [title_of[theme] for theme in item.themes]
    return "; ".join(titles) or capital(_OUTSIDE)
