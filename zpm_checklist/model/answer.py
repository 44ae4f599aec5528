"""What a respondent answers to one question of the monitor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from zpm_checklist.model.questions import GENERAL, KNOWN, SETTLED
from zpm_checklist.model.status import Reason, Status


class AnswerValue(StrEnum):
    """The answers that are stored, so they stay as they are for ever."""

    ON_SCHEDULE = "on_schedule"
    BEHIND = "behind"
    AT_RISK = "at_risk"
    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"
    """Said, but left out of every percentage (monitor-rules, rule 2)."""

    @property
    def is_worst(self) -> bool:
        """Whether one of it puts the respondent in the right chart (rule 3)."""
        return self in (AnswerValue.AT_RISK, AnswerValue.NO)

    @property
    def asks_reasons(self) -> bool:
        """The monitor asks reasons at `at_risk`; we offer them at `behind` too (rule 7)."""
        return self in (AnswerValue.AT_RISK, AnswerValue.BEHIND)


DRAWN_AS: dict[AnswerValue | None, Status] = {
    AnswerValue.ON_SCHEDULE: Status.ON_SCHEDULE,
    AnswerValue.BEHIND: Status.BEHIND,
    AnswerValue.AT_RISK: Status.AT_RISK,
    AnswerValue.YES: Status.DONE,
    AnswerValue.NO: Status.AT_RISK,
    AnswerValue.NOT_APPLICABLE: Status.NOT_APPLICABLE,
    None: Status.OPEN,
}
"""The status with whose shape an answer, or none, is drawn: on screen and on paper."""


THREE_STEP = (AnswerValue.ON_SCHEDULE, AnswerValue.BEHIND, AnswerValue.AT_RISK)
YES_NO = (AnswerValue.YES, AnswerValue.NO)

_STEPS = {"three_step": THREE_STEP, KNOWN: YES_NO, SETTLED: YES_NO, GENERAL: YES_NO}


def steps_of(scale: str) -> tuple[AnswerValue, ...]:
    """The counted answers of a theme's scale, best first; KeyError for a scale that is none."""
    return _STEPS[scale]


def worst_on(scale: str) -> AnswerValue:
    """The answer of this scale that decides the order (rule 4); KeyError as in `steps_of`."""
    return next(level for level in steps_of(scale) if level.is_worst)


def allowed_on(scale: str) -> tuple[AnswerValue, ...]:
    """Every answer that a question on this scale takes."""
    return (*steps_of(scale), AnswerValue.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in one round. The default is "not answered"."""

    value: AnswerValue | None = None
    reasons: tuple[Reason, ...] = ()
    """In the fixed order of `Reason`, without doubles; empty unless the value asks for them."""
    why: str = ""
    """A word on why the answer is what it is, above all where it differs from the proposal."""

    def with_value(self, value: AnswerValue | None) -> Answer:
        """The answer with another value: the word why stays, reasons go where none are asked.

        Without a value nothing stays: an answer that is taken back takes along what explained it.
        """
        if value is None:
            return UNANSWERED
        return replace(self, value=value, reasons=self.reasons if value.asks_reasons else ())


UNANSWERED = Answer()
