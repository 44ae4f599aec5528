"""`content --json` lists each group's questions, and says which of them the monitor printed.

The counts are those of the report's own inventory: 36 texts or labels that it prints, and the
topics that it names only in its prose. All others are ours, and say so.
"""

import json
from collections import Counter

import pytest

from tests.monitor.printed import TITLES


def numbered(name, count):
    return [f"{name}{number:02}" for number in range(1, count + 1)]


PUBLISHED = {
    "ict": numbered("ict", 17),
    "zorginkoop": numbered("ink", 4),
    "declaraties": numbered("decl", 9),
    "bepaald": ["vrij_b1", "vrij_b2", "vrij_b3"],
    "algemeen": ["vrij_a1", "vrij_a2", "vrij_a3"],
}
INSTITUTION_THEMES = (
    *("ict", "zorgverkoop", "registratie", "informatievoorziening"),
    *("financien", "communicatie", "beleid"),
)
THEMES = {
    "large_institution": INSTITUTION_THEMES,
    "small_institution": INSTITUTION_THEMES,
    "paaz_puk": INSTITUTION_THEMES,
    "financier": ("zorginkoop", "declaraties", "controles"),
    "vrijgevestigd": (
        *("communicatie", "registratie", "financien", "ict", "beleid"),
        *("bepaald", "algemeen"),
    ),
}
NAMED = {
    "institution": {"zorgverkoop": 2, "registratie": 3, "financien": 1},
    "vrijgevestigd": {"communicatie": 1, "registratie": 3},
    "financier": {},
}
"""Topics that the report tells of without printing a question."""


@pytest.fixture
def forms(here):
    [pack] = json.loads(here.done("content", "--json"))["packs"]
    return {form["group"]: form["themes"] for form in pack["questionnaires"]}


def of(theme, provenance):
    return [q["id"] for q in theme["questions"] if q["provenance"] == provenance]


def test_each_group_has_its_themes_in_the_published_order(forms):
    assert {group: tuple(theme["id"] for theme in forms[group]) for group in forms} == THEMES
    for themes in forms.values():
        for theme in themes:
            assert theme["title"] == TITLES.get(theme["id"], theme["title"])


def test_the_published_questions_are_all_there_and_no_other_claims_to_be(forms):
    """The vrijgevestigden's own ICT questions were not printed; all of the institutions' were."""
    for group, themes in forms.items():
        for theme in themes:
            printed = PUBLISHED.get(theme["id"], [])
            if (group, theme["id"]) == ("vrijgevestigd", "ict"):
                printed = []
            assert of(theme, "published") == printed, (group, theme["id"])
            if printed:
                assert len(theme["questions"]) == len(printed), (group, theme["id"])


def test_thirty_six_texts_were_published(forms):
    found = {
        question["id"]
        for themes in forms.values()
        for theme in themes
        for question in theme["questions"]
        if question["provenance"] == "published"
    }
    assert found == {question for questions in PUBLISHED.values() for question in questions}
    assert len(found) == 17 + 4 + 9 + 3 + 3 == 36


def test_questions_of_the_other_themes_are_named_or_derived_and_say_so(forms):
    for group, themes in forms.items():
        kind = group if group in NAMED else "institution"
        named = {theme["id"]: len(of(theme, "named")) for theme in themes if of(theme, "named")}
        assert named == NAMED[kind], group
        provenances = Counter(q["provenance"] for theme in themes for q in theme["questions"])
        assert set(provenances) <= {"published", "named", "derived"}


def test_institutions_have_at_least_four_questions_a_theme_and_one_list(forms):
    large = forms["large_institution"]
    assert forms["small_institution"] == forms["paaz_puk"] == large
    assert all(len(theme["questions"]) >= 4 for theme in large)
    assert {theme["scale"] for theme in large} == {"three_step"}


def test_vrijgevestigden_answer_yes_or_no_on_three_scales(forms):
    scales = {theme["id"]: theme["scale"] for theme in forms["vrijgevestigd"]}
    assert scales.pop("bepaald") == "settled"
    assert scales.pop("algemeen") == "yes_no"
    assert set(scales.values()) == {"known"}
