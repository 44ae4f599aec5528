"""Columns and cells that several tables have: answers per level, and at least one of the worst."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from zpm_checklist.exchange.spreadsheet_values import Cell, Column, Kind
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor_wording import ANSWER_TERM, GROUP
from zpm_checklist.model.results import INDICATIVE_BELOW, GroupResult
from zpm_checklist.model.shares import Shares
from zpm_checklist.model.wording import capital

REMARK = Column("Toelichting", 46)
WITHHELD = f"Weggelaten: deze groep of een andere is kleiner dan {INDICATIVE_BELOW}."
_INDICATIVE = f"Indicatief: de groep is kleiner dan {INDICATIVE_BELOW}."
_LEVEL = 17


def group_name(group: GroupResult) -> str:
    """As it begins a row."""
    return capital(GROUP[group.id])


def remark(group: GroupResult) -> str:
    """What a reader should know of the group's figures; empty where nothing is the matter."""
    if group.is_suppressed:
        return WITHHELD
    return _INDICATIVE if group.is_indicative else ""


def levels_of(groups: Iterable[GroupResult]) -> list[AnswerValue]:
    """The answers that these groups choose from, best first."""
    asked = {level for group in groups for row in group.themes for level in row.shares.counts}
    return [level for level in AnswerValue if level in asked]


def level_columns(levels: Sequence[AnswerValue]) -> list[Column]:
    """Answers given, then a count and then a percentage of each level."""
    return [
        Column("Antwoorden"),
        *(Column(f"Aantal {ANSWER_TERM[level]}", _LEVEL) for level in levels),
        *(Column(f"% {ANSWER_TERM[level]}", _LEVEL, Kind.PERCENT) for level in levels),
    ]


def level_cells(shares: Shares, levels: Sequence[AnswerValue]) -> list[Cell]:
    """The values for those columns; empty at levels that were not asked."""
    percent = shares.percent
    return [
        shares.n,
        *(shares.counts.get(level) for level in levels),
        *(percent.get(level) for level in levels),
    ]


def at_least_one(levels: Sequence[AnswerValue], respondents: str) -> list[Column]:
    """Respondents with at least one of the worst answers, as a number and out of all."""
    worst = " of ".join(f"“{ANSWER_TERM[level]}”" for level in levels if level.is_worst)
    return [
        Column(f"{capital(respondents)} met ten minste één keer {worst}", 20),
        Column(f"% van de {respondents}", kind=Kind.PERCENT),
    ]
