"""From results to the monitor's charts; every number and the order are taken as they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from zpm_checklist.content.schema import Pack, PublishedFigure, Question, QuestionTheme
from zpm_checklist.model.answer import AnswerValue
from zpm_checklist.model.monitor_wording import SIGN, published_note, signs_explained
from zpm_checklist.model.questions import published_figure
from zpm_checklist.model.results import GroupResult, QuestionResult, ThemeResult
from zpm_checklist.model.shares import Shares
from zpm_checklist.model.wording import in_figures
from zpm_checklist.report.aggregate.naming import Naming
from zpm_checklist.report.monitor_blocks import BarRow, Bars, Reference

OF_ANSWERS = "% van aantal antwoorden"
KNOWN_STEM = "Bent u bekend met …"


def shares_row(label: str, shares: Shares) -> BarRow:
    """A bar of the left chart alone."""
    return BarRow(label=label, shares=_steps(shares), n=shares.n)


def _steps(shares: Shares) -> tuple[tuple[AnswerValue, int, int], ...]:
    """Step, count and whole percent; empty where nobody answered."""
    return tuple((level, shares.counts[level], share) for level, share in shares.percent.items())


def group_bars(groups: Iterable[GroupResult], naming: Naming) -> Bars:
    """Groups compared, all answers of each; never sorted (rule 4)."""
    rows = tuple(shares_row(naming.heading(group), group.overall) for group in groups)
    return Bars(rows, OF_ANSWERS)


def solo_bars(group: GroupResult, naming: Naming) -> Bars:
    """The vrijgevestigden as a whole: yes and no to what they are familiar with."""
    row = shares_row(naming.heading(group), group.overall)
    return Bars((row,), OF_ANSWERS, title=KNOWN_STEM)


def theme_bars(
    group: GroupResult, naming: Naming, pack: Pack, quoted: Iterable[QuestionResult] = ()
) -> Bars:
    """Both charts of one group, with the published bars beside them.

    `quoted` are questions in the text below, of which the footnote tells where they come from.
    """
    chart = _both_charts(group.charted, group, naming, pack)
    return replace(chart, footnote=f"{chart.footnote} {provenance_note(quoted)}".strip())


def example_bars(theme: ThemeResult, group: GroupResult, naming: Naming) -> Bars:
    """One theme of both charts, to explain them by."""
    return _both_charts([theme], group, naming, None)


def _both_charts(
    themes: Iterable[ThemeResult], group: GroupResult, naming: Naming, pack: Pack | None
) -> Bars:
    rows = []
    for theme in themes:
        figure = published_figure(pack, group.id, theme.theme.id) if pack else None
        rows.append(
            BarRow(
                label=theme.theme.title,
                shares=_steps(theme.shares),
                n=theme.shares.n,
                right=theme.respondents_percent,
                right_count=theme.with_worst,
                reference=_reference(figure) if figure else None,
            )
        )
    return Bars(
        tuple(rows),
        OF_ANSWERS,
        _right_caption(group, naming),
        _footnote(group, naming, "thema"),
        title=KNOWN_STEM if group.is_yes_no else "",
    )


def _right_caption(group: GroupResult, naming: Naming) -> str:
    return f"% {naming.noun(group.id).many}* (aantal)"


def _footnote(group: GroupResult, naming: Naming, where: str) -> str:
    noun = naming.noun(group.id)
    worst = "nee" if group.is_yes_no else "antwoord “realisatie in gevaar”"
    whole = f"Van alle {noun.many} (n = {in_figures(group.respondents)})"
    if where == "vraag":
        return f"* {whole}: het deel dat nee antwoordt."
    return f"* {whole}: het deel met ten minste één {worst} in dit thema."


def _reference(figure: PublishedFigure) -> Reference:
    steps = [level for level in AnswerValue if level.value in figure.percent]
    return Reference(
        percent=tuple((level, figure.percent[level.value]) for level in steps),
        right=figure.respondents_percent,
        note=published_note(figure),
    )


def settled_bars(group: GroupResult, naming: Naming, theme_id: str) -> Bars:
    """Questions that each are a row of both charts: "al bepaald"."""
    rows = [
        _question_row(row, right=group.worst_percent_of(row), right_count=row.worst)
        for row in group.questions_of(theme_id)
    ]
    return Bars(
        tuple(rows),
        OF_ANSWERS,
        _right_caption(group, naming),
        _footnote(group, naming, "vraag"),
        title="Hebt u dit al bepaald?",
    )


def general_bars(group: GroupResult, theme_id: str) -> Bars:
    """The general questions."""
    return Bars(tuple(map(_question_row, group.questions_of(theme_id))), OF_ANSWERS)


def question_bars(group: GroupResult, theme: QuestionTheme, naming: Naming) -> Bars:
    """Every question of a theme, with where it comes from when the monitor did not print it."""
    questions = group.questions_of(theme.id)
    return Bars(
        tuple(map(_question_row, questions)),
        OF_ANSWERS,
        footnote=provenance_note(questions),
        title=f"{theme.title} – {naming.group(group.id)}",
    )


def question_text(question: Question) -> str:
    """The question, with a sign where the published report did not print it."""
    sign = SIGN[question.provenance]
    return f"{question.text}\u00a0{sign}" if sign else question.text


def provenance_note(rows: Iterable[QuestionResult]) -> str:
    """What the signs among these questions mean; empty where there are none."""
    return signs_explained({row.question.provenance for row in rows})


def _question_row(
    row: QuestionResult, right: int | None = None, right_count: int | None = None
) -> BarRow:
    return BarRow(
        label=question_text(row.question),
        shares=_steps(row.shares),
        n=row.shares.n,
        right=right,
        right_count=right_count,
    )
