"""The reasons given at "realisatie in gevaar", most given first (rule 7)."""

from __future__ import annotations

from collections.abc import Sequence

from zpm_checklist.model.results import GroupResult
from zpm_checklist.model.status import Reason
from zpm_checklist.model.wording import REASON, capital, enumeration, in_figures
from zpm_checklist.report.aggregate.naming import Naming
from zpm_checklist.report.aggregate.paper import Column, Grid

_NAMED = 3
"""The published report names the three most given."""


def top_reasons(group: GroupResult, without: int) -> str:
    """As a sentence: "De drie meest genoemde redenen: …"; empty where none was given.

    Where files came `without` their reasons it speaks of those that are known.
    """
    top = group.reasons[:_NAMED]
    if not top:
        return ""
    named = enumeration(f"{REASON[reason]} ({_times(count)})" for reason, count in top)
    kind = "bekende" if without else "genoemde"
    most = "De drie meest genoemde bekende redenen" if without else "De drie meest genoemde redenen"
    head = {
        1: f"De enige {kind} reden",
        2: f"De twee {kind} redenen",
        3: f"De drie {kind} redenen",
    }.get(len(group.reasons), most)
    verb = "is" if len(top) == 1 else "zijn"
    return f"{head} bij “realisatie in gevaar” {verb}: {named}."


def _times(count: int) -> str:
    return f"{in_figures(count)} keer"


def reasons_grid(groups: Sequence[GroupResult], naming: Naming) -> Grid:
    """How often each reason was given, per group."""
    counts = [dict(group.reasons) for group in groups]
    width = min(75.0, 305 / len(groups))
    columns = [Column("Reden", 165)]
    columns += [Column(capital(naming.group(group.id)), width, is_right=True) for group in groups]
    rows = [
        (capital(REASON[reason]), *(in_figures(count.get(reason, 0)) for count in counts))
        for reason in Reason
    ]
    return Grid(tuple(columns), tuple(rows))
