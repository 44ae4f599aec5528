"""What the screen says of a group. The sentences with a number in them are the paper's own."""

from __future__ import annotations

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.monitor_wording import PROVENANCE
from zpm_checklist.model.results import (
    COMBINED,
    INDICATIVE_BELOW,
    GroupResult,
    QuestionResult,
    ThemeResult,
)
from zpm_checklist.model.shares import Shares
from zpm_checklist.model.wording import capital, in_figures
from zpm_checklist.report.aggregate.naming import Naming
from zpm_checklist.report.aggregate.phrases import with_any_worst, with_worst_in
from zpm_checklist.report.aggregate.standing import without_figures
from zpm_checklist.translation import tr

LEFT = tr("% van aantal antwoorden")
INDICATIVE = tr(
    "Bij minder dan {indicative_below} respondenten zijn de cijfers indicatief: één antwoord meer "
    "of minder verandert ze veel.",
    indicative_below=INDICATIVE_BELOW,
)


def heading(group: GroupResult, report: MonitorReport) -> str:
    """As "Grote instellingen: n = 31", or "Financiers: indicatief (n = 3)"."""
    return f"{name(group, report)}: {size(group)}"


def name(group: GroupResult, report: MonitorReport) -> str:
    """The group with a capital."""
    return capital(Naming.of(report).group(group.id))


def size(group: GroupResult) -> str:
    """How many there are, and whether that is few."""
    count = f"n = {in_figures(group.respondents)}"
    if group.is_suppressed:
        return tr("weggelaten ({count})", count=count)
    return tr("indicatief ({count})", count=count) if group.is_indicative else count


def nothing(group: GroupResult, report: MonitorReport) -> str:
    """Why there are no figures; empty where there are."""
    return without_figures(group, Naming.of(report))


def response(group: GroupResult, report: MonitorReport) -> str:
    """How many answered, and how many of all said at least once that it is at risk."""
    naming = Naming.of(report)
    noun = naming.noun(group.id)
    who = with_any_worst(group, naming)
    worst = _worst_answer(group)
    gave = tr("gaf") if group.answered == 1 else tr("gaven")
    return tr(
        "{answered} van {counted} {gave} een antwoord. {do} ten minste één keer {worst}.",
        answered=in_figures(group.answered),
        counted=noun.counted(group.respondents),
        gave=gave,
        do=capital(who.do(tr("antwoordt"), tr("antwoorden"))),
        worst=worst,
    )


def overall(group: GroupResult) -> str:
    """What the bar of all answers holds."""
    return tr(
        "Alle antwoorden over de thema’s samen (n = {n} antwoorden):", n=in_figures(group.overall.n)
    )


def order(group: GroupResult) -> str:
    """What stands on top of the themes."""
    return tr(
        "Per thema, met bovenaan het vaakst {worst_answer}", worst_answer=_worst_answer(group)
    )


def right(group: GroupResult, report: MonitorReport) -> str:
    """The heading of the right chart."""
    noun = Naming.of(report).noun(group.id)
    return tr(
        "% {many} met ten minste één keer {worst_answer}",
        many=noun.many,
        worst_answer=_worst_answer(group),
    )


def worst(theme: ThemeResult, group: GroupResult, report: MonitorReport) -> str:
    """The right bar in a sentence."""
    who = with_worst_in(theme, group, Naming.of(report))
    times = who.do(tr("antwoordt"), tr("antwoorden"))
    return tr(
        "{title}: {times} ten minste één keer {worst_answer}.",
        title=theme.theme.title,
        times=times,
        worst_answer=_worst_answer(group),
    )


def right_count(theme: ThemeResult) -> str:
    """As "58% (18 van 31)"."""
    return f"{theme.respondents_percent}% ({_of(theme.with_worst, theme.respondents)})"


def question_words(found: QuestionResult) -> str:
    """A question with its label, and where it comes from if that is special."""
    source = PROVENANCE[found.question.provenance]
    told = f"{found.question.label}  {found.question.text}"
    return f"{told} ({source})" if source else told


def trend(report: MonitorReport, group_id: str) -> str:
    """This round beside the one before, over the same respondents; empty where nobody has both."""
    if report.previous is None or report.comparable is None:
        return ""
    before, now = report.previous.group(group_id), report.comparable.group(group_id)
    if not before.overall.n or not now.overall.n or before.is_suppressed or now.is_suppressed:
        return ""
    return tr(
        "Vorige meting: {worst_share}. Nu, bij dezelfde "
        "{many} (n = {respondents}): "
        "{worst_share2}.",
        worst_share=_worst_share(before.overall),
        many=Naming.of(report).noun(group_id).many,
        respondents=in_figures(now.respondents),
        worst_share2=_worst_share(now.overall),
    )


def shown_first(report: MonitorReport) -> str:
    """Id of the group to begin with: the largest that has figures."""
    groups = sorted(
        report.result.groups,
        key=lambda group: (group.is_suppressed, group.id in COMBINED, -group.respondents),
    )
    return groups[0].id


def _worst_share(shares: Shares) -> str:
    level = next(level for level in shares.counts if level.is_worst)
    told = tr("nee") if level.value == "no" else tr("in gevaar")
    return f"{shares.percent[level]}% {told} ({_of(shares.counts[level], shares.n)})"


def _of(count: int, whole: int) -> str:
    return tr("{count} van {whole}", count=in_figures(count), whole=in_figures(whole))


def _worst_answer(group: GroupResult) -> str:
    return tr("“nee”") if group.is_yes_no else tr("“realisatie in gevaar”")
