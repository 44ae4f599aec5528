"""From the authors' `training.toml` to the file with the cases; checks everything."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from zpm_checklist.content import authoring as source
from zpm_checklist.content.build import as_json, read_table, tidy
from zpm_checklist.content.errors import ContentError
from zpm_checklist.content.schema import Pack
from zpm_checklist.content.training import Case, CaseProfile, ModelAnswer, RoleCard

_FILE = "training.toml"


def build_cases(folder: Path, pack: Pack) -> tuple[Case, ...]:
    """Read the cases of a pack. Raises ContentError at the first thing that is wrong."""
    cases = tuple(_case(entry) for entry in read_table(folder / _FILE, source.TrainingFile).cases)
    _once("cases.id", (case.id for case in cases))
    _once("cases.practice", (case.practice for case in cases))
    for case in cases:
        _once(f"{case.id}.roles.id", (role.id for role in case.roles))
        _once(f"{case.id}.answers.item", (answer.item for answer in case.answers))
        for answer in case.answers:
            if answer.item not in pack.item_by_id:
                raise ContentError(
                    _FILE, case.id, f"punt “{answer.item}” bestaat niet.", "Noem een bestaande id."
                )
    return cases


def cases_as_json(cases: tuple[Case, ...]) -> bytes:
    """The built file: equal content gives equal bytes."""
    return as_json({"cases": cases})


def _case(entry: source.CaseEntry) -> Case:
    profile = entry.profile
    return Case(
        id=entry.id,
        title=entry.title,
        practice=entry.practice,
        profile=CaseProfile(
            type=profile.type,
            staff=profile.staff,
            before_2022=profile.before_2022,
            contracts=tuple(profile.contracts),
            care=tuple(profile.care),
            subcontracting=profile.subcontracting,
            multi_setting=profile.multi_setting,
            horizontal=profile.horizontal,
        ),
        story=tidy(entry.story),
        roles=tuple(
            RoleCard(role.id, role.title, tidy(role.who), tidy(role.knows), tidy(role.wants))
            for role in entry.roles
        ),
        answers=tuple(
            ModelAnswer(answer.item, answer.status, tidy(answer.why)) for answer in entry.answers
        ),
    )


def _once(key: str, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise ContentError(_FILE, key, f"“{value}” komt twee keer voor.", "Maak er één uniek.")
        seen.add(value)
