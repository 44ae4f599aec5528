"""Why a group has no chart, in a sentence."""

from __future__ import annotations

from zpm_checklist.model.results import INDICATIVE_BELOW, GroupResult
from zpm_checklist.model.wording import capital
from zpm_checklist.report.aggregate.naming import Naming, size
from zpm_checklist.translation import tr


def without_figures(group: GroupResult, naming: Naming) -> str:
    """What to say in place of figures; empty where there are some."""
    name = naming.group(group.id)
    if not group.respondents:
        return tr("{name} deden niet mee (n = 0).", name=capital(name))
    if group.is_suppressed:
        many = naming.everybody.many
        return tr(
            "De cijfers van {name} ({size}) staan hier niet. {why}",
            name=name,
            size=size(group),
            why=_why(group, many),
        )
    if not any(theme.shares.n for theme in group.themes):
        return tr(
            "{heading}: geen enkel antwoord telt mee. Daarom zijn er geen grafieken.",
            heading=naming.heading(group),
        )
    return ""


def _why(group: GroupResult, many: str) -> str:
    if group.respondents < INDICATIVE_BELOW:
        return tr(
            "Bij minder dan {indicative_below} {many} kunnen cijfers naar één van hen wijzen.",
            indicative_below=INDICATIVE_BELOW,
            many=many,
        )
    return tr("Met deze cijfers zijn die van een kleine groep uit te rekenen.")


def has_answers(group: GroupResult) -> bool:
    """Whether the group's theme chart has a bar."""
    return not group.is_suppressed and group.overall.n > 0
