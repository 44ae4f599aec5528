"""Looking up questions: whose they are, on which scale, and at which level they are answered."""

from __future__ import annotations

from collections.abc import Iterable

from zpm_checklist.content.schema import (
    Pack,
    PublishedFigure,
    Question,
    Questionnaire,
    QuestionTheme,
)
from zpm_checklist.model.practice import PracticeType, Profile, Purpose

KNOWN, SETTLED, GENERAL = "known", "settled", "yes_no"
"""Scales of the vrijgevestigden: bekend met, al bepaald, and the three general questions."""

APART = (SETTLED, GENERAL)
"""These have no bar on a theme chart: each of their questions is a bar of its own (page 14, 8)."""

ORGANISATION, TEAM = "organisation", "team"


def questionnaire(pack: Pack, kind: PracticeType) -> Questionnaire:
    """The list of one practice type."""
    return pack.questionnaire_by_group[kind]


def all_questions(form: Questionnaire) -> Iterable[tuple[QuestionTheme, Question]]:
    """Each question with its theme, in the published order."""
    return ((theme, question) for theme in form.themes for question in theme.questions)


def find_question(form: Questionnaire, question_id: str) -> tuple[QuestionTheme, Question] | None:
    """The question with its theme; None where this list has no such question."""
    return next((found for found in all_questions(form) if found[1].id == question_id), None)


def level_of(pack: Pack, question: Question) -> str:
    """`team` where an item behind it is each team's own, else `organisation`."""
    levels = {pack.item_by_id[item].level for item in question.direct}
    return TEAM if TEAM in levels else ORGANISATION


def is_history(pack: Pack, question: Question, profile: Profile) -> bool:
    """Whether a self-audit asks something whose moment has passed: the closing of 2021."""
    if profile.purpose is not Purpose.SELF_AUDIT or not question.direct:
        return False
    return all(pack.item_by_id[item].transition == "history" for item in question.direct)


def published_figure(pack: Pack, group: str, theme_id: str) -> PublishedFigure | None:
    """What the first national monitor printed for this theme and group, where that is known."""
    return next(
        (figure for figure in pack.figures if figure.group == group and figure.theme == theme_id),
        None,
    )
