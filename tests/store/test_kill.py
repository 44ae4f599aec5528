"""Kill -9 while marks and answers stream in: every acknowledged one is there."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.registers import ITEMS, opened, query
from zpm_checklist.services.safekeeping import check_register
from zpm_checklist.store.backup import backups_of

ROOT = Path(__file__).resolve().parents[2]

# Acknowledges each mark or answer once it was committed; stops for nobody.
_STREAM = """
import sys
from itertools import count
from pathlib import Path
from datetime import date
from tests.registers import ITEMS, SOLO, Beside, answer, edit, opened
from tests.store.test_kill import question
from zpm_checklist.model.answer import YES_NO, Answer
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.status import Status
from zpm_checklist.services.safekeeping import keep_backups
statuses = list(Status)
with opened(Path(sys.argv[1])) as workspace:
    beside = Beside()
    keep_backups(workspace, print, beside)
    practice = (workspace.practices or [None])[0] or workspace.add_practice("Praktijk", SOLO)
    if not workspace.rounds(practice.id):
        workspace.apply_round(workspace.begin_round(practice.id, date(2026, 11, 22)))
    for n in count(workspace.store.standing(practice.id).counter):
        if question(n):
            answer(workspace, practice.id, question(n), Answer(YES_NO[n % 2], why=f"nummer {n}"))
        else:
            edit(workspace, practice.id, ITEMS[n % 103], Mark(statuses[n % 6], note=f"nummer {n}"))
        print(n, flush=True)
        beside.settle()
"""


def question(number):
    """Every third edit answers a question; the others are marks."""
    return f"vrij_a{number % 9 // 3 + 1}" if number % 3 == 0 else ""


def _told_of(number):
    asked = question(number)
    return f"2026-1:{asked}" if asked else ITEMS[number % 103]


def _stream_and_kill(register, chance):
    """Numbers acknowledged before the process died at a random moment."""
    process = subprocess.Popen(
        [sys.executable, "-c", _STREAM, str(register)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    # Sometimes before the first mark: while the register is being made.
    heard = [process.stdout.readline() for _ in range(chance.choice([0, 1, 2, 5, 20, 40]))]
    time.sleep(chance.random() * (0.012 if heard else 0.8))
    process.kill()
    rest, errors = process.communicate()
    assert errors == ""
    lines = "".join(heard) + rest
    # A last line without its end was never read as an acknowledgement.
    return [int(line) for line in lines.split("\n")[:-1]]


def _kill_repeatedly(register, times, seed):
    chance = random.Random(seed)
    acknowledged = []
    for _ in range(times):
        acknowledged += _stream_and_kill(register, chance)
        with opened(register) as workspace:
            assert check_register(workspace) == []
        for copy in backups_of(register).values():
            assert query(copy, "PRAGMA integrity_check") == [("ok",)]
        told = query(register, "SELECT item_id, after FROM history ORDER BY seq")
        notes = {(item, after.partition("nummer ")[2].partition('"')[0]) for item, after in told}
        lost = [n for n in acknowledged if (_told_of(n), str(n)) not in notes]
        assert lost == []
        assert len(acknowledged) <= len(told)
    return acknowledged


def test_every_acknowledged_mark_survives(tmp_path):
    """One register, again and again: what a crash leaves must be safe to go on with."""
    acknowledged = _kill_repeatedly(tmp_path / "register.sqlite", times=12, seed=5)

    assert len(acknowledged) > 40
    assert len(set(acknowledged)) == len(acknowledged)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(10))
def test_every_acknowledged_mark_survives_two_hundred_times(tmp_path, seed):
    acknowledged = _kill_repeatedly(tmp_path / "register.sqlite", times=20, seed=seed)

    assert len(acknowledged) > 60
