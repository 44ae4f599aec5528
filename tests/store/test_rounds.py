"""Rounds and answers in the register: what is written is read back, and history tells of it."""

import shutil
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.registers import ITEMS, SOLO, query
from tests.strategies import answers, marks, rounds
from zpm_checklist.model.answer import UNANSWERED, Answer, AnswerValue
from zpm_checklist.model.change import AnswerChange, Arrival, Change, RoundChange
from zpm_checklist.model.errors import InvalidInputError, NotFoundError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.round import Round
from zpm_checklist.store import codec, verify
from zpm_checklist.store.store import Store

AT = "2026-11-22T09:00:00Z"
PRACTICE = Practice("11111111-2222-4333-8444-555555555555", "Praktijk", SOLO)
ROUND = Round("2026-1", date(2026, 3, 2))
BEGUN = RoundChange(PRACTICE.id, None, ROUND)
KNOWN = {"vrij_a1", "vrij_a2"}
_number = count()


@pytest.fixture
def store(tmp_path):
    store = Store(tmp_path / "register.sqlite")
    store.add_practice(PRACTICE)
    yield store
    store.close()


def _answered(question, after, before=UNANSWERED):
    return AnswerChange(PRACTICE.id, ROUND.id, question, before, after)


def _write(store, practice_id, entry):
    """Each round and each answer as an edit of its own, the closing last."""
    bare = replace(entry, answers={}, closed=None)
    store.apply_round(RoundChange(practice_id, None, bare), AT)
    store.apply_answers(
        [
            AnswerChange(practice_id, entry.id, question, UNANSWERED, given)
            for question, given in entry.answers.items()
        ],
        AT,
    )
    if entry.closed:
        store.apply_round(RoundChange(practice_id, bare, replace(bare, closed=entry.closed)), AT)


def _findings(store):
    questions = {row[0] for row in store.raw.execute("SELECT question_id FROM answers")}
    return verify.findings(store.raw, ITEMS, questions)


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    return tmp_path_factory.mktemp("register") / "register.sqlite"


@settings(max_examples=30)
@given(rounds())
def test_any_rounds_come_back(register, written):
    practice = replace(PRACTICE, id=f"{next(_number)}", name=f"Praktijk {next(_number)}")
    store = Store(register)
    store.add_practice(practice)
    for entry in written:
        _write(store, practice.id, entry)
    store.close()

    store = Store(register)
    assert tuple(store.rounds(practice.id)) == written
    edits = sum(1 + len(entry.answers) + bool(entry.closed) for entry in written)
    assert store.standing(practice.id).counter == edits == len(store.lineage(practice.id))
    assert _findings(store) == []
    store.replace({practice.id: None}, AT)
    assert store.rounds(practice.id) == []
    store.close()
    for table in ("rounds", "answers", "history"):
        assert query(register, f"SELECT count(*) FROM {table}") == [(0,)]


@settings(max_examples=25)
@given(rounds(), rounds())
def test_an_arrival_takes_the_place_of_all_rounds(register, old, new):
    practice = replace(PRACTICE, id=f"{next(_number)}", name=f"Praktijk {next(_number)}")
    store = Store(register)
    store.add_practice(practice)
    for entry in old:
        _write(store, practice.id, entry)
    edits = len(store.lineage(practice.id))

    lineage = (*store.lineage(practice.id), "f" * 16)
    store.replace({practice.id: Arrival(practice, {}, lineage, new)}, AT)

    assert tuple(store.rounds(practice.id)) == new
    assert _findings(store) == []
    told = store.raw.execute("SELECT item_id FROM history WHERE kind = 'import'").fetchall()
    assert len(told) == 1 + _differences(old, new)
    store.replace({practice.id: Arrival(practice, {}, lineage, new)}, AT)
    assert store.lineage(practice.id) == list(lineage)
    assert store.standing(practice.id).counter == edits + 1
    again = store.raw.execute("SELECT item_id FROM history WHERE kind = 'import'").fetchall()
    assert again == told
    store.replace({practice.id: None}, AT)
    store.close()


def _differences(old, new):
    """Rounds whose days differ, and questions whose answers do."""
    was, becomes = ({entry.id: entry for entry in rounds} for rounds in (old, new))
    count = 0
    for key in was.keys() | becomes.keys():
        one, other = was.get(key), becomes.get(key)
        days = [(entry.opened, entry.closed) if entry else None for entry in (one, other)]
        given = [entry.answers if entry else {} for entry in (one, other)]
        count += days[0] != days[1]
        count += sum(
            given[0].get(question) != given[1].get(question)
            for question in given[0].keys() | given[1].keys()
        )
    return count


@given(answers(), answers())
def test_different_answers_never_look_equal_in_the_history(one, other):
    assert (codec.answer_to_text(one) == codec.answer_to_text(other)) == (one == other)


@settings(max_examples=25)
@given(st.lists(st.tuples(st.sampled_from(ITEMS[:3]), marks()), max_size=5), answers())
def test_an_items_history_knows_nothing_of_rounds(register, edits, given):
    practice = replace(PRACTICE, id=f"{next(_number)}", name=f"Praktijk {next(_number)}")
    store = Store(register)
    store.add_practice(practice)
    store.apply_round(RoundChange(practice.id, None, ROUND), AT)
    told = []
    for item, mark in edits:
        store.apply_answers([AnswerChange(practice.id, ROUND.id, "vrij_a1", UNANSWERED, given)], AT)
        store.apply([Change(practice.id, item, BLANK, mark)], AT)
        told.append((item, mark))
    for item in ITEMS[:3]:
        entries = store.history(practice.id, item)
        assert [entry.after for entry in entries] == [m for i, m in told if i == item]
    store.replace({practice.id: None}, AT)
    store.close()


def test_an_answer_that_is_cleared_leaves_no_row_but_a_trace(store):
    given = _answered("vrij_a1", Answer(AnswerValue.NO, why="nog niet"))
    store.apply_round(BEGUN, AT)
    store.apply_answers([given], AT)
    store.apply_answers([given.inverse()], AT)

    assert store.rounds(PRACTICE.id) == [ROUND]
    told = store.raw.execute("SELECT kind, item_id, after FROM history ORDER BY seq").fetchall()
    assert told == [
        ("round", "2026-1:", '{"closed":null,"opened":"2026-03-02"}'),
        ("answer", "2026-1:vrij_a1", '{"value":"no","why":"nog niet"}'),
        ("answer", "2026-1:vrij_a1", "{}"),
    ]
    assert verify.findings(store.raw, ITEMS, KNOWN) == []


def test_only_a_round_without_answers_is_taken_away(store):
    given = _answered("vrij_a1", Answer(AnswerValue.YES))
    store.apply_round(BEGUN, AT)
    store.apply_answers([given], AT)
    with pytest.raises(InvalidInputError, match="al vragen in beantwoord"):
        store.apply_round(BEGUN.inverse(), AT)
    assert store.rounds(PRACTICE.id) == [replace(ROUND, answers={"vrij_a1": given.after})]
    assert store.standing(PRACTICE.id).counter == 2

    store.apply_answers([given.inverse()], AT)
    store.apply_round(BEGUN.inverse(), AT)

    assert store.rounds(PRACTICE.id) == []
    assert verify.findings(store.raw, ITEMS, KNOWN) == []


def test_answers_are_written_all_or_none(store):
    store.apply_round(BEGUN, AT)
    changes = [
        _answered("vrij_a1", Answer(AnswerValue.YES)),
        _answered("vrij_a2", Answer(AnswerValue.YES))._replace(practice_id="niemand"),
    ]

    with pytest.raises(NotFoundError):
        store.apply_answers(changes, AT)

    assert store.rounds(PRACTICE.id) == [ROUND]
    assert store.standing(PRACTICE.id).counter == 1


def test_equal_work_in_copies_gives_equal_lineages(tmp_path):
    first = Store(tmp_path / "hier.sqlite")
    first.add_practice(PRACTICE)
    first.close()
    lineages = []
    for name in ("daar", "ginds", "elders"):
        store = Store(Path(shutil.copy(tmp_path / "hier.sqlite", tmp_path / f"{name}.sqlite")))
        store.apply_round(BEGUN, AT)
        store.apply([Change(PRACTICE.id, ITEMS[0], BLANK, Mark(note="x"))], AT)
        why = "anders" if name == "elders" else ""
        store.apply_answers([_answered("vrij_a1", Answer(AnswerValue.YES, why=why))], AT)
        lineages.append(store.lineage(PRACTICE.id))
        store.close()

    here, there, elsewhere = lineages
    assert here == there
    assert here[:2] == elsewhere[:2]
    assert here[2] != elsewhere[2]


def test_practices_have_rounds_of_their_own(store):
    other = replace(PRACTICE, id="22222222-2222-4333-8444-555555555555", name="Andere")
    store.add_practice(other)
    store.apply_round(BEGUN, AT)
    store.apply_answers([_answered("vrij_a1", Answer(AnswerValue.YES))], AT)
    store.apply_round(RoundChange(other.id, None, ROUND), AT)

    assert store.rounds(other.id) == [ROUND]
    store.replace({PRACTICE.id: None}, AT)
    assert store.rounds(other.id) == [ROUND]
    assert verify.findings(store.raw, ITEMS, KNOWN) == []
