"""Counts ballots into results: pooled answers, at-least-one, and the combined groups."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.answer import steps_of
from zpm_checklist.model.ballot import (
    CODE,
    UNANSWERED_CODE,
    WORST_CODES,
    Ballot,
    Form,
    form_of,
)
from zpm_checklist.model.monitor import ranked_reasons_of
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.results import (
    FORENSIC,
    NON_FORENSIC,
    PROVIDERS,
    GroupResult,
    MonitorResult,
    QuestionResult,
    ThemeResult,
)
from zpm_checklist.model.shares import Shares, pooled
from zpm_checklist.model.status import Reason

_Key = tuple[PracticeType, bool]
_CODES = range(max(CODE.values()) + 1)
_INSTITUTIONS = tuple(kind for kind in PracticeType if kind.is_institution)


@dataclass(slots=True)
class _Cell:
    """Plain sums over some ballots of one form; two of them add up."""

    respondents: int
    answered: int
    with_worst: int
    per_question: list[list[int]]
    """For each question, how often each code was given."""
    theme_worst: list[int]
    reasons: list[int]

    def __add__(self, other: _Cell) -> _Cell:
        return _Cell(
            self.respondents + other.respondents,
            self.answered + other.answered,
            self.with_worst + other.with_worst,
            [
                [a + b for a, b in zip(one, two, strict=True)]
                for one, two in zip(self.per_question, other.per_question, strict=True)
            ],
            [a + b for a, b in zip(self.theme_worst, other.theme_worst, strict=True)],
            [a + b for a, b in zip(self.reasons, other.reasons, strict=True)],
        )


def aggregate(pack: Pack, ballots: Iterable[Ballot]) -> MonitorResult:
    """All groups counted. The order of the ballots makes no difference."""
    sorted_out: dict[_Key, list[Ballot]] = {
        (kind, forensic): [] for kind in PracticeType for forensic in (False, True)
    }
    for ballot in ballots:
        sorted_out[ballot.group, ballot.forensic].append(ballot)
    cells = {key: _count(form_of(pack, key[0]), found) for key, found in sorted_out.items()}
    groups = [
        _group(kind, form_of(pack, kind), cells[kind, False] + cells[kind, True])
        for kind in PracticeType
    ]
    form = form_of(pack, PracticeType.LARGE_INSTITUTION)  # one list for all institutions
    without, with_care = (
        _sum([cells[kind, forensic] for kind in _INSTITUTIONS]) for forensic in (False, True)
    )
    groups.append(_group(PROVIDERS, form, without + with_care))
    groups.append(_group(FORENSIC, form, with_care))
    groups.append(_group(NON_FORENSIC, form, without))
    return MonitorResult(tuple(groups))


def _sum(cells: list[_Cell]) -> _Cell:
    first, *rest = cells
    for cell in rest:
        first = first + cell
    return first


def _count(form: Form, ballots: list[Ballot]) -> _Cell:
    """Works on columns, never on respondents: a column is a byte string with one byte for each.

    "At least one" is then an or over columns, done on whole numbers as long as the column.
    """
    width = form.width
    matrix = b"".join([ballot.answers for ballot in ballots])
    columns = [matrix[place::width] for place in range(width)]
    worst = [int.from_bytes(column.translate(_IS_WORST)) for column in columns]
    given = [int.from_bytes(column.translate(_IS_GIVEN)) for column in columns]
    tallies = b"".join([ballot.reasons for ballot in ballots])
    return _Cell(
        respondents=len(ballots),
        answered=_any(given),
        with_worst=_any(worst),
        per_question=[[column.count(code) for code in _CODES] for column in columns],
        theme_worst=[_any(worst[start:end]) for _, start, end in form.spans],
        reasons=[sum(tallies[place :: len(Reason)]) for place in range(len(Reason))],
    )


_IS_WORST = bytes(code in WORST_CODES for code in range(256))
_IS_GIVEN = bytes(code != UNANSWERED_CODE for code in range(256))


def _any(flags: list[int]) -> int:
    """How many respondents have a flag in at least one of the columns."""
    return reduce(or_, flags, 0).bit_count()


def _group(group_id: str, form: Form, cell: _Cell) -> GroupResult:
    questions = tuple(
        QuestionResult(
            theme,
            question,
            Shares({level: counts[CODE[level]] for level in steps_of(theme.scale)}),
        )
        for (theme, question), counts in zip(form.questions, cell.per_question, strict=True)
    )
    themes = tuple(
        ThemeResult(
            theme,
            pooled(question.shares for question in questions[start:end]),
            worst,
            cell.respondents,
        )
        for (theme, start, end), worst in zip(form.spans, cell.theme_worst, strict=True)
    )
    return GroupResult(
        id=str(group_id),
        respondents=cell.respondents,
        answered=cell.answered,
        with_worst=cell.with_worst,
        themes=themes,
        questions=questions,
        reasons=ranked_reasons_of(dict(zip(Reason, cell.reasons, strict=True))),
    )
