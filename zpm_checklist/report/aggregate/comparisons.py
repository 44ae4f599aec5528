"""Groups compared: by forensic care and by type; and the general questions (pages 6 to 8)."""

from __future__ import annotations

from collections.abc import Sequence

from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.questions import GENERAL
from zpm_checklist.model.results import (
    FORENSIC,
    NON_FORENSIC,
    PROVIDERS,
    GroupResult,
    MonitorResult,
    ThemeResult,
)
from zpm_checklist.model.wording import capital
from zpm_checklist.report.aggregate.charts import general_bars, group_bars
from zpm_checklist.report.aggregate.naming import SOLO, SPLIT, TYPES, Naming, in_sentence
from zpm_checklist.report.aggregate.overall import NOT_IN_CHART, group_told
from zpm_checklist.report.aggregate.paper import Paragraph, Sheet, SheetBlock
from zpm_checklist.report.aggregate.phrases import (
    Part,
    are,
    at_risk,
    part_of,
    with_worst_in,
    worst_of,
)
from zpm_checklist.report.aggregate.standing import has_answers, without_figures

_CLOSE = 2
"""Percentages that differ by no more than this are called alike."""
_TWO = 2
"""So many groups it takes to compare."""


def forensic_page(result: MonitorResult, naming: Naming) -> Sheet:
    """Providers without and with forensic care."""
    groups = [result.group(group_id) for group_id in SPLIT]
    blocks = _compared(groups, naming)
    same = _same_theme(result, naming)
    if same:
        blocks.append(Paragraph(same))
    if any(has_answers(group) for group in groups):
        blocks.append(
            Paragraph(f"{NOT_IN_CHART} In de bijlagen staan de thema’s van beide.", is_note=True)
        )
    title = f"{capital(naming.group(PROVIDERS))} zonder en met forensische zorg"
    headline = _forensic_headline(groups)
    return _sheet(title, headline, blocks)


def types_page(result: MonitorResult, naming: Naming) -> Sheet:
    """The three types of institution, in the published order."""
    groups = [result.group(group_id) for group_id in TYPES]
    blocks = _compared(groups, naming)
    if any(has_answers(group) for group in groups):
        blocks.append(Paragraph(NOT_IN_CHART, is_note=True))
    title = f"{capital(naming.group(PROVIDERS))} per soort"
    headline = _types_headline(groups, naming)
    return _sheet(title, headline, blocks)


def _sheet(title: str, headline: str, blocks: Sequence[SheetBlock]) -> Sheet:
    return Sheet(title, headline, tuple(blocks), in_section=True, starts_page=False, is_whole=True)


def _compared(groups: Sequence[GroupResult], naming: Naming) -> list[SheetBlock]:
    charted = [group for group in groups if has_answers(group)]
    blocks: list[SheetBlock] = [group_bars(charted, naming)] if charted else []
    blocks += [Paragraph(text) for group in groups for text in group_told(group, naming)]
    return blocks


def _worst_parts(groups: Sequence[GroupResult]) -> list[tuple[GroupResult, Part]]:
    found = ((group, worst_of(group.overall)) for group in groups if has_answers(group))
    return [(group, part) for group, part in found if part is not None]


def _forensic_headline(groups: Sequence[GroupResult]) -> str:
    parts = {group.id: part for group, part in _worst_parts(groups)}
    if len(parts) < _TWO:
        return ""
    without, with_care = parts[NON_FORENSIC], parts[FORENSIC]
    if abs(without.percent - with_care.percent) <= _CLOSE:
        both = dict.fromkeys(f"{part.percent}%" for part in (with_care, without))
        return (
            "Met en zonder forensische zorg is de realisatie ongeveer even vaak in gevaar: bij "
            f"{' en '.join(both)} van de antwoorden"
        )
    more = "vaker" if with_care.percent > without.percent else "minder vaak"
    return (
        f"Met forensische zorg is de realisatie {more} in gevaar dan zonder: bij "
        f"{with_care.percent}% tegen {without.percent}% van de antwoorden"
    )


def _same_theme(result: MonitorResult, naming: Naming) -> str:
    """The weakest theme of all providers, in both halves."""
    both = [group for group in map(result.group, SPLIT) if has_answers(group)]
    whole = result.group(PROVIDERS)
    found = at_risk(whole.charted) if has_answers(whole) else []
    if len(both) < _TWO or not found:
        return ""
    theme = found[0][0].theme
    told = [
        _reported(group, row, naming)
        for group in both
        if (row := group.theme(theme.id)) is not None
    ]
    name = in_sentence(theme.title)
    head = f"Van alle thema’s is de realisatie het vaakst in gevaar bij {name}."
    return " ".join([head, *told])


def _reported(group: GroupResult, theme: ThemeResult, naming: Naming) -> str:
    who = with_worst_in(theme, group, naming)
    where = "Zonder" if group.id == NON_FORENSIC else "Met"
    told = f"{where} forensische zorg {who.asked('meldt', 'melden')} dat"
    return f"{told}." if who.is_none else f"{told} ten minste één keer."


def _types_headline(groups: Sequence[GroupResult], naming: Naming) -> str:
    found = sorted(_worst_parts(groups), key=lambda entry: -entry[1].percent)
    if len(found) < _TWO:
        return ""
    (first, most), (_, least) = found[0], found[-1]
    if most.percent - least.percent <= _CLOSE:
        alike = most.percent == least.percent
        span = f"{most.percent}%" if alike else f"{least.percent}% tot {most.percent}%"
        return (
            "De soorten instellingen lijken op elkaar: de realisatie is in gevaar bij "
            f"{span} van de antwoorden"
        )
    return (
        f"De realisatie is het vaakst in gevaar bij {naming.group(first.id)}: bij "
        f"{most.percent}% van de antwoorden ({most.of})"
    )


def general_page(result: MonitorResult, naming: Naming) -> Sheet | None:
    """The general questions to vrijgevestigden; None in a report that has none of them."""
    group = result.group(SOLO)
    if naming.is_teams and not group.respondents:
        return None
    title = "Algemene vragen aan vrijgevestigden"
    told = general_told(group)
    if not told:
        text = without_figures(group, naming) or "Op de algemene vragen kwam geen antwoord."
        return _sheet(title, "", [Paragraph(text)])
    theme = next(row for row in group.themes if row.theme.scale == GENERAL)
    chart = general_bars(group, theme.theme.id)
    headline, *rest = told
    blocks: list[SheetBlock] = [chart, *(Paragraph(text) for text in rest)]
    return _sheet(title, headline.rstrip("."), blocks)


def general_told(group: GroupResult) -> list[str]:
    """A sentence for each general question that got an answer; none for a withheld group."""
    return [
        f"Op de vraag “{row.question.text}” {are(part_of(row.shares, AnswerValue.YES), 'ja')}."
        for row in group.questions
        if row.theme.scale == GENERAL and row.shares.n
    ]
