"""The sheet for a board whose teams are the respondents: page one of the paper as a table."""

from __future__ import annotations

from collections.abc import Iterator

from zpm_checklist.exchange.spreadsheet_values import TEXT, Cell, Column, Table
from zpm_checklist.model.monitor_report import TeamPage, TeamRisk
from zpm_checklist.model.monitor_wording import NO_DECISION, NO_RISK, no_owner, teams_answered
from zpm_checklist.model.wording import MONITOR_TERM, capital

_ANSWERS, _RISK, _DECISION = "Antwoorden", "Groot risico", "Gevraagd besluit"
_COLUMNS = (
    Column("Onderdeel", 20),
    Column("Wat", TEXT),
    Column("Stand", 24),
    Column("Teams", 40),
    Column("Verantwoordelijk", 28),
    Column("Klaar op"),
    Column("Toelichting", TEXT),
)


def board_table(teams: TeamPage) -> Table:
    """Who answered, the greatest risks, and what is asked of the board."""
    return Table("Voor het bestuur", _COLUMNS, tuple(_rows(teams)))


def _rows(teams: TeamPage) -> Iterator[tuple[Cell, ...]]:
    yield _plain(_ANSWERS, teams_answered(teams))
    for name in teams.without_answer:
        yield (_ANSWERS, "Nog geen antwoord", None, name, None, None, None)
    if not teams.risks:
        yield _plain(_RISK, NO_RISK)
    for risk in teams.risks:
        yield _risk(risk)
    if not teams.decisions:
        yield _plain(_DECISION, NO_DECISION)
    for what, detail in teams.decisions:
        yield _plain(_DECISION, what, detail)


def _plain(part: str, what: str, detail: str | None = None) -> tuple[Cell, ...]:
    return (part, what, None, None, None, None, detail)


def _risk(risk: TeamRisk) -> tuple[Cell, ...]:
    level = risk.status.level
    return (
        _RISK,
        risk.title,
        capital(MONITOR_TERM[level]) if level else None,
        ", ".join(risk.teams),
        ", ".join(risk.owners) or capital(no_owner(risk)),
        risk.due,
        None,
    )
