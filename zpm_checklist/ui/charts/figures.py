"""Figures of the model's numbers: each part with its sentence, and the link to what it counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from zpm_checklist.content.schema import Pack, PublishedFigure
from zpm_checklist.model.answer import steps_of
from zpm_checklist.model.monitor import PracticeMonitor, RoundThemes, ThemeAnswers
from zpm_checklist.model.percent import percent
from zpm_checklist.model.practice import Purpose
from zpm_checklist.model.readiness import ItemState, Readiness, Tally, ThemeTally
from zpm_checklist.model.round import Round
from zpm_checklist.model.shares import Shares, pooled
from zpm_checklist.model.status import Level, Status
from zpm_checklist.model.wording import MONITOR_TERM, capital, in_figures, status_word
from zpm_checklist.translation import tr
from zpm_checklist.ui.charts.data import Figure, Part
from zpm_checklist.ui.monitor.answer_words import (
    COLOUR,
    SHAPE,
    answer_word,
    left_out_words,
    published_shares,
    published_words,
    share_words,
    theme_words,
)
from zpm_checklist.ui.navigation.narrowing import items_link, questions_link

COUNTED = (Status.DONE, Status.ON_SCHEDULE, Status.BEHIND, Status.AT_RISK, Status.OPEN)
"""Statuses of items that apply, best first."""


# --- The marks ---------------------------------------------------------------------------


def theme_figure(theme: ThemeTally, readiness: Readiness) -> Figure:
    """The judged items of one theme by level (monitor-rules, rules 1 to 5)."""
    of_theme = [state for state in readiness.items if theme.theme_id in state.item.themes]
    counted = [state for state in of_theme if state.verdict.applies]
    judged = [state for state in counted if state.mark.status.is_judged]
    left_out = _left_out(theme.open, len(of_theme) - len(counted))
    parts = tuple(
        Part(
            MONITOR_TERM[level],
            Status(level.value),
            Status(level.value),
            theme.counts[level],
            share,
            _sentences(
                tr(
                    "{title}, {level}: {count} van {n} beoordeelde punten ({share}%).",
                    title=theme.title,
                    level=MONITOR_TERM[level],
                    count=theme.counts[level],
                    n=theme.judged,
                    share=share,
                ),
                _not_counted(left_out),
            ),
            _link((s for s in judged if s.mark.status.level is level), theme.title, level),
        )
        for level, share in theme.percent.items()
    )
    return Figure(
        theme.title,
        parts,
        theme.judged,
        said=_theme_said(theme),
        n_said=_sentences(
            tr("{title}: {n} beoordeelde punten.", title=theme.title, n=theme.judged),
            _not_counted(left_out),
        ),
        n_link=items_link((s.item.id for s in judged), _of(theme.title, tr("beoordeeld"))),
        left_out=left_out,
    )


def _theme_said(theme: ThemeTally) -> str:
    shares = "; ".join(
        tr(
            "{level} {share}% ({counts} van {judged})",
            level=MONITOR_TERM[level],
            share=share,
            counts=theme.counts[level],
            judged=theme.judged,
        )
        for level, share in theme.percent.items()
    )
    return tr(
        "{title}: {value}. Open: {open}.",
        title=theme.title,
        value=shares or tr("nog niets beoordeeld"),
        open=theme.open,
    )


def status_figure(
    title: str, tally: Tally, states: Iterable[ItemState], purpose: Purpose
) -> Figure:
    """Items by status out of those that apply. `states` are the items that `tally` counted."""
    counted = [state for state in states if state.verdict.applies]
    left_out = _left_out(0, tally.total - tally.applicable)
    parts = tuple(
        _status_part(title, status, tally, counted, purpose, left_out)
        for status in COUNTED
        if tally.applicable
    )
    judged = [state for state in counted if state.mark.status.is_judged]
    return Figure(
        title,
        parts,
        tally.applicable,
        said=tr(
            "{title}: {judged} van {applicable} punten beoordeeld",
            title=title,
            judged=tally.judged,
            applicable=tally.applicable,
        ),
        n_said=_sentences(
            tr(
                "{title}: {judged} van {n} punten zijn beoordeeld.",
                title=title,
                judged=tally.judged,
                n=tally.applicable,
            ),
            _not_counted(left_out),
        ),
        n_link=items_link((s.item.id for s in judged), _of(title, tr("beoordeeld"))),
        left_out=left_out,
    )


def _status_part(
    title: str,
    status: Status,
    tally: Tally,
    counted: Sequence[ItemState],
    purpose: Purpose,
    left_out: str,
) -> Part:
    word, count = status_word(status, purpose), tally.counts[status]
    share = percent(count, tally.applicable)
    said = tr(
        "{title}, {status}: {count} van {n} punten die voor u gelden ({share}%).",
        title=title,
        status=word,
        count=count,
        n=tally.applicable,
        share=share,
    )
    behind = (state.item.id for state in counted if state.mark.status is status)
    link = items_link(behind, _of(title, word))
    return Part(word, status, status, count, share, _sentences(said, _not_counted(left_out)), link)


# --- The answers -------------------------------------------------------------------------


def answers_figure(theme: ThemeAnswers, given: Round | None, title: str = "") -> Figure:
    """One theme's answers in the round that was `given`; `title` in place of the theme's own."""
    name = title or theme.theme.title
    left_out = left_out_words(theme)
    answered: dict[str, list[str]] = {}
    for question in theme.theme.questions:
        value = given.answer(question.id).value if given else None
        answered.setdefault(value.value if value else "", []).append(question.id)
    parts = tuple(
        replace(
            part,
            said=_sentences(part.said, _not_counted(left_out)),
            link=questions_link(answered.get(level.value, ()), _of(name, part.name)),
        )
        for level, part in zip(
            theme.shares.percent, shares_figure(name, theme.shares).parts, strict=True
        )
    )
    counted = [
        question for level in theme.shares.counts for question in answered.get(level.value, ())
    ]
    n = theme.shares.n
    said = theme_words(theme)
    if title:
        said = f"{title}: {share_words(theme.shares) or tr('niets beantwoord')}"
    return Figure(
        name,
        parts,
        n,
        said=said,
        n_said=_sentences(
            tr("{title}: {n} antwoorden tellen mee.", title=name, n=n), _not_counted(left_out)
        ),
        n_link=questions_link(counted, _of(name, tr("beantwoord"))),
        left_out=left_out,
    )


def charted_scale(monitor: PracticeMonitor) -> str:
    """The scale of the themes that stand on one chart: that of the first."""
    return monitor.themes[0].theme.scale


def round_figure(entry: RoundThemes, scale: str) -> Figure:
    """All answers on one scale in one round, taken together (rule 6: never a mean)."""
    themes = [theme for theme in entry.themes if theme.theme.scale == scale]
    name = capital(entry.round.label)
    plain = shares_figure(name, pooled(theme.shares for theme in themes))
    behind: dict[str, list[str]] = {}
    for theme in themes:
        for question in theme.theme.questions:
            value = entry.round.answer(question.id).value
            behind.setdefault(value or "", []).append(question.id)
    unanswered = sum(theme.unanswered for theme in themes)
    left_out = tr("{count} nog niet beantwoord", count=unanswered) if unanswered else ""
    parts = tuple(
        replace(
            part,
            said=_sentences(part.said, _not_counted(left_out)),
            link=questions_link(behind.get(level, ()), _of(name, part.name)),
        )
        for level, part in zip(steps_of(scale), plain.parts, strict=False)
    )
    return replace(plain, parts=parts, left_out=left_out)


def shares_figure(title: str, shares: Shares) -> Figure:
    """Answers of which only the counts are known here."""
    parts = tuple(
        Part(
            answer_word(level),
            COLOUR[level],
            SHAPE[level],
            shares.counts[level],
            share,
            tr(
                "{title}, {level}: {count} van {n} antwoorden ({share}%).",
                title=title,
                level=answer_word(level),
                count=in_figures(shares.counts[level]),
                n=in_figures(shares.n),
                share=share,
            ),
        )
        for level, share in shares.percent.items()
    )
    told = share_words(shares) or tr("geen antwoord dat meetelt")
    return Figure(
        title,
        parts,
        shares.n,
        said=f"{title}: {told}.",
        n_said=tr("{title}: {n} antwoorden tellen mee.", title=title, n=in_figures(shares.n)),
    )


def published_of(pack: Pack, figure: PublishedFigure, title: str) -> Figure:
    """What the first national monitor printed; only its percentages are known."""
    words = published_words(pack, figure)
    parts = tuple(
        Part(answer_word(level), COLOUR[level], SHAPE[level], None, share, words)
        for level, share in published_shares(figure)
    )
    name = tr("{title}, landelijk", title=title)
    return Figure(name, parts, figure.n, said=f"{title}. {words}", n_said=words)


def is_comparable(figure: PublishedFigure) -> bool:
    """Whether it has the three levels of the marks, so that it may stand beside them."""
    return set(figure.percent) <= {level.value for level in Level}


# --- Words -------------------------------------------------------------------------------


def _left_out(unjudged: int, others: int) -> str:
    parts = [
        tr("{count} nog niet bekeken", count=unjudged) if unjudged else "",
        tr("{count} niet voor u", count=others) if others else "",
    ]
    return ", ".join(part for part in parts if part)


def _not_counted(left_out: str) -> str:
    return tr("Niet meegeteld: {left_out}.", left_out=left_out) if left_out else ""


def _sentences(*said: str) -> str:
    return " ".join(sentence for sentence in said if sentence)


def _of(title: str, what: str) -> str:
    return f"{capital(title)}, {what}"


def _link(states: Iterable[ItemState], title: str, level: Level) -> str:
    return items_link((state.item.id for state in states), _of(title, MONITOR_TERM[level]))
