"""A practice that travels between laptops: newer, older, equal or gone its own way."""

from dataclasses import replace

from tests.registers import ITEMS, opened
from tests.services.laptop import NOTED
from zpm_checklist.exchange.dossier import read_dossier, write_dossier
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import Outcome


def test_a_new_practice_is_added_and_exports_the_same_file_again(here, there):
    practice = here.add()
    here.edit(practice)
    file = here.export(practice, with_notes=True, with_names=True)

    assert there.take(file) == [Outcome.ADDED]
    assert there.marks(practice) == here.marks(practice) == {ITEMS[0]: NOTED}
    assert there.export(practice, with_notes=True, with_names=True).read_bytes() == (
        file.read_bytes()
    )
    assert there.take(file) == [Outcome.SAME]


def test_newer_updates_older_is_refused(here, there):
    practice = here.add()
    here.edit(practice)
    old = here.export(practice)
    there.take(old)
    here.edit(practice, item=1)
    new = here.export(practice)

    assert there.take(new) == [Outcome.UPDATED]
    assert there.marks(practice).keys() == {ITEMS[0], ITEMS[1]}
    there.refuses(old, why=r"ouder dan wat u hebt \(1 tegen 2 bewerkingen\)")


def test_work_on_both_sides_is_never_settled_silently(here, there):
    practice = here.add()
    here.edit(practice)
    there.take(here.export(practice))
    here.edit(practice, item=1)
    there.edit(practice, item=2)

    there.refuses(here.export(practice), why="op twee plaatsen los van elkaar bewerkt")
    here.refuses(there.export(practice), why="op twee plaatsen los van elkaar bewerkt")


def test_equal_work_on_both_sides_went_its_own_way_too(here, there):
    """A lineage that could be guessed from the work would tell the work to who only has it."""
    practice = here.add()
    here.edit(practice)
    there.take(here.export(practice, with_notes=True, with_names=True))
    here.edit(practice, item=1)
    there.edit(practice, item=1)

    there.refuses(here.export(practice), why="op twee plaatsen los van elkaar bewerkt")


def test_to_and_fro(here, there):
    practice = here.add()
    for round_ in range(4):
        here.edit(practice, item=round_)
        assert there.take(here.export(practice)) == [Outcome.UPDATED if round_ else Outcome.ADDED]
        there.edit(practice, item=round_ + 10, mark=Mark(Status.DONE))
        assert here.take(there.export(practice)) == [Outcome.UPDATED]

    statuses = [{i: m.status for i, m in lap.marks(practice).items()} for lap in (here, there)]
    assert statuses[0] == statuses[1]
    assert len(statuses[0]) == 8


def test_notes_and_names_stay_at_home_unless_asked(here):
    practice = here.add()
    here.edit(practice)
    plain = here.export(practice).read_bytes()
    notes = here.export(practice, with_notes=True).read_bytes()
    names = here.export(practice, with_names=True).read_bytes()

    assert b"KANARIE" not in plain
    assert (b"KANARIE-notitie" in notes, b"KANARIE-naam" in notes) == (True, False)
    assert (b"KANARIE-notitie" in names, b"KANARIE-naam" in names) == (False, True)


def test_what_a_file_leaves_out_stays_as_it_is_here(here, there):
    practice = here.add()
    here.edit(practice)
    there.take(here.export(practice, with_notes=True, with_names=True))
    there.edit(practice, mark=replace(NOTED, status=Status.DONE, note="anders", owner="iemand"))

    here.take(there.export(practice))

    assert here.marks(practice)[ITEMS[0]] == replace(NOTED, status=Status.DONE)


def test_an_emptied_note_is_kept_where_it_was(here, there):
    """The sender may never have had it: its file could have come without notes."""
    practice = here.add()
    here.edit(practice)
    there.take(here.export(practice, with_notes=True, with_names=True))
    kept = there.marks(practice)[ITEMS[0]]
    here.edit(practice, mark=Mark(Status.DONE))

    there.take(here.export(practice, with_notes=True, with_names=True))

    found = there.marks(practice)[ITEMS[0]]
    assert found.status is Status.DONE
    assert (found.note, found.owner) == (kept.note, kept.owner)
    assert kept.note


def test_an_undone_overruling_travels_too(here, there):
    practice = here.add()
    here.edit(practice, mark=Mark(applies=False, applies_why="één kamer"))
    there.take(here.export(practice))
    assert there.marks(practice)[ITEMS[0]].applies is False
    here.edit(practice, mark=Mark())

    there.take(here.export(practice))

    assert there.marks(practice)[ITEMS[0]] == Mark()


def test_a_taken_name_gets_a_number_and_updates_still_arrive(here, there):
    there.add("Praktijk")
    practice = here.add("Praktijk")
    here.edit(practice)
    there.take(here.export(practice))
    here.edit(practice, item=1)

    assert there.take(here.export(practice)) == [Outcome.UPDATED]
    assert there.names() == ["Praktijk", "Praktijk (2)"]
    here.rename(practice, "Praktijk Zuid")
    there.take(here.export(practice))
    assert there.names() == ["Praktijk", "Praktijk Zuid"]


def test_a_longest_name_that_is_taken_can_still_be_exported(here, there, tmp_path):
    there.add("x" * 200)
    practice = here.add("x" * 200)
    there.take(here.export(practice))

    assert read_dossier(there.export(practice).read_bytes(), "x").practice.name.endswith(" (2)")


def test_a_file_of_another_checklist_is_refused(here, there):
    practice = here.add()
    file = here.export(practice)
    file.write_bytes(write_dossier(replace(read_dossier(file.read_bytes(), "x"), pack_id="ander")))
    there.add("Eigen")

    there.refuses(file, why="andere checklist")


def test_history_tells_what_an_import_changed(here, there):
    practice = here.add()
    here.edit(practice)
    there.take(here.export(practice))
    here.edit(practice, mark=Mark(Status.DONE))
    there.take(here.export(practice))

    with opened(there.register) as workspace:
        history = workspace.history(practice, ITEMS[0])
    assert [entry.after.status for entry in history] == [Status.BEHIND, Status.DONE]
    assert history[1].before == history[0].after
