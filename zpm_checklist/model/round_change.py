"""What became of the answers of one practice between two rounds."""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.model.answer import steps_of
from zpm_checklist.model.monitor import PracticeMonitor
from zpm_checklist.model.round import Round, counted_rounds


@dataclass(frozen=True, slots=True)
class RoundChange:
    """Questions by what became of their answer, each in the published order."""

    before: Round
    now: Round
    better: tuple[str, ...]
    """A step up on the scale of the question."""
    worse: tuple[str, ...]
    same: tuple[str, ...]
    other: tuple[str, ...]
    """Answered in only one of the two rounds, or not applicable in one of them."""


def round_change(monitor: PracticeMonitor) -> RoundChange | None:
    """The newest round with an answer beside the one before it; None before the second.

    Questions that neither round answers, or that both put aside, are in none of the four.
    """
    now, before = counted_rounds([entry.round for entry in monitor.trend])
    if now is None or before is None:
        return None
    found: dict[str, list[str]] = {"better": [], "worse": [], "same": [], "other": []}
    for state in monitor.questions:
        steps = steps_of(state.theme.scale)
        then, since = (entry.answer(state.question.id).value for entry in (before, now))
        if then in steps and since in steps:
            gain = steps.index(then) - steps.index(since)
            kind = "same" if not gain else "better" if gain > 0 else "worse"
        elif then is since:
            continue
        else:
            kind = "other"
        found[kind].append(state.question.id)
    return RoundChange(before, now, **{kind: tuple(ids) for kind, ids in found.items()})
