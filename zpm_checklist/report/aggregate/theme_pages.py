"""A page per group: both charts, and in sentences what stands out (pages 11 to 15)."""

from __future__ import annotations

from collections.abc import Sequence

from zpm_checklist.model.monitor_report import MonitorReport
from zpm_checklist.model.questions import SETTLED
from zpm_checklist.model.results import GroupResult, QuestionResult, ThemeResult
from zpm_checklist.model.wording import capital
from zpm_checklist.report.aggregate.charts import (
    question_text,
    settled_bars,
    theme_bars,
)
from zpm_checklist.report.aggregate.naming import Naming, in_sentence, size
from zpm_checklist.report.aggregate.paper import Column, Grid, Paragraph, Sheet, SheetBlock
from zpm_checklist.report.aggregate.phrases import (
    Part,
    are,
    at_answers,
    at_risk,
    theme_names,
    with_worst_in,
    worst_of,
)
from zpm_checklist.report.aggregate.reasons import top_reasons
from zpm_checklist.report.aggregate.standing import has_answers, without_figures

_TOLD, _TOLD_YES_NO = 3, 2
"""So many themes are told in sentences; the chart has them all."""
_TOPICS = 2


def theme_page(group: GroupResult, naming: Naming, report: MonitorReport) -> Sheet:
    """The page of one group."""
    name = naming.group(group.id)
    title = f"Thema’s: {name} ({size(group)})"
    nothing = without_figures(group, naming)
    if nothing:
        return Sheet(title, "", (Paragraph(nothing),), in_section=True, starts_page=False)
    blocks: list[SheetBlock] = []
    if has_answers(group):
        told = [
            (theme, part, _topics(group, theme))
            for theme, part in at_risk(group.charted)[: _TOLD_YES_NO if group.is_yes_no else _TOLD]
        ]
        quoted = [question for _, _, topics in told for question in topics]
        blocks.append(theme_bars(group, naming, report.pack, quoted))
        blocks += _told(told, group, naming)
        if told and (reasons := top_reasons(group, report.without_reasons)):
            blocks.append(Paragraph(reasons))
    else:
        blocks.append(Paragraph("Bij de thema’s telt geen enkel antwoord mee."))
    blocks += _settled(group, naming)
    return Sheet(title, theme_headline(group, naming), tuple(blocks), in_section=True)


def theme_headline(group: GroupResult, naming: Naming) -> str:
    """What stands out most, as a sentence."""
    name = capital(naming.group(group.id))
    if not has_answers(group):
        return f"{name}: bij de thema’s telt geen antwoord mee"
    found = [row for row, _ in at_risk(group.charted)]
    if not found:
        part = worst_of(group.overall)
        assert part is not None
        nowhere = "nergens nee" if group.is_yes_no else "nergens is de realisatie in gevaar"
        return f"{name}: {nowhere} ({part.of})"
    if group.is_yes_no:
        return f"{name} zijn het minst bekend met {theme_names(found[:1])}"
    return f"{name}: realisatie het vaakst in gevaar bij {theme_names(found[:2])}"


def _told(
    told: Sequence[tuple[ThemeResult, Part, Sequence[QuestionResult]]],
    group: GroupResult,
    naming: Naming,
) -> list[SheetBlock]:
    if not told:
        return [Paragraph(_all_well(group))]
    blocks: list[SheetBlock] = []
    for place, (theme, part, topics) in enumerate(told):
        blocks.append(Paragraph(_theme_sentences(place, theme, part, group, naming)))
        blocks.append(_topics_grid(topics))
    return blocks


def _all_well(group: GroupResult) -> str:
    part = worst_of(group.overall)
    assert part is not None
    if group.is_yes_no:
        return f"Op deze vragen {are(part, 'nee')}."
    return f"{capital(at_answers(part))} is de realisatie in gevaar."


def _theme_sentences(
    place: int, theme: ThemeResult, part: Part, group: GroupResult, naming: Naming
) -> str:
    name = in_sentence(theme.theme.title)
    who = with_worst_in(theme, group, naming)
    if group.is_yes_no:
        head = f"Het minst bekend is {name}: hier" if place == 0 else f"Bij {name}"
        tail = who.do("antwoordt", "antwoorden")
        return f"{head} {are(part, 'nee')}. {capital(tail)} ten minste één keer nee. {_MOST}"
    most = f"Bij {name} is de realisatie het vaakst in gevaar"
    head = most if place == 0 else f"{_ORDER[place]} {name}"
    tail = who.do("meldt", "melden")
    return f"{head}: {at_answers(part)}. {capital(tail)} dat bij ten minste één vraag. {_MOST}"


_ORDER = {1: "Daarna volgt", 2: "Dan komt"}
_MOST = "Het vaakst bij:"


def _topics(group: GroupResult, theme: ThemeResult) -> list[QuestionResult]:
    """The questions of the theme with most at risk."""
    return [row for row in group.questions_of(theme.theme.id) if row.worst][:_TOPICS]


def _topics_grid(questions: Sequence[QuestionResult]) -> Grid:
    found = ((row, worst_of(row.shares)) for row in questions)
    rows = tuple(
        ("–", question_text(row.question), f"{part.percent}% ({part.of})")
        for row, part in found
        if part is not None
    )
    columns = (Column("", 12), Column("", 373), Column("", 98, is_right=True))
    return Grid(columns, rows, is_small=True)


def _settled(group: GroupResult, naming: Naming) -> list[SheetBlock]:
    theme = next((row for row in group.themes if row.theme.scale == SETTLED), None)
    part = worst_of(theme.shares) if theme else None
    if theme is None or part is None:
        return []
    who = with_worst_in(theme, group, naming)
    text = (
        f"Op deze vragen {are(part, 'nee')}. {capital(who.do('antwoordt', 'antwoorden'))} hier "
        f"{who.at_least_once}nee. Nee betekent hier niet dat de realisatie in gevaar is."
    )
    return [
        settled_bars(group, naming, theme.theme.id),
        Paragraph(text),
    ]
