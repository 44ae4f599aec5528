"""The monitor's answers of one practice: per question, per theme, and over the rounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from zpm_checklist.content.schema import Pack, Question, Questionnaire, QuestionTheme
from zpm_checklist.model.answer import UNANSWERED, Answer, AnswerValue, steps_of
from zpm_checklist.model.practice import Practice, PracticeType
from zpm_checklist.model.proposal import Proposal, contradictions, propose
from zpm_checklist.model.questions import all_questions, is_history, questionnaire
from zpm_checklist.model.readiness import ItemState, Readiness
from zpm_checklist.model.round import Round, current_round
from zpm_checklist.model.shares import Shares
from zpm_checklist.model.status import Reason


@dataclass(frozen=True, slots=True)
class QuestionState:
    """One question as it stands in the current round."""

    theme: QuestionTheme
    question: Question
    answer: Answer
    proposal: Proposal
    contradicted_by: tuple[ItemState, ...]
    """Items that speak against the answer; empty where nothing does."""
    is_history: bool
    """Whether it asks, in a self-audit, about the closing of 2021."""

    @property
    def differs(self) -> bool:
        """Whether the user answered something else than the marks propose."""
        value, proposed = self.answer.value, self.proposal.value
        return value is not None and proposed is not None and value is not proposed


@dataclass(frozen=True, slots=True)
class ThemeAnswers:
    """The answers to one theme's questions (monitor-rules, rules 2 and 3)."""

    theme: QuestionTheme
    shares: Shares
    unanswered: int
    """Questions without an answer; those with n.v.t. are not among them."""

    @property
    def any_worst(self) -> bool:
        """For one practice the right chart is a mark: at least one at risk, or one Nee."""
        return any(level.is_worst and count for level, count in self.shares.counts.items())


@dataclass(frozen=True, slots=True)
class RoundThemes:
    """One round's themes, for the trend."""

    round: Round
    themes: tuple[ThemeAnswers, ...]
    """In the order of the questionnaire, the same in every round."""


@dataclass(frozen=True, slots=True)
class PracticeMonitor:
    """Everything the monitor asks of one practice."""

    round: Round | None
    """The current round; None before the first."""
    questions: tuple[QuestionState, ...]
    """In the published order; without answers where there is no round yet."""
    themes: tuple[ThemeAnswers, ...]
    """Of the current round, in the order of the questionnaire."""
    trend: tuple[RoundThemes, ...]
    """Every round, oldest first."""
    outside: tuple[ItemState, ...]
    """Applicable items whose theme the own questionnaire does not have ("buiten de monitor")."""

    @property
    def answered(self) -> int:
        """Questions with an answer, n.v.t. included."""
        return sum(state.answer.value is not None for state in self.questions)

    @property
    def counts(self) -> dict[AnswerValue | None, int]:
        """Questions of the current round per answer, those without one last; zeros included."""
        given = [state.answer.value for state in self.questions]
        return {value: given.count(value) for value in (*AnswerValue, None)}

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to answer; before the first round nothing is asked."""
        return self.round is None or self.answered == len(self.questions)

    @property
    def has_answers(self) -> bool:
        """Whether anything was answered, in whichever round."""
        return any(
            answer.value is not None
            for entry in self.trend
            for answer in entry.round.answers.values()
        )

    @property
    def contradictions(self) -> tuple[QuestionState, ...]:
        """Questions whose answer is contradicted by an item."""
        return tuple(state for state in self.questions if state.contradicted_by)

    @property
    def reasons(self) -> tuple[tuple[Reason, int], ...]:
        """Reasons given at the worst answers, most given first, ties in the fixed order."""
        return ranked_reasons(
            reason
            for state in self.questions
            if state.answer.value is not None and state.answer.value.is_worst
            for reason in state.answer.reasons
        )


def ranked_reasons(given: Iterable[Reason]) -> tuple[tuple[Reason, int], ...]:
    """Each reason that was given with how often (rule 7)."""
    counts = dict.fromkeys(Reason, 0)
    for reason in given:
        counts[reason] += 1
    return ranked_reasons_of(counts)


def ranked_reasons_of(counts: Mapping[Reason, int]) -> tuple[tuple[Reason, int], ...]:
    """Most given first, ties in the fixed order; what was never given is left out."""
    ordered = sorted(((r, counts.get(r, 0)) for r in Reason), key=lambda entry: -entry[1])
    return tuple((reason, count) for reason, count in ordered if count)


def monitor_of(
    pack: Pack, practice: Practice, readiness: Readiness, rounds: Sequence[Round], today: date
) -> PracticeMonitor:
    """The practice's monitor as its rounds and marks have it."""
    form = questionnaire(pack, practice.profile.type)
    now = current_round(rounds)
    return PracticeMonitor(
        round=now,
        questions=tuple(
            _question_state(pack, practice, theme, question, readiness, now, today)
            for theme, question in all_questions(form)
        ),
        themes=theme_answers(form, now),
        trend=tuple(
            RoundThemes(entry, theme_answers(form, entry))
            for entry in sorted(rounds, key=lambda entry: entry.id)
        ),
        outside=_outside(practice, form, readiness),
    )


def theme_answers(form: Questionnaire, of_round: Round | None) -> tuple[ThemeAnswers, ...]:
    """One round counted per theme."""
    return tuple(_theme(theme, of_round) for theme in form.themes)


def themes_in_published_order(themes: Iterable[ThemeAnswers]) -> list[ThemeAnswers]:
    """Worst on top (rule 4)."""
    return sorted(themes, key=lambda theme: theme.shares.sort_key)


def _theme(theme: QuestionTheme, of_round: Round | None) -> ThemeAnswers:
    counts = dict.fromkeys(steps_of(theme.scale), 0)
    unanswered = 0
    for question in theme.questions:
        value = (of_round.answer(question.id) if of_round else UNANSWERED).value
        if value is None:
            unanswered += 1
        elif value in counts:
            counts[value] += 1
    return ThemeAnswers(theme, Shares(counts), unanswered)


def _question_state(
    pack: Pack,
    practice: Practice,
    theme: QuestionTheme,
    question: Question,
    readiness: Readiness,
    now: Round | None,
    today: date,
) -> QuestionState:
    answer = now.answer(question.id) if now else UNANSWERED
    proposal = propose(theme, question, readiness)
    return QuestionState(
        theme,
        question,
        answer,
        proposal,
        contradictions(answer, proposal, theme, today),
        is_history(pack, question, practice.profile),
    )


def _outside(
    practice: Practice, form: Questionnaire, readiness: Readiness
) -> tuple[ItemState, ...]:
    if not practice.profile.type.has_checklist:
        return ()
    asked = {theme.id for theme in form.themes}
    solo = practice.profile.type is PracticeType.VRIJGEVESTIGD

    def is_outside(state: ItemState) -> bool:
        item = state.item
        own = {item.independent_theme} if solo else set(item.themes)
        return state.verdict.applies and not own & asked

    return tuple(state for state in readiness.items if is_outside(state))
