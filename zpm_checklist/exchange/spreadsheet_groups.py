"""The sheets of one group: its themes, and all its questions."""

from __future__ import annotations

from collections.abc import Sequence

from zpm_checklist.content.schema import PublishedFigure
from zpm_checklist.exchange.spreadsheet_levels import (
    REMARK,
    at_least_one,
    level_cells,
    level_columns,
    levels_of,
    remark,
)
from zpm_checklist.exchange.spreadsheet_values import TEXT, Cell, Column, Kind, Table, sentence
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.monitor_wording import (
    ANSWER_TERM,
    CERTAINTY,
    FIRST_MONITOR,
    GROUP,
    PROVENANCE,
)
from zpm_checklist.model.questions import published_figure
from zpm_checklist.model.results import INDICATIVE_BELOW, GroupResult
from zpm_checklist.model.wording import capital

_PUBLISHED = f"Landelijk, {FIRST_MONITOR}:"
_WIDTH = 17


def theme_table(report: MonitorReport, group: GroupResult) -> Table:
    """Each theme with its answers and, where it is known, the published figure beside it."""
    name = f"Thema’s {GROUP[group.id]}"
    if group.is_suppressed:
        return sentence(name, _why_withheld(group))
    levels = levels_of([group])
    word = report.respondent_word
    columns = [
        Column("Thema", 28),
        Column(capital(word)),
        *level_columns(levels),
        *at_least_one(levels, word),
        *_published_columns(levels),
        Column(REMARK.header, 24),
    ]
    rows = []
    for row in group.listed:
        figure = published_figure(report.pack, group.id, row.theme.id)
        cells: list[Cell] = [
            row.theme.title,
            row.respondents,
            *level_cells(row.shares, levels),
            row.with_worst,
            row.respondents_percent,
            *_published_cells(figure, levels),
            remark(group),
        ]
        rows.append(tuple(cells))
    return Table(name, tuple(columns), tuple(rows))


def question_table(group: GroupResult) -> Table:
    """Every question, theme by theme."""
    name = f"Vragen {GROUP[group.id]}"
    if group.is_suppressed:
        return sentence(name, _why_withheld(group))
    levels = levels_of([group])
    columns = [
        Column("Vraag"),
        Column("Thema", 28),
        Column("Tekst", TEXT),
        Column("Herkomst", 24),
        *level_columns(levels),
    ]
    rows = []
    for theme in group.listed:
        for row in group.questions_of(theme.theme.id):
            cells: list[Cell] = [
                row.question.id,
                row.theme.title,
                row.question.text,
                capital(PROVENANCE[row.question.provenance]),
                *level_cells(row.shares, levels),
            ]
            rows.append(tuple(cells))
    return Table(name, tuple(columns), tuple(rows))


def _why_withheld(group: GroupResult) -> str:
    why = "Met deze cijfers zijn die van een kleine groep uit te rekenen."
    if group.respondents < INDICATIVE_BELOW:
        why = f"De groep is kleiner dan {INDICATIVE_BELOW}."
    return f"De cijfers van de groep “{GROUP[group.id]}” zijn weggelaten. {why}"


def _published_columns(levels: Sequence[AnswerValue]) -> list[Column]:
    return [
        *(Column(f"{_PUBLISHED} % {ANSWER_TERM[level]}", _WIDTH, Kind.PERCENT) for level in levels),
        Column(f"{_PUBLISHED} % van de respondenten", _WIDTH, Kind.PERCENT),
        Column(f"{_PUBLISHED} aantal respondenten", _WIDTH),
        Column(f"{_PUBLISHED} zekerheid", _WIDTH),
    ]


def _published_cells(figure: PublishedFigure | None, levels: Sequence[AnswerValue]) -> list[Cell]:
    if figure is None:
        return [None] * (len(levels) + 3)
    return [
        *(figure.percent.get(level.value) for level in levels),
        figure.respondents_percent,
        figure.n,
        CERTAINTY[figure.certainty],
    ]
