"""What was typed into a letter survives a question more or less."""

from hypothesis import given
from hypothesis import strategies as st

from zpm_checklist.model.letter_edits import carried_over

LINES = st.sampled_from(["", "Dag,", "1. Wat?", "2. Wat?", "2. Wie?", "3. Hoe?", "Groet", "An"])
TEXTS = st.lists(LINES, max_size=12).map("\n".join)

MADE = "[plaats]\n\n1. Wat?\n2. Wie?\n3. Hoe?\n\nGroet"


@given(TEXTS, TEXTS)
def test_an_untouched_letter_becomes_the_new_one(made, fresh):
    assert carried_over(made, made, fresh) == fresh


@given(TEXTS, TEXTS)
def test_an_unchanged_letter_keeps_all_that_was_typed(made, typed):
    assert carried_over(made, typed, made) == (typed if typed.strip() else made)


@given(TEXTS, TEXTS, st.lists(st.sampled_from(["eigen", "woorden"]), min_size=1, max_size=3))
def test_added_lines_are_never_lost(made, fresh, added):
    typed = "\n".join([made, *added])
    kept = carried_over(made, typed, fresh).split("\n")

    assert [line for line in kept if line in added] == added


def test_a_changed_line_stays_and_a_question_gets_its_new_number():
    typed = MADE.replace("[plaats]", "Ede").replace("3. Hoe?", "3. Hoe dan?")
    fresh = "[plaats]\n\n1. Wat?\n2. Hoe?\n\nGroet"

    assert carried_over(MADE, typed, fresh) == "Ede\n\n1. Wat?\n2. Hoe dan?\n\nGroet"
    assert carried_over(fresh, "Ede\n\n1. Wat?\n2. Hoe dan?\n\nGroet", MADE) == (
        "Ede\n\n1. Wat?\n2. Wie?\n3. Hoe dan?\n\nGroet"
    )


def test_a_question_that_goes_takes_its_changes_along():
    typed = MADE.replace("2. Wie?", "2. Wie dan?")

    assert carried_over(MADE, typed, "[plaats]\n\n1. Wat?\n2. Hoe?\n\nGroet") == (
        "[plaats]\n\n1. Wat?\n2. Hoe?\n\nGroet"
    )


def test_an_emptied_text_starts_again():
    assert carried_over(MADE, " \n", "Nieuw") == "Nieuw"
