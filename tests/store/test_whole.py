"""Whole practices out of the register and back: exactly as they were, all or none."""

from dataclasses import replace
from datetime import date
from threading import Event, Thread

import pytest

from tests.registers import ITEMS, SOLO
from zpm_checklist.model.answer import UNANSWERED, Answer, AnswerValue
from zpm_checklist.model.change import (
    AnswerChange,
    Arrival,
    Change,
    PracticeChange,
    Replacement,
    RoundChange,
)
from zpm_checklist.model.errors import InvalidInputError, UserError
from zpm_checklist.model.mark import BLANK, Mark
from zpm_checklist.model.practice import Practice
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Status
from zpm_checklist.store import verify
from zpm_checklist.store.store import Store

AT, LATER = "2026-11-22T09:00:00Z", "2026-11-23T09:00:00Z"
NOORD = Practice("11111111-2222-4333-8444-555555555555", "Noord", SOLO, "94000000")
ZUID = replace(NOORD, id="22222222-2222-4333-8444-555555555555", name="Zuid", agb="")
MARK = Mark(Status.AT_RISK, (), "notitie", "An", date(2027, 1, 1), False, "nee", ("/plan.pdf",))
ROUND = Round("2026-1", date(2026, 3, 2))
ANSWER = Answer(AnswerValue.YES, why="daarom")


@pytest.fixture
def store(tmp_path):
    """Two practices, each with a history of every kind."""
    store = Store(tmp_path / "register.sqlite")
    for practice in (NOORD, ZUID):
        store.add_practice(replace(practice, name=f"{practice.name} eerst"))
        store.apply([Change(practice.id, item, BLANK, MARK) for item in ITEMS[:3]], AT)
        store.apply([Change(practice.id, ITEMS[0], MARK, BLANK)], AT)
        before = replace(practice, name=f"{practice.name} eerst")
        store.apply_to_practice(PracticeChange(before, practice), AT)
        store.apply_round(RoundChange(practice.id, None, ROUND), AT)
        asked = AnswerChange(practice.id, ROUND.id, "vrij_a1", UNANSWERED, ANSWER)
        store.apply_answers([asked], AT)
    yield store
    assert verify.findings(store.raw, ITEMS, {"vrij_a1"}) == []
    store.close()


def _told(store, practice):
    """The whole history, in order; the numbers of its rows may differ."""
    rows = store.raw.execute("SELECT * FROM history WHERE practice_id = ? ORDER BY seq", [practice])
    return [row[1:] for row in rows]


def _all_of(store, practice):
    parts = (store.marks, store.rounds, store.lineage, store.standing)
    return [part(practice) for part in parts], _told(store, practice)


def test_what_was_kept_comes_back_with_its_history_in_its_old_place(store):
    before = _all_of(store, NOORD.id)
    removal = Replacement({NOORD.id: store.kept(NOORD.id)}, {NOORD.id: None})
    store.replace(removal.after, AT)
    assert store.practices() == [ZUID]
    assert store.kept(NOORD.id) is None
    # Rows of the other take the numbers that came free.
    store.apply([Change(ZUID.id, ITEMS[5], BLANK, MARK)], AT)

    store.replace(removal.inverse().after, LATER)

    assert store.practices() == [NOORD, ZUID]
    assert _all_of(store, NOORD.id) == before
    store.apply([Change(NOORD.id, ITEMS[5], BLANK, MARK)], AT)


def test_a_practice_goes_back_to_what_it_was_before_a_dossier(store):
    before = _all_of(store, NOORD.id)
    lineage = (*store.lineage(NOORD.id), "f" * 16)
    came = Arrival(replace(NOORD, name="Nieuw"), {ITEMS[7]: MARK}, lineage, ())
    taken = Replacement({NOORD.id: store.kept(NOORD.id)}, {NOORD.id: came})
    store.replace(taken.after, AT)
    after = _all_of(store, NOORD.id)
    assert (tuple(after[0][2]), store.practices()[0].name) == (lineage, "Nieuw")

    store.replace(taken.inverse().after, LATER)
    assert _all_of(store, NOORD.id) == before
    assert store.practices() == [NOORD, ZUID]
    store.replace(taken.after, AT)
    assert _all_of(store, NOORD.id) == after


def test_a_practice_that_a_dossier_added_is_gone_again(store):
    added = replace(NOORD, id="33333333-2222-4333-8444-555555555555", name="Oost")
    came = Arrival(added, {ITEMS[0]: MARK}, ("f" * 16,), (ROUND,))
    taken = Replacement({added.id: store.kept(added.id)}, {added.id: came})
    store.replace(taken.after, AT)
    assert store.practices() == [NOORD, ZUID, added]

    store.replace(taken.inverse().after, AT)

    assert store.practices() == [NOORD, ZUID]
    for table in ("marks", "rounds", "answers", "history"):
        query = f"SELECT count(*) FROM {table} WHERE practice_id = ?"
        assert store.raw.execute(query, [added.id]).fetchone() == (0,)


def test_names_may_change_places(store):
    kept = {practice.id: store.kept(practice.id) for practice in (NOORD, ZUID)}
    renamed = [
        replace(NOORD, name="Anders"),
        replace(ZUID, name="Noord"),
        replace(NOORD, name="Zuid"),
    ]
    for before, after in zip([NOORD, ZUID, renamed[0]], renamed, strict=True):
        store.apply_to_practice(PracticeChange(before, after), AT)
    assert [practice.name for practice in store.practices()] == ["Zuid", "Noord"]

    store.replace(kept, AT)

    assert store.practices() == [NOORD, ZUID]


def test_a_name_that_is_taken_by_now_is_told_and_nothing_changes(store):
    kept = store.kept(NOORD.id)
    store.replace({NOORD.id: None}, AT)
    store.add_practice(replace(NOORD, id="33333333-2222-4333-8444-555555555555"))
    before = _all_of(store, ZUID.id)

    with pytest.raises(InvalidInputError, match="al een praktijk met deze naam"):
        store.replace({ZUID.id: None, NOORD.id: kept}, AT)

    assert [practice.name for practice in store.practices()] == ["Zuid", "Noord"]
    assert _all_of(store, ZUID.id) == before


@pytest.mark.parametrize("table", ["practices", "marks", "rounds", "answers", "history"])
def test_a_write_that_fails_halfway_changes_nothing(store, table):
    kept = {practice.id: store.kept(practice.id) for practice in (NOORD, ZUID)}
    store.apply([Change(ZUID.id, ITEMS[6], BLANK, MARK)], AT)
    before = [_all_of(store, practice.id) for practice in (NOORD, ZUID)]
    store.raw.execute(
        f"CREATE TEMP TRIGGER stop BEFORE INSERT ON {table} WHEN new.{_whose(table)} = '{ZUID.id}'"
        " BEGIN SELECT RAISE(FAIL, 'disk i/o error'); END"
    )
    try:
        with pytest.raises(UserError):
            store.replace(kept, AT)
    finally:
        store.raw.execute("DROP TRIGGER stop")

    assert [_all_of(store, practice.id) for practice in (NOORD, ZUID)] == before


def _whose(table):
    return "id" if table == "practices" else "practice_id"


def test_threads_take_turns(store):
    """Each whole: a mark written while practices are replaced waits, and nothing is lost."""
    begun, failed = Event(), []
    kept = store.kept(ZUID.id)

    def replace_often():
        try:
            for _ in range(10):
                store.replace({ZUID.id: None}, LATER, begun.set)
                store.replace({ZUID.id: kept}, LATER, begun.set)
        except Exception as error:
            failed.append(error)

    other = Thread(target=replace_often)
    other.start()
    begun.wait()
    for number in range(30):
        before = store.marks(NOORD.id).get(ITEMS[3], BLANK)
        after = Mark(Status.DONE, note=f"{number}")
        store.apply([Change(NOORD.id, ITEMS[3], before, after)], LATER)
    other.join()
    assert failed == []
    assert store.marks(NOORD.id)[ITEMS[3]].note == "29"
    assert store.kept(ZUID.id).practice == ZUID
