"""Hundreds of dossiers in any order, some named twice: one and the same report."""

import hashlib
import json
import random
from datetime import date

import pytest

from tests.monitor.recount import TYPES, recount
from tests.monitor.respondents import PACK, crowd, dossier_of, respondent
from zpm_checklist.cli.monitor_json import monitor_as_json
from zpm_checklist.services.monitor import make_monitor_report, preview
from zpm_checklist.services.monitor_files import read_files

TODAY = date(2026, 11, 22)
DOSSIERS = 500
LATER = 60
"""So many practices sent an older state too."""


@pytest.fixture(scope="module")
def people():
    return crowd({group: (DOSSIERS // len(TYPES), "mixed") for group in TYPES}, seed=2021)


@pytest.fixture(scope="module")
def files(people, tmp_path_factory):
    """One file for each practice, and for some an older one with other answers."""
    folder = tmp_path_factory.mktemp("dossiers")
    chance = random.Random(4)
    for number, one in enumerate(people):
        first, second = (hashlib.sha256(f"{number} {n}".encode()).hexdigest()[:16] for n in (1, 2))
        (folder / f"{number:03}.zpm").write_bytes(dossier_of(one, number, edits=(first, second)))
        if number < LATER:
            then = respondent(one["group"], "mixed", chance) | {"forensic": one["forensic"]}
            (folder / f"{number:03}-eerder.zpm").write_bytes(
                dossier_of(then, number, edits=(first,))
            )
    return sorted(folder.iterdir())


def report_of(paths):
    """`monitor --json` without the lines that a file named twice adds."""
    seen = preview(read_files(PACK, paths))
    report = monitor_as_json(make_monitor_report(PACK, seen, TODAY))
    named_twice = [line for line in report["files"] if "vaker dan één keer" in line["why"]]
    assert len(named_twice) == len(paths) - len(set(paths))
    report["files"] = [line for line in report["files"] if line not in named_twice]
    return report


def hashes(files, orders):
    found = set()
    for order in range(orders):
        chance = random.Random(order)
        paths = [*files, *chance.sample(files, chance.randrange(40))]
        chance.shuffle(paths)
        found.add(hashlib.sha256(json.dumps(report_of(paths)).encode()).hexdigest())
    return found


def test_every_order_gives_one_report(files):
    assert len(files) == DOSSIERS + LATER
    assert len(hashes(files, orders=10)) == 1


@pytest.mark.torture
def test_a_hundred_orders_give_one_report(files):
    assert len(hashes(files, orders=100)) == 1


def test_that_report_counts_the_newest_state_of_each(files, people):
    report = report_of(files)

    assert report["groups"] == recount(people)
    fates = [line["fate"] for line in report["files"]]
    assert (fates.count("counted"), fates.count("older")) == (DOSSIERS, LATER)


def test_a_folder_stands_for_its_files(files):
    assert report_of([files[0].parent]) == report_of(files)
