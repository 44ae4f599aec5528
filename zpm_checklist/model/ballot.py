"""One respondent's answers in the fewest bytes, so that a hundred thousand fit in memory.

A byte per question, in the published order of the group's questionnaire. Counting a level is then
counting a byte, which no database and no table does quicker at this size.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from operator import attrgetter
from typing import NamedTuple

from zpm_checklist.content.schema import Pack, Question, Questionnaire, QuestionTheme
from zpm_checklist.model.answer import UNANSWERED, AnswerValue, allowed_on
from zpm_checklist.model.practice import Care, PracticeType, Profile
from zpm_checklist.model.questions import all_questions
from zpm_checklist.model.round import GivenAnswer
from zpm_checklist.model.status import Reason

UNANSWERED_CODE = 0
CODE: dict[AnswerValue, int] = {value: code for code, value in enumerate(AnswerValue, start=1)}
"""The byte for each answer; nothing of it is ever stored."""
WORST_CODES = tuple(CODE[value] for value in AnswerValue if value.is_worst)
_CODE_OR_NONE: Mapping[AnswerValue | None, int] = dict([(None, UNANSWERED_CODE), *CODE.items()])
_VALUE = attrgetter("value")
_AT_RISK_CODE = CODE[AnswerValue.AT_RISK]
_REASON_PLACE = {reason: place for place, reason in enumerate(Reason)}


class Ballot(NamedTuple):
    """What one respondent brings to a count."""

    group: PracticeType
    forensic: bool
    """Whether it gives forensic care; only providers are split by it."""
    answers: bytes
    """A code per question of the group's questionnaire; 0 is unanswered."""
    reasons: bytes
    """For each `Reason`, at how many at-risk answers it was given."""

    @property
    def answered(self) -> int:
        """Questions with an answer, n.v.t. included."""
        return len(self.answers) - self.answers.count(UNANSWERED_CODE)


@dataclass(frozen=True)
class Form:
    """A questionnaire with the place of each question in a ballot."""

    kind: PracticeType
    questionnaire: Questionnaire
    questions: tuple[tuple[QuestionTheme, Question], ...]
    place: Mapping[str, int]
    """Question id to position in `Ballot.answers`."""
    allowed: tuple[frozenset[int], ...]
    """Codes that each position may hold, besides 0."""
    spans: tuple[tuple[QuestionTheme, int, int], ...]
    """Each theme with its first position and the one after its last."""

    ids: tuple[str, ...]
    """Question ids in the published order."""
    allowed_everywhere: bytes | None
    """The codes that every position takes, 0 included; None where scales differ."""

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
    ids = tuple(question.id for _, question in questions)
    allowed = tuple(
        frozenset(CODE[value] for value in allowed_on(theme.scale)) for theme, _ in questions
    )
    return Form(
        kind=kind,
        questionnaire=questionnaire,
        questions=questions,
        place={question_id: place for place, question_id in enumerate(ids)},
        allowed=allowed,
        spans=tuple(spans),
        ids=ids,
        allowed_everywhere=(
            bytes([UNANSWERED_CODE, *allowed[0]]) if len(set(allowed)) == 1 else None
        ),
    )


def fits(pack: Pack, answers: Mapping[str, GivenAnswer]) -> bool:
    """Whether each answer is to a question of one of the lists, and on that question's scale."""
    return _taken(_ByIdentity(pack)).issuperset(
        zip(answers, map(_VALUE, answers.values()), strict=True)
    )


@lru_cache(maxsize=8)
def _taken(key: _ByIdentity) -> frozenset[tuple[str, AnswerValue | None]]:
    """Every question with each answer that it takes, none included."""
    return frozenset(
        (question.id, value)
        for form in key.pack.questionnaires
        for theme, question in all_questions(form)
        for value in (None, *allowed_on(theme.scale))
    )


def ballot_of(form: Form, answers: Mapping[str, GivenAnswer], *, forensic: bool) -> Ballot:
    """A practice's answers as a ballot. What its questionnaire does not ask is left out."""
    given = list(map(answers.get, form.ids, repeat(UNANSWERED)))
    codes = bytes(map(_CODE_OR_NONE.__getitem__, map(_VALUE, given)))
    if form.allowed_everywhere is None or codes.translate(None, form.allowed_everywhere):
        codes = _within_scales(form, codes)
    reasons = bytearray(len(_REASON_PLACE))
    place = codes.find(_AT_RISK_CODE)
    while place >= 0:
        for reason in given[place].reasons:
            reasons[_REASON_PLACE[reason]] += 1
        place = codes.find(_AT_RISK_CODE, place + 1)
    return Ballot(form.kind, forensic, codes, bytes(reasons))


def _within_scales(form: Form, codes: bytes) -> bytes:
    """An answer that its question's scale does not have counts as none."""
    return bytes(
        code if code in allowed else UNANSWERED_CODE
        for code, allowed in zip(codes, form.allowed, strict=True)
    )


def gives_forensic_care(profile: Profile) -> bool:
    """Whether the profile counts as "met forensische zorg"."""
    return Care.FORENSIC in profile.care
