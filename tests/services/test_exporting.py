"""Files for other programs: what they hold, what they keep inside, and the same file twice."""

import zipfile
from dataclasses import replace
from datetime import date

import pytest
import vobject

from tests.registers import ITEMS, SOLO, answer, edit, opened
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.model.disclosure import EVERYTHING
from zpm_checklist.model.errors import InvalidInputError, NothingToReportError, NotWritableError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import BARE, export_dossier, import_dossiers
from zpm_checklist.services.exporting import ENDINGS, export, prepare
from zpm_checklist.services.workspace import Workspace

TODAY = date(2026, 11, 22)
FOREIGN = [ending for ending in ENDINGS if ending != ".zpm"]
PRIVATE = Mark(
    Status.BEHIND,
    note="KANARIE-notitie",
    owner="KANARIE-naam",
    due=TODAY,
    links=("https://kanarie.example/",),
)
ONLY_OWNED = Mark(Status.ON_SCHEDULE, owner="KANARIE-naam")


@pytest.fixture
def workspace(tmp_path):
    with opened(tmp_path / "hier.sqlite") as workspace:
        yield workspace


@pytest.fixture
def practice(workspace):
    """A practice with marks, private texts among them, and an open round."""
    practice = workspace.add_practice("Praktijk Één", SOLO)
    for item, mark in zip(ITEMS, (PRIVATE, ONLY_OWNED, Mark(Status.DONE)), strict=False):
        edit(workspace, practice.id, item, mark)
    workspace.apply_round(workspace.begin_round(practice.id, TODAY))
    answer(workspace, practice.id, "vrij_b1", Answer(AnswerValue.YES))
    return practice.id


def _written(workspace, practice, folder, ending, disclosure=BARE, today=TODAY):
    path = folder / f"uit{ending}"
    export(workspace, practice, path, today, disclosure)
    return path.read_bytes()


def _everything_in(path):
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as file:
            return b"".join(file.read(name) for name in file.namelist())
    return path.read_bytes().replace(b"\r\n ", b"")


@pytest.mark.parametrize("ending", ENDINGS)
def test_nothing_private_leaves_without_being_asked(workspace, practice, tmp_path, ending):
    _written(workspace, practice, tmp_path, ending)
    assert b"kanarie" not in _everything_in(tmp_path / f"uit{ending}").lower()

    _written(workspace, practice, tmp_path, ending, EVERYTHING)
    inside = _everything_in(tmp_path / f"uit{ending}").lower()
    for canary in (b"kanarie-notitie", b"kanarie-naam", b"kanarie.example"):
        assert canary in inside


@pytest.mark.parametrize("disclosure", [BARE, EVERYTHING, replace(BARE, names=True)])
@pytest.mark.parametrize("ending", FOREIGN)
def test_what_stays_inside_does_not_show_at_all(workspace, practice, tmp_path, ending, disclosure):
    """Whoever never had it, writes the same bytes."""
    dossier = tmp_path / "onderweg.zpm"
    export_dossier(workspace, practice, dossier, TODAY, disclosure)
    with opened(tmp_path / "daar.sqlite") as other:
        import_dossiers(other, dossier)
        there = _written(other, practice, tmp_path, ending, disclosure)
    assert there == _written(workspace, practice, tmp_path, ending, disclosure)


@pytest.mark.parametrize("ending", ENDINGS)
def test_equal_input_gives_equal_bytes_and_changes_nothing(workspace, practice, tmp_path, ending):
    before = dict(workspace.marks(practice)), workspace.store.standing(practice)
    one = _written(workspace, practice, tmp_path, ending, EVERYTHING)
    two = _written(workspace, practice, tmp_path, ending.upper(), EVERYTHING)
    later = _written(workspace, practice, tmp_path, ending, EVERYTHING, date(2026, 11, 23))
    assert one == two
    assert one != later  # by then something is late
    assert (dict(workspace.marks(practice)), workspace.store.standing(practice)) == before


def _events(data):
    return {event.uid.value: event for event in vobject.readOne(data.decode()).vevent_list}


def test_a_calendar_follows_the_practice(workspace, practice, tmp_path):
    """The same events, each time newer: renamed, moved, done, reopened, without a date."""
    steps = [
        (replace(PRIVATE, due=date(2027, 1, 5)), "CONFIRMED", date(2027, 1, 5)),
        (replace(PRIVATE, status=Status.DONE, due=date(2027, 1, 5)), "CANCELLED", date(2027, 1, 5)),
        (replace(PRIVATE, due=date(2027, 2, 1)), "CONFIRMED", date(2027, 2, 1)),
        (replace(PRIVATE, due=None), "CANCELLED", date(2027, 2, 1)),
        (BLANK, "CANCELLED", date(2027, 2, 1)),
        (replace(PRIVATE, due=date(2028, 1, 1)), "CONFIRMED", date(2028, 1, 1)),
    ]
    ((uid, before),) = _events(_written(workspace, practice, tmp_path, ".ics")).items()
    for place, (mark, status, day) in enumerate(steps):
        edit(workspace, practice, ITEMS[0], mark)
        if place % 2:
            renamed = replace(workspace.practice(practice), name=f"Praktijk {place}")
            workspace.apply_to_practice(workspace.edit_practice(renamed))
        ((again, event),) = _events(_written(workspace, practice, tmp_path, ".ics")).items()
        assert again == uid
        assert (event.status.value, event.dtstart.value) == (status, day)
        assert int(event.sequence.value) > int(before.sequence.value)
        assert event.last_modified.value > before.last_modified.value
        before = event


def test_a_date_that_an_import_took_away_is_cancelled_too(workspace, practice, tmp_path):
    _written(workspace, practice, tmp_path, ".zpm", EVERYTHING)
    with opened(tmp_path / "daar.sqlite") as other:
        import_dossiers(other, tmp_path / "uit.zpm")
        (uid,) = _events(_written(other, practice, tmp_path, ".ics"))
        edit(workspace, practice, ITEMS[0], replace(PRIVATE, due=None))
        _written(workspace, practice, tmp_path, ".zpm", EVERYTHING)
        import_dossiers(other, tmp_path / "uit.zpm")
        ((again, event),) = _events(_written(other, practice, tmp_path, ".ics")).items()
    assert (again, event.status.value) == (uid, "CANCELLED")


def test_a_calendar_needs_a_date(workspace, tmp_path):
    practice = workspace.add_practice("Leeg", SOLO)
    edit(workspace, practice.id, ITEMS[0], ONLY_OWNED)
    with pytest.raises(NothingToReportError, match="geen enkel punt staat een datum"):
        export(workspace, practice.id, tmp_path / "uit.ics", TODAY)
    undated = replace(BARE, dates=False)
    edit(workspace, practice.id, ITEMS[0], PRIVATE)
    with pytest.raises(NothingToReportError):
        export(workspace, practice.id, tmp_path / "uit.ics", TODAY, undated)
    assert not (tmp_path / "uit.ics").exists()


@pytest.mark.parametrize("name", ["uit.docx", "uit", ".zpm", "uit.zpm.bak", "uit.xls"])
def test_another_ending_is_refused_with_the_five_that_are(workspace, practice, tmp_path, name):
    with pytest.raises(InvalidInputError) as refused:
        export(workspace, practice, tmp_path / name, TODAY)
    assert refused.value.now.endswith("eindigt op .zpm, .xlsx, .csv, .ics of .json.")
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_register_is_never_written_over(workspace, practice, tmp_path, ending):
    target = tmp_path / f"register{ending}"
    target.write_bytes(b"SQLite format 3\0")
    with pytest.raises(NotWritableError):
        export(workspace, practice, target, TODAY)
    assert target.read_bytes() == b"SQLite format 3\0"


@pytest.mark.parametrize("kind", ["small_institution", "financier"])
@pytest.mark.parametrize("ending", [".xlsx", ".csv", ".json"])
def test_every_kind_of_practice_can_be_written(workspace, tmp_path, kind, ending):
    practice = workspace.add_practice("Instelling", Profile.for_type(PracticeType(kind)))
    assert len(_written(workspace, practice.id, tmp_path, ending)) > 1000


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_prepared_is_written_without_the_register(tmp_path, ending):
    with opened(tmp_path / "hier.sqlite") as workspace:
        practice = workspace.add_practice("Praktijk", SOLO).id
        edit(workspace, practice, ITEMS[0], PRIVATE)
        expected = _written(workspace, practice, tmp_path, ending)
        write = prepare(workspace, practice, tmp_path / f"later{ending}", TODAY)
        edit(workspace, practice, ITEMS[0], Mark(Status.DONE))
    write()
    assert (tmp_path / f"later{ending}").read_bytes() == expected


@pytest.mark.parametrize("ending", ENDINGS)
def test_nothing_leaves_the_training_room(pack, tmp_path, ending):
    workspace = Workspace(pack, tmp_path / "oefenen.sqlite", is_exercise=True)
    try:
        practice = workspace.add_practice("Oefening", SOLO).id
        edit(workspace, practice, ITEMS[0], PRIVATE)
        with pytest.raises(NotWritableError, match="oefening"):
            export(workspace, practice, tmp_path / f"uit{ending}", TODAY)
    finally:
        workspace.close()
    assert not (tmp_path / f"uit{ending}").exists()
