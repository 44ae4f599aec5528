"""Any order of edits, imports, removals, undo and redo: each step is back as it was."""

import shutil
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.exchange.samples import dossiers
from tests.registers import ITEMS, SOLO
from tests.strategies import answers, marks, rounds
from zpm_checklist.content.loader import load_pack
from zpm_checklist.exchange.dossier import Dossier, write_dossier
from zpm_checklist.model.answer import YES_NO
from zpm_checklist.model.disclosure import EVERYTHING
from zpm_checklist.model.mark import BLANK
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.services.dossiers import judge_dossiers
from zpm_checklist.services.safekeeping import check_register
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.ui.session import Session

PACK = load_pack()
FEW = ITEMS[:4]
TODAY = date(2026, 11, 22)
MANY = st.dictionaries(st.sampled_from(FEW), marks(), min_size=1, max_size=4)


class Desk(RuleBasedStateMachine):
    """A session with a few practices in the hands of somebody who changes his mind."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = Workspace(PACK, self.folder / "register.sqlite")
        for name in ("Noord", "Zuid"):
            self.workspace.add_practice(name, SOLO)
        self.session = Session(PACK, TODAY)
        self.session.attach(self.workspace)
        self.failures = []
        self.session.failed.connect(self.failures.append)
        self.told = []
        self.session.changed.connect(self.told.append)
        self.states = [self._state()]

    def teardown(self):
        while self.session.undo_stack.canUndo():
            self.session.undo()
        assert self._state() == self.states[0]
        self.session.close()
        shutil.rmtree(self.folder)

    def _state(self):
        """What every practice says, in order; marks that say nothing are as good as absent."""
        store = self.workspace.store
        return [
            (
                practice,
                {item: mark for item, mark in store.marks(practice.id).items() if mark != BLANK},
                store.rounds(practice.id),
            )
            for practice in store.practices()
        ]

    def _did(self, step):
        """Do it; what it leaves is the newest state, and what was undone is gone."""
        stack = self.session.undo_stack
        before = stack.index()
        assert step()
        assert stack.index() - before in (0, 1)
        if stack.index() > before:
            self.states[stack.index() :] = [self._state()]

    def _import(self, dossier):
        path = self.folder / "in.zpm"
        path.write_bytes(write_dossier(replace(dossier, disclosure=EVERYTHING)))
        change = judge_dossiers(self.workspace, path).change
        if change is not None:
            self._did(lambda: self.session.replace_practices(lambda: change, "Inlezen"))

    has_practice = precondition(lambda self: self.session.practice is not None)
    is_editable = precondition(lambda self: self.session.is_editable)
    asks_freelancers = precondition(
        lambda self: (
            self.session.practice
            and self.session.practice.profile.type is PracticeType.VRIJGEVESTIGD
        )
    )

    @is_editable
    @rule(item=st.sampled_from(FEW), mark=marks())
    def edit(self, item, mark):
        self._did(lambda: self.session.edit(item, mark, "Stand"))

    @is_editable
    @rule(afters=MANY)
    def edit_many(self, afters):
        before = {item: self.session.marks.get(item, BLANK) for item in afters}
        self.told.clear()
        self._did(lambda: self.session.edit_many(afters, "Standen"))

        differing = {item for item, mark in afters.items() if mark != before[item]}
        assert [set(items) for items in self.told] == ([differing] if differing else [])
        assert {item: self.session.marks.get(item, BLANK) for item in afters} == afters

    @asks_freelancers
    @rule(given=answers(YES_NO))
    def answer(self, given):
        if self.session.rounds and not self.session.takes_answers:
            return
        self._did(lambda: self.session.edit_answer("vrij_a1", given, "Antwoord"))

    @precondition(lambda self: self.session.practice and self.session.takes_answers)
    @rule()
    def close_the_round(self):
        if self.session.rounds:
            self._did(self.session.close_round)

    @has_practice
    @rule(number=st.integers(0, 99))
    def rename(self, number):
        after = replace(self.session.practice, name=f"{number} {self.session.practice.id}")
        self._did(lambda: self.session.edit_practice(after, "Naam"))

    @rule(number=st.integers(0, 9))
    def choose(self, number):
        practices = self.workspace.practices
        if practices:
            self.session.choose(practices[number % len(practices)].id)

    @has_practice
    @rule()
    def remove(self):
        gone = self.session.practice.id
        removal = self.workspace.removal_of(gone)
        self._did(lambda: self.session.replace_practices(lambda: removal, "Verwijderen"))
        assert gone not in {practice.id for practice in self.workspace.practices}

    @rule(dossier=dossiers())
    def import_another(self, dossier):
        self._import(dossier)
        assert dossier.practice.id in {practice.id for practice in self.workspace.practices}

    @has_practice
    @rule(came=MANY, rounds=rounds(most=1))
    def import_newer(self, came, rounds):
        practice = self.session.practice
        lineage = (*self.workspace.store.lineage(practice.id), "f" * 16)
        now = {**self.workspace.marks(practice.id), **came}
        self._import(
            Dossier(
                *(PACK.id, PACK.version, practice, now, rounds, len(lineage), lineage),
                *(EVERYTHING, TODAY),
            )
        )
        assert tuple(self.workspace.store.lineage(practice.id)) == lineage

    @precondition(lambda self: self.session.undo_stack.canUndo())
    @rule()
    def undo(self):
        self.session.undo()

    @precondition(lambda self: self.session.undo_stack.canRedo())
    @rule()
    def redo(self):
        self.session.redo()

    @invariant()
    def it_is_as_it_was_at_this_step(self):
        assert self._state() == self.states[self.session.undo_stack.index()]
        assert self.failures == []

    @invariant()
    def file_equals_memory(self):
        store = self.workspace.store
        assert self.workspace.practices == store.practices()
        for practice in self.workspace.practices:
            assert dict(self.workspace.marks(practice.id)) == store.marks(practice.id)
            assert list(self.workspace.rounds(practice.id)) == store.rounds(practice.id)
        # What came in may be about questions of another type than the practice has by now.
        assert check_register(self.workspace) == []

    @invariant()
    def one_that_is_there_is_shown(self):
        shown, practices = self.session.practice, self.workspace.practices
        assert shown in practices if practices else shown is None


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=15, stateful_step_count=16, deadline=None)
