"""What the screens of the monitor say, and which sign and key each answer has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from zpm_checklist.content.schema import Pack, PublishedFigure
from zpm_checklist.model.answer import DRAWN_AS, AnswerValue, steps_of
from zpm_checklist.model.monitor import QuestionState, ThemeAnswers
from zpm_checklist.model.monitor_wording import ANSWER_TERM, AT_LEAST_ONE, CERTAINTY, GROUP, NOT_ONE
from zpm_checklist.model.questions import published_figure
from zpm_checklist.model.shares import Shares
from zpm_checklist.model.status import Status
from zpm_checklist.model.wording import REASON, capital, in_figures
from zpm_checklist.translation import tr

if TYPE_CHECKING:
    from zpm_checklist.ui.session import Session

Value = AnswerValue | None

SHAPE: dict[Value, Status] = DRAWN_AS
"""Answers are drawn with the shapes of the marks."""

COLOUR: dict[Value, Status] = {**SHAPE, AnswerValue.YES: Status.ON_SCHEDULE}
"""Colour of the sign and of the part of a bar."""

_OPEN = tr("nog niet beantwoord")
_MONITOR_DOCUMENT = "implementatiemonitor"


def answer_word(value: Value) -> str:
    """The monitor's own term, in lower case."""
    return _OPEN if value is None else ANSWER_TERM[value]


def answer_keys(scale: str) -> dict[str, Value]:
    """Key and answer on this scale, best first; text fields take the keys as text."""
    steps: dict[str, Value] = {
        str(number): value for number, value in enumerate(steps_of(scale), start=1)
    }
    return {**steps, "N": AnswerValue.NOT_APPLICABLE, "0": None}


def answered_line(state: QuestionState) -> str:
    """The answer with its reasons; without one the proposal."""
    value = state.answer.value
    if value is None:
        proposed = state.proposal.value
        return (
            tr("voorstel: {answer_word}", answer_word=answer_word(proposed))
            if proposed
            else answer_word(None)
        )
    return " · ".join([answer_word(value), *(REASON[reason] for reason in state.answer.reasons)])


def spoken(state: QuestionState) -> str:
    """A question with its answer, as a screen reader says it."""
    said = f"{state.question.label}, {state.question.text} {capital(answered_line(state))}."
    return tr("{said} Dit spreekt een punt tegen.", said=said) if state.contradicted_by else said


def share_words(shares: Shares) -> str:
    """Every percentage of a bar with its numerator and denominator."""
    whole = in_figures(shares.n)
    return "; ".join(
        tr(
            "{answer_word} {share}% ({counts} van {whole})",
            answer_word=answer_word(level),
            share=share,
            counts=in_figures(shares.counts[level]),
            whole=whole,
        )
        for level, share in shares.percent.items()
    )


def worst_words(theme: ThemeAnswers) -> str:
    """For one practice the right chart is a mark; empty where nothing was answered."""
    if not theme.shares.n:
        return ""
    worst = steps_of(theme.theme.scale)[-1]
    return AT_LEAST_ONE[worst] if theme.any_worst else NOT_ONE[worst]


def left_out_words(theme: ThemeAnswers) -> str:
    """What the percentages leave out: unanswered, and not applicable."""
    questions = len(theme.theme.questions)
    aside = questions - theme.unanswered - theme.shares.n
    parts = [
        tr("{unanswered} nog niet beantwoord", unanswered=theme.unanswered)
        if theme.unanswered
        else ""
    ]
    parts.append(tr("{aside} niet van toepassing", aside=aside) if aside else "")
    return ", ".join(part for part in parts if part)


def count_against(states: Iterable[QuestionState], theme_id: str) -> int:
    """How many answers of a theme speak against a mark."""
    return sum(bool(state.contradicted_by) for state in states if state.theme.id == theme_id)


def against_words(count: int) -> str:
    """The same in a sentence; empty for none."""
    if not count:
        return ""
    if count == 1:
        return tr("1 antwoord spreekt een punt tegen.")
    return tr("{count} antwoorden spreken een punt tegen.", count=count)


def n_words(theme: ThemeAnswers) -> str:
    """What the n of a theme's bar counts."""
    return tr("n = {n}: de antwoorden die meetellen", n=theme.shares.n)


def theme_words(theme: ThemeAnswers) -> str:
    """The numbers of a theme in one line, for a screen reader and as a tip."""
    shares = share_words(theme.shares) or tr("nog niets beantwoord")
    left_out = left_out_words(theme)
    not_counted = tr("niet geteld: {left_out}", left_out=left_out) if left_out else ""
    rest = [capital(text) for text in (worst_words(theme), not_counted) if text]
    return ". ".join([f"{theme.theme.title}: {shares}", *rest]) + "."


def own_figure(session: Session, theme_id: str) -> PublishedFigure | None:
    """The published bar of the own group; None where there is none, or it is not asked for."""
    if session.practice is None or not session.scope.national:
        return None
    group = session.practice.profile.type.value
    figure = published_figure(session.pack, group, theme_id)
    return figure if figure is not None and figure.percent else None


def published_shares(figure: PublishedFigure) -> list[tuple[AnswerValue, int]]:
    """Level and whole percent, best first."""
    return [(AnswerValue(level), share) for level, share in figure.percent.items()]


def published_words(pack: Pack, figure: PublishedFigure) -> str:
    """What the thin bar shows: whose, when, how many, and how certain the figure is."""
    shares = "; ".join(
        f"{answer_word(level)} {share}%" for level, share in published_shares(figure)
    )
    group = capital(GROUP[figure.group])
    lines = [
        f"{group}, {published_when(pack)}, n = {figure.n}: {shares}.",
        tr(
            "Deze cijfers zijn afgelezen uit een grafiek: {certainty}.",
            certainty=CERTAINTY[figure.certainty],
        ),
    ]
    if figure.respondents_percent is not None:
        worst = answer_word(AnswerValue(list(figure.percent)[-1]))
        lines.insert(
            1,
            tr(
                "Ten minste één keer “{worst}”: {respondents_percent}% van hen.",
                worst=worst,
                respondents_percent=figure.respondents_percent,
            ),
        )
    return " ".join(lines)


def published_when(pack: Pack) -> str:
    """When the first national monitor was held."""
    return next(entry.date for entry in pack.documents if entry.id == _MONITOR_DOCUMENT)
