"""A dossier file says what the dossier says, in one way only, and nothing that was not asked."""

import hashlib
import json
from dataclasses import replace

from hypothesis import given

from tests.exchange.samples import SAMPLE, dossiers, sealed
from zpm_checklist.exchange.dossier import read_dossier, write_dossier
from zpm_checklist.model.mark import BLANK


def _as_it_travels(dossier):
    """Without what is not held, and without marks that say nothing."""
    marks = {
        item: replace(
            mark,
            note=mark.note if dossier.holds_notes else "",
            owner=mark.owner if dossier.holds_names else "",
        )
        for item, mark in dossier.marks.items()
    }
    return replace(dossier, marks={item: m for item, m in marks.items() if m != BLANK})


@given(dossiers())
def test_any_dossier_is_read_back_as_it_travels(dossier):
    assert read_dossier(write_dossier(dossier), "x.zpm") == _as_it_travels(dossier)


@given(dossiers())
def test_a_file_has_one_form_only(dossier):
    data = write_dossier(dossier)

    assert data == write_dossier(read_dossier(data, "x.zpm"))
    assert data == sealed(json.loads(data))


@given(dossiers())
def test_the_order_of_marks_does_not_show(dossier):
    turned = replace(dossier, marks=dict(reversed(dossier.marks.items())))

    assert write_dossier(turned) == write_dossier(dossier)


def test_the_document_is_as_the_design_says():
    data = write_dossier(SAMPLE)
    document = json.loads(data)

    assert b"\n" not in data
    assert set(document) == {
        *("format", "pack", "practice", "marks", "rounds", "counter", "lineage", "holds"),
        *("exported_at", "sha256"),
    }
    assert document["format"] == 1
    assert document["pack"] == {"id": "zpm", "version": "2021.1"}
    assert document["practice"]["profile"]["contracts"] == ["dji", "insurers", "multi_year"]
    assert document["marks"]["planning.doorlichting"] == {"status": "done"}
    assert document["marks"]["planning.settings"]["reasons"] == ["capacity", "other"]
    assert document["exported_at"] == "2026-11-22"


def test_the_hash_covers_the_bytes_without_itself():
    data = write_dossier(SAMPLE)
    document = json.loads(data)
    seal = f',"sha256":"{document["sha256"]}"'.encode()

    assert data.count(seal) == 1
    assert hashlib.sha256(data.replace(seal, b"")).hexdigest() == document["sha256"]


@given(dossiers())
def test_notes_and_names_travel_only_when_held(dossier):
    canary = {
        item: replace(mark, note="KANARIE-notitie", owner="KANARIE-naam")
        for item, mark in dossier.marks.items()
    }
    text = write_dossier(replace(dossier, marks=canary)).decode()

    assert ("KANARIE-notitie" in text) == (dossier.holds_notes and bool(canary))
    assert ("KANARIE-naam" in text) == (dossier.holds_names and bool(canary))
