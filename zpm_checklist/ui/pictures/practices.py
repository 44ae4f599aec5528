"""Institutions that only the pictures show: with an open round, a closed one, and none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.change import AnswerChange, Change
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Care, PracticeType, Profile
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.status import Reason, Status

if TYPE_CHECKING:
    from zpm_checklist.services.workspace import Workspace

OPEN, CLOSED, EMPTY = "Instelling De Es", "Instelling De Beuk", "Instelling De Wilg"
BUSY, IDLE = "Instelling De Iep", "Praktijk De Hazelaar"
"""Ten people with their actions, and a practice that has none yet."""

_PROFILE = replace(
    Profile.for_type(PracticeType.LARGE_INSTITUTION), care=frozenset({Care.FORENSIC, Care.GROUPS})
)
_DAYS_AGO = {OPEN: (200, 90, 3), CLOSED: (90,), EMPTY: (), BUSY: ()}
"""When each one's rounds were begun."""

_MARKS = (Status.DONE, Status.DONE, Status.ON_SCHEDULE, Status.BEHIND, Status.DONE, Status.AT_RISK)
_ANSWERS = (
    *(AnswerValue.ON_SCHEDULE, AnswerValue.BEHIND, AnswerValue.ON_SCHEDULE),
    *(AnswerValue.AT_RISK, AnswerValue.ON_SCHEDULE, AnswerValue.BEHIND),
    *(AnswerValue.ON_SCHEDULE, AnswerValue.ON_SCHEDULE, AnswerValue.NOT_APPLICABLE),
)
_LEFT_OPEN = 8
"""Of the last round every eighth question waits."""


def institution(workspace: Workspace, name: str, today: date) -> str:
    """The id of the practice of this name, which is made when it is first asked for."""
    for practice in workspace.practices:
        if practice.name == name:
            return practice.id
    practice = workspace.add_practice(name, _PROFILE)
    workspace.apply(
        [
            Change(practice.id, item.id, BLANK, Mark(_MARKS[number % len(_MARKS)]))
            for number, item in enumerate(workspace.pack.items)
            if not item.supplement
        ]
    )
    for number, ago in enumerate(_DAYS_AGO[name], start=1):
        opened = today - timedelta(days=ago)
        workspace.apply_round(workspace.begin_round(practice.id, opened))
        workspace.apply_answers(list(_answers(workspace, practice.id, number)))
        if number < len(_DAYS_AGO[name]) or name == CLOSED:
            workspace.apply_round(workspace.close_round(practice.id, opened + timedelta(days=7)))
    return practice.id


_PEOPLE = (
    *("Anna de Wit", "Bram Kuipers", "Chantal", "Daan Yilmaz", "Els van der Meer"),
    *("Fatima", "Gijs", "Hanneke Oosterhuis-Brouwer", "Ilse", "Joost"),
)
_AHEAD = (-20, -3, 0, 2, 4, 7, 11, 16, 30, 75, None)
"""Days from today on which actions are due."""
_FILE = "/documenten/afspraken leverancier.pdf"


def busy_institution(workspace: Workspace, today: date) -> str:
    """The id of the practice with the most actions, which is made when it is first asked for."""
    practice_id = institution(workspace, BUSY, today)
    marks = workspace.marks(practice_id)
    afters = {
        item_id: replace(
            mark,
            owner=_PEOPLE[number % len(_PEOPLE)] if number % 8 else "",
            due=None if (days := _AHEAD[number % len(_AHEAD)]) is None else today + timedelta(days),
            links=(_FILE,) if number % 6 == 0 else (),
        )
        for number, (item_id, mark) in enumerate(marks.items())
        if mark.due is None and not mark.owner
    }
    workspace.apply(
        [Change(practice_id, item_id, marks[item_id], after) for item_id, after in afters.items()]
    )
    return practice_id


def idle_practice(workspace: Workspace) -> str:
    """The id of the practice without actions, which is made when it is first asked for."""
    for practice in workspace.practices:
        if practice.name == IDLE:
            return practice.id
    return workspace.add_practice(IDLE, Profile.for_type(PracticeType.SMALL_INSTITUTION)).id


def _answers(workspace: Workspace, practice_id: str, turn: int) -> Iterable[AnswerChange]:
    """A spread of answers that improves from round to round."""
    form = questionnaire(workspace.pack, _PROFILE.type)
    for number, (_, question) in enumerate(all_questions(form)):
        value = _ANSWERS[(number + 2 * turn) * (number // 5 + 1) % len(_ANSWERS)]
        reasons = (tuple(Reason)[number % 3 * 2],) if value is AnswerValue.AT_RISK else ()
        if turn == len(_DAYS_AGO[OPEN]) and number % _LEFT_OPEN == turn:
            continue
        change = workspace.edit_answer(practice_id, question.id, Answer(value, reasons))
        if change is not None:
            yield change
