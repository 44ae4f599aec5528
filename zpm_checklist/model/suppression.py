"""Withholding the figures of small groups, and of the group that would give them away."""

from __future__ import annotations

from dataclasses import replace

from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.results import (
    FORENSIC,
    INDICATIVE_BELOW,
    NON_FORENSIC,
    PROVIDERS,
    GroupResult,
    MonitorResult,
)

_PARTITIONS = (
    tuple(kind.value for kind in PracticeType if kind.is_institution),
    (FORENSIC, NON_FORENSIC),
)
"""Groups that add up to the providers: from the sum and all others, each could be subtracted."""


def suppressed(result: MonitorResult) -> MonitorResult:
    """The result as it may go outside (monitor-rules, rule 10): small groups and complements."""
    withheld = {group.id for group in result.groups if _is_small(group)}
    if PROVIDERS not in withheld:
        types, care = ([result.group(part) for part in parts] for parts in _PARTITIONS)
        hidden = _with_complement(types)
        # Who gives forensic care is no secret: where a type does so as a whole, the split by care
        # would give the hidden types away again.
        withheld |= hidden | (_both(care) if hidden else _with_complement(care))
    return MonitorResult(
        tuple(_withheld(group) if group.id in withheld else group for group in result.groups)
    )


def _is_small(group: GroupResult) -> bool:
    return 0 < group.respondents < INDICATIVE_BELOW


def _with_complement(parts: list[GroupResult]) -> set[str]:
    """Small parts, and the next smallest until what is hidden cannot be told from the sum."""
    filled = sorted(
        (part for part in parts if part.respondents), key=lambda part: (part.respondents, part.id)
    )
    hidden = [part for part in filled if _is_small(part)]
    rest = [part for part in filled if not _is_small(part)]
    if not hidden:
        return set()
    while rest and (len(hidden) == 1 or sum(p.respondents for p in hidden) < INDICATIVE_BELOW):
        hidden.append(rest.pop(0))
    return {part.id for part in hidden}


def _both(parts: list[GroupResult]) -> set[str]:
    """Both halves; where all respondents are in one, it tells no more than the sum."""
    return {part.id for part in parts} if all(part.respondents for part in parts) else set()


def _withheld(group: GroupResult) -> GroupResult:
    return replace(
        group,
        answered=0,
        with_worst=0,
        themes=(),
        questions=(),
        reasons=(),
        is_suppressed=True,
    )
