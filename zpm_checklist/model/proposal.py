"""What the marks propose as an answer, and where an answer contradicts them.

Rules: monitor-rules, "From checklist to monitor answer". Only direct links propose. A proposal
never counts as an answer: the user confirms it, or overrules it with a word why.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from zpm_checklist.content.schema import Question, QuestionTheme
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.questions import GENERAL, KNOWN, SETTLED
from zpm_checklist.model.readiness import ItemState, Readiness
from zpm_checklist.model.status import Status
from zpm_checklist.translation import tr


@dataclass(frozen=True, slots=True)
class Proposal:
    """The answer that follows from the marks, with what it rests on."""

    value: AnswerValue | None
    """None where the marks do not say enough."""
    items: tuple[ItemState, ...]
    """The applicable items behind it, in the guide's order."""
    rule: str
    """Why, in one Dutch sentence."""

    @property
    def judged(self) -> int:
        """How many of the items behind it have a verdict."""
        return sum(state.mark.status.is_judged for state in self.items)


def propose(theme: QuestionTheme, question: Question, readiness: Readiness) -> Proposal:
    """The proposal for one question of a theme."""
    if theme.scale == KNOWN:
        return _known(
            _applicable(s for s in readiness.items if s.item.independent_theme == theme.id)
        )
    states = _applicable(s for s in readiness.items if s.item.id in question.direct)
    if theme.scale == GENERAL or not question.direct:
        return Proposal(None, (), tr("Dit volgt niet uit de punten; alleen u weet het antwoord."))
    if not states:
        return Proposal(None, (), tr("De punten bij deze vraag gelden niet voor u."))
    return _settled(states) if theme.scale == SETTLED else _three_step(states)


def contradictions(
    answer: Answer, proposal: Proposal, theme: QuestionTheme, today: date
) -> tuple[ItemState, ...]:
    """Items that speak against a favourable answer: at risk, or past a date that the user set."""
    favourable = answer.value is AnswerValue.ON_SCHEDULE or (
        theme.scale == SETTLED and answer.value is AnswerValue.YES
    )
    if not favourable:
        return ()
    return tuple(
        state
        for state in proposal.items
        if state.mark.status is Status.AT_RISK or state.is_overdue(today)
    )


def _applicable(states: Iterable[ItemState]) -> tuple[ItemState, ...]:
    return tuple(state for state in states if state.verdict.applies)


def _three_step(states: Sequence[ItemState]) -> Proposal:
    items = tuple(states)
    found = {state.mark.status for state in states}
    if Status.AT_RISK in found:
        return Proposal(
            AnswerValue.AT_RISK, items, tr("Ten minste één punt bij deze vraag is in gevaar.")
        )
    if Status.BEHIND in found:
        return Proposal(
            AnswerValue.BEHIND, items, tr("Ten minste één punt bij deze vraag loopt achter.")
        )
    if Status.OPEN not in found:
        return Proposal(
            AnswerValue.ON_SCHEDULE,
            items,
            tr("Alle punten bij deze vraag zijn op schema of behaald."),
        )
    return Proposal(None, items, _judged_of(items))


def _known(items: tuple[ItemState, ...]) -> Proposal:
    """Knowing is not having done: every verdict will do."""
    if not items:
        return Proposal(None, (), tr("De punten van dit thema gelden niet voor u."))
    if all(state.mark.status.is_judged for state in items):
        return Proposal(AnswerValue.YES, items, tr("U hebt alle punten van dit thema bekeken."))
    return Proposal(None, items, _judged_of(items))


def _settled(states: Sequence[ItemState]) -> Proposal:
    items = tuple(states)
    if all(state.mark.status is Status.DONE for state in states):
        return Proposal(AnswerValue.YES, items, tr("Alle punten bij deze vraag zijn geregeld."))
    if all(state.mark.status.is_judged for state in states):
        return Proposal(
            None, items, tr("Nog geen voorstel: niet alle punten bij deze vraag zijn geregeld.")
        )
    return Proposal(None, items, _judged_of(items))


def _judged_of(items: Sequence[ItemState]) -> str:
    if len(items) == 1:
        return tr("Nog geen voorstel: het punt bij deze vraag is nog niet beoordeeld.")
    judged = sum(state.mark.status.is_judged for state in items)
    verb = tr("is") if judged == 1 else tr("zijn")
    return tr(
        "Nog geen voorstel: {judged} van de {items} punten bij deze vraag {verb} beoordeeld.",
        judged=judged,
        items=len(items),
        verb=verb,
    )
