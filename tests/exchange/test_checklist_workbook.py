"""The checklist as .xlsx, read back by another library."""

from datetime import date, datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from tests.exchange.exports import DISCLOSURES, TODAY, full, snapshot_of, snapshots, told
from tests.exchange.sheet_reading import read_sheets
from zpm_checklist.exchange.checklist_workbook import checklist_workbook
from zpm_checklist.model.actions import actions_of
from zpm_checklist.model.disclosure import EVERYTHING
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.monitor_wording import ANSWER_TERM
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.model.visible import visible
from zpm_checklist.model.wording import REASON, capital, status_word

SHEETS = ["Checklist", "Acties", "Monitor per thema", "Monitor per vraag", "Leeswijzer"]


def _records(data):
    """Each sheet's rows as {heading: value}, as another library reads them."""
    workbook = load_workbook(BytesIO(data), rich_text=False)
    found = {}
    for sheet in workbook:
        headers, *rows = ([_value(cell) for cell in row] for row in sheet.iter_rows())
        found[sheet.title] = [dict(zip(headers, row, strict=True)) for row in rows]
    return found


def _value(cell):
    assert cell.data_type in ("s", "n", "d"), "no formula, no mistake"
    if isinstance(cell.value, datetime):
        assert cell.number_format == "dd-mm-yyyy"
        return cell.value.date()
    return unescape(cell.value) if isinstance(cell.value, str) else cell.value


def _text(value):
    """A text as it was, where a space behind our mark-up is no difference."""
    return (value or "").removesuffix(" ")


@given(snapshot=snapshots())
@settings(max_examples=8)
def test_every_item_stands_on_a_row_of_its_own(snapshot):
    sheets = _records(checklist_workbook(snapshot, EVERYTHING))
    purpose = snapshot.practice.profile.purpose
    assert list(sheets) == SHEETS
    rows = sheets["Checklist"]

    assert [row["Id"] for row in rows] == [item.id for item in snapshot.pack.items]
    for row, state in zip(rows, snapshot.readiness.items, strict=True):
        mark, applies = state.mark, state.verdict.applies
        assert row["Punt"] == state.item.title
        assert row["Geldt"] == ("Ja" if applies else "Nee")
        assert _text(row["Waarom"]) == told(state.verdict.reason).removesuffix(" ")
        if applies:
            assert row["Stand"] == capital(status_word(mark.status, purpose))
        else:
            assert (row["Stand"] is None) == (mark.status is not Status.NOT_APPLICABLE)
        assert (row["Redenen"] or "").casefold() == "; ".join(REASON[r] for r in mark.reasons)
        assert row["Klaar op"] == mark.due or mark.due < date(1900, 3, 1)
        assert _text(row["Notitie"]) == told(mark.note).removesuffix(" ")
        assert _text(row["Verantwoordelijke"]) == visible(mark.owner).removesuffix(" ")
        assert _text(row["Verwijzingen"]) == told("\n".join(mark.links)).removesuffix(" ")
        assert (row["Te laat"] == "Ja") == state.is_overdue(snapshot.today)


@given(snapshot=snapshots())
@settings(max_examples=8)
def test_the_actions_stand_in_their_order(snapshot):
    rows = _records(checklist_workbook(snapshot, EVERYTHING))["Acties"]
    actions = actions_of(snapshot.pack, snapshot.readiness.items, snapshot.today)
    if actions:
        assert [row["Id"] for row in rows] == [action.id for action in actions]
    else:
        assert [list(row) for row in rows] == [["Toelichting"]]


@given(snapshot=snapshots())
@settings(max_examples=8)
def test_the_answers_stand_in_the_monitors_order(snapshot):
    sheets = _records(checklist_workbook(snapshot, EVERYTHING))
    monitor = snapshot.monitor
    if monitor.round is None:
        for name in ("Monitor per thema", "Monitor per vraag"):
            assert [list(row) for row in sheets[name]] == [["Toelichting"]]
        return
    questions = sheets["Monitor per vraag"]
    assert [row["Id"] for row in questions] == [state.question.id for state in monitor.questions]
    for row, state in zip(questions, monitor.questions, strict=True):
        value = state.answer.value
        assert row["Antwoord"] == (capital(ANSWER_TERM[value]) if value else "Geen antwoord")
        assert _text(row["Toelichting"]) == told(state.answer.why).removesuffix(" ")
    themes = sheets["Monitor per thema"]
    assert len(themes) == sum(len(entry.themes) for entry in monitor.trend)
    for row in themes:
        counts = [value or 0 for header, value in row.items() if header.startswith("Aantal ")]
        assert row["Antwoorden"] == sum(counts)
        assert row["Vragen"] == (
            row["Antwoorden"] + row["Niet van toepassing"] + row["Zonder antwoord"]
        )


def test_no_text_becomes_anything_else():
    snapshot = full()
    data = checklist_workbook(snapshot, EVERYTHING)
    rows = {row["Id"]: row for row in _records(data)["Checklist"]}
    for item, mark in snapshot.marks.items():
        assert _text(rows[item]["Notitie"]) == told(mark.note)
    # Our own strict reader fails on a formula, a link, or a part that we do not write.
    assert list(read_sheets(data)) == SHEETS


@pytest.mark.parametrize("disclosure", DISCLOSURES)
def test_what_is_not_disclosed_has_no_column(disclosure):
    sheets = _records(checklist_workbook(full(), disclosure))
    for name in ("Checklist", "Acties"):
        headers = set(sheets[name][0])
        assert ("Verantwoordelijke" in headers) == disclosure.names
        assert ({"Notitie", "Verwijzingen"} <= headers) == disclosure.notes
    subjects = [row["Onderwerp"] for row in sheets["Leeswijzer"]]
    assert ("Weggelaten" in subjects) == (disclosure is not EVERYTHING)


def test_a_long_note_gets_the_room_it_needs(pack):
    items = [item.id for item in pack.items[:2]]
    short, long = "kort", "\n".join(["een regel"] * 12)
    snapshot = snapshot_of({items[0]: Mark(note=short), items[1]: Mark(note=long)})
    workbook = load_workbook(BytesIO(checklist_workbook(snapshot, EVERYTHING)))
    heights = workbook["Checklist"].row_dimensions
    assert heights[3].height >= 12 * 15 > heights[2].height


def test_the_words_follow_the_purpose(pack):
    item = pack.items[0].id
    reasons = (Reason.THIRD_PARTY, Reason.CAPACITY)
    snapshot = snapshot_of({item: Mark(Status.AT_RISK, reasons, due=TODAY)})
    (row,) = _records(checklist_workbook(snapshot, EVERYTHING))["Acties"]
    assert (row["Stand"], row["Klaar op"]) == ("Niet geregeld", TODAY)
    assert row["Redenen"] == "Afhankelijk van een derde partij; te weinig capaciteit"


@given(snapshot=snapshots())
@settings(max_examples=3)
def test_equal_input_gives_equal_bytes(snapshot):
    assert checklist_workbook(snapshot, EVERYTHING) == checklist_workbook(snapshot, EVERYTHING)
