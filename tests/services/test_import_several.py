"""Several files in one import: all or none, and each judged in its turn."""

import random

import pytest

from tests.registers import ITEMS, opened
from tests.services.laptop import Laptop
from zpm_checklist.model.errors import NotFoundError, UserError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.dossiers import Outcome, import_dossiers


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


@pytest.mark.parametrize("seed", range(3))
def test_whatever_travels_in_whatever_order_the_newest_wins_everywhere(tmp_path, seed):
    """Random walks of one practice over three laptops, where each first takes the newest."""
    chance = random.Random(seed)
    laptops = [Laptop(tmp_path, f"laptop{n}") for n in range(3)]
    practice = laptops[0].add()
    newest = laptops[0].export(practice)
    for step in range(12):
        laptop = chance.choice(laptops)
        laptop.take(newest)
        laptop.edit(
            practice, chance.randrange(5), Mark(chance.choice(list(Status)), note=f"{step}")
        )
        newest = laptop.export(practice, with_notes=True)
    for laptop in laptops:
        laptop.take(newest)
    assert laptops[0].marks(practice) == laptops[1].marks(practice) == laptops[2].marks(practice)
