"""Why a row of a survey cannot be counted, told for the first column that is off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from zpm_checklist.exchange.survey_refusal import shown
from zpm_checklist.exchange.survey_tally import Paper, Tally
from zpm_checklist.exchange.survey_values import (
    COLUMNS,
    FORENSIC,
    MOST_RESPONDENT,
    REASONS,
    Values,
    asks_reasons,
    is_respondent,
    reason_bits,
)
from zpm_checklist.model.answer import AnswerValue

_, _GROUP, _FORENSIC, _QUESTION, _, _REASON = COLUMNS


def why_not(row: list[str], tally: Tally) -> str:
    """The end of a sentence that begins with "Op regel 7"; `tally` refused this row."""
    if len(row) != len(COLUMNS):
        there = "staat 1 kolom" if len(row) == 1 else f"staan {len(row)} kolommen"
        told = f"{there}; het moeten er {len(COLUMNS)} zijn."
        hint = " Zet een cel met meer dan één reden tussen aanhalingstekens."
        return told + hint if len(row) > len(COLUMNS) else told
    return next(_findings(row, tally))


def _findings(row: list[str], tally: Tally) -> Iterator[str]:
    respondent, group, forensic, question, answer, reason = row
    if not is_respondent(respondent):
        yield _no_respondent(respondent)
    if group not in tally.values.asked:
        yield _not_among(_GROUP, group, tally.values.asked)
    if forensic not in FORENSIC:
        yield _not_among(_FORENSIC, forensic, FORENSIC)
    paper = tally.papers.get(respondent)
    if paper is not None:
        yield from _other_paper(respondent, group, forensic, paper)
    if question not in tally.values.asked[group]:
        yield _no_question(question, group, tally.values)
    _, codes = tally.values.asked[group][question]
    if answer not in codes:
        allowed = (known for known in codes if known)
        yield (
            f"staat bij de vraag {shown(question)} het antwoord {shown(answer)}. "
            f"Dat kan alleen zijn: {', '.join(allowed)}, of leeg."
        )
    yield from _reason_findings(answer, reason)
    yield (
        f"antwoordt respondent {shown(respondent)} voor de tweede keer op de vraag "
        f"{shown(question)}, maar anders of met andere redenen."
    )


def _no_respondent(cell: str) -> str:
    if not cell:
        return "ontbreekt de respondent."
    if len(cell) > MOST_RESPONDENT:
        return f"is de respondent {shown(cell)} langer dan {MOST_RESPONDENT} tekens."
    return f"staat in de respondent {shown(cell)} een onzichtbaar teken, of een spatie aan de rand."


def _not_among(column: str, cell: str, allowed: Iterable[str]) -> str:
    return (
        f"staat in de kolom {column} de waarde {shown(cell)}. "
        f"Dat kan alleen zijn: {', '.join(allowed)}."
    )


def _other_paper(respondent: str, group: str, forensic: str, paper: Paper) -> Iterator[str]:
    for column, cell, before in (
        (_GROUP, group, paper.group),
        (_FORENSIC, forensic, paper.forensic),
    ):
        if cell != before:
            yield (
                f"staat bij respondent {shown(respondent)} in de kolom {column} de waarde "
                f"{shown(cell)}, maar op een eerdere regel {shown(before)}."
            )


def _no_question(question: str, group: str, values: Values) -> str:
    if any(question in asked for asked in values.asked.values()):
        return f"staat de vraag {shown(question)}, maar die hoort niet bij de groep {shown(group)}."
    return f"staat in de kolom {_QUESTION} de waarde {shown(question)}. Die vraag bestaat niet."


def _reason_findings(answer: str, reason: str) -> Iterator[str]:
    try:
        bits = reason_bits(reason)
    except (LookupError, ValueError):
        yield _not_among(_REASON, reason, REASONS)
    else:
        if bits and not asks_reasons(answer):
            asking = (value for value in AnswerValue if value.asks_reasons)
            given = f"het antwoord {shown(answer)}" if answer else "een leeg antwoord"
            yield (
                f"staat een reden bij {given}; een reden hoort alleen bij {' of '.join(asking)}."
            )
