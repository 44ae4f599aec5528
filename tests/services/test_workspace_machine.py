"""Any order of edits, undo, redo, failed writes and restarts: file equals memory."""

import contextlib
import shutil
import sqlite3
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.registers import ITEMS, SOLO
from tests.strategies import answers, marks, names, profiles
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.answer import UNANSWERED, Answer, AnswerValue, allowed_on
from zpm_checklist.model.change import AnswerChange, Change
from zpm_checklist.model.errors import InvalidInputError, RegisterError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import PracticeType
from zpm_checklist.model.questions import all_questions, questionnaire
from zpm_checklist.model.round import Round
from zpm_checklist.services.dossiers import Outcome, export_dossier, import_dossiers
from zpm_checklist.services.safekeeping import check_register
from zpm_checklist.services.workspace import Workspace
from zpm_checklist.store.database import translated
from zpm_checklist.store.store import Store

PACK = load_pack()
FEW = ITEMS[:4]
CARERS = [kind for kind in PracticeType if kind.has_checklist]
QUESTIONS = {kind: list(all_questions(questionnaire(PACK, kind)))[:3] for kind in PracticeType}
TODAY = date(2026, 11, 22)
DAYS = st.sampled_from([date(2025, 6, 1), TODAY, date(2027, 1, 2)])


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
        self.rounds = {}
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

    def _apply_any(self, change):
        """Whatever kind of change it is, as undo and redo meet it."""
        if isinstance(change, Change):
            self._apply(change)
            return
        if isinstance(change, AnswerChange):
            self.workspace.apply_answers([change])
            self._expect_answer(change)
        else:
            self.workspace.apply_round(change)
            answers = self.rounds.pop(change.round_id, Round("", TODAY)).answers
            if change.after:
                self.rounds[change.round_id] = replace(change.after, answers=answers)
        self.edits += 1

    def _expect_answer(self, change):
        entry = self.rounds[change.round_id]
        answers = dict(entry.answers) | {change.question_id: change.after}
        if change.after == UNANSWERED:
            del answers[change.question_id]
        self.rounds[entry.id] = replace(entry, answers=answers)

    def _do(self, change):
        self._apply_any(change)
        self.done.append(change)
        self.undone.clear()

    def _open(self):
        return [entry for entry in self.rounds.values() if entry.is_open]

    @rule(item=st.sampled_from(FEW), mark=marks())
    def edit(self, item, mark):
        change = self.workspace.edit(self.practice, item, mark)
        assert (change is None) == (mark == self.expected.get(item, BLANK))
        if change:
            self._do(change)

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
        self._apply_any(change.inverse())
        self.undone.append(change)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        change = self.undone.pop()
        self._apply_any(change)
        self.done.append(change)

    @rule(day=DAYS)
    def begin_a_round(self, day):
        newest = max(self.rounds, default="0000-0")
        year_is_full = newest.endswith("-3") and newest >= f"{day.year}-1"
        try:
            change = self.workspace.begin_round(self.practice, day)
        except InvalidInputError:
            assert self._open() or year_is_full
            return
        assert not self._open()
        assert change.round_id > newest
        self._do(change)

    @rule(day=DAYS)
    def close_the_round(self, day):
        if not self._open():
            with pytest.raises(InvalidInputError):
                self.workspace.close_round(self.practice, day)
            return
        self._do(self.workspace.close_round(self.practice, day))

    @rule(data=st.data())
    def answer_a_question(self, data):
        kind = self.workspace.practice(self.practice).profile.type
        theme, question = data.draw(st.sampled_from(QUESTIONS[kind]))
        given = data.draw(answers(allowed_on(theme.scale)))
        if not self._open():
            with pytest.raises(InvalidInputError, match=r"nog geen meting|is al afgesloten"):
                self.workspace.edit_answer(self.practice, question.id, given)
            return
        [now] = self._open()
        change = self.workspace.edit_answer(self.practice, question.id, given)
        assert (change is None) == (given == now.answer(question.id))
        if change:
            self._do(change)

    @precondition(lambda self: any(not entry.is_open for entry in self.rounds.values()))
    @rule(data=st.data(), given=answers())
    def a_closed_round_takes_no_answer(self, data, given):
        closed = data.draw(st.sampled_from([r for r in self.rounds.values() if not r.is_open]))
        change = AnswerChange(self.practice, closed.id, "ict01", closed.answer("ict01"), given)
        with pytest.raises(InvalidInputError, match="meting die niet open is"):
            self.workspace.apply_answers([change])

    @precondition(lambda self: self._open())
    @rule(given=answers())
    def answers_that_fail_halfway_change_nothing(self, given):
        [now] = self._open()
        changes = [
            AnswerChange(self.practice, now.id, question, now.answer(question), given)
            for question in ("ict01", "ict02")
        ]
        with self._failing_after(1):
            self.workspace.apply_answers(changes)

    @rule(day=DAYS)
    def a_round_that_fails_changes_nothing(self, day):
        try:
            change = self.workspace.begin_round(self.practice, day)
        except InvalidInputError:
            return
        with self._failing_after(0):
            self.workspace.apply_round(change)

    @contextlib.contextmanager
    def _failing_after(self, edits):
        """The next edit but this many runs into an error of the database, which is told."""
        raw = self.workspace.store.raw
        raw.execute(
            "CREATE TEMP TRIGGER stop BEFORE UPDATE ON practices WHEN new.counter ="
            f" {self.edits + edits + 1} BEGIN SELECT RAISE(FAIL, 'disk i/o error'); END"
        )
        try:
            with pytest.raises(RegisterError, match="de schijf of map geeft een fout"):
                yield
        finally:
            raw.execute("DROP TRIGGER stop")

    @rule(mark=marks())
    def a_write_that_fails_halfway_changes_nothing(self, mark):
        """The second of two changes runs into an error of the database."""
        changes = [
            Change(self.practice, item, self.expected.get(item, BLANK), mark) for item in FEW[:2]
        ]
        with self._failing_after(1):
            self.workspace.apply(changes)

    @rule(profile=profiles(kinds=CARERS), name=names())
    def edit_the_practice(self, profile, name):
        before = self.workspace.practice(self.practice)
        after = replace(before, profile=profile)
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
        export_dossier(self.workspace, self.practice, path, TODAY)
        [imported] = import_dossiers(self.workspace, path)
        assert imported.outcome is Outcome.SAME

    @invariant()
    def memory_is_what_was_done(self):
        found = self.workspace.marks(self.practice)
        assert {item: found.get(item, BLANK) for item in FEW} == {
            item: self.expected.get(item, BLANK) for item in FEW
        }
        assert self.workspace.rounds(self.practice) == tuple(
            self.rounds[round_id] for round_id in sorted(self.rounds)
        )

    @invariant()
    def file_equals_memory(self):
        store = self.workspace.store
        assert store.marks(self.practice) == dict(self.workspace.marks(self.practice))
        assert tuple(store.rounds(self.practice)) == self.workspace.rounds(self.practice)
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
TestOffice.settings = settings(max_examples=30, stateful_step_count=18, deadline=None)


@pytest.fixture
def lost_answer(tmp_path, monkeypatch):
    """A practice with an open round; what is written by this method reaches the file unheard."""
    workspace = Workspace(PACK, tmp_path / "register.sqlite")
    practice = workspace.add_practice("Praktijk", SOLO)
    workspace.apply_round(workspace.begin_round(practice.id, TODAY))
    workspace.marks(practice.id)

    def lose_after(method):
        whole = getattr(Store, method)

        def write(self, changes, at):
            whole(self, changes, at)
            with translated(self.path):
                raise sqlite3.OperationalError("disk I/O error")

        monkeypatch.setattr(Store, method, write)
        return workspace, practice.id

    yield lose_after
    workspace.close()


def test_an_error_after_the_commit_of_a_mark_is_read_back(lost_answer):
    """The write reached the file, then the answer got lost: memory follows the file."""
    workspace, practice = lost_answer("apply")
    mark = Mark(note="staat er toch")

    with pytest.raises(RegisterError):
        workspace.apply([workspace.edit(practice, FEW[0], mark)])

    assert workspace.mark(practice, FEW[0]) == mark


def test_an_error_after_the_commit_of_an_answer_is_read_back(lost_answer):
    workspace, practice = lost_answer("apply_answers")
    _, question = QUESTIONS[SOLO.type][0]
    given = Answer(AnswerValue.YES, why="staat er toch")

    with pytest.raises(RegisterError):
        workspace.apply_answers([workspace.edit_answer(practice, question.id, given)])

    assert workspace.rounds(practice)[0].answer(question.id) == given


def test_an_error_after_the_commit_of_a_round_is_read_back(lost_answer):
    workspace, practice = lost_answer("apply_round")

    with pytest.raises(RegisterError):
        workspace.apply_round(workspace.close_round(practice, TODAY))

    assert workspace.rounds(practice)[0].closed == TODAY
