"""Registers to test with, and their fingerprints."""

import hashlib
import sqlite3
from contextlib import closing, contextmanager
from threading import Thread

from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.change import Change
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.status import Status
from zpm_checklist.services.workspace import Workspace

SOLO = Profile(PracticeType.VRIJGEVESTIGD)
ITEMS = [item.id for item in load_pack().items]


@contextmanager
def opened(path):
    """A workspace on this register, closed again whatever happens."""
    workspace = Workspace(load_pack(), path)
    try:
        yield workspace
    finally:
        workspace.close()


def edit(workspace, practice_id, item_id, mark):
    """One edit through the door that window and command line use."""
    change = workspace.edit(practice_id, item_id, mark)
    if change is not None:
        workspace.apply([change])
    return change


def answer(workspace, practice_id, question_id, given):
    """One answer in the open round, through the same door."""
    change = workspace.edit_answer(practice_id, question_id, given)
    if change is not None:
        workspace.apply_answers([change])
    return change


def filled(path, name="Praktijk Noord", count=10):
    """A closed register with one practice and some marks; gives the practice."""
    with opened(path) as workspace:
        practice = workspace.add_practice(name, SOLO)
        workspace.apply(
            [
                Change(practice.id, item, BLANK, Mark(Status.DONE, note=f"notitie {n}"))
                for n, item in enumerate(ITEMS[:count])
            ]
        )
    return practice


def fingerprint(path):
    """Of the bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def query(path, sql, *values):
    """Rows, read beside the program; the register must be closed."""
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(sql, values).fetchall()


def tamper(path, *statements):
    """Change a closed register behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


class Beside:
    """Makes backups in threads; `settle` hands their outcomes over where the writes are made."""

    def __init__(self):
        """Nothing runs yet."""
        self._running = []

    def __call__(self, work, then):
        """Begin in a thread of its own."""
        outcome = []
        thread = Thread(target=lambda: outcome.append(work()))
        thread.start()
        self._running.append((thread, outcome, then))

    @property
    def is_busy(self):
        """Whether any thread still runs."""
        return any(thread.is_alive() for thread, _, _ in self._running)

    def settle(self, *, wait=False):
        """Tell of those that have ended, or of all."""
        for entry in list(self._running):
            thread, outcome, then = entry
            if wait:
                thread.join()
            if not thread.is_alive():
                self._running.remove(entry)
                then(outcome[0])
