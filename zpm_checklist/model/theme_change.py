"""What became of a theme between two rounds of the same respondents."""

from __future__ import annotations

from dataclasses import dataclass

from zpm_checklist.content.schema import QuestionTheme
from zpm_checklist.model.answer import AnswerValue, worst_on
from zpm_checklist.model.results import GroupResult, ThemeResult


@dataclass(frozen=True, slots=True)
class ThemeChange:
    """The share of the worst answer, then and now."""

    theme: QuestionTheme
    then: int | None
    """Whole percent of the answers; None where nobody answered."""
    now: int | None
    """The same, in the newer round."""

    @property
    def worst(self) -> AnswerValue:
        """The answer that the shares are of."""
        return worst_on(self.theme.scale)

    @property
    def points(self) -> int | None:
        """Percentage points up (worse) or down (better), between the two shares as printed."""
        return None if self.then is None or self.now is None else self.now - self.then


def theme_change(then: GroupResult, now: ThemeResult) -> ThemeChange:
    """One theme beside the same theme in the round before."""
    worst = worst_on(now.theme.scale)
    before = then.theme(now.theme.id)
    return ThemeChange(
        theme=now.theme,
        then=before.shares.percent.get(worst) if before else None,
        now=now.shares.percent.get(worst),
    )
