"""Als bestand: each kind is read again by another program, and what is private shows first."""

import csv
import json
from dataclasses import replace

import openpyxl
import pytest
import vobject
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import press, wait_until
from zpm_checklist.exchange.dossier import read_dossier
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.paper.export_kinds import KINDS
from zpm_checklist.ui.pictures.screenshots import settle

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ITEM = "planning.doorlichting"
SECRET = "Bel 06-12345678 over BSN 111222333"
OWNER = "Mevrouw Kanarie"


@pytest.fixture
def card(tmp_path, monkeypatch, example_window):
    """The section in sight, for a practice with a telling note."""
    folder = tmp_path / "thuis"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    session = example_window.session
    mark = session.state(session.pack.item_by_id[ITEM]).mark
    session.edit(ITEM, replace(mark, note=SECRET, owner=OWNER), "")
    example_window.activateWindow()
    example_window.go(places.REPORT)
    settle()
    return example_window.pages.report.export


def save(card, ending):
    card.choose(ending)
    card.save.click()
    wait_until(card.keeping.line.isVisible)
    return card.keeping.line.path


def looked(card):
    wait_until(lambda: not card.findings.is_looking)


def _sheet(path):
    book = openpyxl.load_workbook(path)
    return [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value]


def _csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [cell for row in csv.reader(file, delimiter=";") for cell in row]


def _json(path):
    return [json.dumps(json.loads(path.read_bytes()), ensure_ascii=False)]


def _dossier(path):
    marks = read_dossier(path.read_bytes(), path.name).marks.values()
    return [text for mark in marks for text in (mark.note, mark.owner)] + [ITEM]


def _calendar(path):
    (calendar,) = vobject.readComponents(path.read_text(encoding="utf-8"))
    return [str(line) for event in calendar.vevent_list for line in event.getChildren()]


READ = {".xlsx": _sheet, ".csv": _csv, ".json": _json, ".zpm": _dossier, ".ics": _calendar}


def test_each_kind_is_read_again_by_another(card):
    for ending in KINDS:
        path = save(card, ending)
        assert path.suffix == ending
        read = "\n".join(READ[ending](path))
        assert len(read) > 20, ending
        assert SECRET not in read, ending
        assert OWNER not in read, ending


def test_notes_and_names_go_along_when_asked(card):
    card.notes.box.click()
    card.names.box.click()
    looked(card)
    for ending in KINDS.keys() - {".ics"}:  # the item has no date
        read = "\n".join(READ[ending](save(card, ending)))
        assert SECRET in read, ending
        assert OWNER in read, ending


def test_what_is_private_shows_with_its_item_before_it_goes(card):
    looked(card)
    assert not card.findings.isVisible()
    card.notes.box.click()
    looked(card)
    assert card.findings.isVisible()
    said = " ".join(label.text() for label in card.findings.findChildren(type(card._told)))
    assert "06-12345678" in said
    assert "111222333" in said
    assert "punt 1" in said
    card.notes.box.click()
    looked(card)
    assert not card.findings.isVisible()


def test_a_file_waits_until_is_known_what_goes_along(card):
    looked(card)
    card.notes.box.click()
    assert card.findings.is_looking
    card.save.click()  # in the same breath
    looked(card)
    settle()
    assert not card.keeping.is_busy
    assert card.findings.isVisible()
    card.save.click()  # now it was seen
    wait_until(card.keeping.line.isVisible)


def test_a_finding_leads_to_its_item(card, example_window):
    card.notes.box.click()
    looked(card)
    (go,) = [b for b in card.findings.findChildren(QPushButton) if b.isVisible()]
    go.click()
    settle()
    assert example_window.place == "planning"
    assert example_window.pages.chapter.list.current_item.id == ITEM


def test_keys_lead_to_it(card, example_window):
    for modifiers, ending in ((CONTROL, ".zpm"), (CONTROL | SHIFT, ".xlsx")):
        example_window.go("planning")
        example_window.pages.chapter.list.setFocus()
        press(example_window, Qt.Key.Key_S, modifiers)
        assert example_window.place == places.REPORT
        assert card.kind.answer == ending
        focus = example_window.focusWidget()
        assert isinstance(focus, QPushButton)
        assert focus.text() == KINDS[ending].title
        assert card.isVisible()


def test_two_files_of_one_day_stand_beside_each_other(card, example_window):
    first = save(card, ".csv")
    before = first.read_bytes()
    session = example_window.session
    state = session.state(session.pack.item_by_id[ITEM])
    session.edit(ITEM, replace(state.mark, reasons=(), applies=False, applies_why="nee"), "")
    second = save(card, ".csv")
    assert second != first
    assert first.read_bytes() == before != second.read_bytes()
