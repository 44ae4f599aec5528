"""The report over many as JSON: stable English keys, `format` 1."""

from __future__ import annotations

from typing import Any

from zpm_checklist.model.monitor_report import Fate, MonitorReport, SourceLine, TeamPage
from zpm_checklist.model.results import GroupResult, in_published_order
from zpm_checklist.model.shares import Shares


def monitor_as_json(report: MonitorReport) -> dict[str, Any]:
    """Everything that the PDF prints, from the same values."""
    return {
        "format": 1,
        "title": report.title,
        "today": report.today.isoformat(),
        "pack": {"id": report.pack.id, "version": report.pack.version},
        "respondents": report.result.respondents,
        "suppressed": report.is_suppressed,
        "groups": [_group(group) for group in report.result.groups],
        "previous": [_group(group) for group in report.previous.groups] if report.previous else [],
        "comparable": (
            [_group(group) for group in report.comparable.groups] if report.comparable else []
        ),
        "teams": _teams(report.teams) if report.teams else None,
        "files": [_file(line) for line in report.sources],
        "refused": [
            {"file": line.file, "why": line.why}
            for line in report.sources
            if line.fate is Fate.REFUSED
        ],
        "conflicts": [
            {"file": line.file, "who": line.who, "counter": line.counter, "why": line.why}
            for line in report.sources
            if line.fate is Fate.CONFLICT
        ],
    }


def _group(group: GroupResult) -> dict[str, Any]:
    return {
        "id": group.id,
        "n": group.respondents,
        "answered": None if group.is_suppressed else group.answered,
        "indicative": group.is_indicative,
        "suppressed": group.is_suppressed,
        "any_at_risk": None if group.is_suppressed else group.with_worst,
        "any_at_risk_percent": group.any_worst_percent,
        "overall": _shares(group.overall),
        "themes": [
            {
                "id": row.theme.id,
                **_shares(row.shares),
                "respondents": row.with_worst,
                "respondents_percent": row.respondents_percent,
            }
            for row in in_published_order(group.themes)
        ],
        "questions": [
            {
                "id": row.question.id,
                "theme": row.theme.id,
                "n": row.shares.n,
                "counts": _counts(row.shares),
                "percent": _percent(row.shares),
                "respondents": row.worst,
                "respondents_percent": group.worst_percent_of(row),
            }
            for row in group.questions
        ],
        "reasons": [{"id": reason.value, "n": count} for reason, count in group.reasons],
    }


def _shares(shares: Shares) -> dict[str, Any]:
    return {"n_answers": shares.n, "counts": _counts(shares), "percent": _percent(shares)}


def _counts(shares: Shares) -> dict[str, int]:
    return {level.value: count for level, count in shares.counts.items()}


def _percent(shares: Shares) -> dict[str, int]:
    return {level.value: share for level, share in shares.percent.items()}


def _teams(page: TeamPage) -> dict[str, Any]:
    return {
        "organisation": page.organisation,
        "answered": page.answered,
        "expected": page.expected,
        "without_answer": list(page.without_answer),
        "risks": [
            {
                "title": risk.title,
                "status": risk.status.value,
                "teams": list(risk.teams),
                "owners": list(risk.owners),
                "due": risk.due.isoformat() if risk.due else None,
            }
            for risk in page.risks
        ],
        "decisions": [{"what": what, "detail": detail} for what, detail in page.decisions],
    }


def _file(line: SourceLine) -> dict[str, Any]:
    return {
        "file": line.file,
        "fate": line.fate.value,
        "who": line.who,
        "group": line.group.value if line.group else None,
        "respondents": line.respondents,
        "answered": line.answered,
        "round": line.round_label,
        "round_date": line.round_date.isoformat() if line.round_date else None,
        "pack_version": line.pack_version,
        "counter": line.counter,
        "why": line.why,
    }
