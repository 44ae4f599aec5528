"""Practices to measure with: the same marks at every run."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import cycle

from zpm_checklist.content.schema import Pack
from zpm_checklist.model.applicability import by_profile
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import Care, Contract, Practice, PracticeType, Profile
from zpm_checklist.model.snapshot import Snapshot
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.services.workspace import Workspace

TODAY = date(2026, 9, 1)
NAME = "Praktijk Meetlat"

_STATUSES = (
    Status.DONE,
    Status.ON_SCHEDULE,
    Status.BEHIND,
    Status.DONE,
    Status.AT_RISK,
    Status.DONE,
)
_REASONED = (Status.BEHIND, Status.AT_RISK)


def practice(kind: PracticeType) -> Practice:
    """A practice to which as much applies as can."""
    institution = kind.is_institution
    profile = Profile(
        type=kind,
        staff=institution,
        multi_setting=institution,
        horizontal=institution,
        contracts=frozenset(Contract) if institution else frozenset({Contract.INSURERS}),
        care=frozenset(Care) if institution else frozenset({Care.GROUPS, Care.ONLINE}),
    )
    return Practice(f"meetlat-{kind}", f"{NAME} ({kind})", profile, "94000000")


def marks(pack: Pack, profile: Profile) -> dict[str, Mark]:
    """All that applies is judged, with a note, an owner and a date here and there."""
    items = [item for item in pack.items if by_profile(item, profile).applies]
    found = {}
    for place, (item, status) in enumerate(zip(items, cycle(_STATUSES), strict=False)):
        found[item.id] = Mark(
            status,
            (Reason.THIRD_PARTY, Reason.CAPACITY) if status in _REASONED else (),
            note="Besproken en vastgelegd." if place % 3 == 0 else "",
            owner="A. de Boer" if place % 4 == 0 else "",
            due=TODAY + timedelta(days=place) if place % 5 == 0 else None,
        )
    return found


def snapshot(pack: Pack, kind: PracticeType) -> Snapshot:
    """Such a practice, ready to print."""
    made = practice(kind)
    return Snapshot.take(pack, made, marks(pack, made.profile), counter=100, today=TODAY)


def fill(workspace: Workspace, kind: PracticeType) -> Practice:
    """Put such a practice into a register."""
    made = practice(kind)
    added = workspace.add_practice(made.name, made.profile, made.agb)
    given = marks(workspace.pack, made.profile)
    changes = [workspace.edit(added.id, item, mark) for item, mark in given.items()]
    workspace.apply([change for change in changes if change is not None])
    return added
