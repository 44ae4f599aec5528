"""One undo list for all practices: bulk edits, imports and removals, with real keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from tests.ui.conftest import EVERYTHING, press, settle
from zpm_checklist.model.disclosure import EVERYTHING as ALL
from zpm_checklist.model.errors import RegisterError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import export_dossier, import_dossiers
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.navigation import places
from zpm_checklist.ui.pictures.screenshots import controller_of
from zpm_checklist.ui.widgets.labels import Label
from zpm_checklist.ui.widgets.message_strip import MessageStrip

TODAY = date(2026, 3, 2)
CONTROL = Qt.KeyboardModifier.ControlModifier
DONE, AT_RISK = Mark(Status.DONE, note="gedaan"), Mark(Status.AT_RISK, links=("/plan.pdf",))


def _undo(window):
    press(window, Qt.Key.Key_Z, CONTROL)


def _redo(window):
    press(window, Qt.Key.Key_Y, CONTROL)


def _told(window):
    strip = window.findChild(MessageStrip)
    return (
        " ".join(label.text() for label in strip.findChildren(Label)) if strip.isVisible() else ""
    )


@pytest.fixture
def items(pack):
    return [item.id for item in pack.chapter_by_id["planning"].items[:3]]


@pytest.fixture
def flows(planning):
    return controller_of(planning).flows


@pytest.fixture
def dossier_of(pack, tmp_path):
    """A practice of somebody else as a file; gives its id and the file."""

    def make(name, marks):
        workspace = Workspace(pack, tmp_path / f"{name}.sqlite")
        practice = workspace.add_practice(name, EVERYTHING)
        workspace.apply(workspace.edit_many(practice.id, marks).changes)
        path = tmp_path / f"{name}.zpm"
        export_dossier(workspace, practice.id, path, TODAY, ALL)
        workspace.close()
        return practice.id, path

    return make


def test_many_marks_are_one_step(planning, items):
    session, heard = planning.session, []
    session.edit(items[0], AT_RISK, "Stand")
    session.changed.connect(heard.append)

    assert session.edit_many(dict.fromkeys(items, DONE), "Drie punten")
    assert [session.marks[item] for item in items] == [DONE] * 3
    assert session.undo_stack.count() == 2
    assert session.undo_stack.undoText() == "Drie punten"
    _undo(planning)
    assert [session.marks[item] for item in items] == [AT_RISK, BLANK, BLANK]
    _redo(planning)
    assert [session.marks[item] for item in items] == [DONE] * 3
    assert [sorted(told) for told in heard] == [sorted(items)] * 3
    assert len(session.history(items[0])) == 4


def test_of_many_marks_only_what_differs_is_written(planning, items):
    session, heard = planning.session, []
    session.edit(items[0], DONE, "Stand")
    session.changed.connect(heard.append)

    assert session.edit_many(dict.fromkeys(items[:2], DONE), "Twee punten")
    assert heard == [[items[1]]]
    assert session.edit_many(dict.fromkeys(items[:2], DONE), "Nog eens")
    assert session.undo_stack.count() == 2
    assert session.edit_many({}, "Niets")
    assert session.undo_stack.count() == 2


def test_one_mark_that_is_refused_leaves_all_as_they_were(planning, items):
    session, refused = planning.session, []
    session.failed.connect(refused.append)

    assert not session.edit_many({items[0]: DONE, items[1]: Mark(links=("plan.pdf",))}, "Twee")
    assert dict(session.marks) == {}
    assert session.undo_stack.count() == 0
    assert "De verwijzing “plan.pdf” is niet bewaard" in str(refused[0])


def test_undo_goes_to_the_practice_whose_step_it_is(planning, items):
    session = planning.session
    first, other = session.practice, session.workspace.add_practice("Een andere", EVERYTHING)
    session.edit(items[0], DONE, "Stand")
    session.choose(other.id)
    session.edit(items[1], AT_RISK, "Stand")
    session.choose(first.id)

    _undo(planning)
    assert session.practice == other
    assert session.marks[items[1]] == BLANK
    _undo(planning)
    assert session.practice == first
    assert session.marks[items[0]] == BLANK
    assert planning.place == "planning"
    _redo(planning)
    _redo(planning)
    assert session.practice == other
    assert session.workspace.mark(first.id, items[0]) == DONE
    assert session.workspace.mark(other.id, items[1]) == AT_RISK


def test_an_undo_that_fails_stays_where_it_is(planning, items, monkeypatch):
    session = planning.session
    session.edit(items[0], DONE, "Stand")
    other = session.workspace.add_practice("Een andere", EVERYTHING)
    session.choose(other.id)

    def refuse(*_arguments):
        raise RegisterError("Het lukt niet.", "De schijf is vol.", "Maak ruimte vrij.")

    with monkeypatch.context() as patch:
        patch.setattr(session.workspace.store, "apply", refuse)
        _undo(planning)
    assert session.practice == other
    assert session.undo_stack.canUndo()
    assert "schijf is vol" in _told(planning)


def test_a_removed_practice_comes_back_with_all_it_had(planning, flows, items):
    session = planning.session
    own = session.practice
    other = session.workspace.add_practice("Een andere", EVERYTHING)
    session.edit(items[0], DONE, "Stand")
    session.begin_round()
    rounds, history = session.rounds, session.history(items[0])

    flows.remove_practice()
    settle()
    assert session.workspace.practices == [other]
    assert session.practice == other
    assert planning.place == places.OVERVIEW
    assert _told(planning) == f"“{own.name}” is verwijderd. Ctrl+Z haalt alles terug."
    assert session.undo_stack.undoText() == f"Verwijderen van “{own.name}”"
    _undo(planning)
    assert session.practice == own
    assert session.workspace.practices == [own, other]
    assert dict(session.marks) == {items[0]: DONE}
    assert (session.rounds, session.history(items[0])) == (rounds, history)
    _redo(planning)
    assert session.workspace.practices == [other]
    for _ in range(3):
        _undo(planning)
    assert session.marks[items[0]] == BLANK
    assert session.rounds == ()


def test_a_text_that_is_being_typed_comes_back_too(planning, flows):
    press(planning, Qt.Key.Key_Return)
    field = next(
        field for field in planning.pages.chapter.findChildren(QPlainTextEdit) if field.isVisible()
    )
    field.setFocus()
    QTest.keyClicks(field, "half")
    flows.remove_practice()
    settle()
    while planning.session.practice is None:
        controller_of(planning).actions["undo"].trigger()
        settle()
    assert "half" in {mark.note for mark in planning.session.marks.values()}


def test_the_last_practice_comes_back_from_the_first_page(planning, flows, items):
    session = planning.session
    own = session.practice
    session.edit(items[0], DONE, "Stand")
    flows.remove_practice()
    settle()
    assert session.practice is None
    assert planning.place == places.PROFILE

    _undo(planning)
    assert session.practice == own
    assert planning.place == places.OVERVIEW
    assert controller_of(planning).actions["practice.remove"].isEnabled()
    assert session.marks[items[0]] == DONE


def test_a_name_that_was_taken_meanwhile_is_told(planning, flows):
    session = planning.session
    name = session.practice.name
    flows.remove_practice()
    other = session.workspace.add_practice(name, EVERYTHING)
    session.choose(other.id)

    _undo(planning)
    assert session.workspace.practices == [other]
    assert "al een praktijk met deze naam" in _told(planning)
    session.edit_practice(type(other)(other.id, "Anders", other.profile), "Naam")
    _undo(planning)
    assert session.practice == other


def test_an_import_is_one_step_and_back_is_where_one_was(planning, flows, dossier_of, items):
    session = planning.session
    own = session.practice
    marks = {items[0]: DONE, items[1]: AT_RISK}
    noord, noord_file = dossier_of("Noord", marks)
    zuid, zuid_file = dossier_of("Zuid", marks)

    flows.import_from([noord_file, zuid_file])
    settle()
    assert session.practice.id == zuid
    assert _told(planning) == "Ingelezen: “Noord”, “Zuid”. Ctrl+Z maakt dat ongedaan."
    assert session.undo_stack.undoText() == "Inlezen van “Noord”, “Zuid”"
    _undo(planning)
    assert session.workspace.practices == [own]
    assert session.practice == own
    _redo(planning)
    assert dict(session.workspace.marks(noord)) == marks
    assert session.practice.id == zuid


def test_an_import_that_brings_nothing_is_no_step(planning, flows, dossier_of, items):
    session = planning.session
    _, path = dossier_of("Noord", {items[0]: DONE})
    flows.import_from([path])
    flows.import_from([path])
    settle()

    assert session.undo_stack.count() == 1
    assert _told(planning) == "In wat u inlas, staat niets nieuws: “Noord”."


def test_a_file_that_is_none_leaves_the_list_as_it_was(planning, flows, tmp_path, items):
    session = planning.session
    session.edit(items[0], DONE, "Stand")
    (tmp_path / "stuk.zpm").write_bytes(b"{}")
    flows.import_from([tmp_path / "stuk.zpm"])
    settle()

    assert session.undo_stack.count() == 1
    assert "geen dossier van ZPM-Checklist" in _told(planning)


def test_a_practice_that_was_updated_goes_back_to_what_it_was(
    planning, flows, items, pack, tmp_path
):
    """Her own practice, worked on elsewhere, comes back and is undone; then it comes again."""
    session = planning.session
    own = session.practice
    session.edit(items[0], Mark(Status.BEHIND), "Stand")
    path = tmp_path / "uit.zpm"
    export_dossier(session.workspace, own.id, path, TODAY, ALL)
    elsewhere = Workspace(pack, tmp_path / "elders.sqlite")
    import_dossiers(elsewhere, path)
    elsewhere.apply(elsewhere.edit_many(own.id, dict.fromkeys(items, DONE)).changes)
    elsewhere.apply_round(elsewhere.begin_round(own.id, TODAY))
    export_dossier(elsewhere, own.id, path, TODAY, ALL)
    elsewhere.close()
    before = session.workspace.store.kept(own.id)

    flows.import_from([path])
    assert dict(session.marks) == dict.fromkeys(items, DONE)
    assert len(session.rounds) == 1
    session.edit(items[1], BLANK, "Stand")
    _undo(planning)
    _undo(planning)
    assert dict(session.marks) == {items[0]: Mark(Status.BEHIND)}
    assert session.rounds == ()
    after = session.workspace.store.kept(own.id)
    assert [_without_number(row) for row in after.rows["history"]] == [
        _without_number(row) for row in before.rows["history"]
    ]
    flows.import_from([path])
    assert dict(session.marks) == dict.fromkeys(items, DONE)


def _without_number(row):
    return {key: value for key, value in row.items() if key != "seq"}


@pytest.mark.parametrize("field_type", [QPlainTextEdit, QLineEdit])
def test_a_field_in_which_nothing_was_typed_leaves_both_keys_to_the_window(planning, field_type):
    first = planning.pages.chapter.list.current_item
    press(planning, Qt.Key.Key_4)
    fields = planning.pages.chapter.findChildren(field_type)
    next(field for field in fields if field.isVisible()).setFocus()
    _undo(planning)
    assert planning.session.state(first).mark.status is Status.OPEN
    _redo(planning)
    assert planning.session.state(first).mark.status is Status.AT_RISK


def test_what_was_taken_back_out_of_sight_is_told(planning):
    title = planning.pages.chapter.list.current_item.title
    press(planning, Qt.Key.Key_4)
    planning.go(places.OVERVIEW)
    _undo(planning)
    assert _told(planning) == f"Ongedaan gemaakt: {title}."
    _redo(planning)
    assert _told(planning) == f"Opnieuw gedaan: {title}."


def test_what_could_not_be_taken_back_is_not_told_as_done(planning, monkeypatch):
    press(planning, Qt.Key.Key_4)

    def refuse(*_arguments):
        raise RegisterError("Het lukt niet.", "De schijf is vol.", "Maak ruimte vrij.")

    monkeypatch.setattr(planning.session.workspace.store, "apply", refuse)
    _undo(planning)
    assert "schijf is vol" in _told(planning)
