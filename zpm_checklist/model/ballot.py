"""One respondent's answers in the fewest bytes, so that a hundred thousand fit in memory.

A byte per question, in the published order of the group's questionnaire. Counting a level is then
counting a byte, which no database and no table does quicker at this size.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from zpm_checklist.content.schema import Pack, Question, Questionnaire, QuestionTheme
from zpm_checklist.model.answer import Answer, AnswerValue, allowed_on
from zpm_checklist.model.practice import Care, PracticeType, Profile
from zpm_checklist.model.questions import all_questions
from zpm_checklist.model.status import Reason

UNANSWERED_CODE = 0
CODE: dict[AnswerValue, int] = {value: code for code, value in enumerate(AnswerValue, start=1)}
"""The byte for each answer; nothing of it is ever stored."""
WORST_CODES = tuple(CODE[value] for value in AnswerValue if value.is_worst)
_REASON_PLACE = {reason: place for place, reason in enumerate(Reason)}
_MOST_IN_A_BYTE = 255


class Ballot(NamedTuple):
    """What one respondent brings to a count."""

    group: PracticeType
    forensic: bool
    """Whether it gives forensic care; only providers are split by it."""
    answers: bytes
    """A code per question of the group's questionnaire; 0 is unanswered."""
    reasons: bytes
    """For each `Reason`, at how many at-risk answers it was given."""


@dataclass(frozen=True)
class Form:
    """A questionnaire with the place of each question in a ballot."""

    questionnaire: Questionnaire
    questions: tuple[tuple[QuestionTheme, Question], ...]
    place: Mapping[str, int]
    """Question id to position in `Ballot.answers`."""
    allowed: tuple[frozenset[int], ...]
    """Codes that each position may hold, besides 0."""
    spans: tuple[tuple[QuestionTheme, int, int], ...]
    """Each theme with its first position and the one after its last."""

    @property
    def width(self) -> int:
        """Questions in the list, so bytes in a ballot's answers."""
        return len(self.questions)


def form_of(pack: Pack, kind: PracticeType) -> Form:
    """The form of one practice type."""
    return _form(_ByIdentity(pack), kind)


class _ByIdentity:
    """A pack is not hashable (it holds dicts), but the same pack is the same forms."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack

    def __hash__(self) -> int:
        return id(self.pack)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and other.pack is self.pack


@lru_cache(maxsize=32)
def _form(key: _ByIdentity, kind: PracticeType) -> Form:
    questionnaire = key.pack.questionnaire_by_group[kind]
    questions = tuple(all_questions(questionnaire))
    spans = []
    start = 0
    for theme in questionnaire.themes:
        spans.append((theme, start, start + len(theme.questions)))
        start += len(theme.questions)
    return Form(
        questionnaire=questionnaire,
        questions=questions,
        place={question.id: place for place, (_, question) in enumerate(questions)},
        allowed=tuple(
            frozenset(CODE[value] for value in allowed_on(theme.scale)) for theme, _ in questions
        ),
        spans=tuple(spans),
    )


def ballot_of(pack: Pack, profile: Profile, answers: Mapping[str, Answer]) -> Ballot:
    """A practice's answers as a ballot. What its questionnaire does not ask is left out."""
    form = form_of(pack, profile.type)
    codes = bytearray(form.width)
    reasons = [0] * len(_REASON_PLACE)
    for question_id, answer in answers.items():
        place = form.place.get(question_id)
        if place is None or answer.value is None or CODE[answer.value] not in form.allowed[place]:
            continue
        codes[place] = CODE[answer.value]
        if answer.value is AnswerValue.AT_RISK:
            for reason in answer.reasons:
                reasons[_REASON_PLACE[reason]] += 1
    return Ballot(
        profile.type,
        Care.FORENSIC in profile.care,
        bytes(codes),
        bytes(min(count, _MOST_IN_A_BYTE) for count in reasons),
    )
