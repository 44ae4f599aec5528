"""The filters of Acties from one run to the next. Names and searched words are forgotten."""

from __future__ import annotations

from dataclasses import replace

from zpm_checklist.model.status import Status
from zpm_checklist.ui.action_list.groups import Wish
from zpm_checklist.ui.memory import Memory

_BY_PERSON, _WEEK, _STATUS = "actions.by_person", "actions.week", "actions.status"


def remembered(memory: Memory) -> Wish:
    """What was wished last."""
    status = memory.text(_STATUS)
    return Wish(
        by_person=memory.flag(_BY_PERSON),
        this_week=memory.flag(_WEEK),
        status=Status(status) if status in list(Status) else None,
    )


def remember(wish: Wish, memory: Memory) -> None:
    """Keep it; where nothing that is kept changed, nothing is written."""
    if replace(wish, person=None, words="") == remembered(memory):
        return
    memory.put(
        **{
            _BY_PERSON: wish.by_person,
            _WEEK: wish.this_week,
            _STATUS: wish.status.value if wish.status else "",
        }
    )
