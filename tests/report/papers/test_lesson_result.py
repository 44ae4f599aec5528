"""A lesson's result on paper: every count, most divided first, and nobody's name."""

import random
from collections import Counter
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.dossiers import TODAY
from tests.report.papers.lessons import random_result
from tests.report.papers.paper_text import body_of
from tests.report.reading import everything_in, pages_of, squeezed, text_of
from tests.report.recomputed import AHEAD
from zpm_checklist.content.loader import load_pack
from zpm_checklist.model.attachment import EXERCISE
from zpm_checklist.report.papers.lesson_result import (
    CHOSEN,
    GUIDE,
    QUESTIONS,
    SUBTITLE,
    lesson_result,
)
from zpm_checklist.report.papers.pdf import render_paper

WORDS = {**AHEAD, "not_applicable": "niet voor mij"}
ORDER = ("done", "on_schedule", "behind", "at_risk", "not_applicable")


def printed(result, watermark=""):
    return render_paper(lesson_result(load_pack(), result, TODAY), TODAY, watermark=watermark)


def _divided(item):
    """How many pairs of participants chose differently, told anew from what they said."""
    said = [entry.given.status for entry in item.said]
    pairs = [(a, b) for place, a in enumerate(said) for b in said[place + 1 :]]
    return sum(a != b for a, b in pairs) / len(pairs) if pairs else 0.0


@given(st.integers(0, 10**9))
@settings(max_examples=20)
def test_every_count_is_there_and_the_most_divided_item_leads(seed):
    result = random_result(random.Random(seed))
    found = body_of(printed(result), SUBTITLE, [CHOSEN, QUESTIONS, GUIDE])
    titles = {item.item_id: load_pack().item_by_id[item.item_id].title for item in result.items}

    printed_titles = [line for line in found[CHOSEN] if line in titles.values()]
    assert sorted(printed_titles) == sorted(titles.values())
    shares = {titles[item.item_id]: _divided(item) for item in result.items}
    order = [round(shares[title], 2) for title in printed_titles]
    assert all(one >= other - 0.011 for one, other in pairwise(order))

    text = squeezed(found[CHOSEN])
    for item in result.items:
        counts = Counter(str(entry.given.status) for entry in item.said)
        numbers = [f"{counts[key]}{WORDS[key]}" for key in ORDER if counts[key]]
        numbers.append(f"n={len(item.said)}" if item.said else "niemandkoosiets(n=0)")
        assert squeezed(numbers) in text
        if item.model:
            told = f"Modelantwoord: {WORDS[item.model]}. {item.model_why}"
            assert squeezed(told) in text
    assert squeezed(found[QUESTIONS]).count("?") == 3
    who = "1 deelnemer leverde" if result.n == 1 else f"{result.n} deelnemers leverden"
    assert who in " ".join(found[""])


@given(st.integers(0, 10**9))
@settings(max_examples=15)
def test_no_name_and_no_word_of_a_participant_is_in_the_file(seed):
    data = printed(random_result(random.Random(seed)), EXERCISE)
    assert "kanarie" not in everything_in(data)
    assert all(EXERCISE in page for page in pages_of(data))


def test_where_all_agree_the_talk_is_about_the_model_answer_or_their_own_work():
    result = random_result(random.Random(1), participants=1)
    text = text_of(printed(result))
    assert "verschilt de groep" not in text
    assert "Wat is in uw eigen praktijk anders dan in deze casus?" in text
