"""Items and actions as JSON: stable English keys, the same numbers as everywhere."""

import json

from hypothesis import given, settings

from tests.exchange.exports import DISCLOSURES, full, snapshots
from zpm_checklist.cli.status import status_as_json
from zpm_checklist.exchange.checklist_json import checklist_json
from zpm_checklist.model.actions import actions_of
from zpm_checklist.model.disclosure import EVERYTHING


@given(snapshot=snapshots())
@settings(max_examples=12)
def test_it_says_what_status_says_and_the_notes(snapshot):
    document = json.loads(checklist_json(snapshot, EVERYTHING))
    status = json.loads(json.dumps(status_as_json(snapshot)))

    assert document["format"] == 1
    for key in ("practice", "pack", "today", "counter"):
        assert document[key] == status[key]
    notes = [item.pop("note") for item in document["items"]]
    assert document["items"] == status["items"]
    assert notes == [state.mark.note or None for state in snapshot.readiness.items]


@given(snapshot=snapshots())
@settings(max_examples=12)
def test_the_actions_are_those_of_every_list(snapshot):
    document = json.loads(checklist_json(snapshot, EVERYTHING))
    items = {item["id"]: item for item in document["items"]}
    actions = actions_of(snapshot.pack, snapshot.readiness.items, snapshot.today)

    assert [action["id"] for action in document["actions"]] == [action.id for action in actions]
    for told, action in zip(document["actions"], actions, strict=True):
        assert told.pop("overdue") is action.is_overdue
        assert told.pop("title") == action.title
        assert told.items() <= items[action.id].items()


def test_it_says_what_it_holds():
    for disclosure in DISCLOSURES:
        document = json.loads(checklist_json(full(), disclosure))
        assert document["holds"] == (["names", "notes"] if disclosure == EVERYTHING else [])
    assert checklist_json(full(), EVERYTHING) == checklist_json(full(), EVERYTHING)
