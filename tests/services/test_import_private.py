"""What a file leaves out on purpose: it stays as it is here, and a fuller file fills it in."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.samples import disclosures, dossiers
from tests.registers import ITEMS, opened
from tests.services.laptop import NOTED
from tests.strategies import rounds
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
@given(dossiers(), dossiers(), disclosures(), st.booleans())
def test_what_a_newer_file_leaves_out_stays_as_it_is_here(office, here, newer, told, goes_on):
    workspace, _ = office
    here = replace(here, disclosure=EVERYTHING)
    if goes_on:
        newer = replace(newer, rounds=_with_ids(newer.rounds, here.rounds))
    newer = _after(here, newer, told)
    _take(office, here)
    assert _take(office, newer) is Outcome.UPDATED

    found = workspace.marks(here.practice.id)
    for item in here.marks.keys() | newer.marks.keys():
        was, came = (state.marks.get(item, BLANK) for state in (here, newer))
        now = found.get(item, BLANK)
        assert (now.status, now.applies) == (came.status, came.applies)
        assert now.note == ((came.note if told.notes else "") or was.note)
        assert now.links == ((came.links if told.notes else ()) or was.links)
        assert now.owner == ((came.owner if told.names else "") or was.owner)
        assert now.due == (came if told.dates else was).due
        reasons, why = (came.reasons, came.applies_why) if told.reasons else ((), "")
        assert now.reasons in ((reasons,) if reasons else (was.reasons, ()))
        assert now.applies_why in ((why,) if why else (was.applies_why, ""))
    _check_rounds(here, newer, told, workspace.rounds(here.practice.id))
    workspace.remove_practice(here.practice.id)


def _with_ids(rounds, known):
    """As many of the first as there are of the second, as if they went on with those."""
    shared = zip(rounds, known, strict=False)
    return tuple(replace(entry, id=other.id) for entry, other in shared)


def _after(here, newer, told):
    """The file of one who had ours, and went on."""
    return replace(
        newer,
        practice=here.practice,
        lineage=(*here.lineage, "f" * 16),
        counter=here.counter + 1,
        disclosure=told,
    )


@st.composite
def _open_here(draw):
    """A dossier of which a round is open, and any rounds with answers to the same questions."""
    here = draw(dossiers())
    kind = here.practice.profile.type
    ours = draw(rounds(kind, most=2).filter(bool))
    open_one = draw(st.sampled_from(ours)).id
    ours = tuple(
        replace(entry, closed=None if entry.id == open_one else entry.closed or entry.opened)
        for entry in ours
    )
    theirs = draw(rounds(kind, most=2))
    if draw(st.booleans()):
        theirs = _with_ids(theirs, ours)
    return replace(here, rounds=ours, disclosure=EVERYTHING), theirs


@settings(max_examples=50)
@given(_open_here(), dossiers(), disclosures())
def test_a_round_that_is_open_here_loses_nothing_to_a_newer_file(office, meeting, newer, told):
    workspace, _ = office
    here, theirs = meeting
    told = replace(told, answers=True)
    newer = _after(here, replace(newer, rounds=theirs), told)
    _take(office, here)
    assert _take(office, newer) is Outcome.UPDATED

    _check_rounds(here, newer, told, workspace.rounds(here.practice.id))
    workspace.remove_practice(here.practice.id)


def _check_rounds(here, newer, told, merged):
    """A closed round stays as it was, and no answer goes but for another answer."""
    if not told.answers:
        assert merged == here.rounds
        return
    ours, theirs, now = (_by_id(found) for found in (here.rounds, newer.rounds, merged))
    assert sum(entry.is_open for entry in merged) <= 1
    assert now.keys() == theirs.keys() | {
        entry.id for entry in here.rounds if entry.answers or not entry.is_open
    }
    for key, entry in now.items():
        if key not in ours:
            came = theirs[key] if told.reasons else _without_reasons(theirs[key])
            assert (entry.opened, entry.closed, entry.answers) == (
                came.opened,
                came.closed,
                came.answers,
            )
        elif not ours[key].is_open:
            assert entry == ours[key] or _same_days(ours[key], theirs[key])
            assert _gives_at_least(entry, ours[key])
        elif key in theirs:
            assert _same_days(entry, theirs[key])
            given = {**_values(ours[key]), **_values(theirs[key])}
            assert _values(entry) == given
        else:
            assert entry.answers == ours[key].answers
            assert entry.closed is None or any(other.is_open for other in newer.rounds)
            assert any(other.is_open for other in merged)


def _by_id(rounds):
    return {entry.id: entry for entry in rounds}


def _same_days(one, other):
    return (one.opened, one.closed) == (other.opened, other.closed)


def _gives_at_least(now, before):
    return all(_says_at_least(now.answer(key), given) for key, given in before.answers.items())


def _without_reasons(entry):
    """As a file has it that leaves reasons and their words out."""
    bare = {key: Answer(given.value) for key, given in entry.answers.items() if given.value}
    return replace(entry, answers=bare)


def _values(entry):
    return {question: answer.value for question, answer in entry.answers.items() if answer.value}


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
