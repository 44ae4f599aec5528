"""All who answered, side by side: the page that opens the results (page 5)."""

from __future__ import annotations

from collections.abc import Sequence

from zpm_checklist.model.results import PROVIDERS, GroupResult, MonitorResult
from zpm_checklist.model.wording import capital, in_figures
from zpm_checklist.report.aggregate.charts import group_bars, solo_bars
from zpm_checklist.report.aggregate.naming import FINANCIER, SOLO, Naming
from zpm_checklist.report.aggregate.paper import Paragraph, Sheet, SheetBlock
from zpm_checklist.report.aggregate.phrases import (
    are,
    at_answers,
    weakest,
    with_any_worst,
    worst_of,
)
from zpm_checklist.report.aggregate.standing import has_answers, without_figures

NOT_IN_CHART = (
    "Welk deel dit bij ten minste één vraag meldt, staat niet in de grafiek maar in de tekst."
)


_ON_KNOWING = "op de vragen “bent u bekend met”"


def overall_page(result: MonitorResult, naming: Naming) -> Sheet:
    """Providers and financiers, and below them the vrijgevestigden, who had other questions."""
    asked = _three_step_groups(result, naming)
    charted = [group for group in asked if has_answers(group)]
    blocks: list[SheetBlock] = []
    if charted:
        blocks.append(group_bars(charted, naming))
    blocks += [Paragraph(text) for group in asked for text in group_told(group, naming)]
    solo = result.group(SOLO)
    if not naming.is_teams or solo.respondents:
        blocks += _solo_told(solo, naming)
    if charted:
        blocks.append(Paragraph(NOT_IN_CHART, is_note=True))
    title = " en ".join(naming.group(group.id) for group in asked) or naming.everybody.many
    return Sheet(
        capital(title),
        overall_headline(result, naming),
        tuple(blocks),
        section="Resultaten per doelgroep",
        in_section=True,
    )


def _three_step_groups(result: MonitorResult, naming: Naming) -> list[GroupResult]:
    groups = [result.group(PROVIDERS), result.group(FINANCIER)]
    return [group for group in groups if group.respondents or not naming.is_teams]


def overall_headline(result: MonitorResult, naming: Naming) -> str:
    """The finding in one sentence: "Bij 15% van de antwoorden …"."""
    found = [
        (group, part)
        for group in _three_step_groups(result, naming)
        if has_answers(group) and (part := worst_of(group.overall)) is not None
    ]
    if not found:
        return _solo_headline(result.group(SOLO))
    (group, part), *more = found
    head = f"Bij {part.percent}% van de antwoorden van {naming.group(group.id)} ({part.of})"
    if not more:
        return f"{head} is de realisatie in gevaar"
    other, second = more[0]
    return (
        f"{head} is de realisatie in gevaar; bij {naming.group(other.id)} is dat "
        f"{second.percent}% ({second.of})"
    )


def _solo_headline(group: GroupResult) -> str:
    part = worst_of(group.overall) if has_answers(group) else None
    if part is None:
        return "Er zijn geen cijfers over de thema’s om te laten zien"
    return f"Vrijgevestigden: {_ON_KNOWING} {are(part, 'nee')}"


def group_told(group: GroupResult, naming: Naming) -> Sequence[str]:
    """A group with three steps in a paragraph; why not, where it has no figures."""
    nothing = without_figures(group, naming)
    if nothing:
        return [nothing]
    part = worst_of(group.overall)
    if part is None:
        return []
    name = capital(naming.group(group.id))
    size = in_figures(group.respondents)
    text = f"{name} (n = {size}): {at_answers(part)} is de realisatie in gevaar."
    if part.count:
        who = with_any_worst(group, naming).do("meldt", "melden")
        text += f" {capital(who)} dat bij ten minste één vraag. Het vaakst gaat het om "
        text += f"{weakest(group)}."
    return [text]


def _solo_told(group: GroupResult, naming: Naming) -> list[SheetBlock]:
    nothing = without_figures(group, naming)
    part = worst_of(group.overall) if has_answers(group) else None
    if nothing or part is None:
        return [Paragraph(nothing)] if nothing else []
    who = with_any_worst(group, naming)
    text = (
        f"Vrijgevestigden (n = {in_figures(group.respondents)}) kregen een eigen vragenlijst. "
        f"{capital(_ON_KNOWING)} {are(part, 'nee')}. {capital(who.do('antwoordt', 'antwoorden'))} "
        f"in de hele lijst {who.at_least_once}nee."
    )
    return [solo_bars(group, naming), Paragraph(text)]
