"""What a file leaves out on purpose: it stays as it is here, and a fuller file fills it in."""

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given, settings

from tests.exchange.samples import disclosures, dossiers
from tests.registers import ITEMS, opened
from tests.services.laptop import NOTED, TODAY
from zpm_checklist.exchange.dossier import read_dossier, write_dossier
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.disclosure import EVERYTHING, Disclosure
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.services.dossiers import Outcome, export_dossier, import_dossiers
from zpm_checklist.services.safekeeping import check_register

YES, NO = AnswerValue.YES, AnswerValue.NO
ALL = {"with_notes": True, "with_names": True}
NOTHING = Disclosure(*[False] * len(fields(Disclosure)))


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """An open register and a folder, for many practices one after the other."""
    folder = tmp_path_factory.mktemp("kantoor")
    with opened(folder / "register.sqlite") as workspace:
        yield workspace, folder


def _take(office, dossier):
    workspace, folder = office
    path = folder / "in.zpm"
    path.write_bytes(write_dossier(dossier))
    [imported] = import_dossiers(workspace, path)
    assert check_register(workspace) == []
    return imported.outcome


def _state(office, dossier):
    """Marks and rounds as the register has them, without marks that say nothing."""
    workspace, _ = office
    marks = workspace.marks(dossier.practice.id)
    rounds = workspace.rounds(dossier.practice.id)
    return {item: mark for item, mark in marks.items() if mark != BLANK}, rounds


def _whole(dossier):
    """The same of a dossier that was read as a whole."""
    return {item: mark for item, mark in dossier.marks.items() if mark != BLANK}, dossier.rounds


@settings(max_examples=25)
@given(dossiers())
def test_any_dossier_that_came_in_goes_out_as_the_same_file(office, dossier):
    workspace, folder = office
    assert _take(office, dossier) is Outcome.ADDED
    path = folder / "uit.zpm"
    export_dossier(workspace, dossier.practice.id, path, dossier.exported_at, dossier.disclosure)

    assert path.read_bytes() == write_dossier(dossier)
    workspace.remove_practice(dossier.practice.id)


@settings(max_examples=25)
@given(dossiers(), disclosures())
def test_a_fuller_file_of_the_same_state_fills_in_all_that_was_missing(office, dossier, told):
    workspace, _ = office
    full, partial = (replace(dossier, disclosure=entry) for entry in (EVERYTHING, told))
    _take(office, partial)
    was_missing = _state(office, full) != _whole(full)

    assert _take(office, full) is (Outcome.UPDATED if was_missing else Outcome.SAME)
    assert _state(office, full) == _whole(full)
    assert _take(office, partial) is Outcome.SAME
    assert _take(office, full) is Outcome.SAME
    assert _state(office, full) == _whole(full)
    workspace.remove_practice(dossier.practice.id)


@settings(max_examples=25)
@given(dossiers(), dossiers())
def test_filling_in_overwrites_nothing(office, dossier, other):
    """Two states that call themselves equal and are not, as no honest history could make them."""
    workspace, _ = office
    dossier = replace(dossier, disclosure=EVERYTHING)
    _take(office, dossier)
    _take(office, replace(dossier, marks=other.marks, rounds=other.rounds))

    marks, rounds = _state(office, dossier)
    for item, mark in dossier.marks.items():
        assert _says_at_least(marks.get(item, BLANK), mark)
    by_id = {entry.id: entry for entry in rounds}
    for entry in dossier.rounds:
        found = by_id[entry.id]
        assert found.opened == entry.opened
        assert entry.closed in (None, found.closed)
        for question, answer in entry.answers.items():
            assert _says_at_least(found.answer(question), answer)
    assert sum(entry.is_open for entry in rounds) <= 1
    workspace.remove_practice(dossier.practice.id)


def _says_at_least(now, before):
    """Every part that said something still says it."""
    blank = type(before)()
    return all(
        getattr(before, field.name) in (getattr(blank, field.name), getattr(now, field.name))
        for field in fields(before)
    )


@settings(max_examples=25)
@given(dossiers(), dossiers(), disclosures())
def test_what_a_newer_file_leaves_out_stays_as_it_is_here(office, here, newer, told):
    workspace, _ = office
    here = replace(here, disclosure=EVERYTHING)
    newer = replace(
        newer,
        practice=here.practice,
        lineage=(*here.lineage, "f" * 16),
        counter=here.counter + 1,
        disclosure=told,
    )
    _take(office, here)
    assert _take(office, newer) is Outcome.UPDATED

    found = workspace.marks(here.practice.id)
    for item in here.marks.keys() | newer.marks.keys():
        was, came = (state.marks.get(item, BLANK) for state in (here, newer))
        now = found.get(item, BLANK)
        assert (now.status, now.applies) == (came.status, came.applies)
        assert now.note == (came if told.notes else was).note
        assert now.owner == (came if told.names else was).owner
        assert now.due == (came if told.dates else was).due
        if told.reasons:
            assert (now.reasons, now.applies_why) == (came.reasons, came.applies_why)
        else:
            assert now.reasons in (was.reasons, ())
            assert now.applies_why in (was.applies_why, "")
    rounds = workspace.rounds(here.practice.id)
    if not told.answers:
        assert rounds == here.rounds
    else:
        wanted = sorted((*newer.rounds, *_only_here(here, newer)), key=lambda entry: entry.id)
        assert [_values(entry) for entry in rounds] == [_values(entry) for entry in wanted]
        if told.reasons:
            assert list(rounds) == wanted
    workspace.remove_practice(here.practice.id)


def _only_here(here, newer):
    """Rounds with answers that the newer file never had; two may not be open at once."""
    known = {entry.id for entry in newer.rounds}
    is_one_open = any(entry.is_open for entry in newer.rounds)
    return [
        entry
        for entry in here.rounds
        if entry.id not in known and entry.answers and not (entry.is_open and is_one_open)
    ]


def _values(entry):
    given = {question: answer.value for question, answer in entry.answers.items() if answer.value}
    return entry.id, entry.opened, entry.closed, given


def test_rounds_travel_with_their_answers(here, there):
    practice = here.add()
    here.begin_round(practice, date(2026, 3, 2))
    here.answer(practice, "vrij_a1", YES)
    there.take(here.export(practice))
    here.answer(practice, "vrij_a1", NO, why="toch niet")
    here.close_round(practice)

    assert there.take(here.export(practice)) == [Outcome.UPDATED]
    assert there.rounds(practice) == here.rounds(practice)
    assert there.rounds(practice)[0].answers == {"vrij_a1": Answer(NO, why="toch niet")}
    there.begin_round(practice)
    assert here.take(there.export(practice)) == [Outcome.UPDATED]
    assert [entry.id for entry in here.rounds(practice)] == ["2026-1", "2026-2"]


def test_a_round_that_was_taken_away_is_gone_at_the_other_side_too(here, there):
    practice = here.add()
    with opened(here.register) as workspace:
        begun = workspace.begin_round(practice, TODAY)
        workspace.apply_round(begun)
    there.take(here.export(practice))
    with opened(here.register) as workspace:
        workspace.apply_round(begun.inverse())

    there.take(here.export(practice))

    assert there.rounds(practice) == ()


def test_rounds_begun_on_both_sides_are_never_settled_silently(here, there):
    practice = here.add()
    there.take(here.export(practice))
    here.begin_round(practice, date(2026, 3, 2))
    there.begin_round(practice, date(2026, 3, 3))

    there.refuses(here.export(practice), why="op twee plaatsen los van elkaar bewerkt")


def test_notes_that_come_later_are_taken(here, there):
    """The state is the same, the file holds more: what the first file left out comes in."""
    practice = here.add()
    here.edit(practice)
    there.take(here.export(practice))
    assert there.marks(practice)[ITEMS[0]] == replace(NOTED, note="", owner="")

    assert there.take(here.export(practice, with_notes=True)) == [Outcome.UPDATED]
    assert there.marks(practice)[ITEMS[0]] == replace(NOTED, owner="")
    assert there.take(here.export(practice, with_notes=True)) == [Outcome.SAME]
    assert there.take(here.export(practice)) == [Outcome.SAME]
    assert there.take(here.export(practice, **ALL)) == [Outcome.UPDATED]
    assert there.marks(practice)[ITEMS[0]] == NOTED


def test_a_round_that_was_closed_meanwhile_is_closed_by_the_fuller_file(here, there):
    """The file between had no answers, so this laptop still has the round open."""
    practice = here.add()
    here.begin_round(practice, date(2026, 3, 2))
    there.take(here.export(practice))
    here.close_round(practice, date(2026, 3, 9))
    here.begin_round(practice, date(2026, 7, 1))
    there.take(here.export(practice, answers=False))
    assert [entry.is_open for entry in there.rounds(practice)] == [True]

    assert there.take(here.export(practice)) == [Outcome.UPDATED]
    assert there.rounds(practice) == here.rounds(practice)


def test_reasons_stay_only_with_a_status_that_has_them(here, there):
    practice = here.add()
    at_risk = Mark(Status.AT_RISK, (Reason.CAPACITY,), applies=True, applies_why="toch wel")
    here.edit(practice, mark=at_risk)
    there.take(here.export(practice))
    there.edit(practice, mark=Mark(Status.BEHIND, applies=True))
    here.take(there.export(practice, reasons=False))
    assert here.marks(practice)[ITEMS[0]] == replace(at_risk, status=Status.BEHIND)
    there.edit(practice, mark=Mark(Status.DONE))
    here.take(there.export(practice, reasons=False))

    assert here.marks(practice)[ITEMS[0]] == Mark(Status.DONE)


def test_a_bare_file_brings_statuses_only(here, there):
    practice = here.add()
    here.edit(practice)
    here.begin_round(practice)
    here.answer(practice, "vrij_a1", YES, why="KANARIE-waarom")
    file = here.export(practice, reasons=False, dates=False, answers=False)

    assert read_dossier(file.read_bytes(), "x").disclosure == NOTHING
    assert b"KANARIE" not in file.read_bytes()
    there.take(file)
    assert there.marks(practice) == {ITEMS[0]: Mark(NOTED.status)}
    assert there.rounds(practice) == ()


def test_a_why_stays_with_another_answer_and_goes_with_one_that_was_taken_back(here, there):
    practice = here.add()
    here.begin_round(practice)
    for question in ("vrij_a1", "vrij_a2"):
        here.answer(practice, question, YES, why="zo is het")
    there.take(here.export(practice))
    there.answer(practice, "vrij_a1", NO)
    there.answer(practice, "vrij_a2")

    here.take(there.export(practice, reasons=False))

    assert here.rounds(practice)[0].answers == {"vrij_a1": Answer(NO, why="zo is het")}
