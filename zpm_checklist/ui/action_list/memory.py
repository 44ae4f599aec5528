"""The filters of Acties from one run to the next. Names and searched words are forgotten."""

from __future__ import annotations

from dataclasses import replace

from zpm_checklist.model.status import Status
from zpm_checklist.ui.action_list.groups import Wish
from zpm_checklist.ui.memory import Memory

_BY_PERSON, _WEEK, _STATUS = "actions.by_person", "actions.week", "actions.status"
_PRACTICE = "actions.practice"
"""Whose filters they are: in another practice they would hide what nobody asked to hide."""


def remembered(memory: Memory, practice_id: str) -> Wish:
    """What was wished last, of which another practice takes over the grouping alone."""
    wish = _kept(memory)
    return wish if memory.text(_PRACTICE) == practice_id else Wish(by_person=wish.by_person)


def remember(wish: Wish, memory: Memory, practice_id: str) -> None:
    """Keep it for this practice; where nothing that is kept changed, nothing is written."""
    lasting = replace(wish, person=None, words="")
    is_own = memory.text(_PRACTICE) == practice_id
    if lasting == _kept(memory) and (is_own or not lasting.narrows):
        return
    memory.put(
        **{
            _BY_PERSON: lasting.by_person,
            _WEEK: lasting.this_week,
            _STATUS: lasting.status.value if lasting.status else "",
            _PRACTICE: practice_id,
        }
    )


def _kept(memory: Memory) -> Wish:
    status = memory.text(_STATUS)
    return Wish(
        by_person=memory.flag(_BY_PERSON),
        this_week=memory.flag(_WEEK),
        status=Status(status) if status in list(Status) else None,
    )
