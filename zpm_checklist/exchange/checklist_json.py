"""A practice's items and actions as JSON, for other programs: stable English keys."""

from __future__ import annotations

import json
from typing import Any

from zpm_checklist.model.actions import Action, actions_of
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.readiness import ItemState
from zpm_checklist.model.snapshot import Snapshot

FORMAT = 1


def checklist_json(snapshot: Snapshot, disclosure: Disclosure) -> bytes:
    """One JSON document; the snapshot holds what is disclosed. Equal input gives equal bytes."""
    actions = actions_of(snapshot.pack, snapshot.readiness.items, snapshot.today)
    document = {
        "format": FORMAT,
        "practice": practice_as_json(snapshot.practice),
        "pack": {"id": snapshot.pack.id, "version": snapshot.pack.version},
        "today": snapshot.today.isoformat(),
        "counter": snapshot.counter,
        "holds": [part for part in ("names", "notes") if getattr(disclosure, part)],
        "items": [
            {**item_as_json(state), "note": state.mark.note or None}
            for state in snapshot.readiness.items
        ],
        "actions": [_action(action) for action in actions],
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def practice_as_json(entry: Practice) -> dict[str, Any]:
    """A practice with its profile, in stored values."""
    profile = entry.profile
    return {
        "id": entry.id,
        "name": entry.name,
        "type": profile.type,
        "agb": entry.agb,
        "profile": {
            "purpose": profile.purpose,
            "date": profile.date.isoformat() if profile.date else None,
            "staff": profile.staff,
            "before_2022": profile.before_2022,
            "contracts": sorted(profile.contracts),
            "care": sorted(profile.care),
            "subcontracting": profile.subcontracting,
            "multi_setting": profile.multi_setting,
            "horizontal": profile.horizontal,
        },
    }


def item_as_json(state: ItemState) -> dict[str, Any]:
    """An item with the practice's mark, in stored values; without the note."""
    mark, verdict = state.mark, state.verdict
    return {
        "id": state.item.id,
        "chapter": state.item.chapter,
        "supplement": state.item.supplement,
        "status": mark.status,
        "applicable": verdict.applies,
        "ground": verdict.ground,
        "reason_not_applicable": None if verdict.applies else verdict.reason,
        "reasons": list(mark.reasons),
        "owner": mark.owner or None,
        "due": mark.due.isoformat() if mark.due else None,
        "links": list(mark.links),
    }


def _action(action: Action) -> dict[str, Any]:
    return {
        "id": action.id,
        "title": action.title,
        "chapter": action.item.chapter,
        "status": action.status,
        "owner": action.owner or None,
        "due": action.due.isoformat() if action.due else None,
        "overdue": action.is_overdue,
        "reasons": list(action.reasons),
        "note": action.note or None,
        "links": list(action.links),
    }
