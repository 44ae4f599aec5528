"""Why a group has no chart, in a sentence."""

from __future__ import annotations

from zpm_checklist.model.results import INDICATIVE_BELOW, GroupResult
from zpm_checklist.model.wording import capital
from zpm_checklist.report.aggregate.naming import Naming, size


def without_figures(group: GroupResult, naming: Naming) -> str:
    """What to say in place of figures; empty where there are some."""
    name = naming.group(group.id)
    if not group.respondents:
        return f"{capital(name)} deden niet mee (n = 0)."
    if group.is_suppressed:
        many = naming.everybody.many
        return f"De cijfers van {name} ({size(group)}) staan hier niet. {_why(group, many)}"
    if not any(theme.shares.n for theme in group.themes):
        return (
            f"{naming.heading(group)}: geen enkel antwoord telt mee. Daarom zijn er geen grafieken."
        )
    return ""


def _why(group: GroupResult, many: str) -> str:
    if group.respondents < INDICATIVE_BELOW:
        return f"Bij minder dan {INDICATIVE_BELOW} {many} kunnen cijfers naar één van hen wijzen."
    return "Met deze cijfers zijn die van een kleine groep uit te rekenen."


def has_answers(group: GroupResult) -> bool:
    """Whether the group's theme chart has a bar."""
    return not group.is_suppressed and group.overall.n > 0
