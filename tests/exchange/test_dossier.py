"""A dossier file says what the dossier says, in one way only, and nothing that was not asked."""

import hashlib
import json
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.samples import SAMPLE, dossiers, sealed
from zpm_checklist.exchange.dossier import read_dossier, write_dossier
from zpm_checklist.model.answer import UNANSWERED, Answer, AnswerValue
from zpm_checklist.model.disclosure import Disclosure
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason, Status


def _as_it_travels(dossier):
    """Without what is not disclosed, and without marks that say nothing."""
    told = dossier.disclosure
    marks = {
        item: replace(
            mark,
            note=mark.note if told.notes else "",
            links=mark.links if told.notes else (),
            owner=mark.owner if told.names else "",
            due=mark.due if told.dates else None,
            reasons=mark.reasons if told.reasons else (),
            applies_why=mark.applies_why if told.reasons else "",
        )
        for item, mark in dossier.marks.items()
    }
    return replace(
        dossier,
        marks={item: mark for item, mark in marks.items() if mark != BLANK},
        rounds=tuple(_as_it_is_told(entry, told) for entry in dossier.rounds if told.answers),
    )


def _as_it_is_told(entry, told):
    answers = {
        question: answer if told.reasons else Answer(answer.value)
        for question, answer in entry.answers.items()
    }
    return replace(entry, answers={q: a for q, a in answers.items() if a != UNANSWERED})


@settings(max_examples=50)
@given(dossiers())
def test_any_dossier_is_read_back_as_it_travels(dossier):
    assert read_dossier(write_dossier(dossier), "x.zpm") == _as_it_travels(dossier)


@settings(max_examples=50)
@given(dossiers())
def test_a_file_has_one_form_only(dossier):
    data = write_dossier(dossier)

    assert data == write_dossier(read_dossier(data, "x.zpm"))
    assert data == sealed(json.loads(data))


@settings(max_examples=50)
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
        *("lacks", "exported_at", "sha256"),
    }
    assert document["format"] == 1
    assert document["pack"] == {"id": "zpm", "version": "2020.9"}
    assert document["practice"]["profile"]["contracts"] == ["dji", "insurers", "multi_year"]
    assert document["marks"]["planning.doorlichting"] == {"status": "done"}
    assert document["marks"]["planning.settings"]["reasons"] == ["capacity", "other"]
    assert document["exported_at"] == "2026-11-22"
    assert (document["holds"], document["lacks"]) == (["names", "notes"], [])
    assert document["rounds"][0] == {
        "id": "2025-3",
        "opened": "2025-11-03",
        "closed": "2025-11-10",
        "answers": {"ict01": {"value": "on_schedule"}},
    }
    assert document["rounds"][1]["closed"] is None
    assert document["rounds"][1]["answers"]["ict02"] == {"value": "not_applicable"}
    assert document["rounds"][1]["answers"]["ict01"]["reasons"] == ["capacity", "other"]


def test_links_stand_in_a_mark_only_where_there_are_any():
    """A file from before there were links is one in which no mark has them."""
    linked = Mark(Status.DONE, links=("https://example.nl", "mailto:an@example.nl", "/map/é.pdf"))
    dossier = replace(SAMPLE, marks=SAMPLE.marks | {"planning.doorlichting": linked})
    document = json.loads(write_dossier(dossier))

    assert document["marks"]["planning.doorlichting"] == {
        "links": ["https://example.nl", "mailto:an@example.nl", "/map/é.pdf"],
        "status": "done",
    }
    assert read_dossier(write_dossier(dossier), "x.zpm") == dossier
    assert b"links" not in write_dossier(SAMPLE)
    assert b"links" not in write_dossier(replace(dossier, disclosure=Disclosure(notes=False)))


def test_the_hash_covers_the_bytes_without_itself():
    data = write_dossier(SAMPLE)
    document = json.loads(data)
    seal = f',"sha256":"{document["sha256"]}"'.encode()

    assert data.count(seal) == 1
    assert hashlib.sha256(data.replace(seal, b"")).hexdigest() == document["sha256"]


def test_what_a_file_lacks_is_named_in_order():
    document = json.loads(write_dossier(replace(SAMPLE, disclosure=Disclosure(*[False] * 5))))

    assert (document["holds"], document["lacks"]) == ([], ["answers", "dates", "reasons"])


def test_a_file_from_before_rounds_still_reads():
    """Without `lacks`, and with `rounds` always empty."""
    document = json.loads(write_dossier(replace(SAMPLE, rounds=())))
    del document["lacks"]

    assert read_dossier(sealed(document), "x") == replace(SAMPLE, rounds=())


CANARY = {
    "notes": "KANARIE-notitie",
    "names": "KANARIE-naam",
    "reasons": "KANARIE-waarom",
    "dates": "1987-06-05",
    "answers": "ict07",
}


@given(st.sets(st.sampled_from(sorted(CANARY))))
def test_nothing_is_written_that_is_not_disclosed(held):
    disclosure = Disclosure(**{part: part in held for part in CANARY})
    mark = Mark(
        note=CANARY["notes"],
        owner=CANARY["names"],
        reasons=(Reason.THIRD_PARTY,),
        due=date.fromisoformat(CANARY["dates"]),
        applies_why=CANARY["reasons"],
    )
    answer = Answer(AnswerValue.AT_RISK, (Reason.THIRD_PARTY,), CANARY["reasons"])
    entry = Round("2026-1", date(2026, 1, 5), None, {CANARY["answers"]: answer})
    dossier = replace(
        SAMPLE, marks={"planning.settings": mark}, rounds=(entry,), disclosure=disclosure
    )

    text = write_dossier(dossier).decode()

    assert {part for part, bird in CANARY.items() if bird in text} == held
    assert ("third_party" in text) == ("reasons" in held)


def test_reasons_that_come_in_another_order_or_twice_are_tidied():
    document = json.loads(write_dossier(SAMPLE))
    for place in (
        document["marks"]["planning.settings"],
        document["rounds"][1]["answers"]["ict01"],
    ):
        place["reasons"] = ["other", "capacity", "other"]

    assert read_dossier(sealed(document), "x") == SAMPLE
