"""A practice that travels between laptops: newer, older, equal or gone its own way."""

import random
from dataclasses import replace
from datetime import date

import pytest

from tests.registers import ITEMS, SOLO, edit, fingerprint, opened
from zpm_checklist.exchange.dossier import read_dossier, write_dossier
from zpm_checklist.model.errors import FileRefusedError, NotFoundError, UserError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import Outcome, export_dossier, import_dossiers
from zpm_checklist.services.safekeeping import check_register

TODAY = date(2026, 11, 22)
NOTED = Mark(Status.BEHIND, note="KANARIE-notitie", owner="KANARIE-naam", due=TODAY)


class Laptop:
    """One register with a hand on it."""

    def __init__(self, folder, name):
        self.register = folder / f"{name}.sqlite"
        self.folder = folder
        self.files = 0

    def add(self, name="Praktijk"):
        with opened(self.register) as workspace:
            return workspace.add_practice(name, SOLO).id

    def edit(self, practice, item=0, mark=NOTED):
        with opened(self.register) as workspace:
            edit(workspace, practice, ITEMS[item], mark)

    def export(self, practice, **what):
        self.files += 1
        path = self.folder / f"{self.register.stem}-{self.files}.zpm"
        with opened(self.register) as workspace:
            export_dossier(workspace, practice, path, TODAY, **what)
        return path

    def take(self, *paths):
        with opened(self.register) as workspace:
            done = import_dossiers(workspace, *paths)
            assert check_register(workspace) == []
        return [imported.outcome for imported in done]

    def refuses(self, *paths, why, error=FileRefusedError):
        before = fingerprint(self.register)
        with pytest.raises(error, match=why):
            self.take(*paths)
        assert fingerprint(self.register) == before

    def marks(self, practice):
        with opened(self.register) as workspace:
            return dict(workspace.marks(practice))

    def names(self):
        with opened(self.register) as workspace:
            return [practice.name for practice in workspace.practices]

    def rename(self, practice, name):
        with opened(self.register) as workspace:
            after = replace(workspace.practice(practice), name=name)
            workspace.apply_to_practice(workspace.edit_practice(after))


@pytest.fixture
def here(tmp_path):
    return Laptop(tmp_path, "hier")


@pytest.fixture
def there(tmp_path):
    return Laptop(tmp_path, "daar")


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


def test_equal_work_on_both_sides_is_the_same(here, there):
    practice = here.add()
    here.edit(practice)
    there.take(here.export(practice, with_notes=True, with_names=True))
    here.edit(practice, item=1)
    there.edit(practice, item=1)

    assert there.take(here.export(practice)) == [Outcome.SAME]


def test_to_and_fro(here, there):
    practice = here.add()
    for round_ in range(4):
        here.edit(practice, item=round_)
        assert there.take(here.export(practice)) == [
            Outcome.UPDATED if round_ else Outcome.ADDED
        ]
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


def test_an_emptied_note_travels_when_notes_are_held(here, there):
    practice = here.add()
    here.edit(practice)
    there.take(here.export(practice, with_notes=True, with_names=True))
    here.edit(practice, mark=Mark(Status.DONE))

    there.take(here.export(practice, with_notes=True, with_names=True))

    assert there.marks(practice)[ITEMS[0]] == Mark(Status.DONE)


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


def test_several_files_are_taken_all_or_none(here, there, tmp_path):
    files = [here.export(here.add(name)) for name in ("Een", "Twee", "Drie")]
    broken = tmp_path / "stuk.zpm"
    broken.write_bytes(files[0].read_bytes()[:-9])
    there.add("Eigen")

    there.refuses(*files, broken, why=r"stuk\.zpm")
    there.refuses(*files, tmp_path / "weg.zpm", why="niet gevonden", error=NotFoundError)
    there.refuses(files[0], broken, files[1], why=r"stuk\.zpm")
    assert there.take(*files) == [Outcome.ADDED] * 3
    assert there.names() == ["Eigen", "Een", "Twee", "Drie"]


def test_a_write_that_fails_at_the_last_of_several_takes_none(here, there):
    files = [here.export(here.add(name)) for name in ("Een", "Twee", "Drie")]
    there.add("Eigen")
    with opened(there.register) as workspace:
        workspace.store.raw.execute(
            "CREATE TEMP TRIGGER stop BEFORE INSERT ON practices WHEN new.name = 'Drie'"
            " BEGIN SELECT RAISE(ABORT, 'disk i/o error'); END"
        )
        with pytest.raises(UserError):
            import_dossiers(workspace, *files)
        assert [practice.name for practice in workspace.practices] == ["Eigen"]
    assert there.names() == ["Eigen"]


def test_two_states_of_one_practice_in_one_import(here, there):
    practice = here.add()
    here.edit(practice)
    old = here.export(practice)
    here.edit(practice, item=1)
    new = here.export(practice)
    there.add("Eigen")

    there.refuses(new, old, why="ouder")
    assert there.take(old, new, new) == [Outcome.ADDED, Outcome.UPDATED, Outcome.SAME]
    assert there.marks(practice).keys() == {ITEMS[0], ITEMS[1]}


def test_two_histories_of_one_practice_in_one_import_are_refused(here, there, tmp_path):
    third = Laptop(tmp_path, "elders")
    practice = here.add()
    third.take(here.export(practice))
    here.edit(practice, item=1)
    third.edit(practice, item=2)
    there.add("Eigen")

    there.refuses(here.export(practice), third.export(practice), why="op twee plaatsen")


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


@pytest.mark.parametrize("seed", range(3))
def test_whatever_travels_in_whatever_order_the_newest_wins_everywhere(tmp_path, seed):
    """Random walks of one practice over three laptops, where each first takes the newest."""
    chance = random.Random(seed)  # noqa: S311
    laptops = [Laptop(tmp_path, f"laptop{n}") for n in range(3)]
    practice = laptops[0].add()
    newest = laptops[0].export(practice)
    for step in range(12):
        laptop = chance.choice(laptops)
        laptop.take(newest)
        laptop.edit(practice, chance.randrange(5), Mark(chance.choice(list(Status)), note=f"{step}"))
        newest = laptop.export(practice, with_notes=True)
    for laptop in laptops:
        laptop.take(newest)
    assert laptops[0].marks(practice) == laptops[1].marks(practice) == laptops[2].marks(practice)
