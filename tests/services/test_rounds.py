"""Rounds and answers by hand: what can be done, and what people are told when it cannot."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.registers import ITEMS, SOLO, answer, edit, opened
from tests.strategies import answers
from zpm_checklist.model.answer import THREE_STEP, UNANSWERED, YES_NO, Answer, AnswerValue
from zpm_checklist.model.change import RoundChange
from zpm_checklist.model.errors import InvalidInputError, NotFoundError
from zpm_checklist.model.mark import Mark
from zpm_checklist.model.practice import PracticeType, Profile
from zpm_checklist.model.round import Round
from zpm_checklist.model.status import Reason, Status
from zpm_checklist.services.guard import MOST_NOTE, checked_answer

DAY = date(2026, 11, 22)
YES, NO = YES_NO
INSTITUTION = Profile.for_type(PracticeType.SMALL_INSTITUTION)


@pytest.fixture
def workspace(tmp_path):
    with opened(tmp_path / "register.sqlite") as workspace:
        yield workspace


@pytest.fixture
def practice(workspace):
    return workspace.add_practice("Praktijk", SOLO).id


def _begin(workspace, practice, day=DAY):
    workspace.apply_round(workspace.begin_round(practice, day))


def _close(workspace, practice, day=DAY):
    workspace.apply_round(workspace.close_round(practice, day))


def test_a_round_is_begun_answered_and_closed(workspace, practice):
    assert workspace.rounds(practice) == ()
    _begin(workspace, practice)
    answer(workspace, practice, "vrij_a1", Answer(YES))
    _close(workspace, practice, date(2026, 11, 29))

    assert workspace.rounds(practice) == (
        Round("2026-1", DAY, date(2026, 11, 29), {"vrij_a1": Answer(YES)}),
    )


def test_there_are_three_rounds_a_year_one_after_the_other(workspace, practice):
    for _ in range(3):
        _begin(workspace, practice)
        with pytest.raises(InvalidInputError, match=r"meting . van 2026 is nog open"):
            workspace.begin_round(practice, DAY)
        _close(workspace, practice)
    with pytest.raises(InvalidInputError, match="dit jaar zijn er al 3 metingen geweest"):
        workspace.begin_round(practice, DAY)
    _begin(workspace, practice, date(2027, 1, 4))

    assert [entry.id for entry in workspace.rounds(practice)] == [
        *("2026-1", "2026-2", "2026-3", "2027-1")
    ]


def test_what_is_not_open_cannot_be_closed(workspace, practice):
    with pytest.raises(InvalidInputError, match="Begin eerst een nieuwe meting"):
        workspace.close_round(practice, DAY)
    _begin(workspace, practice)
    _close(workspace, practice)
    with pytest.raises(InvalidInputError, match="meting 1 van 2026 is al afgesloten"):
        workspace.close_round(practice, DAY)


def test_a_clock_that_was_set_back_closes_no_round_before_it_was_begun(workspace, practice):
    _begin(workspace, practice)
    _close(workspace, practice, date(2020, 1, 1))

    assert workspace.rounds(practice)[0].closed == DAY


def test_only_an_open_round_takes_answers(workspace, practice):
    with pytest.raises(InvalidInputError, match="nog geen meting begonnen"):
        workspace.edit_answer(practice, "vrij_a1", Answer(YES))
    _begin(workspace, practice)
    change = answer(workspace, practice, "vrij_a1", Answer(YES))
    _close(workspace, practice)
    with pytest.raises(InvalidInputError, match="is al afgesloten"):
        workspace.edit_answer(practice, "vrij_a1", Answer(NO))
    with pytest.raises(InvalidInputError, match="meting die niet open is"):
        workspace.apply_answers([change.inverse()])
    _begin(workspace, practice)
    with pytest.raises(InvalidInputError, match="meting die niet open is"):
        workspace.apply_answers([change.inverse()])

    assert workspace.rounds(practice)[0].answers == {"vrij_a1": Answer(YES)}


def test_undo_opens_again_and_takes_away(workspace, practice):
    begun = workspace.begin_round(practice, DAY)
    workspace.apply_round(begun)
    change = answer(workspace, practice, "vrij_a1", Answer(YES))
    closed = workspace.close_round(practice, DAY)
    workspace.apply_round(closed)
    workspace.apply_round(closed.inverse())
    assert workspace.rounds(practice) == (replace(begun.after, answers={"vrij_a1": Answer(YES)}),)
    with pytest.raises(InvalidInputError, match="al vragen in beantwoord"):
        workspace.apply_round(begun.inverse())

    workspace.apply_answers([change.inverse()])
    workspace.apply_round(begun.inverse())

    assert workspace.rounds(practice) == ()


def test_undo_never_opens_a_second_round(workspace, practice):
    _begin(workspace, practice)
    closed = workspace.close_round(practice, DAY)
    workspace.apply_round(closed)
    begun = workspace.begin_round(practice, DAY)
    workspace.apply_round(begun)

    with pytest.raises(InvalidInputError, match="meting 2 van 2026 is nog open"):
        workspace.apply_round(closed.inverse())


@pytest.mark.parametrize("which", ["begun", "closed"])
def test_a_round_change_that_no_longer_fits_is_refused(workspace, practice, which):
    begun = workspace.begin_round(practice, DAY)
    if which == "begun":
        workspace.apply_round(begun)
        stale = begun
    else:
        stale = RoundChange(practice, begun.after, replace(begun.after, closed=DAY))
    before = workspace.rounds(practice)

    with pytest.raises(InvalidInputError, match="intussen weggehaald of opnieuw begonnen"):
        workspace.apply_round(stale)

    assert workspace.rounds(practice) == tuple(workspace.store.rounds(practice)) == before


def test_an_answer_can_be_cleared_and_the_same_answer_is_no_change(workspace, practice):
    _begin(workspace, practice)
    assert workspace.edit_answer(practice, "vrij_a1", Answer(why="  ")) is None
    answer(workspace, practice, "vrij_a1", Answer(YES, why="zo is het"))
    assert workspace.edit_answer(practice, "vrij_a1", Answer(YES, why=" zo is het\n")) is None
    answer(workspace, practice, "vrij_a1", UNANSWERED)

    assert workspace.rounds(practice)[0].answers == {}


def test_a_question_of_another_list_is_told_with_its_nearest(workspace, practice):
    _begin(workspace, practice)
    with pytest.raises(NotFoundError, match=r"Bedoelt u .*vrij_a1"):
        workspace.edit_answer(practice, "vrij_a", Answer(YES))
    with pytest.raises(NotFoundError, match="vragenlijst voor een vrijgevestigde praktijk"):
        workspace.edit_answer(practice, "ict01", Answer(YES))
    with pytest.raises(NotFoundError, match="content --json"):
        workspace.edit_answer(practice, "§§§", Answer(YES))


def test_a_financier_answers_questions_though_there_is_no_checklist(workspace):
    practice = workspace.add_practice("Zorgkas", Profile(PracticeType.FINANCIER)).id
    _begin(workspace, practice)
    answer(workspace, practice, "ink01", Answer(AnswerValue.BEHIND, (Reason.CAPACITY,)))

    assert workspace.snapshot(practice, DAY).monitor.answered == 1


@pytest.mark.parametrize(
    ("profile", "question", "value", "allowed"),
    [
        (SOLO, "vrij_a1", AnswerValue.AT_RISK, "yes, no, not_applicable"),
        (INSTITUTION, "ict01", YES, "on_schedule, behind, at_risk, not_applicable"),
    ],
)
def test_an_answer_off_the_scale_is_refused_with_what_is_on_it(
    workspace, profile, question, value, allowed
):
    practice = workspace.add_practice("Andere", profile).id
    _begin(workspace, practice)

    with pytest.raises(InvalidInputError, match=f"Kies uit: {allowed}"):
        workspace.edit_answer(practice, question, Answer(value))


@pytest.mark.parametrize("value", [AnswerValue.ON_SCHEDULE, AnswerValue.NOT_APPLICABLE, None])
def test_reasons_belong_to_an_answer_that_asks_for_them(workspace, value):
    practice = workspace.add_practice("Andere", INSTITUTION).id
    _begin(workspace, practice)

    with pytest.raises(InvalidInputError, match="alleen bij behind of at_risk"):
        workspace.edit_answer(practice, "ict01", Answer(value, (Reason.OTHER,)))


@given(answers(THREE_STEP), st.randoms())
def test_answers_are_stored_tidy(given, chance):
    loose = replace(
        given,
        reasons=tuple(chance.sample(given.reasons, len(given.reasons))),
        why=f" {given.why}\n",
    )

    assert checked_answer(given, "ict01", "three_step") == given
    assert checked_answer(loose, "ict01", "three_step") == given


@pytest.mark.parametrize("why", ["x" * (MOST_NOTE + 1), "half \udcff teken"])
def test_a_why_that_is_too_long_or_no_text_is_refused(why):
    with pytest.raises(InvalidInputError, match="De toelichting is niet bewaard"):
        checked_answer(Answer(YES, why=why), "vrij_a1", "yes_no")


def test_answers_of_another_list_stay_stored_and_count_again_when_it_comes_back(
    workspace, practice
):
    _begin(workspace, practice)
    answer(workspace, practice, "vrij_a1", Answer(YES))
    change = workspace.edit_practice(replace(workspace.practice(practice), profile=INSTITUTION))
    workspace.apply_to_practice(change)
    answer(workspace, practice, "ict01", Answer(AnswerValue.BEHIND))

    assert workspace.snapshot(practice, DAY).monitor.answered == 1
    assert workspace.rounds(practice)[0].answers.keys() == {"vrij_a1", "ict01"}
    workspace.apply_to_practice(change.inverse())
    assert workspace.snapshot(practice, DAY).monitor.answered == 1


def test_a_snapshot_holds_the_rounds_as_they_were(workspace, practice):
    _begin(workspace, practice)
    answer(workspace, practice, "vrij_a1", Answer(YES))
    edit(workspace, practice, ITEMS[0], Mark(Status.DONE))
    snapshot = workspace.snapshot(practice, DAY)
    answer(workspace, practice, "vrij_a1", Answer(NO))

    assert snapshot.rounds[0].answers == {"vrij_a1": Answer(YES)}
    assert snapshot.counter == 3
    assert workspace.snapshot(practice, DAY).rounds[0].answers == {"vrij_a1": Answer(NO)}


def test_a_removed_practice_takes_its_rounds_along(workspace, practice):
    _begin(workspace, practice)
    workspace.remove_practice(practice)
    again = workspace.add_practice("Praktijk", SOLO).id

    assert workspace.rounds(again) == ()
    assert workspace.store.rounds(practice) == []
