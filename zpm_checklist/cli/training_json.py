"""Cases and results of the training room as JSON: stable English keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from zpm_checklist.content.training import Case
from zpm_checklist.model.lesson_result import ItemResult, LessonResult


def cases_as_json(cases: Sequence[Case]) -> dict[str, Any]:
    """The cases whole: with them another program can teach too."""
    return {
        "format": 1,
        "cases": [
            {
                "id": case.id,
                "title": case.title,
                "practice": case.practice,
                "profile": case.profile._asdict(),
                "story": case.story,
                "roles": [role._asdict() for role in case.roles],
                "answers": [answer._asdict() for answer in case.answers],
            }
            for case in cases
        ],
    }


def result_as_json(result: LessonResult) -> dict[str, Any]:
    """What the group said; items in the lesson's order."""
    lesson = result.lesson
    return {
        "format": 1,
        "lesson": {
            "id": lesson.id,
            "title": lesson.title,
            "case": lesson.case_id,
            "items": list(lesson.items),
        },
        "n": result.n,
        "participants": list(result.aliases),
        "items": [_item(entry) for entry in result.items],
        "most_divided": [entry.item_id for entry in result.most_divided],
        "skipped": [{"file": entry.file, "why": entry.why} for entry in result.skipped],
    }


def _item(entry: ItemResult) -> dict[str, Any]:
    return {
        "id": entry.item_id,
        "n": entry.n,
        "counts": dict(entry.counts),
        "model": entry.model,
        "model_why": entry.model_why,
        "same_as_model": entry.same_as_model,
        "percent_same": entry.percent_same,
        "steps_off": entry.steps_off,
        "percent_divided": entry.percent_divided,
        "why": [
            {"participant": said.alias, "status": said.given.status, "why": said.given.why}
            for said in entry.said
            if said.given.why
        ],
    }
