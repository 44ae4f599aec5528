"""The monitor's part of `status --json`: stable English keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from zpm_checklist.cli.rounds import round_as_json
from zpm_checklist.model.monitor import PracticeMonitor, QuestionState, ThemeAnswers
from zpm_checklist.model.readiness import Readiness, ThemeTally
from zpm_checklist.model.status import Level


def themes_as_json(readiness: Readiness, monitor: PracticeMonitor) -> list[dict[str, Any]]:
    """Marks and answers side by side, per theme; a theme that one of them lacks is empty there."""
    answers = {entry.theme.id: entry for entry in monitor.themes}
    marks = {entry.theme_id: entry for entry in readiness.themes}
    steps = next(iter(answers.values())).shares.counts
    return [
        {
            "id": theme_id,
            "marks": _marks(marks[theme_id]) if theme_id in marks else _nothing(Level),
            "answers": _answers(answers[theme_id]) if theme_id in answers else _nothing(steps),
        }
        for theme_id in [*marks, *(theme_id for theme_id in answers if theme_id not in marks)]
    ]


def questions_as_json(monitor: PracticeMonitor) -> list[dict[str, Any]]:
    """Each question with its answer in the current round and what the marks propose."""
    return [_question(state) for state in monitor.questions]


def rounds_as_json(monitor: PracticeMonitor) -> list[dict[str, Any]]:
    """Every round, oldest first, with its themes: the trend."""
    return [
        {
            **round_as_json(entry.round),
            "themes": [{"id": t.theme.id, **_answers(t)} for t in entry.themes],
        }
        for entry in monitor.trend
    ]


def _nothing(levels: Iterable[str]) -> dict[str, Any]:
    """A theme that this practice is not asked about."""
    counts = {str(level): 0 for level in levels}
    return {"counts": counts, "open": 0, "percent": {}, "any_at_risk": False}


def _marks(theme: ThemeTally) -> dict[str, Any]:
    return {
        "counts": dict(theme.counts),
        "open": theme.open,
        "percent": theme.percent,
        "any_at_risk": theme.any_at_risk,
    }


def _answers(theme: ThemeAnswers) -> dict[str, Any]:
    return {
        "counts": {level.value: count for level, count in theme.shares.counts.items()},
        "open": theme.unanswered,
        "percent": {level.value: share for level, share in theme.shares.percent.items()},
        "any_at_risk": theme.any_worst,
    }


def _question(state: QuestionState) -> dict[str, Any]:
    proposal, answer = state.proposal, state.answer
    return {
        "id": state.question.id,
        "theme": state.theme.id,
        "scale": state.theme.scale,
        "provenance": state.question.provenance,
        "proposed": proposal.value.value if proposal.value else None,
        "rule": proposal.rule,
        "judged": proposal.judged,
        "value": answer.value.value if answer.value else None,
        "reasons": [reason.value for reason in answer.reasons],
        "why": answer.why or None,
        "from_items": [item.item.id for item in proposal.items],
        "contradiction": bool(state.contradicted_by),
        "contradicted_by": [item.item.id for item in state.contradicted_by],
        "history": state.is_history,
    }
