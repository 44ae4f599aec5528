"""From raw answers to what the first national monitor printed, through the real command.

Every expected number here comes from that report (spring 2021), not from this program.
"""

import json

import pytest

from tests.monitor import published
from tests.monitor.printed import APART, ICT_BARS, PROVIDERS, THEMES, ZORGINKOOP
from tests.monitor.respondents import PACK


@pytest.fixture
def groups(everybody):
    return everybody.groups


# --- Themes ------------------------------------------------------------------------------


@pytest.mark.parametrize("group_id", THEMES)
def test_themes_have_the_printed_shares_in_the_printed_order(groups, group_id):
    n, expected = THEMES[group_id]
    group = groups[group_id]

    assert group["n"] == n
    assert [
        (theme["id"], tuple(theme["percent"].values()), theme["respondents_percent"])
        for theme in group["themes"]
        if theme["id"] not in APART
    ] == expected


def test_every_level_stands_under_its_own_name(groups):
    """The tables here go by position, so once by name."""
    zorginkoop = groups["financier"]["themes"][0]
    assert zorginkoop["percent"] == {"on_schedule": 56, "behind": 24, "at_risk": 20}
    assert zorginkoop["counts"] == {"on_schedule": 14, "behind": 6, "at_risk": 5}
    assert zorginkoop["n_answers"] == 25
    known = groups["vrijgevestigd"]["themes"]
    assert next(theme for theme in known if theme["id"] == "beleid")["percent"] == {
        "yes": 91,
        "no": 9,
    }


def test_ict_of_the_large_institutions_is_pooled_over_514_answers(groups):
    ict = groups["large_institution"]["themes"][0]
    assert (ict["n_answers"], ict["respondents"]) == (514, 18)
    assert list(ict["counts"].values()) == [217, 164, 133]


def test_two_of_seven_financiers_is_29_percent(here, tmp_path):
    """The right chart of controles, for which the questionnaire is too short in the other input."""
    financiers = published.financiers(PACK, published.CONTROLES_OF_TWO)
    file = tmp_path / "controles.csv"
    file.write_text(published.survey(financiers), encoding="utf-8")
    report = json.loads(here.done("monitor", file, "--json"))

    group = next(group for group in report["groups"] if group["id"] == "financier")
    controles = next(theme for theme in group["themes"] if theme["id"] == "controles")
    assert (controles["respondents"], controles["respondents_percent"]) == (2, 29)


# --- Groups together ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("group_id", "n", "shares"),
    [
        ("providers", 55, (59, 26, 15)),
        ("financier", 7, (55, 30, 15)),
        ("large_institution", 31, (62, 24, 13)),
        ("small_institution", 15, (67, 24, 9)),
        ("paaz_puk", 9, (31, 36, 34)),
        ("vrijgevestigd", 241, (60, 40)),
    ],
)
def test_all_answers_of_a_group_together(groups, group_id, n, shares):
    group = groups[group_id]
    assert (group["n"], tuple(group["overall"]["percent"].values())) == (n, shares)


@pytest.mark.parametrize(
    ("group_id", "percent"),
    [("large_institution", 74), ("small_institution", 47), ("paaz_puk", 89)],
)
def test_respondents_with_at_least_one_at_risk(groups, group_id, percent):
    assert groups[group_id]["any_at_risk_percent"] == percent


def test_providers_pool_the_three_types(groups):
    """The leeswijzer's example bar and the right chart of the annex."""
    themes = groups["providers"]["themes"]

    assert tuple(themes[0]["percent"].values()) == (45, 27, 29)
    assert [(theme["id"], theme["respondents_percent"]) for theme in themes] == PROVIDERS


@pytest.mark.parametrize(
    ("group_id", "n", "shares", "with_worst", "ict"),
    [("forensic", 20, (61, 25, 14), 80, 55), ("non_forensic", 35, (58, 26, 16), 60, 46)],
)
def test_split_by_forensic_care(halves, group_id, n, shares, with_worst, ict):
    split = halves.groups
    group = split[group_id]

    assert (group["n"], group["any_at_risk_percent"]) == (n, with_worst)
    assert tuple(group["overall"]["percent"].values()) == shares
    [right] = [t["respondents_percent"] for t in group["themes"] if t["id"] == "ict"]
    assert right == ict
    assert split["providers"]["n"] == 55


# --- Questions ---------------------------------------------------------------------------


def _ranked(group, theme):
    """The theme's questions as the pages have them: worst on top, ties by best ascending."""
    rows = [question for question in group["questions"] if question["theme"] == theme]

    def place(row):
        best, *_, worst = row["percent"].values()
        return -worst, best

    return sorted(rows, key=place)  # sorted keeps the list's order where both are equal


def _shares(row):
    return tuple(row["percent"].values())


def test_zorginkoop_per_question(groups):
    rows = _ranked(groups["financier"], "zorginkoop")
    assert [(row["id"], row["n"], _shares(row)) for row in rows] == ZORGINKOOP


def test_ict_of_the_large_institutions_per_question(groups):
    """Four bars of 23% stand with the lowest "op schema" on top: that is the tie rule."""
    rows = _ranked(groups["large_institution"], "ict")
    assert [(row["id"], _shares(row)) for row in rows] == [
        (bar.question, bar.counted) for bar in ICT_BARS
    ]


def test_already_settled_and_general_questions(groups):
    asked = {question["id"]: question for question in groups["vrijgevestigd"]["questions"]}
    expected = {
        "vrij_b1": (5, 95),
        "vrij_b2": (16, 84),
        "vrij_b3": (22, 78),
        "vrij_a1": (98, 2),
        "vrij_a2": (88, 12),
        "vrij_a3": (39, 61),
    }
    assert {key: _shares(asked[key]) for key in expected} == expected
    assert {asked[key]["n"] for key in expected} == {241}


# --- Reasons -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("group_id", "reasons"),
    [
        ("large_institution", ["third_party", "unclear_information", "capacity"]),
        ("small_institution", ["conflicting_information", "third_party", "capacity"]),
        ("paaz_puk", ["third_party", "capacity", "unclear_information"]),
        ("financier", ["third_party", "unclear_information", "insufficient_information"]),
    ],
)
def test_reasons_stand_in_the_printed_order(groups, group_id, reasons):
    assert [reason["id"] for reason in groups[group_id]["reasons"]] == reasons
