"""The PDF over the first national monitor's answers prints what that monitor printed."""

import re

import pytest

from tests.monitor.figures import NAMES
from tests.monitor.printed import ICT_BARS, PROVIDERS, THEMES, TITLES, ZORGINKOOP
from tests.monitor.respondents import PACK

TEXT = {
    question.id: question.text
    for form in PACK.questionnaires
    for theme in form.themes
    for question in theme.questions
}


def charted(label, shares, right=None):
    """A row of a chart as it reads: percents in the bar, the right chart, counts with percents."""
    inside = "".join(f"(?: {share}%)?" for share in shares)
    counts = " · ".join(rf"\d+ \({share}%\)" for share in shares)
    told = "" if right is None else rf" {right}% \(\d+\)"
    return rf"{re.escape(label)}{inside}{told} {counts} · n = \d+"


def assert_in_order(text, patterns):
    place = 0
    for pattern in patterns:
        found = re.compile(pattern).search(text, place)
        assert found, (pattern, text[place:])
        place = found.end()


@pytest.mark.parametrize("group_id", THEMES)
def test_theme_pages_print_the_charts_in_the_printed_order(everybody, group_id):
    n, themes = THEMES[group_id]
    assert_in_order(
        everybody.sheets[f"Thema’s: {NAMES[group_id]} (n = {n})"],
        [charted(TITLES[theme], shares, right) for theme, shares, right in themes],
    )


def test_pages_that_compare_groups_print_their_bars(everybody, halves):
    assert_in_order(
        everybody.sheets["Zorgaanbieders en financiers"],
        [
            charted("Zorgaanbieders (n = 55)", (59, 26, 15)),
            charted("Financiers (n = 7)", (55, 30, 15)),
            charted("Vrijgevestigden (n = 241)", (60, 40)),
        ],
    )
    assert_in_order(
        everybody.sheets["Zorgaanbieders per soort"],
        [
            charted("Grote instellingen (n = 31)", (62, 24, 13)),
            charted("Kleine instellingen (n = 15)", (67, 24, 9)),
            charted("PAAZ en PUK (n = 9)", (31, 36, 34)),
            r"23 van de 31 instellingen \(74%\)",
            r"7 van de 15 instellingen \(47%\)",
            r"8 van de 9 instellingen \(89%\)",
        ],
    )
    assert_in_order(
        halves.sheets["Zorgaanbieders zonder en met forensische zorg"],
        [
            charted("Zorgaanbieders zonder forensische zorg (n = 35)", (58, 26, 16)),
            charted("Zorgaanbieders met forensische zorg (n = 20)", (61, 25, 14)),
            r"21 van de 35 zorgaanbieders \(60%\)",
            r"16 van de 20 zorgaanbieders \(80%\)",
            r"16 van de 35 zorgaanbieders \(46%\)",
            r"11 van de 20 zorgaanbieders \(55%\)",
        ],
    )


def test_the_example_and_the_annex_print_all_providers(everybody):
    assert_in_order(
        everybody.sheets["Thema’s van alle zorgaanbieders samen (n = 55)"],
        [
            charted("ICT", (45, 27, 29), 49),
            *(rf"{TITLES[theme]}(?: \d+%)+ {right}% \(" for theme, right in PROVIDERS[1:]),
        ],
    )


def test_question_pages_print_the_bars_in_the_printed_order(everybody):
    financiers = everybody.sheets["Alle vragen: financiers (n = 7)"]
    assert_in_order(financiers, [charted(TEXT[key], shares) for key, _, shares in ZORGINKOOP])
    large = everybody.sheets["Alle vragen: grote instellingen (n = 31)"]
    assert_in_order(large, [charted(TEXT[bar.question], bar.counted) for bar in ICT_BARS])


def test_settled_and_general_questions_on_paper(everybody):
    """Each question is a row of both charts; worst on top, but the general ones as listed."""
    assert_in_order(
        everybody.sheets["Thema’s: vrijgevestigden (n = 241)"],
        [
            charted(TEXT["vrij_b1"], (5, 95), 95),
            charted(TEXT["vrij_b2"], (16, 84), 84),
            charted(TEXT["vrij_b3"], (22, 78), 78),
        ],
    )
    general = [("vrij_a1", (98, 2)), ("vrij_a2", (88, 12)), ("vrij_a3", (39, 61))]
    assert_in_order(
        everybody.sheets["Algemene vragen aan vrijgevestigden"],
        [charted(TEXT[key], shares) for key, shares in general],
    )
