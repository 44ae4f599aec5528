"""Any order of edits, undo, redo, failed writes and restarts: file equals memory."""

import contextlib
import shutil
import sqlite3
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.registers import ITEMS, SOLO
from tests.strategies import marks, names, profiles
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.change import Change
from zpm_checklist.model.errors import InvalidInputError, RegisterError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.services.dossiers import Outcome, export_dossier, import_dossiers
from zpm_checklist.services.safekeeping import check_register
from zpm_checklist.services.today import parse_date
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store.store import Store

PACK = load_pack()
FEW = ITEMS[:4]
CARERS = [kind for kind in PracticeType if kind.has_checklist]


class Office(RuleBasedStateMachine):
    """One practice in the hands of somebody who clicks everywhere."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.register = self.folder / "register.sqlite"
        self.workspace = Workspace(PACK, self.register)
        self.practice = self.workspace.add_practice("Praktijk", SOLO).id
        self.expected = {}
        self.told = {item: [] for item in FEW}
        self.edits = 0
        self.done = []
        self.undone = []

    def teardown(self):
        self.workspace.close()
        shutil.rmtree(self.folder)

    def _apply(self, *changes):
        self.workspace.apply(changes)
        for change in changes:
            self.expected[change.item_id] = change.after
            self.told[change.item_id].append((change.before, change.after))
        self.edits += len(changes)

    @rule(item=st.sampled_from(FEW), mark=marks())
    def edit(self, item, mark):
        change = self.workspace.edit(self.practice, item, mark)
        assert (change is None) == (mark == self.expected.get(item, BLANK))
        if change:
            self._apply(change)
            self.done.append(change)
            self.undone.clear()

    @rule(mark=marks())
    def edit_all_at_once(self, mark):
        changes = [self.workspace.edit(self.practice, item, mark) for item in FEW]
        self._apply(*(change for change in changes if change))
        self.done.clear()
        self.undone.clear()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        change = self.done.pop()
        self._apply(change.inverse())
        self.undone.append(change)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        change = self.undone.pop()
        self._apply(change)
        self.done.append(change)

    @rule(mark=marks())
    def a_write_that_fails_halfway_changes_nothing(self, mark):
        """The second of two changes runs into an error of the database."""
        raw = self.workspace.store.raw
        raw.execute(
            "CREATE TEMP TRIGGER stop BEFORE UPDATE ON practices WHEN new.counter ="
            f" {self.edits + 2} BEGIN SELECT RAISE(FAIL, 'disk i/o error'); END"
        )
        changes = [
            Change(self.practice, item, self.expected.get(item, BLANK), mark) for item in FEW[:2]
        ]
        try:
            self.workspace.apply(changes)
        except RegisterError as error:
            assert "de schijf of map geeft een fout" in str(error)  # noqa: PT017
        else:
            raise AssertionError("the write did not fail")
        finally:
            raw.execute("DROP TRIGGER stop")

    @rule(profile=profiles(kinds=CARERS), name=names())
    def edit_the_practice(self, profile, name):
        before = self.workspace.practice(self.practice)
        after = before.with_profile(profile)
        change = self.workspace.edit_practice(after)
        assert (change is None) == (before == after)
        if change:
            self.workspace.apply_to_practice(change)
            self.edits += 1

    @rule(name=names())
    def add_and_remove_another(self, name):
        with contextlib.suppress(InvalidInputError):  # the name may be taken
            other = self.workspace.add_practice(name, SOLO)
            self.workspace.remove_practice(other.id)

    @rule()
    def restart(self):
        self.workspace.close()
        self.workspace = Workspace(PACK, self.register)

    @rule()
    def export_and_import_of_ones_own_file_is_nothing_new(self):
        path = self.folder / "eigen.zpm"
        export_dossier(self.workspace, self.practice, path, parse_date("2026-11-22"))
        [imported] = import_dossiers(self.workspace, path)
        assert imported.outcome is Outcome.SAME

    @invariant()
    def memory_is_what_was_done(self):
        found = self.workspace.marks(self.practice)
        assert {item: found.get(item, BLANK) for item in FEW} == {
            item: self.expected.get(item, BLANK) for item in FEW
        }

    @invariant()
    def file_equals_memory(self):
        store = self.workspace.store
        assert store.marks(self.practice) == dict(self.workspace.marks(self.practice))
        assert store.practices() == self.workspace.practices
        assert store.standing(self.practice).counter == self.edits
        assert len(store.lineage(self.practice)) == self.edits

    @invariant()
    def history_tells_all_of_it_in_order(self):
        for item in FEW:
            entries = self.workspace.history(self.practice, item)
            assert [(entry.before, entry.after) for entry in entries] == self.told[item]

    @invariant()
    def the_register_is_sound(self):
        assert check_register(self.workspace) == []


TestOffice = Office.TestCase
TestOffice.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)


def test_an_error_after_the_commit_is_read_back(tmp_path, monkeypatch):
    """The write reached the file, then the answer got lost: memory follows the file."""
    workspace = Workspace(PACK, tmp_path / "register.sqlite")
    practice = workspace.add_practice("Praktijk", SOLO)
    workspace.marks(practice.id)
    mark = Mark(note="staat er toch")
    change = workspace.edit(practice.id, FEW[0], mark)
    whole = Store.apply

    def lose_the_answer(self, changes, at):
        whole(self, changes, at)
        from zpm_checklist.store.database import translated

        with translated(self.path):
            raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(Store, "apply", lose_the_answer)
    failed = False
    try:
        workspace.apply([change])
    except RegisterError:
        failed = True

    assert failed
    assert workspace.mark(practice.id, FEW[0]) == mark
    workspace.close()
