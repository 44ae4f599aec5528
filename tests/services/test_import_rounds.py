"""The rounds of a practice on two laptops: no file takes an answer away."""

from dataclasses import replace
from datetime import date

import pytest

from tests.registers import opened
from tests.services.laptop import TODAY
from zpm_checklist.model.answer import Answer, AnswerValue
from zpm_checklist.services.dossiers import Outcome

YES, NO = AnswerValue.YES, AnswerValue.NO


@pytest.fixture
def colleague(here, there):
    """The practice's id: answered here in a first round, without answers at the other side."""
    practice = here.add()
    here.begin_round(practice, date(2026, 3, 2))
    here.answer(practice, "vrij_a1", YES, why="geregeld")
    here.answer(practice, "vrij_a2", NO)
    return practice


def test_a_first_round_of_a_sender_without_ours_takes_no_answer_away(here, there, colleague):
    there.take(here.export(colleague, answers=False))
    there.begin_round(colleague, date(2026, 5, 4))
    there.answer(colleague, "vrij_a2", YES)
    there.answer(colleague, "vrij_b1", YES)
    file = there.export(colleague)

    assert here.take(file) == [Outcome.UPDATED]
    [entry] = here.rounds(colleague)
    assert entry.is_open
    assert entry.answers == {
        "vrij_a1": Answer(YES, why="geregeld"),
        "vrij_a2": Answer(YES),
        "vrij_b1": Answer(YES),
    }
    assert here.take(file) == [Outcome.SAME]


def test_a_closed_round_is_never_opened_or_emptied_by_a_file(here, there, colleague):
    here.close_round(colleague, date(2026, 3, 9))
    before = here.rounds(colleague)
    there.take(here.export(colleague, answers=False))
    there.begin_round(colleague, date(2026, 5, 4))
    there.answer(colleague, "vrij_b1", YES)
    file = there.export(colleague)

    assert here.take(file) == [Outcome.UPDATED]
    assert here.rounds(colleague) == before
    assert here.take(file) == [Outcome.SAME]
    there.close_round(colleague, date(2026, 5, 5))
    here.take(there.export(colleague))
    assert here.rounds(colleague) == before


def test_of_two_open_rounds_ours_is_kept_and_closed(here, there, colleague):
    [before] = here.rounds(colleague)
    there.take(here.export(colleague, answers=False))
    there.begin_round(colleague, date(2027, 1, 11))
    there.answer(colleague, "vrij_b1", YES)
    file = there.export(colleague)

    assert here.take(file) == [Outcome.UPDATED]
    ours, theirs = here.rounds(colleague)
    assert ours == replace(before, closed=date(2027, 1, 11))
    assert (theirs,) == there.rounds(colleague)
    assert here.take(file) == [Outcome.SAME]


def test_what_explains_a_closed_round_comes_with_a_newer_file(here, there, colleague):
    here.close_round(colleague, date(2026, 3, 9))
    there.take(here.export(colleague, reasons=False))
    here.edit(colleague)

    there.take(here.export(colleague))

    assert there.rounds(colleague) == here.rounds(colleague)


def test_rounds_travel_with_their_answers(here, there):
    practice = here.add()
    here.begin_round(practice, date(2026, 3, 2))
    here.answer(practice, "vrij_a1", YES)
    there.take(here.export(practice))
    here.answer(practice, "vrij_a1", NO, why="toch niet")
    here.close_round(practice)

    assert there.take(here.export(practice)) == [Outcome.UPDATED]
    assert there.rounds(practice) == here.rounds(practice)
    assert there.rounds(practice)[0].answers == {"vrij_a1": Answer(NO, why="toch niet")}
    there.begin_round(practice)
    assert here.take(there.export(practice)) == [Outcome.UPDATED]
    assert [entry.id for entry in here.rounds(practice)] == ["2026-1", "2026-2"]


def test_a_round_that_was_taken_away_is_gone_at_the_other_side_too(here, there):
    practice = here.add()
    with opened(here.register) as workspace:
        begun = workspace.begin_round(practice, TODAY)
        workspace.apply_round(begun)
    there.take(here.export(practice))
    with opened(here.register) as workspace:
        workspace.apply_round(begun.inverse())

    there.take(here.export(practice))

    assert there.rounds(practice) == ()


def test_rounds_begun_on_both_sides_are_never_settled_silently(here, there):
    practice = here.add()
    there.take(here.export(practice))
    here.begin_round(practice, date(2026, 3, 2))
    there.begin_round(practice, date(2026, 3, 3))

    there.refuses(here.export(practice), why="op twee plaatsen los van elkaar bewerkt")


def test_a_round_that_was_closed_meanwhile_is_closed_by_the_fuller_file(here, there):
    """The file between had no answers, so this laptop still has the round open."""
    practice = here.add()
    here.begin_round(practice, date(2026, 3, 2))
    there.take(here.export(practice))
    here.close_round(practice, date(2026, 3, 9))
    here.begin_round(practice, date(2026, 7, 1))
    there.take(here.export(practice, answers=False))
    assert [entry.is_open for entry in there.rounds(practice)] == [True]

    assert there.take(here.export(practice)) == [Outcome.UPDATED]
    assert there.rounds(practice) == here.rounds(practice)


def test_a_word_why_stays_with_another_answer(here, there):
    practice = here.add()
    here.begin_round(practice)
    here.answer(practice, "vrij_a1", YES, why="zo is het")
    there.take(here.export(practice))
    there.answer(practice, "vrij_a1", NO)

    here.take(there.export(practice, reasons=False))

    assert here.rounds(practice)[0].answers == {"vrij_a1": Answer(NO, why="zo is het")}


def test_another_word_why_travels(here, there):
    practice = here.add()
    here.begin_round(practice)
    here.answer(practice, "vrij_a1", YES, why="zo is het")
    there.take(here.export(practice))
    there.answer(practice, "vrij_a1", YES, why="zo zit het")

    here.take(there.export(practice))

    assert here.rounds(practice)[0].answers == {"vrij_a1": Answer(YES, why="zo zit het")}


def test_an_answer_that_was_taken_back_elsewhere_stays_here(here, there):
    """The file cannot tell it from an answer that its sender never had."""
    practice = here.add()
    here.begin_round(practice)
    here.answer(practice, "vrij_a1", YES, why="zo is het")
    before = here.rounds(practice)
    there.take(here.export(practice))
    there.answer(practice, "vrij_a1")

    here.take(there.export(practice))

    assert here.rounds(practice) == before
