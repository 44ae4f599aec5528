"""The monitor's answers of one practice as tables: per theme over all rounds, and per question."""

from __future__ import annotations

from collections.abc import Sequence

from zpm_checklist.exchange.spreadsheet_levels import level_cells, level_columns
from zpm_checklist.exchange.spreadsheet_values import TEXT, Cell, Column, Kind, Table, sentence
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor import (
    QuestionState,
    RoundThemes,
    ThemeAnswers,
    themes_in_published_order,
)
from zpm_checklist.model.monitor_wording import ANSWER_TERM, PROVENANCE
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.wording import REASON, capital

_THEMES, _QUESTIONS = "Monitor per thema", "Monitor per vraag"
_NO_ROUND = "Er is nog geen meting. Daarom staan hier geen antwoorden."
_NO_ANSWER = "Geen antwoord"

_QUESTION_COLUMNS = (
    Column("Meting", 20),
    Column("Thema", 28),
    Column("Nummer", 10),
    Column("Vraag", TEXT, Kind.LINES),
    Column("Antwoord", 24),
    Column("Redenen", 34),
    Column("Toelichting", TEXT, Kind.LINES),
    Column("Voorstel uit de punten", 24),
    Column("Uitleg bij het voorstel", 40),
    Column("In tegenspraak met", 40),
    Column("Herkomst van de vraag", 24),
    Column("Id", 12),
)


def own_theme_table(snapshot: Snapshot) -> Table:
    """Each theme in each round, the newest first and there the worst on top (rule 4)."""
    trend = snapshot.monitor.trend
    if not trend:
        return sentence(_THEMES, _NO_ROUND)
    asked = {level for entry in trend for theme in entry.themes for level in theme.shares.counts}
    levels = [level for level in AnswerValue if level in asked]
    columns = (
        Column("Meting", 20),
        Column("Datum van de meting"),
        Column("Thema", 28),
        Column("Vragen"),
        *level_columns(levels),
        Column("Niet van toepassing"),
        Column("Zonder antwoord"),
    )
    rows = tuple(
        _theme_row(entry, theme, levels)
        for entry in reversed(trend)
        for theme in themes_in_published_order(entry.themes)
    )
    return Table(_THEMES, columns, rows)


def _theme_row(
    entry: RoundThemes, theme: ThemeAnswers, levels: Sequence[AnswerValue]
) -> tuple[Cell, ...]:
    questions = len(theme.theme.questions)
    return (
        capital(entry.round.label),
        entry.round.opened,
        theme.theme.title,
        questions,
        *level_cells(theme.shares, levels),
        questions - theme.shares.n - theme.unanswered,
        theme.unanswered,
    )


def own_question_table(snapshot: Snapshot) -> Table:
    """Each question in the newest round, with what the marks propose."""
    now = snapshot.monitor.round
    if now is None:
        return sentence(_QUESTIONS, _NO_ROUND)
    label = capital(now.label)
    rows = tuple(_question_row(label, state) for state in snapshot.monitor.questions)
    return Table(_QUESTIONS, _QUESTION_COLUMNS, rows)


def _question_row(label: str, state: QuestionState) -> tuple[Cell, ...]:
    answer, proposed = state.answer, state.proposal.value
    return (
        label,
        state.theme.title,
        state.question.label,
        state.question.text,
        capital(ANSWER_TERM[answer.value]) if answer.value else _NO_ANSWER,
        capital("; ".join(REASON[reason] for reason in answer.reasons)),
        answer.why,
        capital(ANSWER_TERM[proposed]) if proposed else None,
        state.proposal.rule,
        "; ".join(item.item.title for item in state.contradicted_by),
        capital(PROVENANCE[state.question.provenance]),
        state.question.id,
    )
