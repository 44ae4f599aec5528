"""Kill -9 while practices come, go and come back: each is there whole, or not at all."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.registers import ITEMS, SOLO, edit, opened
from zpm_checklist.model.change import Arrival
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.safekeeping import check_register

ROOT = Path(__file__).resolve().parents[2]
DONE = {item: Mark(Status.DONE, note="nieuw", links=("/plan.pdf",)) for item in ITEMS[:60]}

# Takes a newer state of the practice over, undoes it, removes the practice, brings it back.
_STREAM = """
import sys
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from tests.registers import opened
from tests.store.test_kill_whole import newer
with opened(Path(sys.argv[1])) as workspace:
    practice = workspace.practices[0].id
    taken = workspace.arrival_of([newer(workspace)])
    removal = workspace.removal_of(practice)
    for change in cycle([taken, taken.inverse(), removal, removal.inverse()]):
        workspace.replace_practices(change)
        print("klaar", flush=True)
"""


def newer(workspace):
    """The one practice as somebody else went on with it."""
    practice = workspace.practices[0]
    lineage = (*workspace.store.lineage(practice.id), "f" * 16)
    return Arrival(practice, DONE, lineage, workspace.rounds(practice.id))


def _made(register):
    with opened(register) as workspace:
        practice = workspace.add_practice("Praktijk", SOLO)
        for number, item in enumerate(ITEMS[:40]):
            edit(workspace, practice.id, item, Mark(Status.BEHIND, note=f"nummer {number}"))
        return dict(workspace.marks(practice.id))


def _stream_and_kill(register, chance):
    process = subprocess.Popen(
        [sys.executable, "-c", _STREAM, str(register)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    heard = [process.stdout.readline() for _ in range(chance.choice([1, 2, 3, 4, 7, 12]))]
    time.sleep(chance.random() * 0.02)
    process.kill()
    # Not communicate(): it forgets the lines that readline() has taken in already.
    rest, errors = process.stdout.read(), process.stderr.read()
    process.wait()
    process.stdout.close()
    process.stderr.close()
    assert errors == ""
    return len(heard) + rest.count("\n")


def _kill_repeatedly(folder, times, seed):
    chance, seen = random.Random(seed), set()
    for number in range(times):
        register = folder / f"{number}.sqlite"
        before = _made(register)
        done = _stream_and_kill(register, chance)
        with opened(register) as workspace:
            assert check_register(workspace) == []
            marks = [dict(workspace.marks(practice.id)) for practice in workspace.practices]
        # What was acknowledged is there; what was on its way may be there too.
        states = [[before], [DONE], [before], []]
        assert marks in [states[done % 4], states[(done + 1) % 4]]
        seen.add(len(marks))
    return seen


def test_a_practice_is_there_whole_or_not_at_all(tmp_path):
    assert _kill_repeatedly(tmp_path, times=6, seed=3)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(10))
def test_a_practice_is_there_whole_or_not_at_all_two_hundred_times(tmp_path, seed):
    assert _kill_repeatedly(tmp_path, times=20, seed=seed) == {0, 1}
